/**
 * A calendar file for one day that the reader chose, for the calendar of their own device. It has no attendees and is
 * sent nowhere, so it has no method, organizer or attendee, and it asks calendars to keep it private.
 *
 * Source: RFC 5545, iCalendar.
 */

import { isCalendarDay, isTimeOfDay } from '../worksheet/visit.js';

/** What the calendar is to hold. */
export interface CalendarEntry {
  /** Unique, without personal data. Calendars replace an entry by a later file with the same one. */
  readonly uid: string;
  /** The moment the file is made. */
  readonly made: Date;
  /** The day, YYYY-MM-DD. */
  readonly date: string;
  /**
   * The time of day, HH:MM, floating (no zone: it is the reader's local time wherever they are); left out for a whole
   * day.
   */
  readonly time?: string;
  /** Seen by whoever sees the calendar. */
  readonly title: string;
  readonly notes?: string;
}

/**
 * The calendar file of an entry, to be saved as UTF-8 with the type `text/calendar`.
 *
 * A whole day does not make the reader busy. A time of day does, for one hour: how long a visit takes is not known.
 *
 * In the texts each break of a line stays a break, and other control characters but tabs are left out.
 *
 * @throws {RangeError} If the date is not a real day, the time not a real time, or `made` not a real moment.
 */
export function calendarFile(entry: CalendarEntry): string {
  refuseUnreal(entry);
  const { uid, made, date, time, title, notes } = entry;
  const properties = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//decision-aid-elements//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utcStamp(made)}`,
    ...(time === undefined ? wholeDay(date) : oneHour(date, time)),
    `SUMMARY:${escaped(title)}`,
    ...(notes ? [`DESCRIPTION:${escaped(notes)}`] : []),
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return properties.map((property) => `${folded(property)}\r\n`).join('');
}

/** The messages do not repeat what was given, because errors end up in logs. */
function refuseUnreal({ made, date, time }: CalendarEntry): void {
  if (!isCalendarDay(date)) throw new RangeError('The date is not a real day, as YYYY-MM-DD.');
  if (time !== undefined && !isTimeOfDay(time)) {
    throw new RangeError('The time is not a real time of day, as HH:MM.');
  }
  if (Number.isNaN(made.getTime()) || !isCalendarDay(made.toISOString().slice(0, 10))) {
    throw new RangeError('The moment the file is made is not a real one.');
  }
}

function wholeDay(date: string): readonly string[] {
  return [
    `DTSTART;VALUE=DATE:${withoutMarks(date)}`,
    `DTEND;VALUE=DATE:${withoutMarks(dayAfter(date))}`,
    'TRANSP:TRANSPARENT',
  ];
}

function oneHour(date: string, time: string): readonly string[] {
  return [
    `DTSTART:${withoutMarks(`${date}T${time}`)}00`,
    // A length and not an end, which would have to know the time zone and its changes of clocks.
    'DURATION:PT1H',
    'TRANSP:OPAQUE',
  ];
}

/** A moment in UTC, to the second. */
function utcStamp(moment: Date): string {
  return `${withoutMarks(moment.toISOString().slice(0, 19))}Z`;
}

/** As iCalendar writes days and times: without hyphens and colons. */
function withoutMarks(text: string): string {
  return text.replace(/[-:]/g, '');
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** A text as a value: nothing in it can end the line it is in and so begin a property of its own. */
function escaped(text: string): string {
  return (
    text
      // First, so that the backslashes of the other escapes are not doubled.
      .replaceAll('\\', '\\\\')
      .replace(/[;,]/g, '\\$&')
      // Also the breaks of Unicode, at which some readers of such files end a line.
      .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
      .replace(/(?!\t)\p{Cc}/gu, '')
  );
}

/** Octets of UTF-8 that a line may have at most, without its end. */
const lineLength = 75;

/** A line broken into lines that are short enough, never inside a character; each but the first begins with a space. */
function folded(line: string): string {
  let lines = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > lineLength) {
      lines += '\r\n ';
      length = 1;
    }
    lines += character;
    length += octets;
  }
  return lines;
}

/** Octets of a character in UTF-8, which has more of them for higher code points (RFC 3629, section 3). */
function octetsOf(character: string): number {
  const codePoint = character.codePointAt(0)!;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  // Half of a pair that stands alone is written as the replacement character, which has three too.
  return codePoint < 0x1_0000 ? 3 : 4;
}
