/**
 * How a definition stands against the 44 items of IPDASi version 4.0 (Joseph-Williams N et al. Med Decis Making
 * 2014;34:699-710), by its own content. It is a self-assessment: nobody is certified by it.
 */
import type { ProcedureDefinition } from '../definition/definition.js';
import { optionsTold } from '../definition/time-rules.js';
import { numbersOf } from './evidence.js';

/** How an item stands. */
export type ItemState =
  /** Shown by the content. */
  | 'computed'
  /** The content does not show it. */
  | 'not-met'
  /** It is there, and a person has to judge it. */
  | 'needs-a-person'
  /** People say that it was done, and when. */
  | 'attested'
  /** Nobody says that it was done. */
  | 'not-claimed'
  /** It is about tests and screening only. */
  | 'does-not-apply';

/** One item. */
export interface IpdasItem {
  /** Q1 to Q6 qualify, C1 to C10 certify, and 1 to 28 are of quality. */
  readonly id: string;
  /** What it asks for, in short. */
  readonly asks: string;
  readonly state: ItemState;
  /** The place that decided it, as a JSON pointer. */
  readonly pointer: string;
}

/** All items, and how many stand in which way. */
export interface IpdasReadout {
  readonly items: readonly IpdasItem[];
  /** The items that the content shows. */
  readonly computed: number;
  /** The items that people confirm. */
  readonly confirmed: number;
  /** The items that apply and that neither shows. */
  readonly notClaimed: number;
}

type Judge = (definition: ProcedureDefinition) => boolean;

const passage = ({ summary }: { readonly summary: string }): boolean => summary.trim().length > 20;

/** Whether each option has an outcome of a side, if only to say that nothing is known. */
function hasSide(side: 'benefit' | 'harm'): Judge {
  return ({ options, outcomes }) =>
    options.every(({ id }) =>
      outcomes.some((outcome) => outcome.direction === side && optionsTold(outcome).has(id)),
    );
}

/** Whether each outcome says something of each option. */
const isWhole: Judge = ({ options, outcomes }) =>
  outcomes.every((outcome) => options.every(({ id }) => optionsTold(outcome).has(id)));

const numbers = new Set([
  'frequency',
  'events',
  'risk-difference',
  'baseline-and-effect',
  'rate',
  'range-over-studies',
]);
const hasNumbers: Judge = ({ outcomes }) =>
  outcomes.some(({ findings }) => findings.some(({ measure }) => numbers.has(measure.kind)));

/** Whether the options that have numbers of an outcome all have one for the same length of time. */
const hasSamePeriod: Judge = (definition) =>
  hasNumbers(definition) &&
  definition.outcomes.every(({ id }) => {
    const numbersHere = numbersOf(definition).filter(
      ({ outcome, of }) => outcome === id && of === 'had',
    );
    const periods = definition.options
      .map((option) => numbersHere.filter(({ options }) => options.includes(option.id)))
      .filter(({ length }) => length > 0)
      .map((ofOption) => ofOption.map(({ days }) => days));
    return periods[0]?.some((days) => periods.every((all) => all.includes(days))) ?? true;
  });

const certaintyOfAll: Judge = ({ outcomes, studies }) =>
  outcomes.every(({ findings }) =>
    findings.every(({ certainty, study, measure }) => {
      const rating = certainty ?? studies.find(({ id }) => id === study)?.certainty;
      return measure.kind === 'searched-not-found' || rating?.reason !== undefined;
    }),
  );

const sourcesFound: Judge = ({ studies, sources }) =>
  studies.every(
    ({ source, design }) =>
      design === 'search' ||
      sources.some(
        ({ id, doi, link, pmid }) => id === source && (doi ?? link ?? pmid) !== undefined,
      ),
  );

const waits: Judge = ({ options }) =>
  options.some(({ kind }) => kind === 'watchful-waiting' || kind === 'no-treatment');

const always: Judge = () => true;

