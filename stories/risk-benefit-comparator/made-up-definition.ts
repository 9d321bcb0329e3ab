/**
 * A definition with evidence of every kind, as a new author would write it: arms of one option, of several and of none;
 * numbers that a study counted, that are worked out and that are in words only; and times that tell different stories.
 * Its numbers are made up, so that a test can do the sums in its head, and its words say so.
 */
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { smallestDefinition } from '../support/sample-definitions.js';

/** What may be changed in it. */
export type MadeUpInput = ReturnType<typeof madeUpInput>;

const months = (from: number) => ({ from, unit: 'months' });
const of100 = (option: string, count: number) => ({ option, count, total: 100 });
const score = {
  name: 'Knee score',
  low: 0,
  high: 100,
  better: 'high',
  smallestNoticed: 10,
};

function optionOf(id: string, name: string, place: number) {
  const [waiting, active] = smallestDefinition.options;
  return { ...(place === 0 ? waiting! : active!), id, name };
}

const options = [
  ['waiting', 'Waiting'],
  ['exercise', 'Exercise'],
  ['keyhole', 'Keyhole repair'],
  ['open', 'Open repair'],
] as const;

const studies = [
  {
    id: 'trial-a',
    population: 'Trial A is made up. It had 200 adults.',
    comparator: 'Waiting with exercise.',
    design: 'randomised',
    source: 's1',
  },
  { id: 'trial-b', population: 'Trial B is made up.', design: 'randomised', source: 's1' },
  {
    id: 'review',
    population: 'The review is made up.',
    design: 'review',
    source: 's2',
    certainty: { level: 'moderate', reason: 'The trials were small.' },
  },
  {
    id: 'register',
    population: 'The register is made up.',
    design: 'counted',
    counts: 'repairs',
    source: 's1',
  },
  { id: 'library', population: 'All of a library that is made up.', design: 'search' },
];

const lessPain = {
  id: 'less-pain',
  name: 'Less pain',
  description: 'The knee hurts less than before.',
  direction: 'benefit',
  importance: 'critical',
  happened: 'had less pain',
  didNotHappen: 'did not have less pain',
  findings: [
    {
      id: 'pain-trial',
      study: 'trial-a',
      measure: {
        kind: 'frequency',
        estimate: 'counted',
        times: [
          {
            id: '3-months',
            period: months(3),
            arms: [of100('waiting', 54), of100('exercise', 80)],
          },
          {
            id: '18-months',
            period: months(18),
            arms: [
              { ...of100('waiting', 75), crossover: [{ option: 'open', count: 39, total: 100 }] },
              of100('exercise', 90),
            ],
          },
        ],
      },
    },
    {
      id: 'pain-review',
      study: 'review',
      measure: {
        kind: 'baseline-and-effect',
        effect: 'risk-ratio',
        times: [
          {
            period: months(12),
            baseline: { option: 'exercise', percent: 50, source: 's1', note: 'As in trial A.' },
            arms: [
              { option: 'keyhole', ratio: 1.2, interval: { low: 1, high: 1.4, from: 'published' } },
            ],
          },
        ],
      },
    },
    {
      id: 'pain-words',
      study: 'review',
      measure: {
        kind: 'qualitative',
        times: [
          {
            period: months(12),
            arms: [
              { option: 'waiting', text: 'Pain stayed as it was for most.' },
              { option: 'open', text: 'Pain was less for most.' },
            ],
          },
        ],
      },
    },
  ],
};

const moving = {
  id: 'moving',
  name: 'Moving well',
  description: 'How well the knee moves.',
  direction: 'benefit',
  happened: 'moved well',
  didNotHappen: 'did not move well',
  findings: [
    {
      id: 'moving-score',
      study: 'trial-b',
      measure: {
        kind: 'mean-difference',
        scale: score,
        times: [
          {
            period: months(6),
            arms: [
              {
                option: 'keyhole',
                mean: 70,
                difference: 8,
                interval: { low: 2, high: 14, from: 'published' },
              },
              { option: 'exercise', mean: 62 },
            ],
            reference: 1,
          },
        ],
      },
    },
    {
      id: 'moving-change',
      study: 'register',
      measure: {
        kind: 'mean-change',
        scale: score,
        times: [{ period: months(12), arms: [{ option: 'open', change: 12 }] }],
      },
    },
  ],
  gaps: [{ option: 'waiting', reason: 'not-known' }],
};

