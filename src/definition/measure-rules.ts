/** What must hold inside of each kind of measure. */
import type { Finding, Interval, Scale } from './definition.js';
import { issue, type DefinitionIssue, type Path } from './issues.js';
import { checkTime } from './length-of-time.js';
import { checkTimes, isSameArm, type Arm, type TimedMeasure } from './time-rules.js';

type TimeOf<Kind extends TimedMeasure['kind']> = Extract<
  TimedMeasure,
  { readonly kind: Kind }
>['times'][number];

/**
 * Published percentages are rounded, to whole numbers mostly, so they may differ from the count by half a point. Some
 * papers round a number that was rounded before, which adds a little: JAMA 2002;288:1245 prints 46 of 86 as 54 %.
 */
const roundingOfPercent = 0.55;

/** Two rounded percentages are subtracted in a difference, which itself is rounded. */
const roundingOfDifference = 1.51;

/** Checks the numbers of a measure. */
export function checkMeasure(measure: Finding['measure'], path: Path): readonly DefinitionIssue[] {
  if (!('times' in measure)) return [];
  return [
    ...checkTimes(measure, path),
    ...('scale' in measure && measure.scale.low >= measure.scale.high
      ? [issue('scale-upside-down', [...path, 'scale'])]
      : []),
    ...measure.times.flatMap((time, index) => {
      const place = [...path, 'times', index];
      return [
        ...time.arms.flatMap((arm, arms) => checkName(arm, [...place, 'arms', arms])),
        ...checkNumbers(measure, index, place),
      ];
    }),
  ];
}

function checkNumbers(
  measure: TimedMeasure,
  index: number,
  path: Path,
): readonly DefinitionIssue[] {
  switch (measure.kind) {
    case 'frequency':
      return checkFrequency(measure.times[index]!, path);
    case 'events':
      return checkEvents(measure.times[index]!, path);
    case 'risk-difference':
      return checkRiskDifference(measure.times[index]!, path);
    case 'baseline-and-effect':
      return checkEffects(measure.times[index]!, measure.effect, path);
    case 'mean-difference':
      return checkMeanDifference(measure.times[index]!, measure.scale, path);
    case 'rate':
      return eachArm(measure.times[index]!, path, (arm, place) =>
        checkInterval(arm, arm.value, place),
      );
    case 'time-to-event':
      return eachArm(measure.times[index]!, path, ({ time }, place) =>
        checkTime(time, [...place, 'time']),
      );
    case 'mean-change':
      return eachArm(measure.times[index]!, path, (arm, place) => [
        ...(Math.abs(arm.change) > widthOf(measure.scale) ? [issue('off-the-scale', place)] : []),
        ...checkInterval(arm, arm.change, place),
      ]);
    case 'range-over-studies':
      return eachArm(measure.times[index]!, path, ({ low, high }, place) =>
        low > high ? [issue('interval-upside-down', place)] : [],
      );
    case 'qualitative':
      return [];
  }
}

function eachArm<SomeArm>(
  { arms }: { readonly arms: readonly SomeArm[] },
  path: Path,
  check: (arm: SomeArm, path: Path) => readonly DefinitionIssue[],
): readonly DefinitionIssue[] {
  return arms.flatMap((arm, index) => check(arm, [...path, 'arms', index]));
}

function checkFrequency(time: TimeOf<'frequency'>, path: Path): readonly DefinitionIssue[] {
  const shares = time.arms.map((arm) => percentOf(arm.count, arm));
  return [
    ...eachArm(time, path, (arm, place) => [
      ...checkCounted(arm.count, arm, place),
      ...(arm.count !== undefined && arm.total && arm.count > arm.total
        ? [issue('count-over-total', place)]
        : []),
      ...(arm.interval && (arm.interval.low < 0 || arm.interval.high > 100)
        ? [issue('over-100-percent', [...place, 'interval'])]
        : []),
    ]),
    ...checkDifferences(shares, time.differences, path),
  ];
}

/** One person can have several events, so that there may be more of them than people. */
function checkEvents(time: TimeOf<'events'>, path: Path): readonly DefinitionIssue[] {
  const amounts = time.arms.map((arm) => percentOf(arm.events, arm));
  return [
    ...eachArm(time, path, (arm, place) => checkCounted(arm.events, arm, place)),
    ...checkDifferences(amounts, time.differences, path),
  ];
}

/** What people who had an outcome and events have in common. */
type Counted = Pick<
  TimeOf<'frequency'>['arms'][number],
  'total' | 'percent' | 'interval' | 'crossover'
>;

/** How many for every 100: as published, or from the count. */
export function percentOf(
  count: number | undefined,
  { percent, total }: Pick<Counted, 'percent' | 'total'>,
): number | undefined {
  return percent ?? ofHundred(count, total);
}

function ofHundred(count: number | undefined, total: number | undefined): number | undefined {
  return count !== undefined && total ? (100 * count) / total : undefined;
}

