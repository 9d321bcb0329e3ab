/** Whether a text is still the one that was sealed. */
import type { Rule } from '../rule.js';
import { heldAgainstSeal } from '../seal.js';

const changed: Rule = {
  code: 'changed-since-sealed',
  // A change is no fault: it is for the author to know that there is one, and where.
  severity: 'note',
  what: 'This is not as it was when version {} was sealed.',
  why: 'A slip of the hand leaves a number or a word that looks like any other. Only the text that was read and agreed to shows it.',
  source: 'IPDAS certifying items 3 and 4: date of publication and update policy',
  mend: 'Undo it if it was not meant ("report --since" shows what was there). Otherwise have it read again, give the text a new version, and seal it with "npx decision-aid-elements seal".',
  find: ({ definition }) => {
    const sealed = heldAgainstSeal(definition);
    return sealed?.changed.map((path) => ({ path, detail: sealed.version })) ?? [];
  },
};

const unreadable: Rule = {
  code: 'seal-unreadable',
  severity: 'error',
  what: 'The seal of this text cannot be read.',
  why: 'It no longer shows what has changed since the text was read and agreed to.',
  source: 'definition format',
  mend: 'Get it from an earlier copy of the file, or take it out, have the text read again, and seal it with "npx decision-aid-elements seal".',
  find: ({ definition }) =>
    definition.seal !== undefined && !heldAgainstSeal(definition) ? [{ path: ['seal'] }] : [],
};

export const sealRules: readonly Rule[] = [changed, unreadable];
