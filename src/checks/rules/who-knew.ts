/** What is said of people: who reviewed, who knew which treatment they had, and what a form does to those who sign it. */
import { meaningWordsOf } from '../lexicon/meanings.js';
import { hitsInSentences, type Hit, type Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';
import { findingsOf } from './findings.js';

const reviewedByNobody: Rule = {
  code: 'review-told-and-not-listed',
  severity: 'error',
  what: 'A clinician is said to have reviewed this, and none is among the reviewers: {}.',
  why: 'Readers trust what a clinician has reviewed.',
  source: 'IPDAS items 15 and 16: who reviewed it is named',
  mend: 'Name who reviewed it in about.reviewers, or take it out.',
  find: ({ definition: { about, language }, prose, lexicon }) => {
    const words = meaningWordsOf(language);
    if (!words || !lexicon || about.reviewers.some(({ view }) => view === 'clinician')) return [];
    const ofItself = ['summary', 'disclaimer', 'about', 'overview'];
    return hitsInSentences(
      prose.filter(({ path }) => ofItself.includes(String(path[0]))),
      (sentence) =>
        lexicon.negation.test(sentence) || words.notYet.test(sentence)
          ? undefined
          : words.reviewed.exec(sentence)?.[0],
    );
  },
};

const knewAfterAll: Rule = {
  code: 'blinded-without-a-dummy',
  severity: 'warning',
  what: 'People are said not to have known what they had, in a study of treatments that nobody can take for each other: {}.',
  why: 'Results of people who did not know what they had are trusted more.',
  source: 'GRADE: risk of bias where people know what they had',
  mend: 'Compare with the source who knew, and name the dummy treatment if there was one.',
  find: ({ definition, prose, lexicon }) => {
    const words = meaningWordsOf(definition.language);
    if (!words || !lexicon) return [];
    const all = findingsOf(definition);
    return definition.studies.flatMap((study, index): readonly Hit[] => {
      const own = all.filter(({ finding }) => finding.study === study.id);
      const arms = own.flatMap(({ finding: { measure } }) =>
        'times' in measure ? measure.times.flatMap((time) => [...time.arms] as readonly Arm[]) : [],
      );
      const given = definition.options.filter(({ id }) => arms.some((arm) => arm.option === id));
      const kinds = new Set(given.map(({ kind, entry, route }) => `${kind} ${entry} ${route}`));
      const told = prose.filter(
        ({ path }) =>
          (path[0] === 'studies' && path[1] === index) ||
          own.some((one) => one.path.every((step, at) => step === path[at])),
      );
      // "The summary does not speak of a pretend operation" tells of none.
      const isDummy = told
        .flatMap(({ text }) => sentencesOf(text))
        .some((one) => words.dummy.test(one) && !lexicon.negation.test(one));
      const hasLabels = arms.some(({ label }) => label !== undefined);
      return kinds.size < 2 || isDummy || hasLabels
        ? []
        : hitsInSentences(told, (sentence) =>
            words.judges.test(sentence) ? undefined : words.blinded.exec(sentence)?.[0],
          );
    });
  },
};

interface Arm {
  readonly option?: string;
  readonly label?: string;
}

const formBinds: Rule = {
  code: 'form-told-as-binding',
  severity: 'error',
  what: 'This says that who has signed cannot change their mind: {}.',
  why: 'A yes can be taken back until treatment begins.',
  source: 'GMC 2020, Decision making and consent: a patient can change their mind at any time',
  mend: 'Say that a person can change their mind until it begins.',
  find: ({ definition: { language }, prose }) => {
    const words = meaningWordsOf(language);
    return hitsInSentences(
      prose.filter(
        ({ pointer }) =>
          /^\/(?:quiz|consent|rights|options|questionsPeopleAsk)/.test(pointer) &&
          !/\/choices\/\d+\/text$|\/question$/.test(pointer),
      ),
      (sentence) => words?.binding.exec(sentence)?.[0],
    );
  },
};

const secondViewFirst: Rule = {
  code: 'second-view-before-help',
  severity: 'warning',
  what: 'With a sign or a reason not to wait, readers are told to get a second opinion: {}.',
  why: 'A second opinion takes days or weeks.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Say where to get help, and how soon.',
  find: ({ definition: { language }, prose }) => {
    const words = meaningWordsOf(language);
    return hitsInSentences(
      prose.filter(({ pointer }) => notToWait.test(pointer)),
      (sentence) =>
        words?.rather.test(sentence) === true ? undefined : words?.secondView.exec(sentence)?.[0],
    );
  },
};

/** Where readers are told of reasons not to wait. */
const notToWait =
  /^\/(?:emergency|callUs|secondOpinion\/doNotWaitIf|options\/\d+\/(?:callSigns|emergencySigns))(?:\/|$)/;

const eatsBefore: Rule = {
  code: 'eats-before-anaesthetic',
  severity: 'error',
  what: 'Before a treatment for which people may be put to sleep, they are told to eat or drink: {}.',
  why: 'What is in the stomach can get into the lungs, or the operation is put off.',
  source: 'ASA 2017, practice guidelines for preoperative fasting',
  mend: 'Say to ask what they may eat and drink, and until when.',
  find: ({ definition: { language, options }, prose }) => {
    const words = meaningWordsOf(language);
    return options.flatMap(({ anaesthesia = [] }, index) =>
      anaesthesia.some(({ id }) => id === 'general' || id === 'sedation')
        ? hitsInSentences(
            prose.filter(({ pointer }) => pointer.startsWith(`/options/${index}/before/`)),
            (sentence) =>
              sentencesOf(sentence).some((one) => words?.mayEat.test(one))
                ? undefined
                : words?.eats.exec(sentence)?.[0],
          )
        : [],
    );
  },
};

export const whoKnewRules: readonly Rule[] = [
  reviewedByNobody,
  knewAfterAll,
  formBinds,
  secondViewFirst,
  eatsBefore,
];
