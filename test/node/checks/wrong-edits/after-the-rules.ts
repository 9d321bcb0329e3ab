/** Wrong edits that were written after the rules for those of the editors, to see how far these reach. */
import {
  append,
  carpal,
  carpalEs,
  knee,
  listAt,
  objectAt,
  reword,
  sciatica,
  sciaticaEs,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

export const afterTheRules: readonly WrongEdit[] = [
  {
    name: 'a cross-reference to a note of the wrong crossover in the overview',
    file: carpal,
    edit: reword('overview/rows/feeling-better/headlines/0/why', '32 of 79', '32 of 97'),
  },
  {
    name: 'a recovery of 4 months for 4 weeks',
    file: sciatica,
    edit: set('options/microdiscectomy/recovery/surgery-four-weeks/time/unit', 'months'),
  },
  {
    name: 'an operation of two minutes',
    file: knee,
    edit: set('options/knee-replacement/duration/time', { from: 2, unit: 'minutes' }),
  },
  {
    name: 'a scale name of another scale',
    file: knee,
    edit: set('outcomes/knee-score/findings/knee-score-gain-12m/measure/scale/name', 'Leg pain'),
  },
  {
    name: 'a percentage of the complement',
    file: carpal,
    edit: set(
      'outcomes/night-tingling-gone/findings/night-tingling-gone/measure/times/2/arms/night-splint/percent',
      71.4,
    ),
  },
  {
    name: 'a Kaplan-Meier estimate called a count',
    file: sciatica,
    edit: set('outcomes/felt-recovered/findings/felt-recovered-1y/measure/estimate', 'counted'),
  },
  {
    name: 'a harm called neutral',
    file: knee,
    edit: set('outcomes/long-term-pain/direction', 'neutral'),
  },
  {
    name: 'an outcome described by another one',
    file: carpal,
    edit: swap('outcomes/tendon-injury/description', 'outcomes/wound-infection/description'),
  },
  {
    name: 'a gap text of another option',
    file: carpal,
    edit: set(
      'outcomes/night-tingling-less/gaps/night-splint/text',
      'We found no number for this with surgery.',
    ),
  },
  {
    name: 'a study population of children',
    file: carpal,
    edit: reword('studies/splint-or-surgery-2002/population', '176 adults', '176 children'),
  },
  {
    name: 'an injection taken by mouth',
    file: carpal,
    edit: set('options/steroid-injection/route', 'oral'),
  },
  {
    name: 'surgery meant to cure',
    file: sciatica,
    edit: set('options/microdiscectomy/intents', ['cure']),
  },
  {
    name: 'a praise of the surgeon',
    file: carpal,
    edit: append(
      'options/release-surgery/summary/more/2',
      'Our experienced surgeons have a superb record.',
    ),
  },
  {
    name: 'a link to a shop',
    file: carpal,
    edit: append(
      'options/night-splint/coverage/summary',
      'You can order it at www.splintshop.com.',
    ),
  },
  {
    name: 'a phone number of one clinic',
    file: carpal,
    edit: append('callUs/action', 'Call 020 7946 0000.'),
  },
  {
    name: 'a brand name of a medicine',
    file: sciatica,
    edit: append('options/waiting-with-care/interactions/0/text', 'Voltarol® is one of them.'),
  },
  {
    name: 'a claim of no pain',
    file: carpal,
    edit: set(
      'options/steroid-injection/during/injection-needle/text',
      'The medicine goes in next to the nerve. It does not hurt at all.',
    ),
  },
  {
    name: 'pressure of a waiting list',
    file: knee,
    edit: append(
      'options/knee-replacement/summary/more/2',
      'Places fill up fast, so sign up soon.',
    ),
  },
  {
    name: 'a decision left to the doctor',
    file: carpal,
    edit: set('quiz/questions/own-choice/explanation', 'Your doctor does, as doctors know best.'),
  },
  {
    name: 'consent that cannot be taken back',
    file: carpal,
    edit: set(
      'quiz/questions/change-mind/explanation',
      'No. After you have signed, it has to be done.',
    ),
  },
  {
    name: 'a sign lost from the emergency list',
    file: sciatica,
    edit: (draft) => void listAt(draft, 'emergency/signs').splice(1, 1),
  },
  {
    name: 'a short form of another sign',
    file: sciatica,
    edit: swap('emergency/signs/bladder/short', 'emergency/signs/both-sides/short'),
  },
  {
    name: 'an emergency sign with the wrong limb',
    file: sciatica,
    edit: set('options/microdiscectomy/emergencySigns/0/text', 'You cannot move your arms.'),
  },
  {
    name: 'an author who is the reviewer too',
    file: carpal,
    edit: (draft) => {
      const [author] = listAt(draft, 'about/authors');
      objectAt(draft, 'about')['reviewers'] = [
        { ...author, view: 'clinician', date: '2026-11-20' },
      ];
    },
  },
  {
    name: 'a source from 2002 that was read in 2001',
    file: carpal,
    edit: set('sources/s1/read', '2001-05-01'),
  },
  {
    name: 'a review date ten years ahead',
    file: carpal,
    edit: set('about/reviewBy', '2036-11-21'),
  },
  {
    name: 'a question to ask with no question mark, as an order',
    file: carpal,
    edit: set('questionsToAsk/sure/text', 'Demand a nerve test.'),
  },
  {
    name: 'an order of options told as a ranking',
    file: carpal,
    edit: set('optionOrder', 'The options are in order from worst to best.'),
  },
  {
    name: 'a negation added in a translation',
    file: carpalEs,
    edit: reword('quiz/questions/own-choice/explanation', 'pueden', 'no pueden'),
  },
  {
    name: 'before for after in a translation',
    file: sciaticaEs,
    edit: reword(
      'options/microdiscectomy/precautions/2/text',
      'después de la cirugía',
      'antes de la cirugía',
    ),
  },
  {
    name: 'less for more in a translation',
    file: sciaticaEs,
    edit: reword('options/microdiscectomy/callSigns/3/text', 'más dolor', 'menos dolor'),
  },
  {
    name: 'high for low in a translation',
    file: sciaticaEs,
    edit: reword('options/epidural-injection/callSigns/3/text', 'alto', 'bajo'),
  },
  {
    name: 'a translated text with a sentence in it twice',
    file: sciaticaEs,
    edit: append('options/microdiscectomy/callSigns/1/text', 'La sangre empapa el apósito.'),
  },
  {
    name: 'a translated day for a week',
    file: sciaticaEs,
    edit: reword('decision/notFor/0/text', 'el mismo día', 'la misma semana'),
  },
];
