/** Wishes, questions and answers: they go with what the option is, and with what the findings give. */
import { numbersOf } from '../evidence.js';
import { meaningWordsOf } from '../lexicon/meanings.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf, stemsOf } from '../text/passages.js';
import { matching } from '../told.js';

const sleepInReason: Rule = {
  code: 'reason-unlike-anaesthesia',
  severity: 'error',
  what: 'This reason says that people are put to sleep, and the option does not: {}.',
  why: 'For many people, being put to sleep decides for or against an option.',
  source: 'IPDAS qualifying item 3; consent: what is done is told',
  mend: 'Put the reason under the option that it is about, or correct anaesthesia.',
  find: ({ definition: { considerations, options }, lexicon, names }) =>
    considerations.flatMap(({ fits }, place) =>
      fits.flatMap(({ option, why = '' }, index): readonly Hit[] => {
        const kinds = options.find(({ id }) => id === option)?.anaesthesia ?? [];
        const isSleep = kinds.some(({ id }) => !awake.includes(id));
        const found = sentencesOf(why)
          .filter((sentence) => lexicon?.negation.test(sentence) === false)
          .filter((sentence) => !lexicon?.opposites.awake.test(sentence))
          .filter((sentence) => names.namedIn(sentence).every((one) => one === option))
          .flatMap((sentence) => lexicon?.asleep.exec(sentence)?.[0] ?? [])[0];
        return kinds.length === 0 || isSleep || found === undefined
          ? []
          : [{ path: ['considerations', place, 'fits', index, 'why'], detail: found }];
      }),
    ),
};

const awake: readonly string[] = ['local', 'regional', 'sedation', 'none'];

const sleepInAnswer: Rule = {
  code: 'answer-unlike-anaesthesia',
  severity: 'error',
  what: 'This answer says that people are mostly put to sleep, and the first kind of anaesthesia keeps them awake: {}.',
  why: 'For many people, being put to sleep decides for or against an option.',
  source: 'IPDAS qualifying item 3; consent: what is done is told',
  mend: 'Correct the answer, or put the usual kind of anaesthesia first.',
  find: ({ definition: { questionsPeopleAsk, options, language }, lexicon }) => {
    const words = meaningWordsOf(language);
    return questionsPeopleAsk.flatMap(({ answer, options: ids = [] }, index): readonly Hit[] => {
      const [own, ...more] = options.filter(({ id }) => ids.includes(id));
      const first = own?.anaesthesia?.[0]?.id;
      const found = sentencesOf(answer)
        .filter((sentence) => words?.usually.test(sentence) && !lexicon?.negation.test(sentence))
        .flatMap((sentence) => lexicon?.asleep.exec(sentence)?.[0] ?? [])[0];
      return first !== undefined && awake.includes(first) && more.length === 0 && found
        ? [{ path: ['questionsPeopleAsk', index, 'answer'], detail: found }]
        : [];
    });
  },
};

const effortOfNone: Rule = {
  code: 'effort-told-as-none',
  severity: 'warning',
  what: 'This wish is to do without effort of one’s own, and a therapy that is all effort is said to fit it: {}.',
  why: 'Readers would choose what they cannot or do not want to do.',
  source: 'definition format: fit says how an option goes with the wish',
  mend: 'Correct fit, or the wish.',
  find: ({ definition: { considerations, options }, lexicon }) =>
    considerations.flatMap(({ about, matters, fits }, place) => {
      const isEffort =
        about.every(({ feature }) => feature === 'effort') && lexicon?.avoids.test(matters);
      return fits.flatMap(({ option, fit }, index): readonly Hit[] => {
        const found = options.find(({ id }) => id === option);
        return isEffort === true && found?.kind === 'therapy' && fit.startsWith('fits')
          ? [{ path: ['considerations', place, 'fits', index, 'fit'], detail: found.name }]
          : [];
      });
    }),
};

