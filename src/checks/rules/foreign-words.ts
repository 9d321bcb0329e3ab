/** A few words of another language among those of this one. */
import { hitsIn, type Rule } from '../rule.js';

const foreignWord: Rule = {
  code: 'word-of-another-language',
  severity: 'warning',
  what: 'This is a small word of another language: {}.',
  why: 'What was left over or pasted in is not understood, and a screen reader says it wrongly.',
  source: 'WCAG 2.2, 3.1.2',
  mend: 'Write it in the language of the file.',
  find: ({ prose, claims }) => hitsIn(prose, ({ text }) => claims?.foreign.exec(text)?.[0]),
};

export const foreignWordRules: readonly Rule[] = [foreignWord];