/** Items that content shows: what each asks, where it is, and how it is judged. */
const computed: readonly (readonly [id: string, asks: string, pointer: string, judge: Judge])[] = [
  [
    'Q3',
    'The options are described',
    '/options',
    ({ options }) => options.every(({ summary }) => passage(summary)),
  ],
  ['Q4', 'Positive features of each option', '/outcomes', hasSide('benefit')],
  ['Q5', 'Negative features of each option', '/outcomes', hasSide('harm')],
  ['C1', 'Positive and negative features in equal detail', '/outcomes', isWhole],
  ['C2', 'Citations to the evidence', '/sources', sourcesFound],
  ['C3', 'Date of publication', '/about/published', always],
  ['C4', 'Update policy', '/about/updatePolicy', ({ about }) => about.updatePolicy.length > 20],
  ['C5', 'Level of uncertainty', '/outcomes', certaintyOfAll],
  [
    'C6',
    'Who paid',
    '/about/funding',
    ({ about: { funding } }) => funding.from.length > 0 || funding.note !== undefined,
  ],
  [
    '1',
    'What happens if nothing is done',
    '/condition/withoutTreatment',
    (d) => waits(d) && passage(d.condition.withoutTreatment),
  ],
  ['2', 'Features can be compared across options', '/outcomes', isWhole],
  ['3', 'Chances of outcomes', '/outcomes', hasNumbers],
  [
    '4',
    'Of whom the chances are',
    '/studies',
    ({ studies }) => studies.every(({ population }) => population.length > 10),
  ],
  ['5', 'Event rates, not ratios alone', '/outcomes', hasNumbers],
  ['6', 'The same period across options', '/outcomes', hasSamePeriod],
  ['7', 'The same denominator across options', '/outcomes', hasNumbers],
  ['8', 'More than one way of viewing chances', '/outcomes', hasNumbers],
  [
    '9',
    'Asks what matters most',
    '/considerations',
    ({ considerations }) => considerations.length > 0,
  ],
  ['10', 'A step-by-step way to decide', '/considerations', always],
  [
    '11',
    'Worksheets or lists of questions',
    '/questionsToAsk',
    ({ questionsToAsk }) => questionsToAsk.length >= 3,
  ],
  ['19', 'Quality of the evidence', '/outcomes', certaintyOfAll],
  [
    '20',
    'Credentials of authors',
    '/about/authors',
    ({ about }) =>
      about.authors.every(
        ({ credential, interests }) => credential.length > 2 && interests.length > 2,
      ),
  ],
  [
    '21',
    'Reading level is reported',
    '/language',
    ({ language }) => /^(?:en|es)(?:-|$)/.test(language),
  ],
];

/** Items for which something has to be there that a person then judges. */
const byPeople: readonly (readonly [id: string, asks: string, pointer: string, isThere: Judge])[] =
  [
    [
      'Q1',
      'The condition is described',
      '/condition/summary',
      ({ condition }) => passage(condition.summary),
    ],
    [
      'Q2',
      'The decision is stated',
      '/decision/question',
      ({ decision }) => /[?؟？]/.test(decision.question),
    ],
    [
      'Q6',
      'What living with it is like',
      '/options',
      ({ options }) =>
        options.every(({ livingWithIt }) =>
          Object.values(livingWithIt).every((list) => list.length > 0),
        ),
    ],
    ['18', 'How evidence was chosen', '/about/evidence', ({ about }) => passage(about.evidence)],
  ];

/** Items that only those who made it can say, with a date and a proof. */
const attested: readonly (readonly [id: string, asks: string, item: string])[] = [
  ['12', 'Needs of patients were asked for', 'patient-needs-assessed'],
  ['13', 'Needs of professionals were asked for', 'professional-needs-assessed'],
  ['14', 'Reviewed by patients who are not on the team', 'reviewed-by-patients'],
  ['15', 'Reviewed by professionals who are not on the team', 'reviewed-by-professionals'],
  ['16', 'Tried with patients who decide', 'field-tested-with-patients'],
  ['17', 'Tried with practitioners', 'field-tested-with-professionals'],
  ['22', 'Evidence that choices fit what matters more often', 'improves-match-with-values'],
  ['23', 'Evidence that people know more', 'improves-knowledge'],
];

const ofTests = ['C7', 'C8', 'C9', 'C10', '24', '25', '26', '27', '28'];

/** Reads a definition against the 44 items. */
export function readIpdas(definition: ProcedureDefinition): IpdasReadout {
  const isTest = definition.options.some(({ purpose }) => purpose === 'diagnostic');
  const done = definition.about.development ?? [];
  const items: readonly IpdasItem[] = [
    ...computed.map(([id, asks, pointer, judge]) => ({
      id,
      asks,
      pointer,
      state: judge(definition) ? ('computed' as const) : ('not-met' as const),
    })),
    ...byPeople.map(([id, asks, pointer, isThere]) => ({
      id,
      asks,
      pointer,
      state: isThere(definition) ? ('needs-a-person' as const) : ('not-met' as const),
    })),
    ...attested.map(([id, asks, name]) => {
      const index = done.findIndex(({ item, link }) => item === name && link !== undefined);
      const isDone = index >= 0;
      return {
        id,
        asks,
        pointer: isDone ? `/about/development/${index}` : '/about/development',
        state: isDone ? ('attested' as const) : ('not-claimed' as const),
      };
    }),
    ...ofTests.map((id) => ({
      id,
      asks: 'About tests and screening',
      pointer: '/options',
      state: isTest ? ('needs-a-person' as const) : ('does-not-apply' as const),
    })),
  ];
  const among = (...states: readonly ItemState[]): number =>
    items.filter(({ state }) => states.includes(state)).length;
  return {
    items,
    computed: among('computed'),
    confirmed: among('attested'),
    notClaimed: among('not-met', 'needs-a-person', 'not-claimed'),
  };
}
