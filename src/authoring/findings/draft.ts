/** A finding as it is filled in field by field, and what it becomes in the format. */
import type { Finding, ProcedureDefinition, Study } from '../../definition/definition.js';
import { edited } from './edits.js';
import { columnsOfKind, type ValueColumn } from './rows.js';

/** The kinds of numbers that can be filled in. */
export const draftKinds = [
  'frequency',
  'events',
  'risk-difference',
  'baseline-and-effect',
  'rate',
  'time-to-event',
  'mean-difference',
  'mean-change',
  'range-over-studies',
  'qualitative',
  'searched-not-found',
] as const;

export type DraftKind = (typeof draftKinds)[number];

/** One arm: who it was, and what was found, as typed. */
export interface DraftArm {
  /** The id of an option; empty for an arm that is none. */
  readonly option: string;
  /** What it was given, where it is no option. */
  readonly label: string;
  readonly cells: Readonly<Partial<Record<ValueColumn, string>>>;
}

/** A finding as typed. */
export interface FindingDraft {
  readonly outcome: string;
  readonly id: string;
  /** The id of a study that is there, or of the new one. */
  readonly study: string;
  /** A study that is told with it. */
  readonly newStudy?: Readonly<Record<'population' | 'design' | 'size' | 'source', string>>;
  readonly kind: DraftKind;
  readonly period: Readonly<Record<'from' | 'unit', string>>;
  readonly arms: readonly DraftArm[];
  /** What the kind asks for besides: of a scale, of a rate, or what was searched. */
  readonly more: Readonly<Record<string, string>>;
  readonly certainty: Readonly<Record<'level' | 'reason', string>>;
  readonly note: string;
}

/** A draft in the form of the format. What is no number, or missing, is left for the checks to tell. */
function findingOf(draft: FindingDraft): Finding {
  const { id, study, note, certainty } = draft;
  return {
    id,
    study,
    ...(note.trim() !== '' && { note: note.trim() }),
    ...(certainty.level !== '' && {
      certainty: { level: certainty.level, reason: certainty.reason.trim() || undefined },
    }),
    measure: measureOf(draft),
  } as unknown as Finding;
}

type Data = Record<string, unknown>;

function measureOf({ kind, period, arms, more }: FindingDraft): Data {
  const when =
    period.from.trim() === '' ? undefined : { from: valueOf(period.from), unit: period.unit };
  if (kind === 'searched-not-found') {
    return {
      kind,
      options: arms.map(({ option }) => option).filter((option) => option !== ''),
      searched: more['searched'] ?? '',
      period: when,
    };
  }
  const time: Data = { ...(when && { period: when }) };
  if (kind === 'risk-difference') {
    time['arms'] = arms.map(nameOf);
    Object.assign(time, cellsOf(arms[0]?.cells ?? {}, columnsOfKind(kind)));
  } else {
    if (kind === 'baseline-and-effect') time['baseline'] = baselineOf(more);
    time['arms'] = arms.map((arm) => ({
      ...nameOf(arm),
      ...cellsOf(arm.cells, columnsOfKind(kind), kind === 'events'),
    }));
  }
  if (kind === 'mean-difference') time['reference'] = Math.max(0, arms.length - 1);
  return { kind, ...ofKind(kind, more), times: [time] };
}

function ofKind(kind: DraftKind, more: FindingDraft['more']): Data {
  switch (kind) {
    case 'frequency':
      return { estimate: more['estimate'] === 'kaplan-meier' ? 'kaplan-meier' : 'counted' };
    case 'baseline-and-effect':
      return { effect: more['effect'] || 'risk-ratio' };
    case 'rate':
      return { per: valueOf(more['per'] ?? ''), unit: more['per unit'] || 'years' };
    case 'time-to-event':
      return { statistic: more['statistic'] === 'mean' ? 'mean' : 'median' };
    case 'mean-difference':
    case 'mean-change':
      return {
        scale: {
          name: more['scale'] ?? '',
          low: valueOf(more['lowest score'] ?? ''),
          high: valueOf(more['highest score'] ?? ''),
          better: more['better'] === 'high' ? 'high' : 'low',
        },
      };
    default:
      return {};
  }
}

/** The share that the effects are applied to: of an option, or of a group that is none. */
function baselineOf(more: FindingDraft['more']): Data {
  const source = (more['source of the percent'] ?? '').trim();
  return {
    ...nameOf({
      option: more['baseline option'] ?? '',
      label: more['baseline, if no option'] ?? '',
      cells: {},
    }),
    percent: valueOf(more['baseline percent'] ?? ''),
    ...(source !== '' && { source }),
  };
}

function nameOf({ option, label }: DraftArm): Data {
  return {
    ...(option !== '' && { option }),
    ...(label.trim() !== '' && { label: label.trim() }),
  };
}

function cellsOf(
  cells: DraftArm['cells'],
  columns: readonly ValueColumn[],
  countsEvents = false,
): Data {
  const found: Data = {};
  const time: Data = {};
  const ends: Data = {};
  const isRange = columns[0] === 'low';
  for (const column of columns) {
    const typed = (cells[column] ?? '').trim();
    if (typed === '') continue;
    const value = column === 'text' || column === 'unit' ? typed : valueOf(typed);
    if (['from', 'to', 'unit'].includes(column)) time[column] = value;
    else if (!isRange && (column === 'low' || column === 'high')) ends[column] = value;
    else found[column === 'count' && countsEvents ? 'events' : column] = value;
  }
  return {
    ...found,
    ...(Object.keys(time).length > 0 && { time }),
    ...(Object.keys(ends).length > 0 && { interval: { ...ends, from: 'published' } }),
  };
}

/** A number as typed; words stay words, which the format refuses with their place. */
function valueOf(typed: string): number | string {
  const trimmed = typed.trim();
  return /^-?\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}

/** Puts a draft into the text of a definition: its finding at the end of the outcome, and its study with it. */
export function insertDraft(
  text: string,
  { outcomes, studies }: ProcedureDefinition,
  draft: FindingDraft,
): string {
  const outcome = outcomes.findIndex(({ id }) => id === draft.outcome);
  if (outcome < 0) return text;
  const { newStudy } = draft;
  return edited(text, [
    {
      path: ['outcomes', outcome, 'findings', outcomes[outcome]!.findings.length],
      value: withoutUndefined(findingOf(draft)),
      isNew: true,
    },
    ...(newStudy
      ? [{ path: ['studies', studies.length], value: studyOf(draft.study, newStudy), isNew: true }]
      : []),
  ]);
}

function studyOf(id: string, study: NonNullable<FindingDraft['newStudy']>): Study {
  return withoutUndefined({
    id,
    population: study.population,
    design: study.design || undefined,
    size: study.size.trim() === '' ? undefined : valueOf(study.size),
    source: study.source || undefined,
  }) as Study;
}

function withoutUndefined(value: object): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
