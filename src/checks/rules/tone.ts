/** What a text may not say to all its readers: blame, veils, promises of payment, doses, a side of the body. */
import { withoutMarks } from '../../definition/glossary-marks.js';
import { hitsIn, type Context, type Rule } from '../rule.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { sentencesOf, wordsIn, type Passage } from '../text/passages.js';

/** Texts that speak to a reader about options: no findings of studies, and no answers that are wrong on purpose. */
function toReaders({ prose }: Context): readonly Passage[] {
  return prose.filter(
    ({ pointer }) =>
      !/^\/(?:studies|outcomes)\//.test(pointer) && !/\/choices\/\d+\/text$/.test(pointer),
  );
}

/** A rule that looks for words. */
function wordsRule(
  rule: Omit<Rule, 'find'>,
  pattern: (lexicon: Lexicon) => RegExp,
  passages: (context: Context) => readonly Passage[] = toReaders,
): Rule {
  return {
    ...rule,
    find: (context) => {
      const { lexicon } = context;
      if (!lexicon) return [];
      return hitsIn(passages(context), ({ text }) => pattern(lexicon).exec(text)?.[0]);
    },
  };
}

const blame = wordsRule(
  {
    code: 'blaming-words',
    severity: 'error',
    what: 'These words blame readers or talk down to them: {}.',
    why: 'People who feel judged put the guide away, and do not tell their team what matters.',
    source: 'NICE ECD8: neutral words; AMA 11: language without stigma',
    mend: 'Say what may matter for the result, and what help there is.',
  },
  ({ blame }) => blame,
  ({ prose }) => prose,
);

const veiled = wordsRule(
  {
    code: 'veiled-words',
    severity: 'warning',
    what: 'These words veil what is meant: {}.',
    why: 'Readers who do not know the phrase miss that somebody can die, or that something hurts.',
    source: 'NHS content style guide: plain words for death and harm',
    mend: 'Use the plain word, such as "die".',
  },
  ({ euphemism }) => euphemism,
  ({ prose }) => prose,
);

const payment = wordsRule(
  {
    code: 'promises-payment',
    severity: 'warning',
    what: 'This promises what somebody else pays: {}.',
    why: 'Plans and health services differ. Somebody who counts on this may get a bill.',
    source: 'coverage of the format, section 8: costs by country and plan',
    mend: 'Say that it differs, and what to ask before booking.',
  },
  ({ promisesPayment }) => promisesPayment,
  // "Is it free of charge for me?" is what readers are to ask.
  (context) => toReaders(context).filter(({ text }) => !/[?？؟]$/.test(text)),
);

const dose = wordsRule(
  {
    code: 'dose-for-everyone',
    severity: 'error',
    what: 'This tells every reader to take a dose: {}.',
    why: 'A dose that fits most is too much for some, above all beside other medicines.',
    source: 'safety of instructions for patients',
    mend: 'Leave the dose to the team, and say what to ask.',
  },
  ({ takeDose }) => takeDose,
);

const side: Rule = {
  code: 'one-side-of-the-body',
  severity: 'warning',
  what: 'This names one side of the body: {}.',
  why: 'For half of the readers it is the other side.',
  source: 'WHO guidelines for safe surgery: the site is confirmed',
  mend: 'Name no side.',
  find: (context) => {
    const { lexicon, facts } = context;
    if (!lexicon) return [];
    const all = context.prose.flatMap(({ text }) => lexicon.oneSide.exec(text)?.[0] ?? []);
    // Where many texts name a side, the definition is about it, such as pain on the left of the chest.
    if (all.length > 3) return [];
    const { title, summary, condition, decision } = context.definition;
    const ofAll = [title, summary, condition.name, condition.summary.summary, decision.question];
    const words = wordsIn(withoutMarks(ofAll.join(' ')).toLowerCase());
    return hitsIn(toReaders(context), ({ pointer, text }) => {
      const [found, part = ''] = lexicon.oneSide.exec(text) ?? [];
      // "The right eye or the left one", and "if it is the left knee", are said to all readers.
      if (facts?.bothSides.test(text) || facts?.condition.test(text)) return undefined;
      // A leg has its signs on both sides; an arm may hurt on one, from the heart.
      if (/\/(?:signs|emergencySigns|callSigns)\//.test(pointer) && lexicon.eitherSide.test(part))
        return found;
      // What is no part of the problem has its side for all: gallstones hurt in the right shoulder.
      const isOfAll = words.some((word) => part !== '' && word.startsWith(part.toLowerCase()));
      return isOfAll ? found : undefined;
    });
  },
};

const child: Rule = {
  code: 'speaks-to-parents',
  severity: 'warning',
  what: 'This speaks to parents, and the decision is not for children: {}.',
  why: 'What was copied from a guide for children may not be so for adults.',
  source: 'coverage of the format, section 8: who it is for',
  mend: 'Speak to the reader, or change whom the decision is for.',
  find: (context) => {
    const { lexicon, definition } = context;
    if (!lexicon?.children.test(definition.decision.notFor.map(({ text }) => text).join(' ')))
      return [];
    return hitsIn(toReaders(context), ({ text }) => lexicon.yourChild.exec(text)?.[0]);
  },
};

const thirdPerson: Rule = {
  code: 'reader-in-the-third-person',
  severity: 'warning',
  what: 'This speaks of a reader as of a man or a woman: {}.',
  why: 'Half of the readers take it for a guide that is not for them.',
  source: 'CDC Clear Communication Index, item 8: address the reader',
  mend: 'Say "you".',
  find: (context) => {
    const { lexicon } = context;
    if (!lexicon) return [];
    // Those who look after a reader are told of him or her.
    const ofReaders = toReaders(context).filter(({ path }) => path[0] !== 'carers');
    return hitsIn(ofReaders, ({ text }) => {
      const found = sentencesOf(text).find(
        (sentence) => lexicon.thirdPerson.test(sentence) && !lexicon.bothPersons.test(sentence),
      );
      return found === undefined ? undefined : lexicon.thirdPerson.exec(found)?.[0];
    });
  },
};

const mayWait: Rule = {
  code: 'sign-may-wait',
  severity: 'error',
  what: 'This says that something can wait which gets worse or is an emergency.',
  why: 'Nerves and muscles that are lost in the meantime may not come back.',
  source: 'general emergency signs of the guidance',
  mend: 'Say how soon to be seen.',
  find: (context) => {
    const { lexicon } = context;
    if (!lexicon) return [];
    return toReaders(context).flatMap(({ path, text }) =>
      (lexicon.getsWorse.test(text) || lexicon.emergencySign.test(text)) &&
      sentencesOf(text).some(
        (sentence) => lexicon.canWait.test(sentence) && !/[?？؟]/.test(sentence),
      )
        ? [{ path }]
        : [],
    );
  },
};

export const toneRules: readonly Rule[] = [
  blame,
  veiled,
  payment,
  dose,
  side,
  child,
  thirdPerson,
  mayWait,
];
