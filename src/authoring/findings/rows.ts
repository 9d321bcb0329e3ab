/** The numbers of a definition as rows: one an arm, with what a clinician needs to hold them against the papers. */
import type { Period, ProcedureDefinition } from '../../definition/definition.js';
import { resultsOf, type Result } from '../../evidence/results.js';
import type { Path } from '../../definition/issues.js';

/** The columns that hold what a study found, in the order in which a table has them. */
export const valueColumns = [
  'count',
  'total',
  'percent',
  'value',
  'mean',
  'difference',
  'change',
  'ratio',
  'points',
  'from',
  'to',
  'unit',
  'low',
  'high',
  'text',
] as const;

export type ValueColumn = (typeof valueColumns)[number];

/** One value, and where it stands. */
export interface Cell {
  readonly value: number | string | undefined;
  readonly path: Path;
}

/** One arm of one finding at one time. */
export interface FindingRow {
  /** The id of the outcome, of the finding and, where there are several, of the time. */
  readonly outcome: string;
  readonly finding: string;
  readonly time: string;
  /** The option, or the label of an arm that is no option; a baseline or a difference says so. */
  readonly arm: string;
  readonly outcomeName: string;
  readonly kind: Result['measure']['kind'];
  /** When it was measured. */
  readonly when: string;
  /** Who was studied. */
  readonly population: string;
  readonly certainty: string;
  readonly status: string;
  /** The id of the source. */
  readonly source: string;
  /** Its title, year and address. */
  readonly cited: string;
  /** The place of the arm. */
  readonly path: Path;
  /** The columns that this kind of number has. */
  readonly cells: Readonly<Partial<Record<ValueColumn, Cell>>>;
}

type Data = Readonly<Record<string, unknown>>;

/** What tells a row from the others: ids do not move when a definition is edited. */
export function keyOf({
  outcome,
  finding,
  time,
  arm,
}: Pick<FindingRow, 'outcome' | 'finding' | 'time' | 'arm'>): string {
  return [outcome, finding, time, arm].join(' · ');
}

/** Every row of a definition, in its order. */
export function findingRows(definition: ProcedureDefinition): readonly FindingRow[] {
  return definition.outcomes.flatMap((outcome, index) => {
    const results = resultsOf(outcome, definition);
    return outcome.findings.flatMap((finding, at) => {
      const base: Path = ['outcomes', index, 'findings', at, 'measure'];
      return results
        .filter((result) => result.finding === finding)
        .flatMap((result, place) => {
          const path: Path = 'times' in finding.measure ? [...base, 'times', place] : base;
          const whole = {
            outcome: outcome.id,
            finding: finding.id,
            time: result.time ?? '',
            outcomeName: outcome.name,
            kind: result.measure.kind,
            when: periodInWords(result.period),
            population: result.population,
            certainty: result.certainty.level,
            status: result.status,
            source: result.source ?? '',
            cited: citationOf(result.source, definition),
          };
          return armsOf(result, path).map((arm) => ({ ...whole, ...arm }));
        });
    });
  });
}

type Arm = Pick<FindingRow, 'arm' | 'path' | 'cells'>;

function armsOf({ measure }: Result, path: Path): readonly Arm[] {
  if (measure.kind === 'searched-not-found') {
    const arm = measure.options.join(' + ');
    return [
      { arm, path, cells: { text: { value: measure.searched, path: [...path, 'searched'] } } },
    ];
  }
  const names = measure.arms.map((arm) => nameOf(arm));
  if (measure.kind === 'risk-difference') {
    const arm = `${names[0]!} minus ${names[1]!}`;
    return [{ arm, path, cells: cellsOf(measure, ['points'], path) }];
  }
  const columns = columnsOf[measure.kind];
  const arms = measure.arms.map((arm, index) => {
    const place = [...path, 'arms', index];
    return { arm: names[index]!, path: place, cells: cellsOf(arm, columns, place) };
  });
  const baseline = 'baseline' in measure ? measure.baseline : undefined;
  const differences = ('differences' in measure ? measure.differences : undefined) ?? [];
  return [
    ...(baseline
      ? [
          {
            arm: `baseline: ${nameOf(baseline)}`,
            path: [...path, 'baseline'],
            cells: cellsOf(baseline, ['percent'], [...path, 'baseline'], false),
          },
        ]
      : []),
    ...arms,
    ...differences.map((difference, index) => {
      const place = [...path, 'differences', index];
      const arm = `${names[difference.first] ?? ''} minus ${names[difference.second] ?? ''}`;
      return { arm, path: place, cells: cellsOf(difference, ['points'], place) };
    }),
  ];
}

const columnsOf: Readonly<
  Record<
    Exclude<FindingRow['kind'], 'searched-not-found' | 'risk-difference'>,
    readonly ValueColumn[]
  >
> = {
  frequency: ['count', 'total', 'percent'],
  events: ['count', 'total', 'percent'],
  'baseline-and-effect': ['ratio'],
  rate: ['value'],
  'time-to-event': ['from', 'to', 'unit'],
  'mean-difference': ['mean', 'difference'],
  'mean-change': ['change'],
  'range-over-studies': ['low', 'high'],
  qualitative: ['text'],
};

/** The columns that an arm of a kind has, with those of its range. */
export function columnsOfKind(kind: FindingRow['kind']): readonly ValueColumn[] {
  if (kind === 'searched-not-found') return [];
  const own = kind === 'risk-difference' ? (['points'] as const) : columnsOf[kind];
  return hasInterval(own) ? [...own, 'low', 'high'] : own;
}

function hasInterval(columns: readonly ValueColumn[]): boolean {
  return !columns.some((one) => ['text', 'from', 'low'].includes(one));
}

function cellsOf(
  arm: Data,
  columns: readonly ValueColumn[],
  path: Path,
  hasRange = hasInterval(columns),
): FindingRow['cells'] {
  const cell = (holder: Data | undefined, field: string, place: Path): Cell => ({
    value: holder?.[field] as Cell['value'],
    path: [...place, field],
  });
  const entries = columns.map((column) => {
    if (['from', 'to', 'unit'].includes(column))
      return [column, cell(arm['time'] as Data, column, [...path, 'time'])];
    return [column, cell(arm, column === 'count' && 'events' in arm ? 'events' : column, path)];
  });
  const ends = hasRange
    ? ['low', 'high'].map((end) => [
        end,
        cell(arm['interval'] as Data | undefined, end, [...path, 'interval']),
      ])
    : [];
  return Object.fromEntries([...entries, ...ends]) as FindingRow['cells'];
}

function nameOf({
  option,
  options,
  label,
}: {
  readonly option?: string;
  readonly options?: readonly string[];
  readonly label?: string;
}): string {
  const name = option ?? options?.join(' + ');
  if (name === undefined) return label ?? '';
  return label === undefined ? name : `${name} (${label})`;
}

function periodInWords(period: Period | undefined): string {
  if (!period) return '';
  const { from, to, unit, precision, kind } = period;
  const length = to === undefined ? `${from} ${unit}` : `${from} to ${to} ${unit}`;
  return [kind === 'median-follow-up' ? 'median' : '', precision ?? '', length]
    .filter((word) => word !== '')
    .join(' ');
}

function citationOf(id: string | undefined, { sources }: ProcedureDefinition): string {
  const source = sources.find((one) => one.id === id);
  if (!source) return '';
  const { title, year, doi, link, pmid } = source;
  const address =
    doi === undefined ? (link ?? (pmid && `PubMed ${pmid}`)) : `https://doi.org/${doi}`;
  return [title, year, address].filter((part) => part !== undefined).join(', ');
}
