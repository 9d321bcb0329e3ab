/**
 * How a definition stands against three frameworks, by its own content: the essential content of NICE ECD8, what
 * Healthcare Improvement Scotland looks at in an aid, and the first qualifying requirements of the self-declaration that
 * Norway publishes with each aid. Nobody is certified by it.
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
  /** What of it is not read here. */
  readonly note?: string;
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

/**
 * National quality requirements of the Norwegian Directorate of Health for aids on helsenorge.no, where they tell what an
 * aid must hold. Only these were open to us in their words; the rest of the form is not guessed.
 */
const norway: readonly Row[] = [
  ['B1: Says exactly which condition or problem it is about', 'Q1'],
  ['B2: Says whom it is meant for', '/decision/for'],
  ['B3: Says clearly what decision is to be weighed', 'Q2'],
  ['B4: Describes all options in a balanced way, no treatment among them', '1'],
  ['B4: Aspects of the options can be compared', '2'],
  ['B4: Chances of all options are out of the same number', '7'],
  ['B5: Benefits of each option', 'Q4'],
];

/** A reader of a US grade is about so many years older. */
const ageOfFirstGrade = 5;
/** Scotland asks for this age at most where a person reads alone. */
const oldestAge = 11;

/** Reads a definition against each framework. */
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
    {
      name: 'Norway: quality requirements for aids on helsenorge.no, B1 to B5',
      items: norway.map(itemOf),
      note: 'The rest of the self-declaration form (A1 to A11, B6 to B8, C1 to C10, D1 to D6) is not read here. Fill it in by hand, from the form of the Norwegian Directorate of Health.',
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
