/** For rules that none of the wrong edits is about: one edit that each must hear of. */
import { examplesOfMeaning } from './examples-of-meaning.js';
import { shippedText } from './shipped.js';
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
  type WrongEdit,
} from './wrong-edits/edit.js';

const kneeEs = 'knee-osteoarthritis.es';

/** By the code of the rule. */
export const examples: Readonly<Record<string, Omit<WrongEdit, 'name'>>> = {
  ...examplesOfMeaning,
  'changed-since-sealed': { file: sciatica, edit: set('seal', '0.1.0 title:000000') },
  'seal-unreadable': { file: sciatica, edit: set('seal', 'sealed') },
  'smallest-noticed-too-large': {
    file: sciatica,
    edit: set('outcomes/leg-pain/findings/leg-pain-longer-6m/measure/scale/smallestNoticed', 9),
  },
  'surer-than-its-design': {
    file: knee,
    edit: set('studies/clinic-questions/certainty', { level: 'high', reason: 'It is a clinic.' }),
  },
  'source-date-impossible': { file: knee, edit: set('sources/s70/read', '2031-01-01') },
  'same-answer-twice': {
    file: carpal,
    edit: set('quiz/questions/serious-harm/choices/never/text', 'About 8 in 10,000 operations'),
  },
  'doi-unlike-link': {
    file: knee,
    edit: (draft) => {
      set('sources/s70/doi', '10.1000/one')(draft);
      set('sources/s70/link', 'https://doi.org/10.1000/other')(draft);
    },
  },
  'hides-nothing': { file: carpal, edit: set('hide', ['test-or-treatment', 'pregnacy']) },
  'link-leads-nowhere': { file: knee, edit: set('sources/s70/link', 'https://bit.ly/abc') },
  'same-text-twice': {
    file: knee,
    edit: (draft) => {
      const { summary } = objectAt(draft, 'options/knee-replacement');
      set('options/supervised-exercise/summary', summary)(draft);
    },
  },
  'interests-not-told': { file: knee, edit: set('about/authors/0/interests', '-') },
  'costs-of-another-country': {
    file: knee,
    edit: (draft) => {
      set('jurisdictions', ['GB'])(draft);
      listAt(draft, 'costs')[0]!['jurisdiction'] = 'US';
    },
  },
  'second-opinion-may-delay': { file: knee, edit: set('secondOpinion/doNotWaitIf', []) },
  'no-call-sign': {
    file: knee,
    edit: (draft) => {
      set('options/knee-replacement/callSigns', [])(draft);
      set('options/knee-replacement/emergencySigns', [])(draft);
    },
  },
  'emergency-signs-of-surgery-missing': {
    file: knee,
    edit: set('options/knee-replacement/emergencySigns', []),
  },
  'gap-unlike-its-words': {
    file: carpal,
    edit: set('outcomes/serious-complication/gaps/steroid-injection/reason', 'does-not-apply'),
  },
  'unequal-detail': {
    file: carpal,
    edit: (draft) => {
      const option = objectAt(draft, 'options/release-surgery');
      for (const list of ['before', 'during', 'after', 'recovery', 'precautions', 'avoidIf'])
        option[list] = [];
      for (const field of ['howItWorks', 'goesWith', 'interactions', 'commonEffects', 'callSigns'])
        option[field] = field === 'howItWorks' ? undefined : [];
      for (const list of ['devices', 'team', 'anaesthesia', 'emergencySigns']) option[list] = [];
      for (const field of ['help', 'coverage', 'mayRepeat', 'duration', 'stay'])
        option[field] = undefined;
      set('options/release-surgery/summary', { summary: 'A cut in the hand.' })(draft);
    },
  },
  'chapter-missing': { file: knee, edit: remove('carers') },
  'long-sentence': {
    file: knee,
    edit: append(
      'summary',
      'You can ask and you can wait and you can read and you can talk and you can think and you can sleep and you can walk and you can sit.',
    ),
  },
  'word-of-medicine': {
    file: knee,
    edit: append('summary', 'The efficacy is not known.'),
  },
  'translation-incomplete': { file: kneeEs, edit: remove('questionsToAsk/0') },
  'translation-of-another': { file: kneeEs, edit: set('id', 'hip-osteoarthritis') },
  'negation-may-be-lost': {
    file: knee,
    edit: append('options/knee-replacement/summary/summary', 'Wait for your team to call back.'),
  },
  'fit-without-ground': {
    file: knee,
    edit: (draft) => {
      set('considerations/less-pain/fits/knee-replacement/fit', 'not-known')(draft);
      append('considerations/less-pain/fits/knee-replacement/why', 'It was 32 in 100.')(draft);
    },
  },
  'no-clear-difference': {
    file: sciatica,
    edit: (draft) => {
      for (const { headlines } of listAt(draft, 'overview/rows'))
        for (const headline of headlines as Record<string, unknown>[])
          headline['noClearDifference'] = headline['noClearDifference'] !== true;
    },
  },
  'quiz-leaves-out': {
    file: knee,
    edit: (draft) => {
      const questions = listAt(draft, 'quiz/questions').filter(
        ({ option, question }) => option !== 'carrying-on' && !/carry/i.test(String(question)),
      );
      set('quiz/questions', questions)(draft);
    },
  },
  'option-without-side': {
    file: knee,
    edit: (draft) => {
      for (const outcome of listAt(draft, 'outcomes').filter(
        ({ direction }) => direction === 'harm',
      ))
        outcome['direction'] = 'neutral';
      const [first] = listAt(draft, 'outcomes').filter(({ id }) => id === 'smaller-side-effects');
      first!['direction'] = 'harm';
      first!['gaps'] = [];
    },
  },
  'consent-element-not-asked': {
    file: knee,
    edit: (draft) => {
      const questions = listAt(draft, 'quiz/questions').filter(
        ({ element }) => element !== 'capacity',
      );
      set('quiz/questions', questions)(draft);
    },
  },
  'review-due-soon': { file: knee, edit: set('about/reviewBy', '2026-12-20') },
  'hard-passage': {
    file: knee,
    edit: append(
      'options/knee-replacement/summary/summary',
      'Comprehensive preoperative interdisciplinary evaluation necessitates individualised consideration of cardiovascular comorbidities, pharmacological interactions and rehabilitative requirements throughout hospitalisation. Subsequent physiotherapeutic rehabilitation facilitates functional recuperation, notwithstanding considerable interindividual variability.',
    ),
  },
  'stray-spaces': { file: knee, edit: append('summary', ' Two spaces.') },
  'sign-turned-around': {
    file: knee,
    edit: reword('emergency/signs/no-weight/text', 'you cannot put', 'you can put'),
  },
  'emergency-sign-made-slight': {
    file: sciatica,
    edit: set('emergency/signs/both-legs-weak/text', 'Both legs are a little tired.'),
  },
  'sign-called-normal': {
    file: knee,
    edit: reword(
      'options/knee-replacement/emergencySigns/0/text',
      'This may be a blood clot.',
      'This is normal after surgery.',
    ),
  },
  'help-put-off': {
    file: sciatica,
    edit: reword('decision/notFor/1/text', 'seen quickly', 'seen at a routine visit'),
  },
  'emergency-sign-without-help': {
    file: knee,
    edit: reword(
      'options/supervised-exercise/precautions/0/text',
      'Tell the team if you get',
      'Keep going if you get',
    ),
  },
  'promises-a-result': {
    file: sciatica,
    edit: set(
      'options/epidural-injection/summary/more/3',
      'A smaller opening means that there are no risks.',
    ),
  },
  'number-with-a-slant': {
    file: sciatica,
    edit: reword(
      'options/microdiscectomy/howItWorks/more/3',
      '14 in 100 people had',
      'only 14 in 100 people had',
    ),
  },
  'common-harm-called-rare': {
    file: sciatica,
    edit: append('options/microdiscectomy/howItWorks/summary', 'Problems are very rare.'),
  },
  'words-surer-than-rated': {
    file: carpal,
    edit: reword(
      'outcomes/symptom-score/findings/symptom-score-review-injection/measure/times/0/arms/0/text',
      'are probably weaker',
      'are weaker',
    ),
  },
  'word-of-another-language': {
    file: kneeEs,
    edit: reword('emergency/signs/no-weight/text', 'apoyar', 'put your weight'),
  },
  'translation-names-another-thing': {
    file: 'sciatica.es',
    edit: reword(
      'options/epidural-injection/precautions/1/text',
      'Si tiene diabetes',
      'Si tiene la tensión alta',
    ),
  },
  'translation-adds': {
    file: kneeEs,
    edit: append('rights', { text: 'Puede pedir el estudio.' }),
  },
  'translation-still-original': {
    file: kneeEs,
    edit: (draft) => {
      const { summary } = JSON.parse(shippedText(knee)) as { summary: string };
      set('summary', summary)(draft);
    },
  },
  'translation-length-off': {
    file: kneeEs,
    edit: set('options/knee-replacement/livingWithIt/social/0/text', 'No puede.'),
  },
};
