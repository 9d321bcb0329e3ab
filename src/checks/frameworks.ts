/**
 * How a definition stands against two frameworks of the United Kingdom, by its own content: the essential content of
 * NICE ECD8, and what Healthcare Improvement Scotland looks at in an aid. Nobody is certified by it.
 */
import type { ProcedureDefinition } from '../definition/definition.js';
import { readIpdas, type ItemState } from './ipdas.js';
import { isProse, passagesOf } from './text/passages.js';
import { readingLevelOf } from './text/reading-level.js';

/** One item of a framework. */
export interface FrameworkItem {
  readonly asks: string;
  readonly state: ItemState;
  /** The place that decided it, as a JSON pointer. */
  readonly pointer: string;
}

/** A framework with its items. */
export interface FrameworkReadout {
  readonly name: string;
  readonly items: readonly FrameworkItem[];
}

/** What an item asks for, and the item of IPDAS that answers it, or a place where a person has to look. */
type Row = readonly [asks: string, answer: string];

const nice: readonly Row[] = [
  ['Names the condition', '/condition/name'],
  ['Says that a decision is needed, and about what', 'Q2'],
  ['Lists all reasonable options, doing nothing among them', '1'],
  ['Benefits of each option', 'Q4'],
  ['Harms of each option', 'Q5'],
  ['Options are shown even-handedly, in neutral words', 'C1'],
  ['Outcomes over time, and quality of life', 'Q6'],
  ['Helps a person to say what matters to them', '9'],
];

const scotland: readonly Row[] = [
  ['Update policy', 'C4'],
  ['Underpinned by evidence', 'C2'],
  ['Says how uncertain chances are', 'C5'],
  ['Date of production', 'C3'],
  ['Country', '/jurisdictions'],
  ['Condition', 'Q1'],
  ['The decision is stated', 'Q2'],
  ['Benefits of each option', 'Q4'],
  ['Harms of each option', 'Q5'],
  ['Balanced display and framing', 'C1'],
  ['Numbers are told so that they are understood', '8'],
];

/** A reader of a US grade is about so many years older. */
const ageOfFirstGrade = 5;
/** Scotland asks for this age at most where a person reads alone. */
const oldestAge = 11;

/** Reads a definition against both frameworks. */
export function readFrameworks(definition: ProcedureDefinition): readonly FrameworkReadout[] {
  const ipdas = new Map(readIpdas(definition).items.map((item) => [item.id, item]));
  const itemOf = ([asks, answer]: Row): FrameworkItem => {
    const item = ipdas.get(answer);
    return item
      ? { asks, state: item.state, pointer: item.pointer }
      : { asks, state: 'computed', pointer: answer };
  };
  return [
    { name: 'NICE ECD8, essential content', items: nice.map(itemOf) },
    {
      name: 'Healthcare Improvement Scotland',
      items: [
        ...scotland.map(itemOf),
        readingAge(definition),
        {
          asks: 'An assessment of its impact on equality',
          state: 'not-claimed',
          pointer: '/about/development',
        },
      ],
    },
  ];
}

function readingAge(definition: ProcedureDefinition): FrameworkItem {
  const texts = passagesOf(definition)
    .filter((passage) => isProse(passage) && /[.?!]$/.test(passage.text.trim()))
    .map(({ text }) => text);
  const level = readingLevelOf(texts.join(' '), definition.language);
  const pointer = '/language';
  if (level?.formula !== 'Flesch-Kincaid') {
    const asks = `Everyday language: a reading age of ${oldestAge} at most, by a formula for English`;
    return { asks, state: 'needs-a-person', pointer };
  }
  const age = level.value + ageOfFirstGrade;
  return {
    asks: `Everyday language: a reading age of ${oldestAge} at most (here ${age.toFixed(1)})`,
    state: age <= oldestAge ? 'computed' : 'not-met',
    pointer,
  };
}
