/**
 * The made-up definition of a sore knee with evidence of every kind. Its numbers are chosen so that a test can do the
 * sums in its head; they are no medical content.
 */
import { sampleDefinition, type DefinitionInput } from './sample-definition.js';

export type { DefinitionInput };

type OutcomeInput = DefinitionInput['outcomes'][number];
type FindingInput = OutcomeInput['findings'][number];
type MeasureInput = FindingInput['measure'];
type TimeInput = Extract<MeasureInput, { times: unknown }>['times'][number];

/** What was measured, all of it at one time. */
type AtOneTime<Measure> = Measure extends { times: (infer Time)[] }
  ? Omit<Measure, 'times'> & Time
  : Measure;

/** A finding at one time, with the words that every finding has. */
export function findingInput(
  id: string,
  measure: AtOneTime<MeasureInput>,
  rest: Partial<FindingInput> & Pick<TimeInput, 'period'> = {},
): FindingInput {
  const { period, ...others } = { period: { from: 6, unit: 'months' as const }, ...rest };
  return {
    id,
    study: 'knee-trial',
    population: `Who was studied for ${id}.`,
    comparator: `What was compared for ${id}.`,
    measure: atOneTime(measure, period),
    ...others,
  };
}

/** What belongs to the measure, whatever the time. */
const ofMeasure = new Set(['kind', 'estimate', 'effect', 'per', 'unit', 'statistic', 'scale']);

function atOneTime(measure: AtOneTime<MeasureInput>, period: TimeInput['period']): MeasureInput {
  if (measure.kind === 'searched-not-found') return measure;
  const entries = Object.entries(measure);
  const time = entries.filter(([name]) => !ofMeasure.has(name));
  return {
    ...Object.fromEntries(entries.filter(([name]) => ofMeasure.has(name))),
    times: [{ ...Object.fromEntries(time), ...(period && { period }) }],
  } as MeasureInput;
}

function outcomeInput(
  id: string,
  name: string,
  findings: FindingInput[],
  rest: Partial<OutcomeInput> = {},
): OutcomeInput {
  return {
    id,
    name,
    description: `What ${name.toLowerCase()} is.`,
    direction: 'benefit',
    happened: 'had it',
    didNotHappen: 'did not have it',
    findings,
    gaps: [],
    ...rest,
  };
}

