/**
 * Wrong edits that tell of another part of the body, person, option or length of time, or turn a caution into leave. They were
 * written after the rules for the texts that tell otherwise: of 66, 44 passed silently alone and 25 beside the translation.
 */
import {
  carpal,
  carpalEs,
  knee,
  kneeEs,
  reword,
  sciatica,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

export const toldOfOthers: readonly WrongEdit[] = [
  {
    name: 'both hands bandaged in place of one',
    file: carpal,
    edit: reword('carers/tasks/0/text', 'one hand is', 'both hands are'),
  },
  {
    name: 'a cut at the back of the knee',
    file: knee,
    edit: reword(
      'options/knee-replacement/during/1/text',
      'front of your knee',
      'back of your knee',
    ),
  },
  {
    name: 'a condition of the neck in a guide for the back',
    file: sciatica,
    edit: reword('condition/summary/summary', 'lower back', 'neck'),
  },
  {
    name: 'es: an emergency sign of the hip in a guide for the knee',
    file: kneeEs,
    edit: reword('emergency/signs/hot-knee/text', 'La rodilla', 'La cadera'),
  },
  {
    name: 'a row named by another part of the body',
    file: sciatica,
    edit: set('overview/rows/leg-pain/name', 'Back pain'),
  },
  {
    name: 'a row named the other way round',
    file: knee,
    edit: set('overview/rows/implant-in-place/name', 'Implant that fails'),
  },
  {
    name: 'many studies where there is one',
    file: knee,
    edit: set('overview/rows/serious-events/howSure', 'Many large studies agree.'),
  },
  {
    name: 'patients who are said to have chosen the rows',
    file: carpal,
    edit: reword('overview/how', 'No patients took part', 'Patients took part'),
  },
  {
    name: 'a treatment that increases what it is to calm',
    file: sciatica,
    edit: reword('options/epidural-injection/howItWorks/summary', 'calms', 'increases'),
  },
  {
    name: 'a nurse who does the operation',
    file: carpal,
    edit: set(
      'options/release-surgery/team/1/note',
      'Does the operation and takes out your stitches.',
    ),
  },
  {
    name: 'a physiotherapist who gives the injection',
    file: sciatica,
    edit: reword('options/epidural-injection/team/1/note', 'an X-ray doctor', 'a physiotherapist'),
  },
  {
    name: 'a question about the other group',
    file: sciatica,
    edit: reword(
      'quiz/questions/waiting-surgery-later/question',
      'people who waited had',
      'people with early surgery had',
    ),
  },
  {
    name: 'a question on costs of another option',
    file: carpal,
    edit: set('costs/0/questions/1/options', ['steroid-injection']),
  },
  {
    name: 'an end to all symptoms for good',
    file: carpal,
    edit: reword(
      'considerations/relief-soon/fits/steroid-injection/why',
      'eased night tingling for many people in the first months',
      'ended night tingling for all people',
    ),
  },
  {
    name: 'reasons of two options exchanged',
    file: sciatica,
    edit: swap(
      'considerations/relief-soon/fits/waiting-with-care/why',
      'considerations/relief-soon/fits/microdiscectomy/why',
    ),
  },
  {
    name: 'the median time of the other option',
    file: sciatica,
    edit: reword(
      'options/microdiscectomy/howItWorks/more/0',
      '4 weeks with early surgery and 12 weeks with waiting',
      '12 weeks with early surgery and 4 weeks with waiting',
    ),
  },
  {
    name: 'a wound that may wait for a week',
    file: knee,
    edit: reword('callUs/signs/wound/text', 'the same day', 'within the week'),
  },
  {
    name: 'an injection that is safe when breastfeeding',
    file: carpal,
    edit: reword(
      'options/steroid-injection/precautions/1/text',
      'Some services do not give it then.',
      'It is safe then.',
    ),
  },
  {
    name: 'a blood clot that nobody needs to know of',
    file: knee,
    edit: reword(
      'options/knee-replacement/precautions/0/text',
      'tell the team',
      'you need not tell the team',
    ),
  },
  {
    name: 'driving with a medicine that makes sleepy',
    file: sciatica,
    edit: reword(
      'options/waiting-with-care/precautions/2/text',
      'Ask if you may drive.',
      'You may still drive.',
    ),
  },
  {
    name: 'something rare that is a hundred times as common',
    file: sciatica,
    edit: reword('condition/withoutTreatment/more/3', '100,000', '1,000'),
  },
  {
    name: 'es: a sign of what is shorter than was told',
    file: carpalEs,
    edit: reword('options/release-surgery/callSigns/3/text', 'dura más', 'dura menos'),
  },
  {
    name: 'es: some days until work in place of some weeks',
    file: carpalEs,
    edit: set('options/release-surgery/recovery/3/words', 'Algunos días'),
  },
  {
    name: 'two ways in where there are three',
    file: sciatica,
    edit: reword('options/epidural-injection/summary/more/1', 'There are three', 'There are two'),
  },
  {
    name: 'points of a note that are not those of its finding',
    file: sciatica,
    edit: reword('outcomes/leg-pain/findings/leg-pain-cochrane-3m/note', '4.93', '9.43'),
  },
  {
    name: 'es: an emergency sign of one side',
    file: kneeEs,
    edit: reword('emergency/signs/no-weight/text', 'la pierna', 'la pierna izquierda'),
  },
  {
    name: 'worse because no number was found',
    file: knee,
    edit: reword(
      'about/limits/2',
      'This does not mean that it is better or worse.',
      'So it is worse.',
    ),
  },
  {
    name: 'a right of another country than its source',
    file: knee,
    edit: reword('rights/2/text', 'In the United States', 'In the United Kingdom'),
  },
  {
    name: 'a programme that lost a digit of its weeks',
    file: knee,
    edit: reword('options/knee-replacement/goesWith/0/text', '12-week', '2-week'),
  },
  {
    name: 'months of sessions for weeks',
    file: knee,
    edit: reword(
      'considerations/daily-life-now/fits/supervised-exercise/why',
      'for 12 weeks',
      'for 12 months',
    ),
  },
];
