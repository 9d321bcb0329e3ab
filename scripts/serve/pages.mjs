/**
 * The pages of the sample hospital as a visitor gets them. A page holds what is its own: the scripts, the text and the
 * elements. What all pages of a language share stands once in parts/, and a comment says where it goes:
 *
 *     <!-- part: contact clinic="Hand" about="hand" -->
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withIntegrity } from '../build/blocks.mjs';

/** The languages of the hospital, each in its own name. */
const LANGUAGES = [
  { lang: 'en', dir: 'ltr', name: 'English' },
  { lang: 'es', dir: 'ltr', name: 'Español' },
  { lang: 'ar', dir: 'rtl', name: 'العربية' },
];

/**
 * @param {object} options
 * @param {string} options.site the folder of the pages
 * @param {string} options.name such as `compare.es.html`
 * @param {string} options.cdn the folder of the built script-tag files
 * @returns {Promise<string>}
 */
export async function readPage({ site, name, cdn }) {
  const page = await readFile(path.join(site, name), 'utf8');
  const integrity = JSON.parse(await readFile(path.join(cdn, 'sri.json'), 'utf8'));
  return withIntegrity(await withParts(page, { site, name }), '/cdn/', integrity);
}

async function withParts(page, { site, name }) {
  const language = /<html lang="(\w+)"/.exec(page)?.[1];
  const pieces = page.split(/( *<!-- part: .+ -->)/);
  const filled = pieces.map(async (piece) => {
    const [, indent, part, values] = /^( *)<!-- part: (\w+)(.*) -->$/.exec(piece) ?? [];
    if (!part) return piece;
    const text = await readFile(path.join(site, 'parts', `${part}.${language}.html`), 'utf8');
    return withValues(text, values)
      .replace('<!-- languages -->', languageMenu({ site, name, language }))
      .trimEnd()
      .replace(/^(?=.)/gm, indent);
  });
  return (await Promise.all(filled)).join('');
}

/** Fills `{clinic}` in a part with the value of `clinic="…"` in the page. */
function withValues(text, attributes) {
  const values = Object.fromEntries(
    [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  return text.replace(/\{(\w+)\}/g, (gap, name) => {
    if (!(name in values)) throw new Error(`The page says nothing for ${gap}.`);
    return values[name];
  });
}

/** The same page in each language: `compare.es.html` beside `compare.html`; where there is none, the start page. */
function languageMenu({ site, name, language }) {
  const [topic] = name.split('.');
  const address = (lang) => {
    const suffix = lang === 'en' ? '' : `.${lang}`;
    const same = `${topic}${suffix}.html`;
    const found = existsSync(path.join(site, same)) ? same : `index${suffix}.html`;
    return found === 'index.html' ? '/' : `/${found}`;
  };
  return LANGUAGES.map(({ lang, dir, name: text }) =>
    lang === language
      ? `<li><a href="${address(lang)}" aria-current="page">${text}</a></li>`
      : `<li><a href="${address(lang)}" lang="${lang}" hreflang="${lang}" dir="${dir}">${text}</a></li>`,
  ).join('\n          ');
}
