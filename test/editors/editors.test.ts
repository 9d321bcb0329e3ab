/**
 * What editors and cleaners leave of the blocks of the guide for hospital web teams: the real ones, with the settings
 * that the guide gives, and then a page with what is left.
 */
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { build } from 'esbuild';
import {
  englishDefinition,
  inlineDefinition,
  onHostPage,
  tags,
  type Tag,
} from '../node/embedding/host-page.js';
import { installed } from '../support/consumer.js';
import { openPages, type ConsumerPages } from '../support/consumer-pages.js';
import { blockOf, blocksOf } from '../support/guide-blocks.js';

const guide = 'stories/guides/hospital-web-teams.md';

/** Leaves of a text what an editor leaves. */
type Clean = (html: string) => Promise<string>;

const inGuide = blocksOf(guide)
  .filter(({ heading, language }) => heading === 'Paste this block' && language === 'html')
  .map(({ code }) => code);
const script = inGuide.find((code) => code.startsWith('<script')) ?? '';
const place = inGuide.find((code) => code.startsWith('<div')) ?? '';

/** The block of the guide as a page of these tests has it, for one of the elements. */
function ofTag(html: string, tag: Tag): string {
  return html
    .replaceAll(/procedure-explainer|risk-benefit-comparator/g, tag)
    .replaceAll('/decision-aid/carpal', '/definitions/carpal');
}

const written = (tag: Tag, inside: string): string =>
  `<${tag} src="${englishDefinition}">\n${inside}\n</${tag}>`;
const words = '<p class="fallback">Call the hand clinic on 01632 960001.</p>';

