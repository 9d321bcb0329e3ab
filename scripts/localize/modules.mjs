/** The modules that are made of the words of each language. */
import { byTopic, countOf, isLeftOut, isTranslated, nameOf } from './check.mjs';
import { textsOfGuidance, translatedGuidance } from './guidance.mjs';
import { readUnits, wordsOf } from './xliff.mjs';

/** The module and the type of each topic of the guidance: an element imports those that it shows, and no others. */
const TOPICS = {
  care: ['care', 'CareGuidance'],
  safety: ['safety', 'SafetyGuidance'],
  consent: ['consent', 'ConsentGuidance'],
  support: ['support', 'SupportGuidance'],
  secondOpinion: ['second-opinion', 'SecondOpinionGuidance'],
  glossary: ['glossary', 'readonly GuidanceTerm[]'],
};

/**
 * @param {object} english the general guidance
 * @param {ReadonlyMap<string, string>} files the XLIFF of each language
 * @returns {{ modules: Map<string, string>, problems: string[] }} code by path, and why guidance is left out
 */
export function modulesOf(english, files) {
  /** @type {Map<string, string>} */
  const modules = new Map();
  const guidance = new Map([['en', english]]);
  const problems = [];
  for (const [language, xml] of files) {
    const units = readUnits(xml);
    modules.set(
      `src/generated/messages/${language}.ts`,
      messagesModule(units.get('interface') ?? []),
    );
    const translations = units.get('guidance') ?? [];
    const troubles = troublesIn(language, english, translations);
    const whole = Object.entries(english).filter(([topic]) => troubles.get(topic)?.length === 0);
    const words = new Map(translations.map(({ id, target }) => [id, wordsOf(target)]));
    if (whole.length > 0) {
      guidance.set(
        language,
        translatedGuidance(Object.fromEntries(whole), language, (id) => words.get(id) ?? ''),
      );
    }
    problems.push(...[...troubles.values()].flat());
  }
  for (const [language, texts] of guidance) addGuidance(modules, language, texts);
  addEntries(modules, [...files.keys()], [...guidance.keys()]);
  return { modules, problems };
}

/**
 * What keeps a topic of the guidance from being used, by topic; without the topics that a language does without. A topic
 * is used as a whole or not at all, since readers would take a sentence in English among others for one that is not
 * meant for them.
 *
 * @param {string} language
 * @param {object} english
 * @param {readonly import('./xliff.mjs').Unit[]} translations
 * @returns {Map<string, string[]>}
 */
function troublesIn(language, english, translations) {
  const byId = new Map(translations.map((unit) => [unit.id, unit]));
  const leftOut = new Set(
    [...byTopic(translations)]
      .filter(([, units]) => isLeftOut(countOf(units)))
      .map(([topic]) => topic),
  );
  const topics = [...byTopic(textsOfGuidance(english))].filter(([topic]) => !leftOut.has(topic));
  return new Map(
    topics.map(([topic, texts]) => [
      topic,
      texts.flatMap((text) => {
        const unit = byId.get(text.id);
        if (!unit || wordsOf(unit.source) !== wordsOf(text.source))
          return `${nameOf(language, text)} is new or has changed: run "npm run localize"`;
        return isTranslated(unit) ? [] : `${nameOf(language, text)} has no target: translate it`;
      }),
    ]),
  );
}

/**
 * The messages as they are wanted at run time: texts, and templates with the numbers of their gaps. Half of each id is
 * left out, which no page needs and which cannot be compressed; those that begin alike stand together, which compresses
 * better.
 *
 * @param {readonly import('./xliff.mjs').Unit[]} units
 */
function messagesModule(units) {
  const lines = units
    .filter(isTranslated)
    .map(({ id, target }) => ({ id: shortIdOf(id), words: template(target) }))
    .sort((one, other) => (plain(one.words) < plain(other.words) ? -1 : 1))
    .map(({ id, words }) => `  ${JSON.stringify(id)}: ${words},\n`);
  const tag = lines.some((line) => line.includes(': str`'))
    ? "import { str } from '../../localization/str.js';\n\n"
    : '';
  return `${tag}export const templates = {\n${lines.join('')}};\n`;
}

