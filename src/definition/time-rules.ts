/** What must hold of the times of one comparison. */
import type { Finding, Outcome } from './definition.js';
import { issue, type DefinitionIssue, type Path } from './issues.js';
import { daysIn } from './length-of-time.js';

/** A measure that has times: all but a search that found nothing. */
export type TimedMeasure = Extract<Finding['measure'], { readonly times: unknown }>;

type Time = TimedMeasure['times'][number];

/** Who an arm was. */
export interface Arm {
  readonly option?: string;
  readonly options?: readonly string[];
  readonly label?: string;
}

/** Every arm of one time, a baseline first. */
function armsAt(time: Time): readonly Arm[] {
  return 'baseline' in time ? [time.baseline, ...time.arms] : time.arms;
}

/** The ids of the options that a measure says something about. */
export function optionsIn(measure: Finding['measure']): readonly string[] {
  if (!('times' in measure)) return measure.options;
  return (measure.times as readonly Time[])
    .flatMap(armsAt)
    .flatMap(({ option, options = [] }) => [...(option === undefined ? [] : [option]), ...options]);
}

/** The ids of the options that an outcome says something about, if only that nothing is known. */
export function optionsTold({
  findings,
  gaps = [],
}: Pick<Outcome, 'findings' | 'gaps'>): ReadonlySet<string> {
  return new Set([
    ...gaps.map(({ option }) => option),
    ...findings.flatMap(({ measure }) => optionsIn(measure)),
  ]);
}

/** The time of an id, or the only one where none is named. A search that found nothing has none to choose from. */
export function timeOf<Measure extends TimedMeasure>(
  { times }: Measure,
  id: string | undefined,
): Measure['times'][number] | undefined {
  const all: readonly Time[] = times;
  if (id !== undefined) return all.find((time) => time.id === id);
  return all.length === 1 ? all[0] : undefined;
}

/** Several times have names, stand in their order, and have the same arms in the same order. */
export function checkTimes({ times }: TimedMeasure, path: Path): readonly DefinitionIssue[] {
  const all: readonly Time[] = times;
  if (all.length === 1) return [];
  return all.flatMap((time, index) => {
    const place = [...path, 'times', index];
    return [
      ...(time.id === undefined || !time.period ? [issue('nameless-time', place)] : []),
      ...(isNoLater(time, all[index - 1]) ? [issue('times-not-in-order', place)] : []),
      ...(sameArms(armsAt(time), armsAt(all[0]!)) ? [] : [issue('arms-differ', place)]),
    ];
  });
}

function isNoLater({ period }: Time, before: Time | undefined): boolean {
  return !!period && !!before?.period && daysIn(period) <= daysIn(before.period);
}

function sameArms(some: readonly Arm[], others: readonly Arm[]): boolean {
  return (
    some.length === others.length && some.every((arm, place) => isSameArm(arm, others[place]!))
  );
}

/** Whether two arms were given the same. */
export function isSameArm(one: Arm, other: Arm): boolean {
  // Not as JSON, which old frameworks change for every list.
  const name = ({ option, options = [], label }: Arm): string =>
    [option, options.join(), label].join('\n');
  return name(one) === name(other);
}
