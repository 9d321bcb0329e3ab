/** Wrong edits of careful people: one digit, one word, one place, and each text still reads well. */
import {
  carpal,
  carpalEs,
  knee,
  kneeEs,
  reword,
  sciatica,
  sciaticaEs,
  set,
  copy,
  type WrongEdit,
} from './edit.js';

const improved = 'outcomes/improved-overall/findings';

/** What a text says against a finding, or against another text. */
const ofWords: readonly WrongEdit[] = [
  {
    name: 'a median whose digits changed places',
    file: sciatica,
    edit: reword('options/waiting-with-care/howItWorks/more/0', '12 weeks with', '21 weeks with'),
  },
  {
    name: 'the faster option called the later one',
    file: sciatica,
    edit: reword(
      'options/microdiscectomy/howItWorks/more/0',
      'recovered sooner',
      'recovered later',
    ),
  },
  {
    name: 'the slower option said to take less time',
    file: sciatica,
    edit: reword('options/waiting-with-care/howItWorks/more/0', 'took longer', 'took less time'),
  },
  {
    name: 'less pain turned to more in one of four places',
    file: sciatica,
    edit: reword('condition/withoutTreatment/more/2', 'was less with', 'was more with'),
  },
  {
    name: 'lower scores turned to higher ones in one of two places',
    file: knee,
    edit: reword(
      'options/knee-replacement/recovery/replacement-two-years/text',
      'scores were lower than at 2 years',
      'scores were higher than at 2 years',
    ),
  },
  {
    name: 'an arm that says the opposite of the other one',
    file: carpal,
    edit: reword(
      `${improved}/improved-review-surgery-splint/measure/times/0/arms/0/text`,
      'fewer',
      'more',
    ),
  },
  {
    name: 'a row that is sure of the opposite',
    file: carpal,
    edit: reword('overview/rows/0/howSure', 'helps more', 'helps less'),
  },
  {
    name: 'a row that names the two options the other way round',
    file: carpal,
    edit: reword(
      'overview/rows/0/howSure',
      'surgery helps more than a splint',
      'a splint helps more than surgery',
    ),
  },
  {
    name: 'points of two options exchanged',
    file: knee,
    edit: reword(
      'options/supervised-exercise/howItWorks/more/0',
      'knee scores rose by 16.0 points on average after 12 months with this programme. They rose by 32.5 points with a replacement',
      'knee scores rose by 32.5 points on average after 12 months with this programme. They rose by 16.0 points with a replacement',
    ),
  },
  {
    name: 'a result of very low certainty whose doubt is lost',
    file: sciatica,
    edit: reword(
      'outcomes/minor-side-effects/findings/minor-side-effects-cochrane/measure/times/0/arms/0/text',
      ' The review is very unsure about this.',
      '',
    ),
  },
  {
    name: 'the worst and the best of a scale exchanged',
    file: knee,
    edit: reword(
      'glossary/koos/meaning',
      '0 is the worst and 100 is the best',
      '0 is the best and 100 is the worst',
    ),
  },
  {
    name: 'a cut that fits those who want none',
    file: sciatica,
    edit: set('considerations/avoid-surgery/fits/microdiscectomy/fit', 'fits-well'),
  },
  {
    name: 'awake for what is done asleep',
    file: sciatica,
    edit: reword('options/microdiscectomy/summary/summary', 'You are asleep', 'You are awake'),
  },
  {
    name: 'a fever that only the short form of a sign still names',
    file: knee,
    edit: reword(
      'emergency/signs/0/text',
      ', and you have a fever, chills or feel very unwell',
      '',
    ),
  },
];

/** What is told of how much, how many and how long. */
const ofFigures: readonly WrongEdit[] = [
  {
    name: 'more people than there were',
    file: sciatica,
    edit: reword('options/waiting-with-care/howItWorks/more/1', '22 of 64', '64 of 22'),
  },
  {
    name: 'an age whose digits changed places',
    file: carpal,
    edit: reword('studies/injection-or-dummy-2013/population', '18 to 70', '81 to 70'),
  },
  {
    name: 'a dose that lost a digit',
    file: carpal,
    edit: reword('studies/injection-or-dummy-2013/comparator', '80 mg', '8 mg'),
  },
  {
    name: 'hours for minutes in a point of recovery',
    file: sciatica,
    edit: set('options/epidural-injection/recovery/injection-minutes/time/unit', 'hours'),
  },
  {
    name: 'days for hours in a step',
    file: knee,
    edit: reword('options/knee-replacement/after/0/text', '12 to 24 hours', '12 to 24 days'),
  },
  {
    name: 'a programme of 12 months that is named one of 12 weeks',
    file: knee,
    edit: set('options/supervised-exercise/duration/time/unit', 'months'),
  },
  {
    name: 'a programme of 12 weeks, told as one of 2',
    file: knee,
    edit: reword('options/supervised-exercise/summary/summary', '12 weeks', '2 weeks'),
  },
  {
    name: 'a question for another time than its answer',
    file: carpal,
    edit: reword('quiz/questions/serious-harm/question', '90 days', '30 days'),
  },
  {
    name: 'days for weeks in whom a study was of',
    file: sciatica,
    edit: reword('studies/early-surgery-2007/population', '6 to 12 weeks', '6 to 12 days'),
  },
];

