/** Signs that stand in several lists: none is weaker in one of them than in the others, or gets lost. */
import { languageOf } from '../../languages/tags.js';
import { care } from '../lexicon/care.js';
import { hitsInSentences, type Hit, type Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';

const ofEmergency = /^\/(?:emergency\/signs|options\/\d+\/emergencySigns)\//;

const shortStronger: Rule = {
  code: 'sign-weaker-than-its-short-form',
  severity: 'error',
  what: 'The short form says more than the sign: {}.',
  why: 'The sign has lost a part, and readers do not know when to get help.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Say all of it in the sign, or take it out of the short form.',
  find: ({ definition: { emergency, callUs }, lexicon, facts }) => {
    if (!facts || !lexicon) return [];
    return Object.entries({ emergency, callUs }).flatMap(([field, { signs }]) =>
      signs.flatMap(({ text, short = '' }, index): readonly Hit[] => {
        const lost = [facts.passing, facts.holding, lexicon.both].flatMap((words) =>
          words.test(text) ? [] : (words.exec(short)?.[0] ?? []),
        )[0];
        return lost === undefined ? [] : [{ path: [field, 'signs', index, 'text'], detail: lost }];
      }),
    );
  },
};

const signAfterWeeks: Rule = {
  code: 'emergency-sign-after-a-while',
  severity: 'error',
  what: 'A sign that needs help at once is one only after a while: {}.',
  why: 'Readers wait until the time is over, and lose what could have been saved.',
  source: 'general emergency signs of the guidance',
  mend: 'Take the time out, or move the sign to those to call about.',
  find: ({ prose, facts }) =>
    hitsInSentences(
      prose.filter(({ pointer }) => ofEmergency.test(pointer)),
      (sentence) => facts?.lasting.exec(sentence)?.[0],
    ),
};

/** What a person has that may be an emergency, by its name in the words of care. */
const gravestSigns = [
  ...['urine', 'stool', 'breath', 'pain in the chest', 'seizure'],
  ...['stroke', 'paralysis', 'fever', 'bleeding'],
] as const;

const signNotInList: Rule = {
  code: 'emergency-sign-in-one-list-only',
  severity: 'error',
  what: 'Each option names this sign as one that needs help at once, and the list for all does not: {}.',
  why: 'The list for all stands first, and many readers read no other.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Add the sign to the emergency signs.',
  find: ({ definition: { emergency, options, language } }) => {
    const table = care[languageOf(language) ?? ''] ?? {};
    const lists = options.map(({ emergencySigns }) => emergencySigns.map(({ text }) => text));
    const ofAll = emergency.signs.map(({ text }) => text).join(' ');
    const lost = gravestSigns.filter(
      (name) =>
        emergency.signs.length > 0 &&
        lists.length > 1 &&
        lists.every((texts) => texts.some((text) => table[name]?.test(text))) &&
        !table[name]!.test(ofAll),
    );
    return lost.map((name): Hit => ({ path: ['emergency', 'signs'], detail: name }));
  },
};

/** Signs that are felt or seen, of which two are told apart by a colour or by warmth. */
const clauseEnd = /[,;:]\s/;
const fewestWords = 5;

const sameSignOtherwise: Rule = {
  code: 'same-sign-with-other-words',
  severity: 'error',
  what: 'Another list tells this sign with the opposite: {}.',
  why: 'One of the two is no sign, and readers look out for it.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Compare both with the source.',
  find: ({ prose, lexicon }) => {
    if (!lexicon) return [];
    const { hot, cold } = lexicon.opposites;
    const seen = new Map<string, { readonly isCold: boolean; readonly isHot: boolean }>();
    return prose
      .filter(({ pointer }) =>
        /^\/(?:emergency|callUs|options\/\d+\/(?:callS|emergencyS)igns)/.test(pointer),
      )
      .flatMap(({ path, text }): readonly Hit[] =>
        sentencesOf(text).flatMap((sentence) => {
          const isHot = hot.test(sentence);
          const isCold = cold.test(sentence);
          if (isHot === isCold) return [];
          return sentence.split(clauseEnd).flatMap((clause): readonly Hit[] => {
            const key = clause.toLowerCase().replace(/[.!?]$/, '');
            if (key.split(' ').length < fewestWords || hot.test(key) || cold.test(key)) return [];
            const other = seen.get(key);
            seen.set(key, other ?? { isHot, isCold });
            return other && other.isCold !== isCold ? [{ path, detail: key }] : [];
          });
        }),
      );
  },
};

/** Where readers are told of reasons not to wait. */
const ofHelp =
  /^\/(?:decision\/(?:time|notFor)|secondOpinion\/doNotWaitIf|options\/\d+\/(?:avoidIf|callSigns|emergencySigns))(?:\/|$)/;

const askedAtNextVisit: Rule = {
  code: 'asked-at-the-next-visit',
  severity: 'error',
  what: 'With a sign or a reason not to wait, readers are told to wait for a visit: {}.',
  why: 'The next visit may be weeks away.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Say to call or to ask at once.',
  find: ({ prose, lexicon }) =>
    hitsInSentences(
      prose.filter(({ pointer }) => ofHelp.test(pointer)),
      (sentence) =>
        lexicon?.negation.test(sentence) ? undefined : lexicon?.callLater.exec(sentence)?.[0],
    ),
};

export const signsToldTwice: readonly Rule[] = [
  shortStronger,
  signAfterWeeks,
  signNotInList,
  sameSignOtherwise,
  askedAtNextVisit,
];
