/** Whether the words of a language are whole, and how many of them a person has checked. */
import path from 'node:path';
import { importSource } from '../import-source.mjs';
import { problemsOfNames } from './counts.mjs';
import { readUnits, wordsOf } from './xliff.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const [{ numbersIn }, { plurals }, { languageOf }] = await importSource(
  root,
  'src/languages/numbers.ts',
  'src/languages/languages.ts',
  'src/languages/tags.ts',
);

/** The states in use: no person has checked the translation, or one who speaks the language has. */
const UNCHECKED = 'needs-review-translation';
const CHECKED = 'signed-off';

/**
 * @typedef {object} Count
 * @property {number} total
 * @property {number} missing without a translation
 * @property {number} unchecked translated, and not checked by a person
 */

/** The topic of the general guidance that no language may do without: an element calls for help in every language. */
const NEEDED = 'safety';

/**
 * Looks at the file of one language. A topic of the general guidance may be missing as a whole, since readers then get it
 * in English; half of it in one language and half in another would help nobody.
 *
 * @param {string} language
 * @param {string} xml
 * @returns {{ problems: string[], interface: Count, guidance: Count }}
 */
export function checkFile(language, xml) {
  const units = readUnits(xml);
  const ofInterface = units.get('interface') ?? [];
  const ofGuidance = units.get('guidance') ?? [];
  const guidance = countOf(ofGuidance);
  const problemsIn = (texts, problemsOf) =>
    texts.flatMap((unit) =>
      problemsOf(unit, language).map((problem) => `${nameOf(language, unit)} ${problem}`),
    );
  return {
    problems: [
      ...problemsIn(ofInterface, problemsOfMessage),
      ...[...byTopic(ofGuidance)]
        .filter(([topic, texts]) => topic === NEEDED || !isLeftOut(countOf(texts)))
        .flatMap(([, texts]) => problemsIn(texts, problemsOfGuidance)),
    ],
    interface: countOf(ofInterface),
    guidance,
  };
}

/**
 * The texts of the general guidance, by topic.
 *
 * @template {{ readonly id: string }} Text
 * @param {readonly Text[]} texts
 * @returns {Map<string, Text[]>}
 */
export function byTopic(texts) {
  const topics = new Map();
  for (const text of texts) {
    const [topic] = text.id.split('/');
    topics.set(topic, [...(topics.get(topic) ?? []), text]);
  }
  return topics;
}

/**
 * Whether a language does without something.
 *
 * @param {Count} count
 */
export function isLeftOut({ total, missing }) {
  return total === missing;
}

/** @param {import('./xliff.mjs').Unit} unit */
export function isTranslated({ target }) {
  return wordsOf(target).trim() !== '';
}

/**
 * Where a translator finds a text.
 *
 * @param {string} language
 * @param {import('./xliff.mjs').Source} text
 */
export function nameOf(language, { id, source }) {
  return `${language}.xlf: "${wordsOf(source)}" (${id})`;
}

/**
 * @param {readonly import('./xliff.mjs').Unit[]} units
 * @returns {Count}
 */
export function countOf(units) {
  const translated = units.filter(isTranslated);
  return {
    total: units.length,
    missing: units.length - translated.length,
    unchecked: translated.filter(({ state }) => state !== CHECKED).length,
  };
}

/**
 * @param {import('./xliff.mjs').Unit} unit
 * @param {string} language
 * @returns {string[]}
 */
function problemsOfMessage(unit, language) {
  const { source, target, state } = unit;
  if (!isTranslated(unit)) return ['has no target: translate it'];
  const problems = [];
  if (gapsOf(source) !== gapsOf(target)) problems.push('has other placeholders in its target');
  if (state !== UNCHECKED && state !== CHECKED) {
    problems.push(`has the state "${state}" and not "${UNCHECKED}" or "${CHECKED}"`);
  }
  problems.push(
    ...problemsOfNames(wordsOf(source), wordsOf(target), plurals[languageOf(language)]?.split(' ')),
  );
  return problems;
}

/**
 * @param {import('./xliff.mjs').Unit} unit
 * @param {string} language
 * @returns {string[]}
 */
function problemsOfGuidance(unit, language) {
  const problems = problemsOfMessage(unit, language);
  const { id, source, target } = unit;
  if (!isTranslated(unit)) return problems;
  // A message may write a number as a word, such as "of every hundred"; here it must be seen to be the same.
  const numbers = numbersIn(wordsOf(source), 'en');
  if (numbersIn(wordsOf(target), language).join() !== numbers.join())
    problems.push('has other numbers in its target');
  const forms = wordsOf(target).split('|');
  if (forms.some((form) => form.trim() === '') || (forms.length > 1 && !id.endsWith('/term')))
    problems.push('has a | that does not stand between two forms of a word');
  return problems;
}

/**
 * The gaps of a message in one order, since a translation may move them.
 *
 * @param {readonly import('./xliff.mjs').Piece[]} pieces
 */
function gapsOf(pieces) {
  return pieces
    .filter((piece) => typeof piece !== 'string')
    .map(({ gap, filledWith }) => `${gap} ${filledWith}`)
    .sort()
    .join('\n');
}
