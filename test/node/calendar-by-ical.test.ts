/** The calendar files, read by a parser that others keep. */
import { expect } from 'chai';
import fc from '../support/property.js';
import ICAL from 'ical.js';
import { calendarFile, type CalendarEntry } from '../../src/exchange/calendar.js';

/** As a file in UTF-8 keeps it, which has no halves of pairs. */
function throughUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** The one entry of a file. */
function eventIn(file: string): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(throughUtf8(file)) as object[]);
  expect(calendar.name).to.equal('vcalendar');
  expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
  expect(calendar.getFirstPropertyValue('calscale')).to.equal('GREGORIAN');
  expect(calendar.getFirstPropertyValue('prodid')).to.match(/decision-aid-elements/);
  expect(calendar.getAllProperties()).to.have.lengthOf(3);
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).to.deep.equal(['vevent']);
  const [event] = calendar.getAllSubcomponents();
  expect(event!.getAllSubcomponents()).to.deep.equal([]);
  return event!;
}

function valueOf(event: ICAL.Component, name: string): string | undefined {
  return event.getFirstPropertyValue(name)?.toString();
}

/** YYYY-MM-DDTHH:MM:SS. By parts, because the parser itself writes the year 800 with three digits. */
function momentOf({ year, month, day, hour, minute, second }: ICAL.Time): string {
  const parts = [month, day, hour, minute, second].map((part) => String(part).padStart(2, '0'));
  const [months, days, ...clock] = parts;
  return `${String(year).padStart(4, '0')}-${months}-${days}T${clock.join(':')}`;
}

/** What a reader of the file reads for a text: its breaks of lines alike, and without control characters. */
function asRead(text: string): string {
  return throughUtf8(text)
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}

const special = fc.constantFrom(
  '\\',
  '\\n',
  ';',
  ',',
  ':',
  '"',
  '\r\n',
  '\n',
  '\r',
  '\t',
  ' ',
  '\u0000',
  '\u2028',
  '\r\nATTENDEE:mailto:a@example.com',
  '\nEND:VEVENT\nBEGIN:VEVENT',
  'ñ',
  '診',
  '🩺',
  '👩🏽‍⚕️',
  '\ud83d',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(special, { maxLength: 120 }).map((parts) => parts.join('')),
);
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const entry: fc.Arbitrary<CalendarEntry> = fc.record(
  {
    uid: fc.uuid().map((id) => `${id}@example.com`),
    made: fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    }),
    date: day,
    time,
    title: text,
    notes: text,
  },
  { requiredKeys: ['uid', 'made', 'date', 'title'] },
);

describe('calendarFile, read by another parser', () => {
  it('says what it was made of', () => {
    fc.assert(
      fc.property(entry, (given) => {
        const event = eventIn(calendarFile(given));
        const title = asRead(given.title);
        const notes = asRead(given.notes ?? '');
        expect(valueOf(event, 'uid')).to.equal(given.uid);
        expect(valueOf(event, 'dtstamp')).to.equal(`${given.made.toISOString().slice(0, 19)}Z`);
        expect(valueOf(event, 'summary')).to.equal(title);
        expect(valueOf(event, 'description') ?? '').to.equal(notes);
        expect(valueOf(event, 'class')).to.equal('PRIVATE');
        const names = event.getAllProperties().map((property) => property.name);
        expect(names).to.have.members([
          'uid',
          'dtstamp',
          'dtstart',
          given.time === undefined ? 'dtend' : 'duration',
          'transp',
          'summary',
          ...(given.notes ? ['description'] : []),
          'class',
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is on the day, at the time, for as long', () => {
    fc.assert(
      fc.property(entry, (given) => {
        const event = new ICAL.Event(eventIn(calendarFile(given)));
        const { startDate, endDate, duration } = event;
        expect(startDate.isDate).to.equal(given.time === undefined);
        expect(startDate.zone).to.equal(ICAL.Timezone.localTimezone);
        expect(momentOf(startDate)).to.equal(`${given.date}T${given.time ?? '00:00'}:00`);
        expect(duration.toString()).to.equal(given.time === undefined ? 'P1D' : 'PT1H');
        const end = new Date(`${given.date}T${given.time ?? '00:00'}Z`);
        end.setUTCHours(end.getUTCHours() + (given.time === undefined ? 24 : 1));
        expect(momentOf(endDate)).to.equal(end.toISOString().slice(0, 19));
        expect(valueOf(event.component, 'transp')).to.equal(
          given.time === undefined ? 'TRANSPARENT' : 'OPAQUE',
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('has lines of 75 octets at most, each ended by CRLF, and is UTF-8', () => {
    fc.assert(
      fc.property(entry, (given) => {
        const file = Buffer.from(calendarFile(given), 'utf8').toString('latin1');
        expect(file.endsWith('\r\n')).to.equal(true);
        const lines = file.slice(0, -2).split('\r\n');
        for (const line of lines) {
          expect(line.length).to.be.within(1, 75);
          expect(line).not.to.match(/[\r\n]/);
          // Each line alone is whole characters.
          const octets = Buffer.from(line, 'latin1');
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(octets)).not.to.throw();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same when the parser writes it and reads it again', () => {
    fc.assert(
      fc.property(entry, (given) => {
        const event = eventIn(calendarFile(given));
        const again = eventIn(event.parent.toString());
        expect(again.toJSON()).to.deep.equal(event.toJSON());
      }),
    );
  });
});
