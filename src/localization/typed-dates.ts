/** Reads days and times as people type them: with the digits of their language, names of months, am and pm. */
import { wholeNumberFrom, withPlainDigits } from '../languages/digits.js';

/** A day in the three fields that it is typed in. */
export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Why a typed time is none: nothing says whether 2:30 is in the night or after noon. */
export type TypedTime = { readonly time: string } | { readonly problem: 'unread' | 'am-or-pm' };

/**
 * The day as YYYY-MM-DD, which may be none of the calendar; undefined where a part cannot be read.
 *
 * @param tag the language of names of months
 * @param isFinished whether a year of two digits is one of this century, and not the beginning of one of four
 */
export function typedDay(parts: TypedDay, tag: string, isFinished: boolean): string | undefined {
  const day = wholeNumberFrom(parts.day);
  const month = wholeNumberFrom(parts.month) ?? monthNamed(parts.month, tag);
  const written = wholeNumberFrom(parts.year);
  const length = withPlainDigits(parts.year.trim()).length;
  if (day === undefined || month === undefined || written === undefined) return undefined;
  if (length !== 4 && !(isFinished && length === 2)) return undefined;
  const year = length === 2 ? 2000 + written : written;
  return [year, month, day].map((part, at) => String(part).padStart(at ? 2 : 4, '0')).join('-');
}

/** The month that words begin the name of, if they are long enough to be a beginning of one only. */
function monthNamed(words: string, tag: string): number | undefined {
  const beginning = plain(words);
  if (beginning.length < 3) return undefined;
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) =>
    plain(format.format(Date.UTC(2000, month, 1))),
  );
  const found = months.filter((name) => name.startsWith(beginning));
  return found.length === 1 ? months.indexOf(found[0]!) + 1 : undefined;
}

/** A time of day as HH:MM, from "14:30", "2.30 pm", "14h30", "1430" or "٢:٣٠ م". */
export function typedTime(text: string, tag: string): TypedTime {
  const found = /^(\d{1,2})(?:\s*[:.,h]\s*(\d\d)|(\d\d))?([^\d]*)$/.exec(
    withPlainDigits(text).trim().toLowerCase(),
  );
  if (!found) return { problem: 'unread' };
  const [, written = '', afterMark, joined, rest = ''] = found;
  const period = plain(rest);
  const isMorning = ['am', 'a', periodAt(9, tag)].includes(period);
  const isAfternoon = ['pm', 'p', periodAt(21, tag)].includes(period);
  const isPlain = ['', 'h', 'hs', 'hrs'].includes(period);
  let hour = Number(written);
  if (!isMorning && !isAfternoon && !isPlain) return { problem: 'unread' };
  // Nobody is seen at 2:30 in the night, and to guess would put a wrong hour into a calendar.
  if (isPlain && hour >= 1 && hour < 7 && !written.startsWith('0')) return { problem: 'am-or-pm' };
  if (isMorning && hour > 12) return { problem: 'unread' };
  if (isMorning && hour === 12) hour = 0;
  if (isAfternoon && hour < 12) hour += 12;
  const minute = Number(afterMark ?? joined ?? 0);
  if (hour > 23 || minute > 59) return { problem: 'unread' };
  return { time: [hour, minute].map((part) => String(part).padStart(2, '0')).join(':') };
}

/** What a language writes for the half of the day that an hour is in. */
function periodAt(hour: number, tag: string): string {
  const format = new Intl.DateTimeFormat(tag, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  const parts = format.formatToParts(Date.UTC(2000, 0, 1, hour));
  return plain(parts.find(({ type }) => type === 'dayPeriod')?.value ?? '');
}

/** Without points, spaces and marks of direction, in small letters. */
function plain(words: string): string {
  return words.toLowerCase().replace(/[\s.\u061c\u200e\u200f]/g, '');
}