const idOfAnother: Rule = {
  code: 'question-with-id-of-another-option',
  severity: 'warning',
  what: 'The id of this question names another option than the one it is said to be about: {}.',
  why: 'It would be asked of readers who look at something else.',
  source: 'definition format: options are those that a question is about',
  mend: 'Correct options.',
  find: ({ definition, names }) => {
    const ids = definition.options.map(({ id }) => id);
    const ofWord = (word: string): string | undefined => {
      const those = ids.filter((id) => id.split('-').includes(word));
      return those.length === 1 && word.length > 3 && !namesNoOption.test(word)
        ? those[0]
        : undefined;
    };
    return definition.questionsToAsk.flatMap(
      ({ id, text, options = [] }, index): readonly Hit[] => {
        const meant = id.split('-').flatMap((word) => ofWord(word) ?? []);
        const isTold = names.namedIn(text).some((option) => options.includes(option));
        return options.length > 0 && meant.length > 0 && !isTold && !options.includes(meant[0]!)
          ? [{ path: ['questionsToAsk', index, 'options'], detail: meant[0]! }]
          : [];
      },
    );
  },
};

/** Words of ids that stand for more than the option that has them. */
const namesNoOption = /^(?:treatment|therapy|care|with|early|late|night|home|option|programme)$/;

const restFirst: Rule = {
  code: 'share-exchanged-with-its-rest',
  severity: 'error',
  what: 'Those who had it and those who had it not are exchanged: {}.',
  why: 'A large chance is told as a small one.',
  source: 'IPDAS 2021, presenting probabilities: both frames of the same number',
  mend: 'Exchange the two numbers.',
  find: ({ definition, prose, telling }) => {
    const words = meaningWordsOf(definition.language);
    if (!words || !telling) return [];
    const had = numbersOf(definition).filter(({ of }) => of === 'had');
    const happened = new Map(
      definition.outcomes.map(
        (one) =>
          [
            one.id,
            [...stemsOf(one.happened)].filter((stem) => !words.auxiliary.test(stem)),
          ] as const,
      ),
    );
    return prose.flatMap(({ path, text }) =>
      sentencesOf(text).flatMap((sentence): readonly Hit[] => {
        const rest = words.restWithNot.exec(sentence);
        const [share] = rest ? telling.sharesIn(sentence) : [];
        if (!rest || !share || share.index >= rest.index) return [];
        const count = Number(rest[1]);
        if (share.count + count !== share.total || matching(share, had).length > 0) return [];
        const told = stemsOf(sentence.slice(0, rest.index));
        const isExchanged = matching({ ...share, count }, had).some(({ outcome }) => {
          const stems = happened.get(outcome) ?? [];
          return stems.length > 0 && stems.every((stem) => told.has(stem));
        });
        return isExchanged ? [{ path, detail: `${share.words}, ${rest[0]}` }] : [];
      }),
    );
  },
};

const wrongCalledRight: Rule = {
  code: 'wrong-answer-called-right',
  severity: 'error',
  what: 'The explanation of a wrong answer begins as if it were right: {}.',
  why: 'Readers who chose it learn what is not so.',
  source: 'definition format: the explanation says what is wrong with an answer',
  mend: 'Say why it is wrong, or correct the key.',
  find: ({ definition: { quiz, language } }) => {
    const words = meaningWordsOf(language);
    return (quiz?.questions ?? []).flatMap((question, index) =>
      'choices' in question
        ? question.choices.flatMap(({ correct, text, explanation = '' }, at): readonly Hit[] =>
            // A "yes" can speak against an answer that is a "no".
            !correct && words?.calledRight.test(explanation) && !words.saysNo.test(text)
              ? [
                  {
                    path: ['quiz', 'questions', index, 'choices', at, 'explanation'],
                    detail: explanation,
                  },
                ]
              : [],
          )
        : [],
    );
  },
};

export const wishRules: readonly Rule[] = [
  sleepInReason,
  sleepInAnswer,
  effortOfNone,
  idOfAnother,
  restFirst,
  wrongCalledRight,
];
