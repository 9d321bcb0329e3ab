/** Wrong edits to what texts say of numbers, options and outcomes. */
import {
  append,
  carpal,
  knee,
  listAt,
  remove,
  reword,
  sciatica,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

export const wrongTexts: readonly WrongEdit[] = [
  {
    name: 'a consideration with a number of no finding',
    file: carpal,
    edit: reword(
      'considerations/lasting-relief/fits/release-surgery/why',
      '90 in 100',
      '60 in 100',
    ),
  },
  {
    name: 'a consideration with the number of the other option',
    file: sciatica,
    edit: reword(
      'considerations/avoid-surgery/fits/waiting-with-care/why',
      '39 in 100',
      '89 in 100',
    ),
  },
  {
    name: 'a quiz explanation with another number than its finding',
    file: carpal,
    edit: reword('quiz/questions/benefit-surgery/explanation', '61 of 68', '51 of 68'),
  },
  {
    name: 'a quiz explanation with another share than its finding',
    file: knee,
    edit: reword('quiz/questions/exercise-then-replacement/explanation', '32 in 100', '23 in 100'),
  },
  {
    name: 'the rest of 100 wrong',
    file: sciatica,
    edit: reword('quiz/questions/waiting-surgery-later/explanation', '61 in 100', '51 in 100'),
  },
  {
    name: 'an option that tells a number of no finding',
    file: sciatica,
    edit: reword('options/waiting-with-care/recovery/waiting-year/text', '95 in 100', '85 in 100'),
  },
  {
    name: 'people of a group who are not those of the study',
    file: knee,
    edit: reword(
      'options/supervised-exercise/recovery/exercise-two-years/text',
      '16 of 50',
      '16 of 80',
    ),
  },
  {
    name: 'an answer with a percentage of no finding',
    file: sciatica,
    edit: append('questionsPeopleAsk/0/answer', 'In all, 73% of people get well.'),
  },
  {
    name: 'a title with a number of no finding',
    file: carpal,
    edit: set('title', 'Carpal tunnel syndrome: surgery helps 97 in 100'),
  },
  {
    name: 'an overview row with a number of no finding',
    file: knee,
    edit: reword('overview/rows/lasting-pain/howSure', '10 to 34 in 100', '10 to 84 in 100'),
  },
  {
    name: 'a relative risk: halves the risk',
    file: carpal,
    edit: append('options/release-surgery/summary/summary', 'It halves the risk of symptoms.'),
  },
  {
    name: 'a relative risk: twice as likely',
    file: carpal,
    edit: set('options/release-surgery/howItWorks/summary', 'You are twice as likely to get well.'),
  },
  {
    name: 'a relative risk in percent',
    file: knee,
    edit: append(
      'options/supervised-exercise/summary/summary',
      'It cuts the risk of falls by 30%.',
    ),
  },
  {
    name: 'one in ten, in letters',
    file: knee,
    edit: append('questionsPeopleAsk/0/answer', 'About one person in ten has this.'),
  },
  {
    name: 'a how-many question about another time than its finding',
    file: carpal,
    edit: set('quiz/questions/benefit-surgery/time', '3-months'),
  },
  {
    name: 'a how-many question about another arm',
    file: carpal,
    edit: set('quiz/questions/benefit-surgery/arm', 0),
  },
  {
    name: 'the question of a how-many question says another time',
    file: sciatica,
    edit: reword('quiz/questions/waiting-surgery-later/question', 'one year', 'five years'),
  },
  {
    name: 'a how-many question about another outcome',
    file: sciatica,
    edit: (draft) => {
      set('quiz/questions/harm-surgery/outcome', 'surgery-complication')(draft);
      set('quiz/questions/harm-surgery/finding', 'surgery-complication-1y')(draft);
      set('quiz/questions/harm-surgery/arm', 0)(draft);
    },
  },
  {
    name: 'the wrong answer of a choice marked right',
    file: carpal,
    edit: swap(
      'quiz/questions/serious-harm/choices/eight/correct',
      'quiz/questions/serious-harm/choices/eight-hundred/correct',
    ),
  },
  {
    name: 'the doctor alone decides, marked right',
    file: carpal,
    edit: swap(
      'quiz/questions/own-choice/choices/me/correct',
      'quiz/questions/own-choice/choices/doctor/correct',
    ),
  },
  {
    name: 'a true sentence marked false',
    file: sciatica,
    edit: set('quiz/questions/rare-harm-injection/correct', false),
  },
  {
    name: 'a wrong thing among several marked right',
    file: knee,
    edit: set('quiz/questions/harms-replacement/choices/arthritis-in-metal/correct', true),
  },
  {
    name: 'things to put in order, in another order',
    file: carpal,
    edit: swap(
      'quiz/questions/surgery-steps/things/numb',
      'quiz/questions/surgery-steps/things/home',
    ),
  },
  {
    name: 'the explanations of two questions exchanged',
    file: knee,
    edit: swap(
      'quiz/questions/what-replacement-does/explanation',
      'quiz/questions/tell-team/explanation',
    ),
  },
  {
    name: 'a count of options that is not theirs',
    file: carpal,
    edit: reword('summary', 'four options', 'three options'),
  },
  {
    name: 'the result of another option in words',
    file: carpal,
    edit: swap(
      'outcomes/improved-overall/findings/improved-review-surgery-splint/measure/times/0/arms/0/text',
      'outcomes/improved-overall/findings/improved-review-surgery-splint/measure/times/0/arms/1/text',
    ),
  },
  {
    name: 'the summaries of two options exchanged',
    file: carpal,
    edit: swap('options/night-splint/summary', 'options/steroid-injection/summary'),
  },
  {
    name: 'steering: the best option',
    file: knee,
    edit: append('options/knee-replacement/summary/summary', 'It is the best option for most.'),
  },
  {
    name: 'steering: you should',
    file: sciatica,
    edit: append('options/microdiscectomy/howItWorks/summary', 'You should have it soon.'),
  },
  {
    name: 'a promise: safe and painless',
    file: carpal,
    edit: append('options/steroid-injection/summary/summary', 'It is safe and painless.'),
  },
  {
    name: 'fear: crippled',
    file: knee,
    edit: append('options/carrying-on/summary/summary', 'You may end up a cripple in agony!'),
  },
  {
    name: 'an explanation that says nothing to its question',
    file: knee,
    edit: set('quiz/questions/both-groups/explanation', 'This is true. Both groups had it.'),
  },
  {
    name: 'a source that is cited nowhere',
    file: knee,
    edit: (draft) => {
      listAt(draft, 'sources').push({
        id: 's999',
        title: 'A leaflet',
        kind: 'leaflet',
        seen: 'All of it.',
      });
    },
  },
  {
    name: 'a word explained that stands nowhere',
    file: knee,
    edit: append('glossary', { id: 'spleen', term: 'spleen', meaning: 'An organ in the belly.' }),
  },
  {
    name: 'the numbers of an option without its sources',
    file: knee,
    edit: remove('options/supervised-exercise/recovery/exercise-two-years/sources'),
  },
];
