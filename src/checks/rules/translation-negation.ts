/** A "not" that only one of two languages has. */
import { lexiconOf } from '../lexicon/lexicons.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';
import { pairsOf } from './translation.js';

const lostNegation: Rule = {
  code: 'translation-lost-negation',
  severity: 'error',
  what: 'Of the two languages, only one says "not" here.',
  why: 'A lost "not" turns advice around.',
  source: 'safety of translated instructions for patients',
  mend: 'Compare both texts, and say the same.',
  find: (context) => {
    const theirs = context.original && lexiconOf(context.original.language);
    const { lexicon } = context;
    if (!lexicon || !theirs) return [];
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      const own = sentencesOf(here.text);
      const others = sentencesOf(there.text);
      // Sentence by sentence, where they can be told apart.
      const pairs =
        own.length === others.length ? own.map((text, at) => [text, others[at]!] as const) : [];
      const isLost = pairs.some(
        ([text, other]) =>
          (isPlainlyNegated(other, context.original!.language) && !lexicon.negation.test(text)) ||
          (forbids(other, context.original!.language) &&
            !isForbidden(text, context.definition.language)) ||
          (isPlainlyNegated(text, context.definition.language) && !theirs.negation.test(other)),
      );
      return isLost ? [{ path: here.path }] : [];
    });
  },
};

/** Negations that no language leaves out: of a command, and of what something is. Others are said in other ways. */
const plainNegation: Readonly<Record<string, RegExp>> = {
  en: /(?:^|[.;:,–] )(?:do not|don[’']t|never) \p{L}+|\b(?:must|should|may) not\b|\b(?:is|are) not (?!sure|clear|known|unusual)/iu,
  es: /(?:^|[.;:,–] )(?:no|nunca) (?:lo |la |los |las |se )?(?:deje|use|tome|espere|haga|beba|coma|conduzca|ponga|quite|pare|suspenda)(?!\p{L})|(?<!\p{L})no (?:es|son|debe)(?!\p{L})/iu,
};

function isPlainlyNegated(text: string, language: string): boolean {
  return plainNegation[language.split('-')[0]!]?.test(text) ?? false;
}

/** A command not to do something, and what it can be in another language: "any" is no "not", and in Spanish is "ningún". */
const forbidden: Readonly<Record<string, readonly [command: RegExp, any: RegExp]>> = {
  en: [
    /(?:^|[.;:] )(?:do not|don[’']t|never) \p{L}+/iu,
    /\b(?:not|never|no|avoid|without)\b|n[’']t\b/i,
  ],
  es: [
    /(?:^|[.;:] )(?:no|nunca) \p{L}+e[ns]? /iu,
    /(?<!\p{L})(?:no|nunca|jamás|evite|sin)(?!\p{L})/iu,
  ],
};

function forbids(text: string, language: string): boolean {
  return forbidden[language.split('-')[0]!]?.[0].test(text) ?? false;
}

function isForbidden(text: string, language: string): boolean {
  return forbidden[language.split('-')[0]!]?.[1].test(text) ?? true;
}

export const translationNegationRules: readonly Rule[] = [lostNegation];