const backAtWork = {
  id: 'back-at-work',
  name: 'Back at work',
  description: 'How long it takes until people are back at work.',
  direction: 'benefit',
  happened: 'were back at work',
  didNotHappen: 'were not back at work',
  findings: [
    {
      id: 'work-time',
      study: 'trial-b',
      measure: {
        kind: 'time-to-event',
        statistic: 'median',
        times: [
          {
            arms: [
              { option: 'keyhole', time: { from: 2, unit: 'weeks' } },
              { option: 'open', time: { from: 4, unit: 'weeks' } },
            ],
          },
        ],
      },
    },
    {
      id: 'work-difference',
      study: 'review',
      measure: {
        kind: 'risk-difference',
        times: [
          {
            period: months(6),
            arms: [{ option: 'exercise' }, { option: 'waiting' }],
            points: 9,
            interval: { low: -1, high: 18, from: 'published' },
          },
        ],
      },
    },
  ],
};

const comesBack = {
  id: 'comes-back',
  name: 'The tear comes back',
  description: 'The knee tears again.',
  direction: 'harm',
  happened: 'had the tear again',
  didNotHappen: 'did not have the tear again',
  findings: [
    {
      id: 'back-trial',
      study: 'trial-b',
      measure: {
        kind: 'frequency',
        estimate: 'kaplan-meier',
        times: [
          {
            period: { from: 2, unit: 'years' },
            arms: [
              { options: ['keyhole', 'open'], percent: 2.5, total: 120 },
              { label: 'Dummy operation', percent: 10, total: 118 },
            ],
          },
        ],
      },
    },
    {
      id: 'back-rate',
      study: 'register',
      measure: {
        kind: 'rate',
        per: 1000,
        unit: 'years',
        times: [
          {
            arms: [
              { option: 'keyhole', value: 3.2 },
              { option: 'open', value: 2 },
            ],
          },
        ],
      },
    },
    {
      id: 'back-rate-in-months',
      study: 'trial-a',
      measure: {
        kind: 'rate',
        per: 100,
        unit: 'months',
        times: [{ arms: [{ option: 'exercise', value: 0.5 }] }],
      },
    },
  ],
  gaps: [{ option: 'waiting', reason: 'not-known' }],
};

/** A harm that one of many has, counted in a register. */
function rare(id: string, name: string, count: number) {
  return {
    id,
    name,
    description: `${name} after a repair.`,
    direction: 'harm',
    happened: `had ${name.toLowerCase()}`,
    didNotHappen: `did not have ${name.toLowerCase()}`,
    findings: [
      {
        id: `${id}-counted`,
        study: 'register',
        measure: {
          kind: 'frequency',
          estimate: 'counted',
          times: [
            {
              period: { from: 90, unit: 'days', precision: 'up-to' },
              arms: [{ option: 'open', count, total: 100_000 }],
            },
          ],
        },
      },
    ],
    gaps: [
      { option: 'waiting', reason: 'does-not-apply' },
      { option: 'exercise', reason: 'does-not-apply' },
      { option: 'keyhole', reason: 'not-known' },
    ],
  };
}

const rareKinds = [
  ['clot', 'A blood clot', 5],
  ['infection', 'An infection', 20],
  ['nerve', 'A cut nerve', 33],
  ['bleeding', 'Bad bleeding', 50],
  ['scar', 'A bad scar', 80],
] as const;

const falls = {
  id: 'falls',
  name: 'Falls',
  description: 'Falls at home.',
  direction: 'harm',
  happened: 'falls',
  didNotHappen: 'no falls',
  findings: [
    {
      id: 'falls-counted',
      study: 'trial-a',
      measure: {
        kind: 'events',
        times: [
          {
            period: months(12),
            arms: [
              { option: 'waiting', events: 63, total: 50 },
              { option: 'exercise', events: 12, total: 50 },
            ],
          },
        ],
      },
    },
    {
      id: 'falls-range',
      study: 'review',
      measure: {
        kind: 'range-over-studies',
        times: [{ arms: [{ option: 'open', low: 5, high: 13 }] }],
      },
    },
    {
      id: 'falls-searched',
      study: 'library',
      measure: {
        kind: 'searched-not-found',
        options: ['keyhole'],
        searched: 'We looked for falls after keyhole repair and found none counted.',
      },
    },
  ],
};