/** @param {string} words as code */
function plain(words) {
  return words.replace(/^(?:str)?["`]/, '');
}

/**
 * The end of an id, as `src/localization/messages.ts` looks for it, and a letter, so that it needs no quotation marks.
 *
 * @param {string} id
 */
export function shortIdOf(id) {
  return `s${id.slice(-8)}`;
}

/** @param {readonly import('./xliff.mjs').Piece[]} pieces */
function template(pieces) {
  if (pieces.every((piece) => typeof piece === 'string')) return JSON.stringify(pieces.join(''));
  const written = pieces.map((piece) =>
    typeof piece === 'string' ? piece.replace(/[\\`]|\$\{/g, '\\$&') : `\${${piece.gap}}`,
  );
  return `str\`${written.join('')}\``;
}

/**
 * @param {Map<string, string>} modules
 * @param {string} language
 * @param {object} texts
 */
function addGuidance(modules, language, texts) {
  const folder = `src/generated/guidance/${language}`;
  const topics = Object.entries(TOPICS).filter(([topic]) => topic in texts);
  for (const [topic, [file, type]] of topics) {
    const [, name] = /** @type {RegExpExecArray} */ (/(\w+)(?:\[\])?$/.exec(type));
    modules.set(
      `${folder}/${file}.ts`,
      `import type { ${name} } from '../../../guidance/types.js';

export const ${topic}: ${type} = ${JSON.stringify(texts[topic], null, 2)};
`,
    );
  }
  const imports = topics.map(([topic, [file]]) => `import { ${topic} } from './${file}.js';\n`);
  modules.set(
    `${folder}/index.ts`,
    `import type { LanguageGuidance } from '../../../guidance/types.js';
${imports.join('')}
export const guidance = { language: '${language}', ${topics.map(([topic]) => topic).join(', ')} } satisfies LanguageGuidance;
`,
  );
}

/**
 * What a page loads for a language, from npm or by a script tag, and the list of all for stories and tests.
 *
 * @param {Map<string, string>} modules
 * @param {readonly string[]} languages those of the interface
 * @param {readonly string[]} guidance those of the general guidance
 */
function addEntries(modules, languages, guidance) {
  for (const language of languages) {
    modules.set(
      `src/entries/locales/${language}.ts`,
      `/** Adds the interface language \`${language}\`. */
import { templates } from '../../generated/messages/${language}.js';
import { registerLocale } from '../../localization/locales.js';

registerLocale('${language}', templates);
`,
    );
    modules.set(
      `src/entries/script-tag/locales/${language}.ts`,
      `import { templates } from '../../../generated/messages/${language}.js';
import { handOver } from '../languages.js';

handOver({ locale: '${language}', templates });
`,
    );
  }
  for (const language of guidance) {
    modules.set(
      `src/entries/guidance/${language}.ts`,
      `/** Adds the general guidance in the language \`${language}\`. */
import { guidance } from '../../generated/guidance/${language}/index.js';
import { registerGuidance } from '../../guidance/registry.js';

registerGuidance(guidance);
`,
    );
    modules.set(
      `src/entries/script-tag/guidance/${language}.ts`,
      `import { guidance } from '../../../generated/guidance/${language}/index.js';
import { handOver } from '../languages.js';

handOver({ guidance });
`,
    );
  }
  modules.set('stories/generated/languages.ts', listModule(languages, guidance));
  modules.set('src/entries/preview/locales/all.ts', registeringModule(languages, guidance));
}

/** Every language there is, for the page of the author preview.
 *
 * @param {readonly string[]} languages
 * @param {readonly string[]} guidance
 */
function registeringModule(languages, guidance) {
  const named = (kind, language) => `${kind}_${language.replaceAll('-', '_')}`;
  return `import { registerGuidance } from '../../../guidance/registry.js';
import { registerLocale } from '../../../localization/locales.js';
${languages.map((one) => `import { templates as ${named('templates', one)} } from '../../../generated/messages/${one}.js';\n`).join('')}${guidance.map((one) => `import { guidance as ${named('guidance', one)} } from '../../../generated/guidance/${one}/index.js';\n`).join('')}
/** Registers the words of every language. */
export function registerLanguages(): void {
${guidance.map((one) => `  registerGuidance(${named('guidance', one)});\n`).join('')}${languages.map((one) => `  registerLocale('${one}', ${named('templates', one)});\n`).join('')}}
`;
}

/**
 * @param {readonly string[]} languages
 * @param {readonly string[]} guidance
 */
function listModule(languages, guidance) {
  const named = (kind, language) => `${kind}_${language.replaceAll('-', '_')}`;
  const imports = [
    ...languages.map(
      (one) =>
        `import { templates as ${named('templates', one)} } from '../../src/generated/messages/${one}.js';\n`,
    ),
    ...guidance.map(
      (one) =>
        `import { guidance as ${named('guidance', one)} } from '../../src/generated/guidance/${one}/index.js';\n`,
    ),
  ];
  const table = (kind, list) => list.map((one) => `  '${one}': ${named(kind, one)},\n`).join('');
  return `import type { LanguageGuidance } from '../../src/guidance/types.js';
${imports.join('')}
/** The messages of the interface, by language. English is in the code. */
export const templatesByLanguage: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
${table('templates', languages)}};

/** The general guidance, by language: the topics that are translated. */
export const guidanceByLanguage: Readonly<Record<string, LanguageGuidance>> = {
${table('guidance', guidance)}};
`;
}
