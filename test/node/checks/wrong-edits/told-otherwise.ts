/**
 * Wrong edits after which one text says something else than another text, a finding, a study or a list. They are of kinds that
 * no test had before; of 92 such edits, 48 passed silently alone and 15 beside the translation.
 */
import {
  carpal,
  carpalEs,
  knee,
  kneeEs,
  remove,
  reword,
  sciatica,
  sciaticaEs,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

export const toldOtherwise: readonly WrongEdit[] = [
  {
    name: 'a study of another country in its own words',
    file: sciatica,
    edit: reword('studies/early-surgery-2007/population', 'in the Netherlands', 'in Norway'),
  },
  {
    name: 'es: a study of another country in a text',
    file: kneeEs,
    edit: reword('options/knee-replacement/recovery/5/text', 'de Dinamarca', 'de Suecia'),
  },
  {
    name: 'a review of another year than its source',
    file: sciatica,
    edit: reword('studies/cochrane-injection-2020/population', 'from 2020', 'from 2012'),
  },
  {
    name: 'groups of twice their size',
    file: knee,
    edit: reword('options/knee-replacement/howItWorks/more/1', 'had 50', 'had 100'),
  },
  {
    name: 'studies of younger people than they took in',
    file: sciatica,
    edit: reword('decision/notFor/4/text', 'aged 16', 'aged 6'),
  },
  {
    name: 'a count beside the source of another study',
    file: carpal,
    edit: set('options/release-surgery/recovery/6/sources', ['s3']),
  },
  {
    name: 'a study compared with another option',
    file: carpal,
    edit: reword('studies/injection-or-surgery-2005/comparator', 'open surgery', 'a splint'),
  },
  {
    name: 'a finding under a review of another option',
    file: sciatica,
    edit: set(
      'outcomes/leg-pain/findings/leg-pain-review-surgery-12m/study',
      'cochrane-injection-2020',
    ),
  },
  {
    name: 'es: a mean in place of a median',
    file: sciaticaEs,
    edit: reword('considerations/relief-soon/fits/microdiscectomy/why', 'la mediana', 'la media'),
  },
  {
    name: 'thirds beside a median',
    file: sciatica,
    edit: reword(
      'options/waiting-with-care/recovery/1/text',
      'Half took less time and half took more',
      'A third took less time and a third took more',
    ),
  },
  {
    name: 'a median explained as a mean',
    file: sciatica,
    edit: set(
      'glossary/median-time/meaning',
      'All times added up and divided by the number of people.',
    ),
  },
  {
    name: 'an average told of everyone',
    file: knee,
    edit: reword(
      'options/supervised-exercise/recovery/2/text',
      'knee scores had risen by 16.0 points on average',
      'everyone’s knee score had risen by 16.0 points',
    ),
  },
  {
    name: 'a share of many years told of each year',
    file: carpal,
    edit: reword('questionsPeopleAsk/6/answer', 'over up to 19 years', 'each year'),
  },
  {
    name: 'percentage points told as percent',
    file: sciatica,
    edit: reword(
      'outcomes/any-success/findings/any-success-daily-life-3m/note',
      '11.1 percentage points more',
      '11.1 percent more',
    ),
  },
  {
    name: 'over for under',
    file: sciatica,
    edit: reword('questionsPeopleAsk/10/answer', 'under 4 in 100', 'over 4 in 100'),
  },
  {
    name: 'a share without its length of time',
    file: knee,
    edit: reword('questionsPeopleAsk/5/answer', ' after 25 years', ''),
  },
  {
    name: 'a relative risk in letters',
    file: carpal,
    edit: reword(
      'considerations/lasting-relief/fits/steroid-injection/why',
      '73 to 81 in 100 people had surgery within a year, and 92 in 100 after a dummy injection.',
      'an injection lowered the chance of surgery by a fifth within a year.',
    ),
  },
  {
    name: 'a reason that rates higher than the level',
    file: sciatica,
    edit: reword(
      'outcomes/leg-pain/findings/leg-pain-cochrane-3m/certainty/reason',
      'rates this as moderate',
      'rates this as high',
    ),
  },
  {
    name: 'a review that is told to be certain',
    file: carpal,
    edit: reword('options/steroid-injection/howItWorks/more/0', 'it probably eases', 'it eases'),
  },
  {
    name: 'rare because no number was found',
    file: knee,
    edit: reword('about/limits/3', 'This does not mean', 'This means'),
  },
  {
    name: 'no clear difference told as a clear one',
    file: carpal,
    edit: reword(
      'considerations/lasting-relief/fits/release-surgery/why',
      'found no clear difference',
      'found a clear difference',
    ),
  },
  {
    name: 'a guideline that advises for what it advises against',
    file: knee,
    edit: reword('related/2/text', 'advises against it', 'advises it'),
  },
  {
    name: 'approval that is not needed after all',
    file: knee,
    edit: reword(
      'options/knee-replacement/coverage/summary',
      'Some need approval first.',
      'You need no approval.',
    ),
  },
  {
    name: 'the costs of two countries exchanged',
    file: carpal,
    edit: swap('costs/1/jurisdiction', 'costs/2/jurisdiction'),
  },
  {
    name: 'a sign that lost its first half',
    file: sciatica,
    edit: reword('emergency/signs/bladder/text', 'passing urine or holding it', 'holding urine'),
  },
  {
    name: 'es: a sign of one leg for both',
    file: sciaticaEs,
    edit: reword('emergency/signs/both-sides/text', 'las dos piernas', 'una pierna'),
  },
  {
    name: 'an emergency sign after two weeks',
    file: knee,
    edit: reword('emergency/signs/leg-clot/text', 'newly swollen', 'swollen for two weeks'),
  },
  {
    name: 'a sign of each option that is in no list for all',
    file: sciatica,
    edit: remove('emergency/signs/bowel'),
  },
  {
    name: 'warm fingers for cold ones',
    file: carpal,
    edit: reword(
      'options/release-surgery/emergencySigns/0/text',
      'white, blue or cold',
      'red or warm',
    ),
  },
  {
    name: 'weakness that waits for the next visit',
    file: sciatica,
    edit: reword('secondOpinion/doNotWaitIf/1/text', 'Ask at once', 'Ask at your next visit'),
  },
  {
    name: 'a pain medicine as a blood thinner',
    file: carpal,
    edit: reword(
      'options/steroid-injection/before/0/text',
      'clopidogrel or aspirin',
      'paracetamol or ibuprofen',
    ),
  },
  {
    name: 'es: a caution about stopping that got lost',
    file: sciaticaEs,
    edit: reword(
      'options/epidural-injection/interactions/0/text',
      ' No deje de tomar ningún medicamento a menos que se lo pidan.',
      '',
    ),
  },
  {
    name: 'es: blood sugar that falls',
    file: carpalEs,
    edit: reword('options/steroid-injection/precautions/0/text', 'puede subir', 'puede bajar'),
  },
  {
    name: 'waiting that goes against open choices',
    file: sciatica,
    edit: set('considerations/keep-open/fits/waiting-with-care/fit', 'goes-strongly-against'),
  },
  {
    name: 'events of two groups exchanged in a reason',
    file: sciatica,
    edit: reword(
      'considerations/avoid-serious-harm/fits/microdiscectomy/why',
      'surgery group of 83 people, and none in the injection group of 80',
      'injection group of 80 people, and none in the surgery group of 83',
    ),
  },
  {
    name: 'a right answer that the explanation leaves out',
    file: knee,
    edit: reword(
      'quiz/questions/harms-replacement/explanation',
      'A blood clot, an infection',
      'An infection',
    ),
  },
  {
    name: 'a question that tells its answer',
    file: carpal,
    edit: reword(
      'quiz/questions/serious-harm/question',
      'how often did',
      '8 in 10,000 operations led to a serious problem. How often did',
    ),
  },
  {
    name: 'an explanation that calls events people',
    file: knee,
    edit: reword(
      'quiz/questions/events-or-people/explanation',
      'They count events. One',
      'They count people. One',
    ),
  },
  {
    name: 'death lost from a cell that names another grave harm',
    file: sciatica,
    edit: reword(
      'overview/rows/rare-serious-harm/also/1/text',
      'stroke, paralysis and death',
      'stroke',
    ),
  },
  {
    name: 'es: months for weeks until driving',
    file: kneeEs,
    edit: reword('questionsPeopleAsk/7/answer', 'unas 6 semanas para', 'unos 6 meses para'),
  },
  {
    name: 'es: a driver after surgery',
    file: carpalEs,
    edit: reword('options/release-surgery/after/0/text', 'Usted no conduce', 'Usted conduce'),
  },
  {
    name: 'a knee as good as new',
    file: knee,
    edit: reword(
      'options/knee-replacement/howItWorks/summary',
      'An implant is not the same as a healthy knee.',
      'The knee is then as good as new.',
    ),
  },
];
