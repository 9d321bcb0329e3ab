/**
 * What those make of a questionnaire and a response who show forms of FHIR: LHC-Forms, by the United States National
 * Library of Medicine, and Smart Forms, by the Australian CSIRO. A reader sees every question, and what comes back is
 * what was answered.
 */
import { expect } from 'chai';
import { build } from 'esbuild';
import { toQuestionnaire, toQuestionnaireResponse } from '../../src/entries/fhir.js';
import { worksheetsOf } from '../fixtures/random-worksheet.js';
import { definitionIn, fileNames } from '../node/content/shipped.js';
import { installed } from '../support/consumer.js';
import { openPages, type ConsumerPages } from '../support/consumer-pages.js';
import fc from '../support/property.js';
import type { Page } from 'puppeteer-core';

/** An item of a questionnaire or a response, as far as this test reads it. */
interface Item {
  readonly linkId: string;
  readonly text?: string;
  readonly item?: readonly Item[];
  readonly answer?: readonly (Readonly<Record<string, unknown>> & {
    readonly item?: readonly Item[];
  })[];
}

interface Form {
  readonly item?: readonly Item[];
}

/** What is answered to each question, with codes for choices. */
function answersIn(form: Form, found: Record<string, unknown[]> = {}): Record<string, unknown[]> {
  for (const { linkId, answer = [], item } of form.item ?? []) {
    if (answer.length > 0) {
      found[linkId] = answer.map((value) => {
        const only = Object.entries(value).find(([name]) => name.startsWith('value'))?.[1];
        return (only as { code?: string }).code ?? only;
      });
    }
    for (const one of answer) answersIn(one, found);
    answersIn({ item }, found);
  }
  return found;
}

/** The words of all questions. */
const questionsIn = (form: Form): string[] =>
  (form.item ?? []).flatMap(({ text, item }) => [
    ...(text ? [text] : []),
    ...questionsIn({ item }),
  ]);

/** Shows a form that is filled in; returns what a reader can read, and what comes back. */
type Show = (questionnaire: unknown, response: unknown) => Promise<{ text: string; back: Form }>;

const renderers = { 'LHC-Forms': '/lhc.html', 'Smart Forms': '/smart.html' };

/** One page for each, with a function that shows a form. */
async function pagesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const page = (scripts: string): string =>
    `<!doctype html><html lang="en"><title>Form</title><link rel="icon" href="data:,"><body>${scripts}`;
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createElement } from 'react';
        import { createRoot } from 'react-dom/client';
        import { getResponse, SmartFormsRenderer } from '@aehrc/smart-forms-renderer';
        globalThis.show = async (questionnaire, questionnaireResponse) => {
          const place = document.body.appendChild(document.createElement('div'));
          createRoot(place).render(createElement(SmartFormsRenderer, {
            questionnaire, questionnaireResponse, terminologyServerUrl: location.origin,
          }));
          while (!place.querySelector('input')) await new Promise(requestAnimationFrame);
          return { text: place.innerText, back: getResponse() };
        };`,
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'empty', '.woff2': 'empty', '.css': 'empty' },
  });
  const lhc = '/modules/lforms/dist/lforms';
  return new Map([
    ['/smart-forms.js', outputFiles[0]!.text],
    [renderers['Smart Forms'], page('<script src="/smart-forms.js"></script>')],
    [
      '/lhc-forms.js',
      `globalThis.show = async (questionnaire, response) => {
        const { Util } = LForms;
        const form = Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response,
          Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4'), 'R4');
        const place = document.body.appendChild(document.createElement('div'));
        place.id = 'form';
        await Util.addFormToPage(form, 'form');
        while (!place.querySelector('input')) await new Promise(requestAnimationFrame);
        return { text: place.innerText, back: Util.getFormFHIRData('QuestionnaireResponse', 'R4') };
      };`,
    ],
    [
      renderers['LHC-Forms'],
      page(`<script src="${lhc}/webcomponent/assets/lib/zone.min.js"></script>
        <script src="${lhc}/webcomponent/lhc-forms.js"></script>
        <script src="${lhc}/fhir/lformsFHIRAll.min.js"></script>
        <script src="/lhc-forms.js"></script>`),
    ],
  ]);
}

/** Without the spaces that a renderer may change. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('toQuestionnaire and toQuestionnaireResponse, shown by others', function () {
  this.timeout(300_000);

  let pages: ConsumerPages | undefined;

  before(async () => {
    const folder = await installed('forms');
    pages = await openPages(folder, await pagesOf(folder));
  });

  after(() => pages?.close());

  for (const [renderer, address] of Object.entries(renderers)) {
    for (const name of fileNames) {
      it(`are shown whole by ${renderer}, with the same answers: ${name}`, async () => {
        const definition = definitionIn(name);
        const questionnaire = toQuestionnaire(definition);
        const worksheets = fc.sample(worksheetsOf(definition), { numRuns: 2, seed: 7 });
        for (const worksheet of worksheets) {
          const response = toQuestionnaireResponse(definition, worksheet);
          await pages!.use(address, async (page: Page) => {
            const { text, back } = await page.evaluate(
              (form, answers) => (globalThis as unknown as { show: Show }).show(form, answers),
              questionnaire,
              response,
            );
            for (const question of questionsIn(questionnaire)) {
              expect(plain(text)).to.include(plain(question));
            }
            expect(answersIn(back)).to.deep.equal(answersIn(response as Form));
          });
        }
      });
    }
  }
});
