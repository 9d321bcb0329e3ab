/**
 * Wrong edits of questions, terms, sources, people and translations at a hospital that takes a shipped definition as its own. Those of its
 * three files, 97 in all, were written before looking at the rules, and 51 of them passed silently at first.
 */
import {
  all,
  carpal,
  carpalEs,
  copy,
  knee,
  kneeEs,
  remove,
  reword,
  sciatica,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

export const hospitalRest: readonly WrongEdit[] = [
  {
    name: 'quiz: a wrong choice keyed right, against its explanation',
    file: carpal,
    edit: all(
      set('quiz/questions/5/choices/3/correct', true),
      remove('quiz/questions/5/choices/3/explanation'),
    ),
  },
  {
    name: 'quiz: order of steps against its explanation',
    file: carpal,
    edit: swap('quiz/questions/9/things/0', 'quiz/questions/9/things/1'),
  },
  {
    name: 'quiz: the arm of the other group',
    file: carpal,
    edit: set('quiz/questions/2/arm', 0),
  },
  {
    name: 'quiz: explanation of another question',
    file: knee,
    edit: copy('quiz/questions/9/explanation', 'quiz/questions/7/explanation'),
  },
  {
    name: 'quiz: question negated, key kept',
    file: carpal,
    edit: reword('quiz/questions/7/question', 'is one of the options', 'is not one of the options'),
  },
  {
    name: 'quiz: who decides',
    file: carpal,
    edit: reword(
      'quiz/questions/0/explanation',
      'You do. Your team and family can help you. Nobody may push you.',
      'Your doctor does. Your family can help.',
    ),
  },
  {
    name: 'quiz: section of another thing',
    file: carpal,
    edit: set('quiz/questions/4/section', 'costs'),
  },
  {
    name: 'a right turned round',
    file: carpal,
    edit: reword(
      'quiz/questions/11/explanation',
      'you will still get other care',
      'you will not get other care',
    ),
  },
  {
    name: 'capacity turned round',
    file: carpal,
    edit: reword(
      'consent/capacity/summary',
      'Staff start from the view that adults can.',
      'Staff start from the view that patients cannot.',
    ),
  },
  {
    name: 'second-opinion record of another body part',
    file: carpal,
    edit: reword('secondOpinion/records/2/text', 'on that wrist', 'on that knee'),
  },
  {
    name: 'cost share mistyped against the same text in another language',
    file: carpal,
    edit: reword('costs/1/sharing/0/text', '20%', '80%'),
  },
  {
    name: 'insurance words swapped',
    file: carpal,
    edit: reword(
      'costs/1/sharing/1/text',
      'Coinsurance is your share in percent. A copayment is a fixed amount.',
      'A copayment is your share in percent. Coinsurance is a fixed amount.',
    ),
  },
  {
    name: 'meanings of two terms swapped',
    file: carpal,
    edit: swap('glossary/4/meaning', 'glossary/5/meaning'),
  },
  {
    name: 'a link to the term of another thing',
    file: sciatica,
    edit: reword(
      'options/0/howItWorks/more/2',
      '[[anti-inflammatory medicines]]',
      '[[anti-inflammatory medicines|opioid]]',
    ),
  },
  {
    name: 'source of another study',
    file: carpal,
    edit: set('studies/0/source', 's15'),
  },
  {
    name: 'doi of another source',
    file: carpal,
    edit: set('sources/2/doi', '10.1002/art.20767'),
  },
  {
    name: 'year of a source against words',
    file: carpal,
    edit: all(set('sources/6/year', 2014)),
  },
  {
    name: 'a reviewer against the limits',
    file: carpal,
    edit: set('about/reviewers', [
      {
        name: 'A. Smith',
        role: 'Reviewed the text',
        credential: 'Hand surgeon',
        interests: 'None',
      },
    ]),
  },
  {
    name: 'review date far off',
    file: carpal,
    edit: set('about/reviewBy', '2037-11-21'),
  },
  {
    name: 'es: names of two options swapped',
    file: carpalEs,
    edit: reword(
      'considerations/1/fits/2/why',
      'después de una inyección, y 75 de cada 100 después de la cirugía',
      'después de la cirugía, y 75 de cada 100 después de una inyección',
    ),
  },
  {
    name: 'es: a warning lost its no',
    file: kneeEs,
    edit: reword('options/2/interactions/0/text', 'No deje de tomar', 'Deje de tomar'),
  },
  {
    name: 'es: number word',
    file: carpalEs,
    edit: reword('options/1/howItWorks/more/1', 'tres meses', 'trece meses'),
  },
  {
    name: 'es: above turned to below',
    file: carpalEs,
    edit: reword('options/3/after/1/text', 'más arriba del corazón', 'más abajo del corazón'),
  },
];