function checkCounted(
  count: number | undefined,
  arm: Counted,
  path: Path,
): readonly DefinitionIssue[] {
  const { total, percent, crossover = [] } = arm;
  const estimate = percentOf(count, arm);
  const counted = ofHundred(count, total);
  return [
    ...(percent === undefined && count === undefined ? [issue('no-number', path)] : []),
    ...(count !== undefined && !total ? [issue('count-without-total', path)] : []),
    ...(counted !== undefined && Math.abs(counted - estimate!) > roundingOfPercent
      ? [issue('percent-unlike-count', path)]
      : []),
    ...crossover.flatMap((crossed, index) =>
      crossed.count > crossed.total
        ? [issue('count-over-total', [...path, 'crossover', index])]
        : [],
    ),
    ...(estimate === undefined ? [] : checkInterval(arm, estimate, path, roundingOfPercent)),
  ];
}

function checkDifferences(
  arms: readonly (number | undefined)[],
  differences: TimeOf<'frequency'>['differences'],
  path: Path,
): readonly DefinitionIssue[] {
  return (differences ?? []).flatMap((difference, index) => {
    const place = [...path, 'differences', index];
    const { first, second, points } = difference;
    if (Math.max(first, second) >= arms.length) return [issue('unknown-arm', place)];
    const expected = (arms[first] ?? NaN) - (arms[second] ?? NaN);
    return [
      ...(Math.abs(expected - points) > roundingOfDifference
        ? [issue('difference-unlike-arms', place)]
        : []),
      ...checkInterval(difference, points, place, roundingOfPercent),
    ];
  });
}

function checkRiskDifference(
  time: TimeOf<'risk-difference'>,
  path: Path,
): readonly DefinitionIssue[] {
  const [first, second] = time.arms;
  return [
    ...(isSameArm(first!, second!) ? [issue('compared-with-itself', [...path, 'arms', 1])] : []),
    ...(Math.abs(time.points) > 100 ? [issue('over-100-percent', [...path, 'points'])] : []),
    ...checkInterval(time, time.points, path),
  ];
}

function checkEffects(
  { baseline, arms }: TimeOf<'baseline-and-effect'>,
  effect: Extract<TimedMeasure, { readonly kind: 'baseline-and-effect' }>['effect'],
  path: Path,
): readonly DefinitionIssue[] {
  const place = [...path, 'baseline'];
  return [
    ...checkName(baseline, place),
    ...(baseline.source === undefined ? [issue('baseline-without-source', place)] : []),
    ...eachArm({ arms }, path, (arm, armPlace) => [
      ...(isSameArm(arm, baseline) ? [issue('compared-with-itself', armPlace)] : []),
      // The other effects stay below 100 percent whatever they are.
      ...(effect === 'risk-ratio' && baseline.percent * arm.ratio > 100
        ? [issue('over-100-percent', armPlace)]
        : []),
      ...(arm.interval && arm.interval.low < 0
        ? [issue('below-zero', [...armPlace, 'interval', 'low'])]
        : []),
      ...checkInterval(arm, arm.ratio, armPlace),
    ]),
  ];
}

function checkMeanDifference(
  { arms, reference }: TimeOf<'mean-difference'>,
  scale: Scale,
  path: Path,
): readonly DefinitionIssue[] {
  const width = widthOf(scale);
  return [
    ...(arms[reference] ? [] : [issue('unknown-arm', [...path, 'reference'])]),
    ...eachArm({ arms }, path, (arm, place) => {
      const isOff =
        (arm.mean !== undefined && (arm.mean < scale.low || arm.mean > scale.high)) ||
        Math.abs(arm.difference ?? 0) > width;
      return [
        // On a scale that is upside down, all would be.
        ...(isOff && width > 0 ? [issue('off-the-scale', place)] : []),
        ...(arm.difference === undefined ? [] : checkInterval(arm, arm.difference, place)),
      ];
    }),
  ];
}

function widthOf({ low, high }: Scale): number {
  return high - low;
}

/** An arm was given one option, any of several, or something with a label. */
function checkName({ option, options, label }: Arm, path: Path): readonly DefinitionIssue[] {
  if (option !== undefined && options !== undefined) return [issue('arm-named-twice', path)];
  return option === undefined && options === undefined && label === undefined
    ? [issue('nameless-arm', path)]
    : [];
}

/** Percentages are rounded apart from their interval, so they may lie a little outside of it; other numbers may not. */
function checkInterval(
  { interval }: { readonly interval?: Interval },
  estimate: number,
  path: Path,
  rounding = 0,
): readonly DefinitionIssue[] {
  if (!interval) return [];
  const place = [...path, 'interval'];
  if (interval.low > interval.high) return [issue('interval-upside-down', place)];
  const isInside = estimate >= interval.low - rounding && estimate <= interval.high + rounding;
  return isInside ? [] : [issue('interval-misses-estimate', place)];
}
