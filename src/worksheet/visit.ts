/** When a visit is: days and times of day as a worksheet and a calendar write them. */

/**
 * Whether a text is a real day, YYYY-MM-DD. The years run from 1 to 9998, since a calendar file names the day after as
 * well and has four digits for its year.
 */
export function isCalendarDay(text: string): boolean {
  if (!/^(?!0000|9999)\d{4}-\d\d-\d\d$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00Z`);
  // Some engines take 30 February for 2 March, and some for no day at all.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** Whether a text is a time of day, HH:MM from 00:00 to 23:59. */
export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
