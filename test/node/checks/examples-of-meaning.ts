/** One wrong edit for each rule of what a text means, where one small word turns it around. */
import {
  carpal,
  knee,
  kneeEs,
  reword,
  sciatica,
  sciaticaEs,
  set,
  swap,
  type WrongEdit,
} from './wrong-edits/edit.js';

/** By the code of the rule. */
export const examplesOfMeaning: Readonly<Record<string, Omit<WrongEdit, 'name'>>> = {
  'told-with-and-without-not': {
    file: carpal,
    edit: reword('emergency/signs/cold-fingers/text', 'does not help', 'helps'),
  },
  'cell-denies-its-finding': {
    file: carpal,
    edit: set('overview/rows/lasting-loss/also/2/text', 'Undoes lasting damage.'),
  },
  'meaning-unlike-its-term': { file: knee, edit: swap('glossary/2/meaning', 'glossary/3/meaning') },
  'review-told-and-not-listed': {
    file: carpal,
    edit: reword('about/limits/0', 'No clinician', 'A clinician'),
  },
  'blinded-without-a-dummy': {
    file: knee,
    edit: reword(
      'studies/replacement-or-exercise-2015/certainty/reason',
      'most likely knew',
      'did not know',
    ),
  },
  'form-told-as-binding': {
    file: knee,
    edit: reword('quiz/questions/change-mind/explanation', 'does not bind you', 'binds you'),
  },
  'second-view-before-help': {
    file: knee,
    edit: reword(
      'secondOpinion/doNotWaitIf/0/text',
      'Get emergency care the same day.',
      'Get a second view first.',
    ),
  },
  'eats-before-anaesthetic': {
    file: carpal,
    edit: reword(
      'options/release-surgery/before/2/text',
      'Ask what to eat and drink before.',
      'Have a good breakfast.',
    ),
  },
  'reason-unlike-gap': {
    file: carpal,
    edit: set('overview/rows/lasting-loss/also/1/reason', 'does-not-apply'),
  },
  'gap-unlike-its-reason': {
    file: carpal,
    edit: set('outcomes/lasting-nerve-damage/gaps/0/text', 'There is no risk with a splint.'),
  },
  'row-named-with-a-not': {
    file: knee,
    edit: set('overview/rows/lasting-pain/name', 'No pain in the long term'),
  },
  'headline-of-one-study': {
    file: sciatica,
    edit: set('overview/rows/leg-pain/headlines/0/finding', 'leg-pain-longer-6m'),
  },
  'title-of-another-part': {
    file: kneeEs,
    edit: set('title', 'Artrosis de la cadera: ¿qué opciones tengo?'),
  },
  'reason-unlike-anaesthesia': {
    file: sciatica,
    edit: swap('considerations/stay-awake/fits/1/why', 'considerations/stay-awake/fits/2/why'),
  },
  'answer-unlike-anaesthesia': {
    file: carpal,
    edit: reword('questionsPeopleAsk/3/answer', 'awake and your hand is numb', 'asleep'),
  },
  'effort-told-as-none': {
    file: knee,
    edit: set('considerations/own-effort/fits/1/fit', 'fits-well'),
  },
  'question-with-id-of-another-option': {
    file: sciatica,
    edit: set('questionsToAsk/injection-repeat/options', ['microdiscectomy']),
  },
  'share-exchanged-with-its-rest': {
    file: knee,
    edit: reword(
      'considerations/lasting-result/fits/2/why',
      'about 82 in 100 implants are still in place after 25 years, and 18 are not',
      'about 18 in 100 implants are still in place after 25 years, and 82 are not',
    ),
  },
  'wrong-answer-called-right': {
    file: knee,
    edit: set('quiz/questions/3/choices/1/explanation', 'Yes, this is what the study found.'),
  },
  'carer-lets-go': {
    file: carpal,
    edit: reword('carers/tasks/1/text', 'Take the person home', 'Let the person drive home'),
  },
  'safe-in-spite-of-an-illness': {
    file: knee,
    edit: reword(
      'options/carrying-on/precautions/0/text',
      'They can check that it is safe for you, above all',
      'It is safe for you, also',
    ),
  },
  'related-treatment-praised': {
    file: carpal,
    edit: reword('related/0/text', 'a lack of evidence', 'good evidence'),
  },
  'translation-denies-another-thing': {
    file: sciaticaEs,
    edit: reword(
      'options/microdiscectomy/avoidIf/1/text',
      'dolor de espalda y no de pierna',
      'dolor de pierna y no de espalda',
    ),
  },
  'translation-names-it-later': {
    file: sciaticaEs,
    edit: reword(
      'options/waiting-with-care/precautions/1/text',
      'hay un embarazo',
      'hay un problema',
    ),
  },
};
