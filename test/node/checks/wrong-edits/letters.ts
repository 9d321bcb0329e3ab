/** Wrong edits to letters and languages: what editors, converters and translators leave behind. */
import {
  append,
  carpal,
  carpalEs,
  everywhere,
  knee,
  kneeEs,
  reword,
  sciatica,
  sciaticaEs,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

export const wrongLetters: readonly WrongEdit[] = [
  {
    name: 'a note of the author to themselves',
    file: carpal,
    edit: append('options/night-splint/summary/summary', 'TODO check with the surgeon.'),
  },
  {
    name: 'words that hold a place',
    file: knee,
    edit: set('options/carrying-on/summary/summary', 'Lorem ipsum dolor sit amet, consectetur.'),
  },
  {
    name: 'Markdown',
    file: knee,
    edit: append('summary', 'This is **very important**.'),
  },
  {
    name: 'tags of HTML',
    file: knee,
    edit: append('summary', 'This is <b>very important</b>.'),
  },
  {
    name: 'an entity of HTML',
    file: sciatica,
    edit: reword('summary', ' ', '&nbsp;'),
  },
  {
    name: 'letters of another encoding',
    file: carpal,
    edit: append('condition/summary/summary', 'Itâ€™s common in cafÃ©s.'),
  },
  {
    name: 'a character of no width inside a word',
    file: sciatica,
    edit: reword('options/microdiscectomy/name', 'Surgery', 'Sur\u200bgery'),
  },
  {
    name: 'a sentence that breaks off',
    file: carpal,
    edit: set(
      'options/night-splint/summary/summary',
      'A splint is a brace that holds your wrist and',
    ),
  },
  {
    name: 'a word twice',
    file: knee,
    edit: reword('options/carrying-on/summary/summary', ' ', ' the the '),
  },
  {
    name: 'a paragraph in another language than declared',
    file: carpal,
    edit: set(
      'options/night-splint/howItWorks/summary',
      'La férula mantiene la muñeca recta mientras usted duerme, y así el nervio tiene más espacio.',
    ),
  },
  {
    name: 'the language of the whole file',
    file: knee,
    edit: set('language', 'es'),
  },
  {
    name: 'hard words and long sentences',
    file: sciatica,
    edit: set(
      'options/epidural-injection/howItWorks/summary',
      'Transforaminal administration of particulate corticosteroids attenuates periradicular inflammatory mediators, thereby facilitating symptomatic amelioration notwithstanding persistent anatomical compression, although contraindications necessitate comprehensive evaluation by interventional specialists beforehand.',
    ),
  },
  {
    name: 'a translation with another number in a text',
    file: carpalEs,
    edit: reword('considerations/lasting-relief/fits/night-splint/why', '41', '14'),
  },
  {
    name: 'a translation with another number in a finding',
    file: carpalEs,
    edit: (draft) => {
      const place = 'outcomes/night-tingling-gone/findings/0/measure/times/1-month/arms/0/percent';
      set(place.replace('1-month', '0'), 38.4)(draft);
    },
  },
  {
    name: 'a translation with a text that is still the original',
    file: sciaticaEs,
    edit: set(
      'options/waiting-with-care/summary/summary',
      'You give your body time to heal, and you stay active.',
    ),
  },
  {
    name: 'a translation that lost a negation',
    file: kneeEs,
    edit: reword('decision/time', 'no es', 'es'),
  },
  {
    name: 'a translation that lost the "no" before a list',
    file: carpalEs,
    edit: everywhere('Por ahora no tiene férula', 'Por ahora tiene férula'),
  },
  {
    name: 'a translation with a never for a for good',
    file: carpalEs,
    edit: everywhere('se puede perder para siempre', 'se puede perder para nunca'),
  },
  {
    name: 'a translation with two fields exchanged',
    file: sciaticaEs,
    edit: swap('considerations/cost/topic', 'considerations/keep-open/topic'),
  },
  {
    name: 'a translation of an older original',
    file: kneeEs,
    edit: set('translation/version', '0.0.1'),
  },
  {
    name: 'a translation checked by nobody who is named',
    file: carpalEs,
    edit: set('translation/checked', 'by-a-person'),
  },
];