const outcomes: OutcomeInput[] = [
  outcomeInput(
    'walking',
    'Walking better',
    [
      findingInput(
        'walking-6m',
        {
          kind: 'frequency',
          estimate: 'counted',
          arms: [
            { option: 'brace', count: 40, total: 100 },
            {
              option: 'operation',
              count: 60,
              total: 100,
              percent: 60,
              interval: { low: 50, high: 69, from: 'published' },
              crossover: [{ option: 'brace', count: 7, total: 100 }],
            },
            { label: 'Pretend brace', count: 30, total: 100 },
          ],
        },
        {
          certainty: { level: 'moderate', reason: 'One trial of two.', source: 's1' },
          calculation: 'The counts are added up from two tables.',
          note: 'Few people were over 70.',
        },
      ),
      findingInput(
        'walking-12m',
        {
          kind: 'frequency',
          estimate: 'counted',
          arms: [
            { option: 'waiting', count: 255, total: 1000 },
            { option: 'brace', count: 250, total: 1000 },
          ],
        },
        {
          period: { from: 12, unit: 'months', precision: 'up-to' },
          certainty: { level: 'low', reason: 'Few people.' },
          source: 's2',
          status: 'read-in-digest',
          digest: 's3',
        },
      ),
      findingInput(
        'walking-old',
        {
          kind: 'frequency',
          estimate: 'counted',
          arms: [
            { option: 'brace', count: 11, total: 50 },
            { option: 'operation', count: 22, total: 50 },
          ],
        },
        { group: 'over-70', population: 'People over 70.' },
      ),
    ],
    { happened: 'walked better', didNotHappen: 'did not walk better' },
  ),
  outcomeInput(
    'infection',
    'Infection in the knee',
    [
      findingInput(
        'infection-30d',
        {
          kind: 'frequency',
          estimate: 'counted',
          arms: [{ option: 'operation', count: 6, total: 10_000 }],
        },
        { period: { from: 30, unit: 'days' }, counts: 'operations' },
      ),
      findingInput(
        'infection-rate',
        {
          kind: 'rate',
          per: 1000,
          unit: 'years',
          arms: [
            {
              option: 'operation',
              value: 3.18,
              interval: { low: 2, high: 4.5, from: 'published' },
            },
          ],
        },
        { counts: 'operations' },
      ),
      findingInput('infection-searched', {
        kind: 'searched-not-found',
        options: ['brace'],
        searched: 'We looked for infections under a brace.',
      }),
    ],
    {
      direction: 'harm',
      happened: 'had an infection',
      didNotHappen: 'had no infection',
      gaps: [
        {
          option: 'waiting',
          reason: 'does-not-apply',
          text: 'Nothing is done that could bring one.',
        },
      ],
    },
  ),
  outcomeInput(
    'pain',
    'Pain',
    [
      findingInput('pain-score', {
        kind: 'mean-difference',
        scale: { name: 'Pain score', low: 0, high: 10, better: 'low' },
        arms: [
          {
            option: 'brace',
            label: 'Soft brace',
            mean: 4,
            difference: -2,
            interval: { low: -3, high: -0.5, from: 'published' },
          },
          {
            option: 'brace',
            label: 'Hard brace',
            difference: 1,
            interval: { low: -1, high: 3, from: 'published' },
          },
          { label: 'No brace' },
        ],
        reference: 2,
      }),
      findingInput(
        'pain-review',
        {
          kind: 'qualitative',
          arms: [{ option: 'operation', text: 'Pain was less after the operation.' }],
        },
        { period: { from: 1, unit: 'years' } },
      ),
    ],
    { gaps: [{ option: 'waiting', reason: 'not-known', text: 'Nobody has looked.' }] },
  ),
  outcomeInput(
    'scar',
    'A scar',
    [
      findingInput(
        'scar-all',
        {
          kind: 'frequency',
          estimate: 'counted',
          arms: [{ option: 'operation', count: 2000, total: 2000 }],
        },
        { period: undefined },
      ),
    ],
    {
      direction: 'neutral',
      happened: 'had a scar',
      didNotHappen: 'had no scar',
      gaps: [
        { option: 'waiting', reason: 'does-not-apply', text: 'Nothing is cut.' },
        { option: 'brace', reason: 'does-not-apply' },
      ],
    },
  ),
];

const considerations: DefinitionInput['considerations'] = [
  {
    id: 'soon',
    topic: 'Walking soon',
    matters: 'I want to walk soon.',
    mattersLess: 'I have time.',
    about: [{ outcome: 'walking' }],
    fits: [
      { option: 'waiting', fit: 'goes-strongly-against', why: 'It takes months.' },
      { option: 'brace', fit: 'neither', why: 'Some walk soon, some do not.' },
      { option: 'operation', fit: 'fits-well', why: 'Most walk in weeks.' },
    ],
  },
  {
    id: 'no-cut',
    topic: 'Having no cut',
    matters: 'I want no cut in my knee.',
    mattersLess: 'A cut is fine with me.',
    about: [{ feature: 'entry' }],
    fits: [
      { option: 'waiting', fit: 'fits', why: 'Nothing is cut for now.' },
      { option: 'operation', fit: 'goes-against', why: 'There are two small cuts.' },
    ],
  },
];

/** A copy of the sample with its evidence, changed as a test wants. */
export function sampleEvidence(change?: (definition: DefinitionInput) => void): DefinitionInput {
  return sampleDefinition((definition) => {
    definition.countedThings = [{ id: 'operations', one: 'operation', other: 'operations' }];
    definition.studies = [
      {
        id: 'knee-trial',
        population: 'Adults with a sore knee.',
        source: 's1',
        certainty: { level: 'not-rated', reason: 'No source rates it.' },
      },
    ];
    definition.outcomes = structuredClone(outcomes);
    definition.considerations = structuredClone(considerations);
    definition.groups = [
      { id: 'over-70', name: 'I am over 70', description: 'You have had your 70th birthday.' },
    ];
    change?.(definition);
  });
}