/** What is pasted, linked or left behind. */
const ofPlaces: readonly WrongEdit[] = [
  {
    name: 'a decision that leaves out an option',
    file: sciatica,
    edit: reword('decision/question', ', a steroid injection in the back', ''),
  },
  {
    name: 'a paper with the title of another one',
    file: sciatica,
    edit: copy('sources/s26/title', 'sources/s37/title'),
  },
  {
    name: 'a word with the meaning of another one',
    file: sciatica,
    edit: copy('glossary/interlaminar/meaning', 'glossary/caudal/meaning'),
  },
  {
    name: 'a general word that leads to another one',
    file: sciatica,
    edit: reword('options/waiting-with-care/interactions/0/text', 'blood-thinner', 'steroid'),
  },
  {
    name: 'the left or the left hand',
    file: carpal,
    edit: reword('consent/aids/1/text', 'left or right', 'left or left'),
  },
  {
    name: 'letters read as those of an old Macintosh',
    file: sciaticaEs,
    edit: reword('options/epidural-injection/summary/summary', 'médico', 'm√©dico'),
  },
  {
    name: 'a capital letter with an accent, read in the wrong encoding',
    file: sciaticaEs,
    edit: reword('options/epidural-injection/mayRepeat/summary', 'Se puede', 'Ã‰l lo puede'),
  },
  {
    name: 'a number that was never filled in',
    file: knee,
    edit: reword(
      'considerations/pain-that-stays/fits/knee-replacement/why',
      'about 20',
      'about XX',
    ),
  },
  {
    name: 'a number that a program could not work out',
    file: knee,
    edit: reword('considerations/1/fits/supervised-exercise/why', '32 in', 'NaN in'),
  },
  {
    name: 'the end of a line as a spreadsheet writes it',
    file: knee,
    edit: reword('options/knee-replacement/help/summary', 'at first.', 'at first._x000D_'),
  },
  {
    name: 'a bullet of a font for symbols',
    file: knee,
    edit: reword('options/knee-replacement/help/summary', 'at first.', 'at first. \uf0b7'),
  },
];

/** What only the other language shows. */
const ofTranslations: readonly WrongEdit[] = [
  {
    name: 'es: start scores of two arms exchanged',
    file: sciaticaEs,
    edit: (draft) => {
      const note = 'outcomes/leg-pain/findings/leg-pain-longer-6m/note';
      reword(note, '7,7', '#')(draft);
      reword(note, '8,0', '7,7')(draft);
      reword(note, '#', '8,0')(draft);
    },
  },
  {
    name: 'es: numbers of two groups exchanged',
    file: carpalEs,
    edit: (draft) => {
      const population = 'studies/injection-or-surgery-2005/population';
      reword(population, '83', '#')(draft);
      reword(population, '80', '83')(draft);
      reword(population, '#', '80')(draft);
    },
  },
  {
    name: 'es: a surgeon asked what a pharmacist knows',
    file: sciaticaEs,
    edit: reword('options/waiting-with-care/interactions/0/text', 'un farmacéutico', 'un cirujano'),
  },
  {
    name: 'es: millimetres for centimetres',
    file: kneeEs,
    edit: reword('options/knee-replacement/during/replacement-cut/text', ' cm', ' mm'),
  },
  {
    name: 'es: a study of another country',
    file: sciaticaEs,
    edit: reword('studies/caudal-injection-2011/population', 'Noruega', 'Suecia'),
  },
  {
    name: 'es: two ways for three',
    file: sciaticaEs,
    edit: reword('questionsToAsk/injection-route/why', 'tres', 'dos'),
  },
  {
    name: 'es: a word of the glossary linked to another one',
    file: sciaticaEs,
    edit: reword('options/waiting-with-care/interactions/0/text', 'blood-thinner', 'opioid'),
  },
];

export const careless: readonly WrongEdit[] = [
  ...ofWords,
  ...ofFigures,
  ...ofPlaces,
  ...ofTranslations,
];
