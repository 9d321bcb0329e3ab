/** The shipped definitions as the checks are tried on them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDefinition, type CheckResult } from '../../../src/checks/check-definition.js';

const folder = path.resolve(import.meta.dirname, '../../../src/content/definitions');

/** The day on which they are checked: a check of their dates would fail one day for no fault of a change. */
export const today = new Date('2026-11-26T12:00:00Z');

/** The text of a shipped file, without `.json`. */
export function sealedText(name: string): string {
  return readFileSync(path.join(folder, `${name}.json`), 'utf8');
}

/** The same without its seal, which would tell of each edit whatever the other rules see. */
export function shippedText(name: string): string {
  return sealedText(name).replace(/,\s*"seal": "[^"]*"/, '');
}

/** Checks a text, or its data, as the command would: a translation beside its original. */
export function checkShipped(name: string, input: unknown = shippedText(name)): CheckResult {
  const original = name.replace(/\.[\w-]+$/, '.en');
  return checkDefinition(input, {
    today,
    ...(original !== name && { original: shippedText(original) }),
  });
}

/** Checks English data as the command does where its Spanish translation stands beside it. */
export function checkBesideTranslation(name: string, input: unknown): CheckResult {
  return checkDefinition(input, {
    today,
    translations: [shippedText(name.replace(/\.en$/, '.es'))],
  });
}
