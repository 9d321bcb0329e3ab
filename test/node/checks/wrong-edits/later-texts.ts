/** Wrong edits of other kinds, written when the rules were there: words, signs, dates, links, lists and translations. */
import {
  append,
  carpal,
  knee,
  kneeEs,
  listAt,
  objectAt,
  sciatica,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

export const laterTexts: readonly WrongEdit[] = [
  {
    name: 'steering: an option called modern',
    file: knee,
    edit: append(
      'options/knee-replacement/summary/summary',
      'It is the modern way to treat a worn knee.',
    ),
  },
  {
    name: 'steering: what most people choose',
    file: carpal,
    edit: append('options/release-surgery/summary/summary', 'Most people choose this option.'),
  },
  {
    name: 'steering: only by one option',
    file: carpal,
    edit: append(
      'options/release-surgery/summary/summary',
      'Only surgery really solves the problem.',
    ),
  },
  {
    name: 'steering: a question that gives its answer',
    file: knee,
    edit: set(
      'decision/question',
      'Why not have a knee replacement, and not carry on as now or do an exercise programme?',
    ),
  },
  {
    name: 'steering: belittling what one fears',
    file: sciatica,
    edit: append(
      'options/microdiscectomy/summary/summary',
      'Serious problems are extremely rare, so there is little to think about.',
    ),
  },
  {
    name: 'steering: blame',
    file: sciatica,
    edit: append(
      'options/waiting-with-care/summary/summary',
      'People who give up too early have surgery.',
    ),
  },
  {
    name: 'words for a number: a huge share',
    file: carpal,
    edit: append(
      'options/release-surgery/summary/summary',
      'The vast majority of people get better.',
    ),
  },
  {
    name: 'percent of percent: 40 % more',
    file: carpal,
    edit: append(
      'options/release-surgery/summary/summary',
      'It helps 40% more people than a splint.',
    ),
  },
  {
    name: 'numbers needed to treat',
    file: carpal,
    edit: append(
      'options/release-surgery/summary/summary',
      'Four people must have surgery for one to benefit.',
    ),
  },
  {
    name: 'the only harm of an option with a number left out',
    file: carpal,
    edit: (draft) => {
      const outcomes = listAt(draft, 'outcomes').filter(({ id }) => id !== 'serious-complication');
      draft['outcomes'] = outcomes;
      const row = objectAt(draft, 'overview/rows/serious-problem');
      row['outcomes'] = (row['outcomes'] as string[]).filter((id) => id !== 'serious-complication');
      for (const list of ['headlines', 'parts'])
        if (Array.isArray(row[list]))
          row[list] = (row[list] as { outcome?: string; finding?: string }[]).filter(
            ({ outcome, finding }) =>
              outcome !== 'serious-complication' && finding !== 'serious-complication',
          );
    },
  },
  {
    name: 'the row on harms taken out of the overview',
    file: sciatica,
    edit: (draft) => {
      const overview = objectAt(draft, 'overview');
      const rows = listAt(draft, 'overview/rows');
      const harms = new Set(
        listAt(draft, 'outcomes')
          .filter(({ direction }) => direction === 'harm')
          .map(({ id }) => id as string),
      );
      overview['rows'] = rows.filter(
        ({ outcomes }) => !(outcomes as string[]).some((id) => harms.has(id)),
      );
    },
  },
  {
    name: 'the emergency signs of one option taken out',
    file: sciatica,
    edit: set('options/microdiscectomy/emergencySigns', []),
  },
  {
    name: 'who should not have it, taken out of one option alone',
    file: knee,
    edit: set('options/knee-replacement/avoidIf', []),
  },
  {
    name: 'common effects taken out of one option alone',
    file: knee,
    edit: set('options/knee-replacement/commonEffects', []),
  },
  {
    name: 'a date of day and month exchanged',
    file: knee,
    edit: set('about/published', '2026-21-11'),
  },
  {
    name: 'a source read before it appeared',
    file: knee,
    edit: set('sources/s71/read', '2016-05-01'),
  },
  {
    name: 'reviewed before it was published',
    file: knee,
    edit: set('about/reviewed', '2020-01-01'),
  },
  {
    name: 'the year of a source in the future',
    file: knee,
    edit: set('sources/s70/year', 2031),
  },
  {
    name: 'an id twice among options',
    file: knee,
    edit: set('options/supervised-exercise/id', 'carrying-on'),
  },
  {
    name: 'an id twice among questions of the quiz',
    file: knee,
    edit: set('quiz/questions/change-mind/id', 'own-choice'),
  },
  {
    name: 'an id twice among steps',
    file: knee,
    edit: set('options/knee-replacement/before/replacement-tell/id', 'replacement-check'),
  },
  {
    name: 'a sentence of another language inside of a paragraph',
    file: knee,
    edit: append(
      'options/knee-replacement/howItWorks/summary',
      'La operación dura unas dos horas.',
    ),
  },
  {
    name: 'a word of another language in a title',
    file: knee,
    edit: set('options/supervised-exercise/name', 'Programa de ejercicio'),
  },
  {
    name: 'an English sentence left in the Spanish',
    file: kneeEs,
    edit: append(
      'options/knee-replacement/summary/summary',
      'You stay in hospital for a night or more.',
    ),
  },
  {
    name: 'a formal and a familiar form of address mixed in the Spanish',
    file: kneeEs,
    edit: append(
      'options/knee-replacement/summary/summary',
      'Tú decides cuándo quieres volver a tu casa.',
    ),
  },
  {
    name: 'another option in the translation',
    file: kneeEs,
    edit: swap('options/carrying-on/name', 'options/supervised-exercise/name'),
  },
  {
    name: 'placeholder words of a template',
    file: carpal,
    edit: append('options/night-splint/summary/summary', 'Ask <hospital name> for more.'),
  },
  {
    name: 'a note to a colleague in a text',
    file: carpal,
    edit: append('options/night-splint/summary/summary', 'Ana, please check this again.'),
  },
  {
    name: 'a citation in a text',
    file: carpal,
    edit: append(
      'options/night-splint/summary/summary',
      'It helped many people (Gerritsen et al., 2002).',
    ),
  },
  {
    name: 'a number of a source in brackets',
    file: carpal,
    edit: append('options/night-splint/summary/summary', 'It helped many people [12].'),
  },
  {
    name: 'an address in a text',
    file: carpal,
    edit: append('options/night-splint/summary/summary', 'See www.example.org/splints for more.'),
  },
  {
    name: 'a link to a machine of the author',
    file: knee,
    edit: set('sources/s70/link', 'http://localhost:8080/paper.pdf'),
  },
  {
    name: 'a link to a search',
    file: knee,
    edit: set('sources/s70/link', 'https://www.google.com/search?q=knee+replacement'),
  },
  {
    name: 'a DOI with its address before it',
    file: knee,
    edit: set('sources/s70/doi', 'https://doi.org/10.1056/NEJMoa1505467'),
  },
  {
    name: 'a field of format 1.0',
    file: carpal,
    edit: (draft) => {
      const finding = objectAt(draft, 'outcomes/improved-overall/findings/improved');
      finding['unit'] = 'hands';
    },
  },
  {
    name: 'a measure of format 1.0 in format 2.0',
    file: carpal,
    edit: (draft) => {
      const measure = objectAt(
        draft,
        'outcomes/wound-reopening/findings/wound-reopening-90d/measure',
      );
      const [time] = measure['times'] as { arms: unknown; period: unknown }[];
      measure['arms'] = time!.arms;
      measure['period'] = time!.period;
      delete measure['times'];
    },
  },
  {
    name: 'an overview row about an outcome that is gone',
    file: knee,
    edit: (draft) => {
      draft['outcomes'] = listAt(draft, 'outcomes').filter(({ id }) => id !== 'implant-in-place');
    },
  },
  {
    name: 'a headline at a time that the finding does not have',
    file: knee,
    edit: (draft) => {
      const rows = listAt(draft, 'overview/rows');
      const headline = rows
        .flatMap(({ headlines }) => headlines as { time?: string }[])
        .find(({ time }) => time !== undefined);
      headline!.time = '5-years';
    },
  },
  {
    name: 'eight rows in an overview',
    file: knee,
    edit: (draft) => {
      const rows = listAt(draft, 'overview/rows');
      rows.push({ ...structuredClone(rows[0]!), id: 'one-more' });
    },
  },
  {
    name: 'a quiz with two right answers of one',
    file: carpal,
    edit: (draft) => {
      for (const choice of listAt(draft, 'quiz/questions/serious-harm/choices'))
        choice['correct'] = true;
    },
  },
  {
    name: 'a quiz with no right answer',
    file: carpal,
    edit: (draft) => {
      for (const choice of listAt(draft, 'quiz/questions/serious-harm/choices'))
        choice['correct'] = false;
    },
  },
  {
    name: 'a medicine by its trade name alone',
    file: sciatica,
    edit: append('options/epidural-injection/summary/summary', 'The doctor injects Depo-Medrol®.'),
  },
  {
    name: 'a price without a country',
    file: knee,
    edit: append('options/knee-replacement/coverage/summary', 'It costs $30,000.'),
  },
  {
    name: 'a phone number of one hospital',
    file: knee,
    edit: set('callUs/action', 'Call 020 7946 0123 between 9 and 5.'),
  },
];