/** Shows what is left of a text under the policy of a strict hospital: each element, with its fallback out of sight. */
function shows(left: string): Promise<void> {
  return onHostPage(
    { body: `<article>${left}</article>`, allowed: [englishDefinition] },
    async ({ page, status }) => {
      for (const tag of tags) {
        await status('ready', tag);
        const inside = await page.$eval(tag, ({ textContent }) => textContent);
        expect(inside, left).to.include('hand clinic');
      }
      // What is ready is drawn in a task of its own.
      await page.waitForFunction(
        () =>
          ![...document.querySelectorAll('article p')].some(
            (one) => one.textContent.trim() !== '' && one.checkVisibility(),
          ),
      );
    },
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Of a text nothing of ours is left that a browser would act on; its fallback can still be read. */
function isGone(left: string): void {
  expect(left).not.to.match(/data-decision-aid|<(procedure|risk|consent|second)-/);
  expect(left).to.include('hand clinic');
}

describe('test/editors, what they leave of the blocks of the guide', function () {
  this.timeout(180_000);

  let folder: string;
  let pages: ConsumerPages | undefined;
  const made = new Map<string, string>();

  before(async () => {
    folder = await installed('editors');
    const script = await bundleOf(folder);
    made.set('/editors.js', script);
    made.set(
      '/editors.html',
      `<!doctype html><html lang="en"><title>Editors</title><link rel="icon" href="data:,">
       <script src="/modules/tinymce/tinymce.min.js"></script><script src="/editors.js"></script>`,
    );
    pages = await openPages(folder, made);
  });

  after(() => pages?.close());

  /** A cleaner in the page of the editors. */
  const inPage =
    (name: string): Clean =>
    async (html) => {
      let left = '';
      await pages!.use('/editors.html', async (page) => {
        left = await page.evaluate(
          (cleaner, text) =>
            (globalThis as unknown as { cleaners: Record<string, Clean> }).cleaners[cleaner]!(text),
          name,
          html,
        );
      });
      return left;
    };

  const cleaners: Record<string, Clean> = {
    'WordPress (autop)': async (html) => {
      const { autop } = await ofFolder<{ autop: (text: string) => string }>('@wordpress/autop');
      return autop(html);
    },
    'CKEditor 5': inPage('ckeditor'),
    'CKEditor 5, set as the guide says': inPage('ckeditorAsInGuide'),
    TinyMCE: inPage('tinymce'),
    'TinyMCE, set as the guide says': inPage('tinymceAsInGuide'),
    DOMPurify: inPage('dompurify'),
    'sanitize-html': async (html) => (await sanitizer())(html),
    'sanitize-html, set as the guide says': async (html) => {
      const code = blockOf(guide, 'DOMPurify and sanitize-html', 'js').trim().replace(/;$/, '');
      const file = path.join(folder, 'as-in-guide.mjs');
      await writeFile(
        file,
        `import sanitizeHtml from 'sanitize-html';\nexport const clean = (text) => ${code};\n`,
      );
      const { clean } = (await import(pathToFileURL(file).href)) as {
        clean: (text: string) => string;
      };
      return clean(html);
    },
  };

  function ofFolder<Module>(name: string): Promise<Module> {
    const file = createRequire(path.join(folder, 'package.json')).resolve(name);
    return import(pathToFileURL(file).href) as Promise<Module>;
  }

  async function sanitizer(): Promise<(html: string) => string> {
    return (await ofFolder<{ default: (html: string) => string }>('sanitize-html')).default;
  }

  /** What the table of the guide says of each. */
  const leaves: Record<keyof typeof cleaners, { place: boolean; tag: boolean; json?: boolean }> = {
    'WordPress (autop)': { place: true, tag: true, json: true },
    'CKEditor 5': { place: false, tag: false },
    'CKEditor 5, set as the guide says': { place: true, tag: false },
    TinyMCE: { place: true, tag: false },
    'TinyMCE, set as the guide says': { place: true, tag: true },
    DOMPurify: { place: true, tag: false },
    'sanitize-html': { place: false, tag: false },
    'sanitize-html, set as the guide says': { place: true, tag: false },
  };

  for (const [name, { place: hasPlace, tag: hasTag, json: hasJson = false }] of Object.entries(
    leaves,
  )) {
    describe(`test/editors: ${name}`, () => {
      const clean = cleaners[name]!;

      if (hasPlace) {
        it('leaves the div of every element', async () => {
          await shows(await clean(tags.map((tag) => ofTag(place, tag)).join('\n')));
        });
      } else {
        it('leaves of the div its words', async () => {
          isGone(await clean(place));
        });
      }

      if (name === 'TinyMCE, set as the guide says') {
        it('leaves the tag, with its address and its words', async () => {
          const left = await clean(written('procedure-explainer', words));
          await onHostPage(
            { body: left, allowed: [englishDefinition] },
            async ({ page, status }) => {
              await status('ready');
              expect(await page.$eval('.fallback', (one) => one.checkVisibility())).to.be.false;
            },
          );
        });
      }

      if (!hasTag) {
        it('leaves of the tag its words', async () => {
          isGone(await clean(written('procedure-explainer', words)));
        });
      }

      it(
        hasJson ? 'leaves a definition in the page' : 'leaves no definition in the page',
        async () => {
          const left = await clean(
            `<div data-decision-aid="procedure-explainer">${inlineDefinition()}${words}</div>`,
          );
          const [, json = ''] = /<script[^>]*>([\s\S]*?)<\/script>/.exec(left) ?? [];
          expect(isJson(json)).to.equal(hasJson);
        },
      );

      // The port of WordPress makes paragraphs only; what takes scripts out there is kses.
      if (!name.startsWith('WordPress')) {
        it('takes the script out of the text', async () => {
          expect(await clean(script)).not.to.include('decision-aid.js');
        });
      }
    });
  }

  describe('test/editors: WordPress (autop), and the tag', () => {
    const clean = cleaners['WordPress (autop)']!;

    it('throws its fallback out where it stands alone', async () => {
      const left = await clean(written('risk-benefit-comparator', words));
      await onHostPage({ body: left, allowed: [englishDefinition] }, async ({ page, status }) => {
        await status('ready', 'risk-benefit-comparator');
        expect(await page.$eval('p.fallback', (one) => one.checkVisibility())).to.be.true;
      });
    });

    it('leaves the fallback inside, with a div around as the guide has it', async () => {
      const code = blockOf(guide, 'WordPress', 'html');
      await shows(await clean(tags.map((tag) => ofTag(code, tag)).join('\n')));
    });
  });
});

/** The editors that need a page, with the settings of the guide. */
async function bundleOf(folder: string): Promise<string> {
  const ckeditor = blockOf(guide, 'CKEditor 5 and Drupal', 'js').trim().replace(/;$/, '');
  const tinymce = blockOf(guide, 'TinyMCE', 'js').trim().replace(/;$/, '');
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
        import { Essentials } from '@ckeditor/ckeditor5-essentials';
        import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
        import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
        import DOMPurify from 'dompurify';

        const add = (name) => document.body.appendChild(document.createElement(name));
        const ofCKEditor = async (making, html) => {
          const editor = await making;
          editor.setData(html);
          return editor.getData();
        };
        const ofTinyMCE = async (making, html) => {
          const [editor] = await making;
          editor.setContent(html);
          return editor.getContent();
        };
        globalThis.cleaners = {
          ckeditor: (html) => ofCKEditor(
            ClassicEditor.create(add('div'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph] }), html),
          ckeditorAsInGuide: (html) => {
            const element = add('div');
            return ofCKEditor(${ckeditor}, html);
          },
          tinymce: (html) => {
            const target = add('textarea');
            return ofTinyMCE(tinymce.init({ target, license_key: 'gpl' }), html);
          },
          tinymceAsInGuide: (html) => {
            add('textarea');
            return ofTinyMCE(${tinymce}, html);
          },
          dompurify: async (html) => DOMPurify.sanitize(html),
        };`,
      resolveDir: folder,
    },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
