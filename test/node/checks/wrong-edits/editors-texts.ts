/** Wrong edits of texts and translations by a clinician-editor and a translator, which were written before looking at the rules. */
import {
  append,
  at,
  carpal,
  carpalEs,
  knee,
  kneeEs,
  listAt,
  remove,
  reword,
  sciatica,
  sciaticaEs,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

export const editorsTexts: readonly WrongEdit[] = [
  {
    name: 'a promise that surgery always works',
    file: carpal,
    edit: append(
      'options/release-surgery/howItWorks/more/0',
      'The tingling will be gone for good.',
    ),
  },
  {
    name: 'steering by what most patients choose',
    file: knee,
    edit: append(
      'options/knee-replacement/summary/more/2',
      'Most people in your place choose this.',
    ),
  },
  {
    name: 'fear of ending in a wheelchair',
    file: knee,
    edit: append(
      'options/carrying-on/howItWorks/summary',
      'If you do nothing, you may end up in a wheelchair.',
    ),
  },
  {
    name: 'blame for weight',
    file: knee,
    edit: reword(
      'options/knee-replacement/precautions/2/text',
      'If you smoke or weigh a lot, ask',
      'If you let yourself go and weigh too much, ask',
    ),
  },
  {
    name: 'a euphemism for dying',
    file: sciatica,
    edit: reword(
      'overview/rows/rare-serious-harm/also/2/text',
      'Death is rare.',
      'People rarely pass away.',
    ),
  },
  {
    name: 'a harm made small with "just"',
    file: carpal,
    edit: set(
      'options/release-surgery/commonEffects/1/text',
      'Just a tiny scar, nothing to worry about.',
    ),
  },
  {
    name: 'a price in a guide for any country',
    file: carpal,
    edit: append('options/night-splint/coverage/summary', 'A splint costs about $25.'),
  },
  {
    name: 'insurance that pays for all',
    file: carpal,
    edit: set('options/release-surgery/coverage/summary', 'Your insurance covers this in full.'),
  },
  {
    name: 'advice to stop a blood thinner',
    file: carpal,
    edit: reword(
      'options/steroid-injection/interactions/0/text',
      'Do not stop a medicine unless they ask you to.',
      'Stop it five days before.',
    ),
  },
  {
    name: 'a dose of a medicine for all readers',
    file: sciatica,
    edit: append(
      'options/waiting-with-care/interactions/0/text',
      'Take 800 mg of ibuprofen three times a day.',
    ),
  },
  {
    name: 'a side of the body',
    file: knee,
    edit: reword('options/knee-replacement/summary/summary', 'in your knee', 'in your left knee'),
  },
  {
    name: 'a guide for adults that speaks of your child',
    file: carpal,
    edit: append('options/night-splint/summary/more/0', 'Your child can take it off too.'),
  },
  {
    name: 'a sex that was copied from another leaflet',
    file: sciatica,
    edit: append('options/microdiscectomy/avoidIf/2/text', 'He should tell his doctor first.'),
  },
  {
    name: 'texts of two options exchanged in what they do',
    file: carpal,
    edit: swap(
      'options/night-splint/howItWorks/summary',
      'options/steroid-injection/howItWorks/summary',
    ),
  },
  {
    name: 'a paragraph that was pasted twice',
    file: carpal,
    edit: (draft) => {
      const more = at(draft, 'options/release-surgery/summary/more') as string[];
      more.push(more[0]!);
    },
  },
  {
    name: 'words of another guide left in a copied one',
    file: knee,
    edit: set(
      'options/carrying-on/callSigns/1/text',
      'Your thumb is weaker, or the muscle at its base looks smaller.',
    ),
  },
  {
    name: 'a relative risk in a text',
    file: carpal,
    edit: append(
      'options/release-surgery/howItWorks/more/0',
      'It makes lasting relief 1.5 times as likely.',
    ),
  },
  {
    name: 'a question to ask that leads to one answer',
    file: carpal,
    edit: set(
      'questionsToAsk/surgery-kind/text',
      'Why would you not choose the modern keyhole surgery?',
    ),
  },
  {
    name: 'a term of the glossary that explains another word',
    file: knee,
    edit: swap('glossary/implant/meaning', 'glossary/insole/meaning'),
  },
  {
    name: 'a link to a word that leads to another word',
    file: carpal,
    edit: reword('options/steroid-injection/summary/summary', '[[steroid]]', '[[steroid|splint]]'),
  },
  {
    name: 'a negation lost in a translated warning',
    file: sciaticaEs,
    edit: reword(
      'options/waiting-with-care/interactions/1/text',
      'no los deje de golpe',
      'déjelos de golpe',
    ),
  },
  {
    name: 'a false friend for a fever in a translation',
    file: sciaticaEs,
    edit: reword(
      'options/microdiscectomy/avoidIf/1/text',
      'Tiene dolor de espalda',
      'Está constipado y tiene dolor de espalda',
    ),
  },
  {
    name: 'an informal address among formal ones',
    file: sciaticaEs,
    edit: set('options/microdiscectomy/emergencySigns/0/text', 'No puedes mover tus piernas.'),
  },
  {
    name: 'a point for a comma in a number of a translation',
    file: sciaticaEs,
    edit: reword('options/waiting-with-care/recovery/waiting-surgery/text', '18,7', '18.7'),
  },
  {
    name: 'months for weeks in a translation',
    file: sciaticaEs,
    edit: reword('options/waiting-with-care/recovery/waiting-surgery/text', 'semanas', 'meses'),
  },
  {
    name: 'a passage that stayed in English',
    file: sciaticaEs,
    edit: set(
      'options/microdiscectomy/callSigns/3/text',
      'You have more pain, numbness or weakness in your legs, back or buttocks.',
    ),
  },
  {
    name: 'a translation with the names of two options exchanged',
    file: kneeEs,
    edit: swap('options/carrying-on/name', 'options/supervised-exercise/name'),
  },
  {
    name: 'happened and did not happen exchanged in a translation',
    file: sciaticaEs,
    edit: swap('outcomes/surgery-by-then/happened', 'outcomes/surgery-by-then/didNotHappen'),
  },
  {
    name: 'a sentence left out of a translated warning',
    file: sciaticaEs,
    edit: set('options/microdiscectomy/callSigns/4/text', 'Una pierna duele.'),
  },
  {
    name: 'benefits for harms in a translation',
    file: sciaticaEs,
    edit: set('outcomes/rare-serious-harm/name', 'Beneficios poco frecuentes'),
  },
  {
    name: 'the other leg in a translation',
    file: sciaticaEs,
    edit: reword('emergency/signs/both-sides/text', 'en las dos piernas', 'en una pierna'),
  },
  {
    name: 'a step of the translated quiz that is another step',
    file: carpalEs,
    edit: swap(
      'quiz/questions/surgery-steps/things/cut/text',
      'quiz/questions/surgery-steps/things/home/text',
    ),
  },
  {
    name: 'an opposite word in a translated certainty',
    file: carpalEs,
    edit: set(
      'overview/rows/feeling-better/howSure',
      'Bastante seguro: una férula ayuda más que la cirugía.',
    ),
  },
  {
    name: 'an accent-free paste from an old system',
    file: carpalEs,
    edit: set(
      'options/night-splint/callSigns/1/text',
      'El adormecimiento esta ahi todo el tiempo, o el pulgar esta mas debil.',
    ),
  },
  {
    name: 'a number of hours that changed within a text',
    file: knee,
    edit: reword('options/knee-replacement/stay/note', '3 to 5 days', '35 days'),
  },
  {
    name: 'an empty list of who it is not for',
    file: sciatica,
    edit: remove('decision/notFor'),
  },
  {
    name: 'a text of one option that compares with a dose of hope',
    file: carpal,
    edit: (draft) => {
      for (const entry of listAt(draft, 'questionsPeopleAsk')) {
        if (entry['question'] === 'Is keyhole surgery better than open surgery?') {
          entry['answer'] = 'Yes, it is the safest and most modern choice.';
        }
      }
    },
  },
];