const rows = [
  {
    id: 'pain',
    name: 'Less pain',
    outcomes: ['less-pain'],
    headlines: [
      {
        finding: 'pain-trial',
        time: '3-months',
        why: 'It is the first.',
        certaintyFrom: 'pain-review',
      },
    ],
    also: [
      {
        options: ['keyhole'],
        reason: 'known-otherwise',
        text: 'It may help more.',
        finding: 'pain-review',
      },
      {
        options: ['open'],
        reason: 'known-otherwise',
        text: 'Pain was less.',
        finding: 'pain-words',
      },
    ],
  },
  {
    id: 'moving',
    name: 'Moving well',
    outcomes: ['moving'],
    headlines: [{ finding: 'moving-score', why: 'It compares two.', noClearDifference: true }],
    also: [
      { options: ['waiting'], reason: 'not-known' },
      { options: ['open'], reason: 'known-otherwise', text: 'People gained 12 points.' },
    ],
  },
  {
    id: 'work',
    name: 'Back at work',
    outcomes: ['back-at-work'],
    headlines: [
      { finding: 'work-time', why: 'It compares two.' },
      { finding: 'work-difference', why: 'It compares the other two.' },
    ],
  },
  {
    id: 'back',
    name: 'The tear comes back',
    outcomes: ['comes-back'],
    headlines: [{ finding: 'back-trial', why: 'It has a comparison.' }],
    also: [
      { options: ['waiting'], reason: 'does-not-apply' },
      { options: ['exercise'], reason: 'searched-not-found' },
    ],
    howSure: 'One small trial. Nobody has graded it.',
  },
  {
    id: 'rare',
    name: 'Serious problem from treatment',
    outcomes: ['any-problem', ...rareKinds.map(([id]) => id)],
    headlines: [{ finding: 'any-problem-counted', why: 'It counts all of them.' }],
    parts: rareKinds.map(([id]) => ({ outcome: id, finding: `${id}-counted` })),
    also: [
      { options: ['waiting', 'exercise'], reason: 'does-not-apply' },
      { options: ['keyhole'], reason: 'not-known', text: 'Nobody has counted. It can happen.' },
    ],
  },
  {
    id: 'falls',
    name: 'Falls',
    outcomes: ['falls'],
    headlines: [{ finding: 'falls-counted', why: 'It compares two.' }],
    also: [
      { options: ['keyhole'], reason: 'searched-not-found', finding: 'falls-searched' },
      { options: ['open'], reason: 'known-otherwise', text: 'See More.', finding: 'falls-range' },
    ],
  },
];

/** A copy of it as JSON data, for a test to change. */
export function madeUpInput() {
  return structuredClone({
    ...smallestDefinition,
    id: 'made-up',
    title: 'A made-up knee: what are my options?',
    countedThings: [{ id: 'repairs', one: 'repair', other: 'repairs' }],
    options: options.map(([id, name], place) => optionOf(id, name, place)),
    sources: ['s1', 's2'].map((id) => ({ ...smallestDefinition.sources[0]!, id })),
    studies,
    outcomes: [
      lessPain,
      moving,
      backAtWork,
      comesBack,
      rare('any-problem', 'Any serious problem', 72),
      ...rareKinds.map(([id, name, count]) => rare(id, name, count)),
      falls,
    ],
    overview: {
      chosenBy: 'authors',
      how: 'We asked each other.',
      start: { options: ['waiting', 'exercise'], why: 'Most people choose between these.' },
      rows: rows.map((row) => ({ importance: 'important', why: 'People asked for it.', ...row })),
    },
    practical: ['what-is-done', 'duration', 'recovery', 'cost'],
  });
}

/** The definition, changed as a test wants. */
export function madeUpDefinition(change?: (input: MadeUpInput) => void): ProcedureDefinition {
  const input = madeUpInput();
  change?.(input);
  const { definition, issues } = parseDefinition(input);
  if (!definition)
    throw new Error(issues.map(({ pointer, message }) => `${pointer} ${message}`).join('\n'));
  return definition;
}

/** Without an overview of its own: with seven outcomes at most, one is made by rule. */
export function withoutOverview(): ProcedureDefinition {
  return madeUpDefinition((input) => {
    const kinds: readonly string[] = rareKinds.map(([id]) => id);
    const outcomes = input.outcomes.filter(({ id }) => !kinds.includes(id));
    Object.assign(input, { outcomes, overview: undefined });
  });
}

/** With its first two options alone, what one trial found of them, and an overview that is made by rule. */
export function twoOptions(): ProcedureDefinition {
  return madeUpDefinition((input) => {
    const [trial] = lessPain.findings;
    const { measure } = trial!;
    const times = 'times' in measure ? measure.times.slice(0, 1) : [];
    const outcomes = [
      ['less-pain', 'Less pain', 'benefit'],
      ['sleep', 'Sleeping well', 'benefit'],
      ['falls', 'Falls', 'harm'],
    ].map(([id, name, direction]) => ({
      ...lessPain,
      id,
      name,
      direction,
      findings: [{ ...trial, id: `${id}-trial`, measure: { ...measure, times } }],
    }));
    Object.assign(input, { options: input.options.slice(0, 2), outcomes, overview: undefined });
  });
}
