/** Lengths of time as definitions have them. */
import type { TimeSpan } from './definition.js';
import { issue, type DefinitionIssue, type Path } from './issues.js';

/** A month and a year as they are on average. */
const days: Readonly<Record<TimeSpan['unit'], number>> = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 365.25 / 12,
  years: 365.25,
};

/** About how many days a length of time has; of a range, its longer end. */
export function daysIn({ from, to, unit }: TimeSpan): number {
  return (to ?? from) * days[unit];
}

/** Finds a range of which the longer end is the shorter one. */
export function checkTime(time: TimeSpan | undefined, path: Path): readonly DefinitionIssue[] {
  return time?.to !== undefined && time.to < time.from ? [issue('time-upside-down', path)] : [];
}
