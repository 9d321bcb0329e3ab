/** Words that steer, promise or frighten, and numbers told in ways that mislead. */
import { hitsIn, type Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';

const relativeRisk: Rule = {
  code: 'relative-risk-in-words',
  severity: 'error',
  what: 'This tells a risk against another one alone: {}.',
  why: 'A halved risk sounds the same whether it falls from 20 to 10 in 100 or from 2 to 1 in 10,000. Such words make people choose a treatment more often.',
  source: 'Akl 2011, Cochrane CD006776; Covey 2007',
  mend: 'Tell how many of 100 had it with each option.',
  find: ({ prose, lexicon }) => hitsIn(prose, ({ text }) => lexicon?.relativeRisk.exec(text)?.[0]),
};

const shareInLetters: Rule = {
  code: 'share-in-letters',
  severity: 'warning',
  what: 'This share is in letters, or out of a number that changes: {}.',
  why: 'Chances out of changing numbers are hard to compare, and look larger than they are.',
  source: 'Woloshin 2011, PubMed 21768582; Pighin 2011',
  mend: 'Write it in digits and out of 100, as the finding gives it.',
  find: ({ prose, lexicon }) =>
    hitsIn(prose, ({ text }) => lexicon?.shareInLetters.exec(text)?.[0]),
};

const steering: Rule = {
  code: 'steering-words',
  severity: 'warning',
  what: 'These words push, praise or promise: {}.',
  why: 'A decision aid leaves the choice to its reader.',
  source: 'IPDAS certifying item 1; NICE ECD8: neutral words',
  mend: 'Say what happens, how often, and from which study.',
  find: ({ definition, prose, lexicon, facts }) => {
    // A statement to be found false is no advice, and readers may ask what they like.
    const refuted = (definition.quiz?.questions ?? []).flatMap((question, index) =>
      question.kind === 'true-false' && !question.correct
        ? `/quiz/questions/${index}/question`
        : [],
    );
    return hitsIn(
      prose.filter(({ pointer }) => !refuted.includes(pointer)),
      ({ pointer, text }) => {
        const isOfReader = ofReaders.test(pointer);
        return sentencesOf(text).flatMap((sentence) => {
          const found = lexicon?.steering.exec(sentence);
          if (!lexicon || !found) return [];
          const before =
            sentence
              .slice(0, found.index)
              .split(/[,;:–—]/)
              .at(-1) ?? '';
          // "No result is guaranteed" promises nothing, and "I do not worry" pushes nobody.
          const isDenied = lexicon.negation.test(before) && !lexicon.negation.test(found[0]);
          const said = sentence.slice(0, found.index + found[0].length);
          const isAsked =
            isOfReader && /[?？؟]$/.test(sentence) && facts?.mayBeAsked.test(found[0]) === true;
          return isDenied || isAsked || facts?.ofMyself.test(said) ? [] : [found[0]];
        })[0];
      },
    );
  },
};

/** Questions of readers: "Is it the safest?" pushes nobody, but "Why would you not?" does. */
const ofReaders =
  /^\/(?:questionsToAsk\/\d+\/text|questionsPeopleAsk\/\d+\/question|secondOpinion\/questions\/\d+\/text|costs\/\d+\/questions\/\d+\/text)$/;

const fear: Rule = {
  code: 'frightening-words',
  severity: 'warning',
  what: 'These words frighten: {}.',
  why: 'Fear pushes people away from an option without telling them anything.',
  source: 'IPDAS certifying item 1; NICE ECD8: neutral words',
  mend: 'Say what may happen, and how often, in plain words.',
  find: ({ prose, lexicon }) => hitsIn(prose, ({ text }) => lexicon?.fear.exec(text)?.[0]),
};

const emphasis: Rule = {
  code: 'emphasis',
  severity: 'warning',
  what: 'This is emphasised: {}.',
  why: 'Capitals, exclamation marks and pictures of faces make one option stand out.',
  source: 'NICE ECD8: no emboldening or colour that steers',
  mend: 'Write it like the sentences around it.',
  find: ({ prose }) =>
    hitsIn(prose, ({ text }) => {
      const marks = /!|\p{Extended_Pictographic}(?<![©®™\d#*])/u.exec(text)?.[0];
      if (marks !== undefined) return marks;
      const capitals = text.match(/(?<![\p{L}\d-])\p{Lu}{4,}(?![\p{L}\d])/gu) ?? [];
      const letters = text.replace(/[^\p{L}]/gu, '');
      // An abbreviation stands among words that are not in capitals.
      const isShouted =
        capitals.length >= 2 ||
        (capitals.length > 0 && /\s/.test(text.trim()) && letters === letters.toUpperCase());
      return isShouted ? capitals.join(' ') : undefined;
    }),
};

export const wordingRules: readonly Rule[] = [
  relativeRisk,
  shareInLetters,
  steering,
  fear,
  emphasis,
];
