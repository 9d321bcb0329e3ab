/** Findings as they are shown: one result for each time, with all that the study says of it. */
import type {
  Certainty,
  CountedThing,
  Finding,
  Outcome,
  Period,
  ProcedureDefinition,
  Study,
} from '../definition/definition.js';

/** What was measured at one time, with the kind of measure. */
type AtTime<Measure> = Measure extends { readonly times: readonly (infer Time)[] }
  ? Omit<Measure, 'times'> & Time
  : Measure;

/** A measure at one time. */
export type ResultMeasure = AtTime<Finding['measure']>;

/** A measure of one kind at one time. */
export type MeasureOf<Kind extends ResultMeasure['kind']> = Extract<
  ResultMeasure,
  { readonly kind: Kind }
>;

export type FrequencyMeasure = MeasureOf<'frequency'>;
export type MeanDifferenceMeasure = MeasureOf<'mean-difference'>;
export type RateMeasure = MeasureOf<'rate'>;

/** A thing that is counted, and the language that its forms are in. */
export interface Thing {
  readonly words: CountedThing;
  readonly language: string;
}

/** One comparison of one study at one time: what a row, a frame or a drawing is made from. */
export interface Result {
  /** Unique among the results of a definition: the ids of the finding and, where it has several, of the time. */
  readonly id: string;
  readonly finding: Finding;
  readonly study: Study | undefined;
  /** The id of the time, where it has one. */
  readonly time: string | undefined;
  readonly population: string;
  readonly comparator: string | undefined;
  readonly period: Period | undefined;
  /** What was counted; undefined for people. */
  readonly thing: Thing | undefined;
  readonly certainty: Certainty;
  readonly source: string | undefined;
  readonly status: NonNullable<Finding['status']>;
  readonly digest: string | undefined;
  readonly calculation: string | undefined;
  readonly group: string | undefined;
  /** What to know when reading it: of the study, of the finding and of the time. */
  readonly notes: readonly string[];
  readonly measure: ResultMeasure;
}

const notRated: Certainty = { level: 'not-rated' };

const known = new WeakMap<ProcedureDefinition, ReadonlyMap<Outcome, readonly Result[]>>();

/** The results of an outcome, in the order of its findings and their times. Made once for each definition. */
export function resultsOf(outcome: Outcome, definition: ProcedureDefinition): readonly Result[] {
  const found = known.get(definition) ?? allResults(definition);
  known.set(definition, found);
  return found.get(outcome) ?? [];
}

/** Where a result is: findings of several outcomes may have the same id. */
export interface ResultPlace {
  /** The id of the outcome; left out where the finding may be of any. */
  readonly outcome?: string;
  /** The id of the finding. */
  readonly finding: string;
  /** The id of the time; the first one when left out. */
  readonly time?: string;
}

/** The result at a place. */
export function resultOf(
  definition: ProcedureDefinition,
  { outcome: of, finding, time }: ResultPlace,
): Result | undefined {
  for (const outcome of definition.outcomes) {
    if (of !== undefined && outcome.id !== of) continue;
    const results = resultsOf(outcome, definition).filter((one) => one.finding.id === finding);
    const found = results.find((one) => time === undefined || one.time === time);
    if (found) return found;
  }
  return undefined;
}

function allResults(definition: ProcedureDefinition): ReadonlyMap<Outcome, readonly Result[]> {
  const studies = new Map(definition.studies.map((study) => [study.id, study]));
  const { language, countedThings = [] } = definition;
  const things = new Map(countedThings.map((words) => [words.id, { words, language }]));
  return new Map(
    definition.outcomes.map((outcome) => [
      outcome,
      outcome.findings.flatMap((finding) =>
        resultsOfFinding(finding, studies.get(finding.study), things),
      ),
    ]),
  );
}

function resultsOfFinding(
  finding: Finding,
  study: Study | undefined,
  things: ReadonlyMap<string, Thing>,
): readonly Result[] {
  const { measure } = finding;
  const thing = things.get(finding.counts ?? study?.counts ?? '');
  if (!('times' in measure)) {
    return [{ ...resultAt(finding, study, { period: measure.period }), thing, measure }];
  }
  const { times, ...of } = measure;
  return times.map((time) => ({
    ...resultAt(finding, study, time),
    thing,
    measure: { ...of, ...time } as ResultMeasure,
  }));
}

type Time = Partial<Extract<Finding['measure'], { readonly times: unknown }>['times'][number]>;

function resultAt(
  finding: Finding,
  study: Study | undefined,
  time: Time,
): Omit<Result, 'thing' | 'measure'> {
  const isOneOfSeveral = 'times' in finding.measure && finding.measure.times.length > 1;
  return {
    // Several times have ids. No id has a low line, so that this is not the id of another finding.
    id: isOneOfSeveral ? `${finding.id}_${time.id!}` : finding.id,
    finding,
    study,
    time: time.id,
    population: finding.population ?? study?.population ?? '',
    comparator: finding.comparator ?? study?.comparator,
    period: time.period,
    certainty: time.certainty ?? finding.certainty ?? study?.certainty ?? notRated,
    source: time.source ?? finding.source ?? study?.source,
    status: finding.status ?? study?.status ?? 'read-in-source',
    digest: finding.digest ?? study?.digest,
    calculation: time.calculation ?? finding.calculation,
    group: finding.group,
    notes: [study?.note, finding.note, time.note].filter((note) => note !== undefined),
  };
}
