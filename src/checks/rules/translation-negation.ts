/** A "not" that only one of two languages has. */
import { lexiconOf } from '../lexicon/lexicons.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';
import { pairsOf } from './translation.js';

const lostNegation: Rule = {
  code: 'translation-lost-negation',
  severity: 'warning',
  what: 'Of the two languages, only one says "not" here.',
  why: 'A lost "not" turns advice around.',
  source: 'safety of translated instructions for patients',
  mend: 'Compare both texts, and say the same.',
  find: (context) => {
    const theirs = context.original && lexiconOf(context.original.language);
    const { lexicon } = context;
    if (!lexicon || !theirs) return [];
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      const isLost = sentencePairs(here.text, there.text).some(
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

/** Sentence by sentence, where they can be told apart: that of the translation, and that of the original. */
function sentencePairs(
  text: string,
  original: string,
): readonly (readonly [own: string, other: string])[] {
  const own = sentencesOf(text);
  const others = sentencesOf(original);
  return own.length === others.length ? own.map((one, at) => [one, others[at]!] as const) : [];
}

const notOfOneOnly: Rule = {
  code: 'translation-without-its-not',
  severity: 'warning',
  what: 'Only one of the two languages has a "not", "no" or "never" here: {}.',
  why: 'A lost "not" turns advice around.',
  source: 'safety of translated instructions for patients',
  mend: 'Compare both sentences. Where the same is said in other words, say it with the "not" of the original.',
  find: (context) => {
    const { lexicon, original, definition } = context;
    const theirs = original && lexiconOf(original.language);
    const own = wordsOfNot[definition.language.split('-')[0]!];
    if (!lexicon || !theirs || !own) return [];
    const hidden = hiddenNot[original.language.split('-')[0]!];
    return pairsOf(context).flatMap(([here, there]): readonly Hit[] => {
      const pairs = sentencePairs(here.text, there.text);
      // Where they cannot be told apart, a text that has none at all is held against the other.
      const pair = (pairs.length > 0 ? pairs : [[here.text, there.text] as const]).find(
        ([text, other]) => {
          const isLost = theirs.negation.test(other) && !own.not.test(text);
          const isAdded =
            (own.never.test(text) && !theirs.opposites.never.test(other)) ||
            (own.plain.test(text.replace(own.idiom, ' ')) &&
              !theirs.negation.test(other) &&
              hidden !== undefined &&
              !hidden.test(other));
          return isLost || isAdded;
        },
      );
      return pair ? [{ path: here.path, detail: pair[0] }] : [];
    });
  },
};

/** Words that say a "not" within themselves, which another language says with one: "safely" is "without danger". */
const hiddenNot: Readonly<Record<string, RegExp>> = {
  en: /\b(?:un(?!it|til|der|ivers|ion|ique)\w+|non-\w+|safe(?:ly)?|awake|miss(?:es|ed)?|against|out of|keep(?:s|ing)?|stops?|too|differ\w*|off|newly|leaves?|left|rather|gone|away|whatever|rare(?:ly)?|fail\w*|lacks?|avoid\w*|free|few\w*|refus\w*|instead|lose[sd]?|lost)\b/i,
};

/**
 * Words by which a language can say a "not" of another one, those that only a "never" can become, those that are always
 * a "not", and what holds one and says none.
 */
const wordsOfNot: Readonly<
  Record<string, Readonly<Record<'not' | 'never' | 'plain' | 'idiom', RegExp>>>
> = {
  // A "ni" needs another "no" before it: "no tiene férula ni inyección". Doubt and harm say "not sure", "not together".
  es: {
    not: /(?<!\p{L})(?:no|ningun[oa]?s?|ningún|nunca|jamás|nada|nadie|sin|tampoco|en lugar|en vez|evit\p{L}+|dej[ae]\p{L}*|salvo|excepto|dudas?|daño|falta|imposible|apenas|difícil\p{L}*|pocas? veces|raras veces|poco|ni(?=.*(?<!\p{L})ni(?!\p{L})))(?!\p{L})/iu,
    never: /(?<!\p{L})(?<!casi )(?:nunca|jamás)(?!\p{L})/iu,
    plain: /(?<!\p{L})(?:no|nunca|jamás|sin|tampoco)(?!\p{L})/iu,
    idiom:
      /no desead[oa]s?|sin (?:peligro|trabajar|moverse|efecto(?!s))|pueden? no|no (?:quiere|es) decir|¿no|sin miedo|un día sí y otro no/giu,
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

export const translationNegationRules: readonly Rule[] = [lostNegation, notOfOneOnly];
