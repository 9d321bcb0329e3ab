/** Wrong edits of a clinician-editor in overview, quiz, steps, signs and dates, which were written before looking at the rules. */
import {
  append,
  carpal,
  knee,
  listAt,
  objectAt,
  remove,
  reword,
  sciatica,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

export const editorsShape: readonly WrongEdit[] = [
  {
    name: 'a headline at another time than its reason tells of',
    file: carpal,
    edit: set('overview/rows/feeling-better/headlines/0/time', '18-months'),
  },
  {
    name: 'a headline called the latest time that is not',
    file: carpal,
    edit: set('overview/rows/night-tingling/headlines/0/time', '1-month'),
  },
  {
    name: 'a clear difference that is called not clear',
    file: carpal,
    edit: set('overview/rows/feeling-better/headlines/0/noClearDifference', true),
  },
  {
    name: 'sure words over a certainty of nobody',
    file: carpal,
    edit: set('overview/rows/side-effects/howSure', 'Very sure: an injection has fewer.'),
  },
  {
    name: 'a row of harm that is called less important than its outcomes',
    file: carpal,
    edit: set('overview/rows/serious-problem/importance', 'important'),
  },
  {
    name: 'a harm that "does not apply" to surgery',
    file: carpal,
    edit: (draft) => {
      const entry = objectAt(draft, 'overview/rows/lasting-loss/also/2');
      entry['reason'] = 'does-not-apply';
      entry['text'] = 'Not for surgery.';
      delete entry['finding'];
    },
  },
  {
    name: 'a row with words of another option',
    file: carpal,
    edit: swap('overview/rows/side-effects/also/1/text', 'overview/rows/side-effects/also/3/text'),
  },
  {
    name: 'patients who chose the rows, in a guide that says none took part',
    file: carpal,
    edit: set('overview/chosenBy', 'patients-and-authors'),
  },
  {
    name: 'a pair at the start that no study compared',
    file: carpal,
    edit: (draft) => {
      objectAt(draft, 'overview/start')['options'] = ['no-treatment', 'release-surgery'];
    },
  },
  {
    name: 'a right choice of a quiz question moved to a wrong one',
    file: carpal,
    edit: (draft) => {
      set('quiz/questions/serious-harm/choices/never/correct', true)(draft);
      set('quiz/questions/serious-harm/choices/eight/correct', false)(draft);
    },
  },
  {
    name: 'a statement whose key says false and its explanation true',
    file: carpal,
    edit: set('quiz/questions/no-treatment-choice/correct', false),
  },
  {
    name: 'a wrong choice whose explanation says that it is right',
    file: carpal,
    edit: set(
      'quiz/questions/change-mind/choices/no/explanation',
      'Yes. Once it is signed, it is final.',
    ),
  },
  {
    name: 'steps of a quiz question in another order than its explanation',
    file: carpal,
    edit: (draft) => {
      const things = listAt(draft, 'quiz/questions/surgery-steps/things');
      things.splice(1, 2, things[2]!, things[1]!);
    },
  },
  {
    name: 'a choice with a number of nobody that is right',
    file: carpal,
    edit: reword('quiz/questions/serious-harm/choices/eight/text', '8 in 10,000', '18 in 10,000'),
  },
  {
    name: 'a question about a splint that is tied to the arm of surgery',
    file: carpal,
    edit: set('quiz/questions/benefit-surgery/arm', 0),
  },
  {
    name: 'a quiz question that leads to a section about something else',
    file: carpal,
    edit: set('quiz/questions/serious-harm/section', 'costs'),
  },
  {
    name: 'the question on voluntariness taken out of the core',
    file: carpal,
    edit: set('quiz/questions/own-choice/core', false),
  },
  {
    name: 'every question made a core question',
    file: carpal,
    edit: (draft) => {
      for (const question of listAt(draft, 'quiz/questions')) question['core'] = true;
    },
  },
  {
    name: 'an explanation that gives 10 in 100 where it was 90',
    file: carpal,
    edit: reword(
      'quiz/questions/benefit-surgery/explanation',
      'about 90 in 100, so about 10',
      'about 10 in 100, so about 90',
    ),
  },
  {
    name: 'two choices with the same words',
    file: carpal,
    edit: set(
      'quiz/questions/serious-harm/choices/eight-hundred/text',
      'About 8 in 10,000 operations',
    ),
  },
  {
    name: 'a right answer that is much longer than the wrong ones',
    file: carpal,
    edit: set(
      'quiz/questions/what-it-does/choices/more-room/text',
      'Give the nerve at the wrist more room by cutting the tough band that forms the roof of the tunnel, so that less presses on the nerve and tingling and numbness may ease over time',
    ),
  },
  {
    name: 'a call sign that is moved to the emergency signs of no weight',
    file: sciatica,
    edit: (draft) => {
      const signs = listAt(draft, 'options/microdiscectomy/emergencySigns');
      append('options/microdiscectomy/callSigns', signs.splice(0, 1)[0])(draft);
    },
  },
  {
    name: 'an emergency sign that is told as a common effect',
    file: sciatica,
    edit: append('options/waiting-with-care/commonEffects', {
      text: 'Some people are numb between the legs for a time. It passes.',
    }),
  },
  {
    name: 'an emergency that may wait until Monday',
    file: sciatica,
    edit: set(
      'emergency/action',
      'Call your doctor after the weekend and ask for the next free appointment.',
    ),
  },
  {
    name: 'no hurry for a foot that gets weaker',
    file: sciatica,
    edit: reword('decision/notFor/1/text', 'They need to be seen quickly.', 'They can wait.'),
  },
  {
    name: 'a decision marked urgent beside "this is not an emergency"',
    file: carpal,
    edit: set('decision/timeCritical', true),
  },
  {
    name: 'general anaesthesia for a splint',
    file: carpal,
    edit: set('options/night-splint/anaesthesia/0/id', 'general'),
  },
  {
    name: 'a night in hospital beside "you go home the same day"',
    file: carpal,
    edit: set('options/steroid-injection/stay/overnight', 'usually'),
  },
  {
    name: 'an implant that is said not to stay',
    file: knee,
    edit: set('options/knee-replacement/devices/0/implanted', false),
  },
  {
    name: 'steps of recovery that go back in time',
    file: knee,
    edit: (draft) => {
      const steps = listAt(draft, 'options/knee-replacement/recovery');
      steps.reverse();
    },
  },
  {
    name: 'a review date before the day it was published',
    file: knee,
    edit: set('about/reviewBy', '2026-01-21'),
  },
  {
    name: 'a source that was read before it appeared',
    file: carpal,
    edit: set('sources/s7/read', '2022-11-21'),
  },
  {
    name: 'an author paid by a maker, with interests left as none',
    file: carpal,
    edit: (draft) => {
      set(
        'about/funding/note',
        'A maker of wrist splints paid for this guide, and its staff wrote parts of it.',
      )(draft);
    },
  },
  {
    name: 'a reviewer with no name who is said to have checked all',
    file: carpal,
    edit: (draft) => {
      objectAt(draft, 'about')['reviewers'] = [
        { name: 'N. N.', role: 'Reviewed everything', credential: 'MD', interests: 'None' },
      ];
    },
  },
  {
    name: 'practical topics that name one twice',
    file: carpal,
    edit: set('practical/1', 'what-is-done'),
  },
  {
    name: 'a practical topic of cost left out',
    file: carpal,
    edit: remove('practical/4'),
  },
];
