/** Whether the interface is wholly translated. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readUnits, wordsOf } from './xliff.mjs';

/** The states in use: no person has checked the translation, or one who speaks the language has. */
const UNCHECKED = 'needs-review-translation';
const CHECKED = 'signed-off';

/**
 * Looks at every language of the release.
 *
 * @param {string} folder where lit-localize.json and the XLIFF files are
 * @returns {{
 *   problems: string[],
 *   locales: { locale: string, units: number, unchecked: number }[],
 * }}
 */
export function checkLocales(folder) {
  const config = readFileSync(path.join(folder, 'lit-localize.json'), 'utf8');
  /** @type {{ targetLocales: string[] }} */
  const { targetLocales } = JSON.parse(config);
  const files = targetLocales.map((locale) => ({
    locale,
    units: readUnits(path.join(folder, `${locale}.xlf`)),
  }));
  return {
    problems: files.flatMap(({ locale, units }) =>
      units.flatMap((unit) =>
        problemsOf(unit).map(
          (problem) => `${locale}.xlf: "${wordsOf(unit.source)}" (${unit.id}) ${problem}`,
        ),
      ),
    ),
    locales: files.map(({ locale, units }) => ({
      locale,
      units: units.length,
      unchecked: units.filter(({ state }) => state !== CHECKED).length,
    })),
  };
}

/**
 * @param {import('./xliff.mjs').Unit} unit
 * @returns {string[]}
 */
function problemsOf({ source, target, state }) {
  if (wordsOf(target).trim() === '') return ['has no target'];
  const problems = [];
  if (gapsOf(source) !== gapsOf(target)) problems.push('has other placeholders in its target');
  if (state !== UNCHECKED && state !== CHECKED) {
    problems.push(`has the state "${state}" and not "${UNCHECKED}" or "${CHECKED}"`);
  }
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
