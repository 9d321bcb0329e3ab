/** Right edits near to what the rules of parts of the body, of cautions and of people look for. */
import {
  append,
  carpal,
  carpalEs,
  knee,
  kneeEs,
  reword,
  sciatica,
  set,
  type WrongEdit,
} from './wrong-edits/edit.js';

export const rightEditsOfCare: readonly WrongEdit[] = [
  {
    name: 'two sides of a part in two other things',
    file: knee,
    edit: append('options/knee-replacement/summary/more/0', 'The back of your knee is not cut.'),
  },
  {
    name: 'one leg and both legs in other words',
    file: sciatica,
    edit: append(
      'options/waiting-with-care/during/1/text',
      'You lift one leg at a time, and then rest both legs.',
    ),
  },
  {
    name: 'a neck in what a condition may be taken for',
    file: carpal,
    edit: append('condition/summary/summary', 'It is not a problem of the neck.'),
  },
  {
    name: 'a stiff neck and a painful chest as signs',
    file: knee,
    edit: append('callUs/signs', {
      id: 'stiff-neck',
      text: 'Your neck feels stiff after the operation.',
    }),
  },
  {
    name: 'a row about a part by another word for it',
    file: carpal,
    edit: set('overview/rows/another-operation/name', 'A second operation on the wrist'),
  },
  {
    name: 'several studies in a row of a review',
    file: sciatica,
    edit: reword(
      'overview/rows/leg-pain/howSure',
      'Very unsure about surgery.',
      'Very unsure about surgery, from several studies.',
    ),
  },
  {
    name: 'patients who will be asked',
    file: carpal,
    edit: append('overview/how', 'We want to ask patients next time.'),
  },
  {
    name: 'what causes pain without a treatment',
    file: carpal,
    edit: append(
      'options/night-splint/howItWorks/summary',
      'A bent wrist causes tingling. The splint keeps it from that.',
    ),
  },
  {
    name: 'a nurse who helps the surgeon',
    file: carpal,
    edit: set(
      'options/release-surgery/team/1/note',
      'Helps the surgeon, and looks after you when the surgeon has gone.',
    ),
  },
  {
    name: 'a pharmacist who asks the nurse',
    file: sciatica,
    edit: append('options/waiting-with-care/team/2/note', 'Can ask a nurse about your leg.'),
  },
  {
    name: 'a caution that asks if it is safe',
    file: carpal,
    edit: append('options/steroid-injection/precautions/1/text', 'Ask if it is safe for you.'),
  },
  {
    name: 'a caution about what is not safe',
    file: carpal,
    edit: append('options/release-surgery/precautions/1/text', 'Not every medicine is safe then.'),
  },
  {
    name: 'what a reader need not do',
    file: knee,
    edit: append(
      'options/knee-replacement/before/3/text',
      'You do not have to clean all of your home.',
    ),
  },
  {
    name: 'driving when the team says so',
    file: carpal,
    edit: append(
      'options/release-surgery/recovery/2/text',
      'With a numb hand nobody can drive safely. Most people can drive when they can make a fist.',
    ),
  },
  {
    name: 'es: driving when the team says so',
    file: carpalEs,
    edit: append(
      'options/release-surgery/recovery/2/text',
      'Pregunte si puede conducir con la mano adormecida.',
    ),
  },
  {
    name: 'something rare that is counted in millions',
    file: sciatica,
    edit: append('condition/withoutTreatment/more/3', 'That is rare: fewer than 4 in 100,000.'),
  },
  {
    name: 'a wait that is not for help',
    file: knee,
    edit: append(
      'options/knee-replacement/after/4/text',
      'The first visit is often within the week.',
    ),
  },
  {
    name: 'two countries in one right',
    file: knee,
    edit: append('rights/2/text', 'Other countries have laws of their own.'),
  },
  {
    name: 'another programme of another length',
    file: knee,
    edit: append('related/3/text', 'Some places have a 6-week course.'),
  },
  {
    name: 'es: what comes after months of a programme of weeks',
    file: kneeEs,
    edit: append('options/supervised-exercise/after/0/text', 'Muchas personas siguen después.'),
  },
  {
    name: 'what goes on for as long as the programme in other numbers',
    file: knee,
    edit: append(
      'options/supervised-exercise/after/0/text',
      'Some people keep on for 12 months or for years.',
    ),
  },
];
