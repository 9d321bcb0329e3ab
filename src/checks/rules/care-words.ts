/** What is told of care: nights, sleep, the way home, pictures, and help that comes in time. */
import { withoutMarks } from '../../definition/glossary-marks.js';
import { hitsInSentences, type Context, type Hit, type Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';

const stayUnlikeWords: Rule = {
  code: 'stay-unlike-words',
  severity: 'error',
  what: 'No night away is said to be needed, and the words tell of nights or days: {}.',
  why: 'Readers plan for their children, their work and their way home by it.',
  source: 'IPDAS qualifying item 3; IPDAS: practical issues',
  mend: 'Correct overnight, or the note.',
  find: ({ definition: { options }, lexicon }) =>
    options.flatMap(({ stay }, index): readonly Hit[] => {
      const found = stay?.overnight === 'no' ? lexicon?.staysNights.exec(stay.note ?? '') : null;
      return found && !lexicon!.negation.test(stay!.note!)
        ? [{ path: ['options', index, 'stay', 'overnight'], detail: found[0] }]
        : [];
    }),
};

const sleepUnlikeWords: Rule = {
  code: 'anaesthesia-unlike-words',
  severity: 'error',
  what: 'The words say that a person is put to sleep, and anaesthesia does not: {}.',
  why: 'For many people, being put to sleep decides for or against an option.',
  source: 'IPDAS qualifying item 3; consent: what is done is told',
  mend: 'Add the kind of anaesthesia that the words tell of, or correct the words.',
  find: ({ definition: { options }, prose, lexicon }) =>
    options.flatMap(({ anaesthesia = [] }, place): readonly Hit[] => {
      const isSleep = anaesthesia.some(({ id }) => !['local', 'regional', 'none'].includes(id));
      if (anaesthesia.length === 0 || isSleep || !lexicon) return [];
      const told = prose
        .filter(({ path }) => path[0] === 'options' && path[1] === place)
        .filter(({ path }) => ['summary', 'during', 'anaesthesia'].includes(String(path[2])))
        .flatMap(({ text }) => sentencesOf(text))
        .filter((sentence) => !lexicon.negation.test(sentence))
        .flatMap((sentence) => lexicon.asleep.exec(sentence)?.[0] ?? []);
      return told.length > 0 ? [{ path: ['options', place, 'anaesthesia'], detail: told[0]! }] : [];
    }),
};

const awakeUnlikeWords: Rule = {
  code: 'awake-unlike-anaesthesia',
  severity: 'error',
  what: 'The summary says that a person is awake, and the first kind of anaesthesia puts them to sleep: {}.',
  why: 'For many people, being put to sleep decides for or against an option.',
  source: 'IPDAS qualifying item 3; consent: what is done is told',
  mend: 'Correct the summary, or put the usual kind of anaesthesia first.',
  find: ({ definition: { options }, lexicon }) =>
    options.flatMap(({ anaesthesia = [], summary }, place): readonly Hit[] => {
      if (!lexicon) return [];
      const { negation, after, opposites } = lexicon;
      // Nobody is awake during it who is asleep and awake later, or not awake.
      const found = sentencesOf(withoutMarks(summary.summary))
        .filter((text) => ![negation, after, opposites.asleep].some((words) => words.test(text)))
        .flatMap((text) => opposites.awake.exec(text) ?? [])[0];
      return found && anaesthesia[0]?.id === 'general'
        ? [{ path: ['options', place, 'summary', 'summary'], detail: found }]
        : [];
    }),
};

const leavesAlone: Rule = {
  code: 'drives-home-after-treatment',
  severity: 'warning',
  what: 'Somebody who has just been treated is told that they can leave alone or drive: {}.',
  why: 'After numbing, sedation or an operation people drive into others.',
  source: 'advice to drivers after an anaesthetic: at least 24 hours',
  mend: 'Say who takes them home, and to ask when they may drive.',
  find: ({ definition: { options }, prose, lexicon, facts }) =>
    hitsInSentences(
      prose.filter(
        ({ path, pointer }) =>
          (path[0] === 'options' && options[path[1] as number]!.entry !== 'none') ||
          pointer.startsWith('/carers/'),
      ),
      (sentence) =>
        facts?.condition.test(sentence) ? undefined : lexicon?.leavesAlone.exec(sentence)?.[0],
    ),
};

/** What a reader with a sign or a reason not to wait is told. */
const ofSigns =
  /^\/(?:decision\/(?:time|notFor)|emergency|callUs|secondOpinion\/doNotWaitIf|options\/\d+\/(?:avoidIf|callSigns|emergencySigns))(?:\/|$)/;

const lateHelp: Rule = {
  code: 'help-comes-late',
  severity: 'warning',
  what: 'With a sign or a reason not to wait, readers are told to wait for weeks: {}.',
  why: 'What could still have been helped is lost by then.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Say to call or to get help at once, or the same day.',
  find: ({ prose, lexicon }) =>
    hitsInSentences(
      prose.filter(({ pointer }) => ofSigns.test(pointer)),
      (sentence) => lexicon?.lateHelp.exec(sentence)?.[0],
    ),
};

const otherPicture: Rule = {
  code: 'picture-unlike-note',
  severity: 'error',
  what: 'The note tells of another kind of picture than the id: {}.',
  why: 'Readers with a metal part or a fear of narrow tubes, or who are pregnant, decide by it.',
  source: 'IPDAS qualifying item 3',
  mend: 'Correct the id, or the note.',
  find: ({ definition: { options }, lexicon }) =>
    options.flatMap(({ imaging = [] }, place) =>
      imaging.flatMap(({ id, note = '' }, index): readonly Hit[] => {
        const { pictures = {} } = lexicon ?? {};
        const named = Object.keys(pictures).filter((kind) =>
          pictures[kind]!.test(withoutMarks(note)),
        );
        const isOther = id in pictures && named.length > 0 && !named.includes(id);
        // A note may compare with others: "this scan, or an X-ray or CT scan".
        return isOther && named.length === 1
          ? [{ path: ['options', place, 'imaging', index, 'id'], detail: named[0]! }]
          : [];
      }),
    ),
};

const rightsTurned: Rule = {
  code: 'right-turned-around',
  severity: 'error',
  what: 'This says that a person loses care by saying no, or cannot decide: {}.',
  why: 'Consent that people give because they fear to lose care is none.',
  source: 'consent: voluntariness and capacity; GMC 2020, paragraphs 68 to 83',
  mend: 'Say that they may say no and still get other care, and that adults are taken to be able to decide.',
  find: ({ definition, prose, lexicon }) =>
    hitsInSentences(
      prose.filter(({ path }) => isOfConsent(path, definition)),
      (sentence) =>
        (lexicon?.losesCare.exec(sentence) ?? lexicon?.deniesAbility.exec(sentence))?.[0],
    ),
};

/** What is said of consent, and no answer that is wrong on purpose. */
function isOfConsent(path: Hit['path'], { quiz }: Context['definition']): boolean {
  if (path[0] === 'consent' || path[0] === 'rights') return true;
  if (path[0] !== 'quiz' || path[1] !== 'questions' || path[3] !== 'explanation') return false;
  return quiz!.questions[path[2] as number]!.section === 'consent';
}

export const careWordRules: readonly Rule[] = [
  stayUnlikeWords,
  sleepUnlikeWords,
  awakeUnlikeWords,
  leavesAlone,
  lateHelp,
  otherPicture,
  rightsTurned,
];
