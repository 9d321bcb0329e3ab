/** Whether the words of a language are whole, and how many of them a person has checked. */
import { readUnits, wordsOf } from './xliff.mjs';

/** The states in use: no person has checked the translation, or one who speaks the language has. */
const UNCHECKED = 'needs-review-translation';
const CHECKED = 'signed-off';

/**
 * @typedef {object} Count
 * @property {number} total
 * @property {number} missing without a translation
 * @property {number} unchecked translated, and not checked by a person
 */

/**
 * Looks at the file of one language. The general guidance may be missing as a whole, since readers then get it in
 * English; half of it in one language and half in another would help nobody.
 *
 * @param {string} file the name of the file, for the problems
 * @param {string} xml
 * @returns {{ problems: string[], interface: Count, guidance: Count }}
 */
export function checkFile(file, xml) {
  const units = readUnits(xml);
  const ofInterface = units.get('interface') ?? [];
  const ofGuidance = units.get('guidance') ?? [];
  const guidance = countOf(ofGuidance);
  const problemsIn = (texts, problemsOf) =>
    texts.flatMap((unit) => problemsOf(unit).map((problem) => `${nameOf(file, unit)} ${problem}`));
  return {
    problems: [
      ...problemsIn(ofInterface, problemsOfMessage),
      ...(isLeftOut(guidance) ? [] : problemsIn(ofGuidance, problemsOfGuidance)),
    ],
    interface: countOf(ofInterface),
    guidance,
  };
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
 * @param {string} file
 * @param {import('./xliff.mjs').Source} text
 */
export function nameOf(file, { id, source }) {
  return `${file}: "${wordsOf(source)}" (${id})`;
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
 * @returns {string[]}
 */
function problemsOfMessage(unit) {
  const { source, target, state } = unit;
  if (!isTranslated(unit)) return ['has no target: translate it'];
  const problems = [];
  if (gapsOf(source) !== gapsOf(target)) problems.push('has other placeholders in its target');
  if (state !== UNCHECKED && state !== CHECKED) {
    problems.push(`has the state "${state}" and not "${UNCHECKED}" or "${CHECKED}"`);
  }
  return problems;
}

/**
 * @param {import('./xliff.mjs').Unit} unit
 * @returns {string[]}
 */
function problemsOfGuidance(unit) {
  const problems = problemsOfMessage(unit);
  const { id, source, target } = unit;
  if (!isTranslated(unit)) return problems;
  // A message may write a number as a word, such as "of every hundred"; here it must be seen to be the same.
  if (numbersIn(source) !== numbersIn(target)) problems.push('has other numbers in its target');
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

/**
 * The numbers written in a text, in one order and whatever the script of their digits.
 *
 * @param {readonly import('./xliff.mjs').Piece[]} pieces
 */
function numbersIn(pieces) {
  const words = pieces.filter((piece) => typeof piece === 'string').join(' ');
  const numbers = words.match(/\p{Nd}+/gu) ?? [];
  return numbers
    .map((digits) => digits.replace(/./gu, asciiDigit))
    .sort()
    .join();
}

// Each script has its ten digits in a row.
/** @param {string} digit */
function asciiDigit(digit) {
  const here = /** @type {number} */ (digit.codePointAt(0));
  let zero = here;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((here - zero) % 10);
}
