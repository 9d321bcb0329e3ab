/** The summary is one sheet of a real printer, of A4 and of Letter, whatever the reader has said: counted in its sheets. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import {
  apartWorksheet,
  fullWorksheet,
  longWorksheet,
} from '../../../stories/decision-summary/sample-worksheets.js';
import { fileNames } from '../content/shipped.js';
import { markupOf, onHostPage } from './host-page.js';

const tag = 'decision-summary';
const definitions = path.resolve(import.meta.dirname, '../../../src/content/definitions');

/** How many sheets come out when the reader prints their page, in the language of the definition. */
async function sheets(
  file: string,
  worksheetFor: typeof fullWorksheet,
  byButton: boolean,
): Promise<Record<'a4' | 'letter', number>> {
  const { definition } = parseDefinition(readFileSync(path.join(definitions, file), 'utf8'));
  const language = definition!.language;
  const counts = { a4: 0, letter: 0 };
  await onHostPage(
    {
      html: `lang="${language}"`,
      body: markupOf(tag, `src="/definitions/${file}"`),
      head:
        language === 'en'
          ? ''
          : `<script type="module" src="/lib/cdn/locales/${language}.js"></script>
             <script type="module" src="/lib/cdn/guidance/${language}.js"></script>`,
      styles: 'body { margin: 0 } nav { height: 300px }',
      prelude: 'window.print = () => {}',
    },
    async ({ page, status }) => {
      await status('ready', tag);
      await page.$eval(
        tag,
        async (element, worksheet, isPressed) => {
          element.worksheet = worksheet;
          await element.updateComplete;
          if (!isPressed) return;
          element.shadowRoot!.querySelector<HTMLElement>('[part="do"] button')!.click();
          await element.updateComplete;
        },
        worksheetFor(definition!) as never,
        byButton,
      );
      for (const format of ['a4', 'letter'] as const) {
        // What browsers leave at the edges unasked, and a little more.
        const margin = { top: '11mm', bottom: '11mm', left: '11mm', right: '11mm' };
        const paper = Buffer.from(await page.pdf({ format, margin })).toString('latin1');
        counts[format] = paper.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
      }
    },
  );
  return counts;
}

describe('<decision-summary> on paper', function () {
  this.timeout(60_000);

  for (const file of fileNames) {
    it(`is one sheet of A4 and of Letter: ${file}`, async () => {
      expect(await sheets(file, fullWorksheet, true)).to.deep.equal({ a4: 1, letter: 1 });
    });

    it(`is one sheet where the browser prints the whole page: ${file}`, async () => {
      expect(await sheets(file, fullWorksheet, false)).to.deep.equal({ a4: 1, letter: 1 });
    });

    it(`is one sheet with what somebody else has marked, too: ${file}`, async () => {
      expect(await sheets(file, apartWorksheet, true)).to.deep.equal({ a4: 1, letter: 1 });
      const much = (definition: Parameters<typeof longWorksheet>[0]) =>
        apartWorksheet(definition, longWorksheet(definition));
      expect(await sheets(file, much, false)).to.deep.equal({ a4: 1, letter: 1 });
    });

    it(`is one sheet of a reader who has written much: ${file}`, async () => {
      expect(await sheets(file, longWorksheet, true)).to.deep.equal({ a4: 1, letter: 1 });
    });
  }
});
