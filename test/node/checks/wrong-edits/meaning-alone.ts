/**
 * Wrong edits that change what a text means and nothing else that can be counted. They were written after the rules for those
 * of the hospital, to see where rules end: 27 of 30 passed silently alone, and 20 beside the translation.
 */
import {
  append,
  carpal,
  knee,
  kneeEs,
  remove,
  reword,
  sciatica,
  sciaticaEs,
  set,
  type WrongEdit,
} from './edit.js';

export const meaningAlone: readonly WrongEdit[] = [
  {
    name: 'a title of another joint',
    file: knee,
    edit: set('title', 'Osteoarthritis of the hip: what are my options?'),
  },
  {
    name: 'a question to ask about another option',
    file: carpal,
    edit: set('questionsToAsk/9/options', ['no-treatment']),
  },
  {
    name: 'what goes together, told not to',
    file: carpal,
    edit: reword('options/night-splint/goesWith/0/text', 'It can go', 'It cannot go'),
  },
  {
    name: 'a consideration about another feature',
    file: sciatica,
    edit: set('considerations/stay-awake/about/0/feature', 'cost'),
  },
  {
    name: 'what happened, told as what did not',
    file: knee,
    edit: set('outcomes/implant-in-place/happened', 'were taken out'),
  },
  {
    name: 'a critical outcome called important',
    file: knee,
    edit: set('outcomes/long-term-pain/importance', 'important'),
  },
  {
    name: 'a gap that says it cannot happen',
    file: carpal,
    edit: set('outcomes/tendon-injury/gaps/2/text', 'This cannot happen.'),
  },
  {
    name: 'a condition lost from how long there is',
    file: sciatica,
    edit: reword('decision/time', 'If you have no emergency sign, most', 'Most'),
  },
  {
    name: 'how a splint works, turned around',
    file: carpal,
    edit: reword('options/night-splint/howItWorks/summary', 'more pressure', 'less pressure'),
  },
  {
    name: 'a sign of infection called normal',
    file: sciatica,
    edit: reword(
      'options/epidural-injection/callSigns/1/text',
      'These may be signs of infection.',
      'This is normal.',
    ),
  },
  {
    name: 'weeks of a programme in its summary',
    file: knee,
    edit: reword('options/supervised-exercise/summary/summary', 'For 12 weeks', 'For 2 weeks'),
  },
  {
    name: 'an implant that lasts for life',
    file: knee,
    edit: set('options/knee-replacement/mayRepeat/summary', 'No. An implant lasts for life.'),
  },
  {
    name: 'a precaution in pregnancy lost',
    file: sciatica,
    edit: remove('options/epidural-injection/precautions/2'),
  },
  {
    name: 'a medicine called approved that is not',
    file: sciatica,
    edit: reword('questionsPeopleAsk/7/answer', 'has not approved', 'has approved'),
  },
  {
    name: 'an open study called blinded',
    file: sciatica,
    edit: reword(
      'studies/early-surgery-2007/population',
      'Everyone knew which group they were in.',
      'Nobody knew which group they were in.',
    ),
  },
  {
    name: 'a study of another country',
    file: knee,
    edit: reword('studies/replacement-or-exercise-2015/population', 'Denmark', 'Sweden'),
  },
  {
    name: 'a search that found nothing, told as no harm',
    file: knee,
    edit: set(
      'outcomes/blood-clot/findings/1/measure/searched',
      'We looked, and it does not happen.',
    ),
  },
  {
    name: 'a carer told to let a person go home alone',
    file: carpal,
    edit: reword('carers/tasks/1/text', 'Take the person home', 'Let the person go home alone'),
  },
  {
    name: 'another treatment praised',
    file: knee,
    edit: append('related/0/text', 'It works well for many.'),
  },
  {
    name: 'limits of the guide cut',
    file: carpal,
    edit: set('about/limits', ['The studies differ.']),
  },
  {
    name: 'a funder beside "nobody paid"',
    file: carpal,
    edit: set('about/funding', {
      from: ['A maker of splints'],
      note: 'Nobody paid for this guide.',
    }),
  },
  {
    name: 'a hand kept down after surgery',
    file: carpal,
    edit: reword('options/release-surgery/after/1/text', 'above your heart', 'at your side'),
  },
  {
    name: 'a wrong answer explained as the right one',
    file: knee,
    edit: set('quiz/questions/3/choices/1/explanation', 'Yes, this is what the study found.'),
  },
  {
    name: 'es: may turned to must',
    file: sciaticaEs,
    edit: reword('options/1/mayRepeat/summary', 'Se puede', 'Se debe'),
  },
  {
    name: 'es: the short name of another option',
    file: kneeEs,
    edit: set('options/1/shortName', 'Reemplazo'),
  },
  {
    name: 'es: a cold foot turned to a hot one',
    file: kneeEs,
    edit: reword('emergency/signs/4/text', 'frío, pálido o azul', 'caliente y rojo'),
  },
  {
    name: 'a range that shows no difference, told as one',
    file: sciatica,
    edit: reword(
      'outcomes/6/findings/0/note',
      'so the study does not show a clear difference',
      'so surgery is clearly better',
    ),
  },
  {
    name: 'a wound kept wet',
    file: sciatica,
    edit: reword(
      'options/microdiscectomy/after/2/text',
      'clean and dry',
      'wet and covered with cream',
    ),
  },
  {
    name: 'eating before an operation',
    file: carpal,
    edit: reword(
      'options/release-surgery/before/2/text',
      'Ask what to eat and drink before.',
      'Eat well just before.',
    ),
  },
  {
    name: 'a paper said to be read in full',
    file: carpal,
    edit: set('sources/s1/seen', 'The full text.'),
  },
];
