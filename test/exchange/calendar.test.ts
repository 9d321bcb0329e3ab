import { expect } from 'chai';
import fc from '../support/property.js';
import { calendarFile, type CalendarEntry } from '../../src/exchange/calendar.js';

const made = new Date(Date.UTC(2026, 2, 4, 5, 6, 7, 890));

function entry(changes: Partial<CalendarEntry> = {}): CalendarEntry {
  return { uid: 'a-1@example.com', made, date: '2026-05-12', title: 'Visit', ...changes };
}

/** The lines of a file as they stand in it, without their ends. */
function linesOf(changes: Partial<CalendarEntry> = {}): readonly string[] {
  const file = calendarFile(entry(changes));
  expect(file.endsWith('\r\n')).to.equal(true);
  return file.slice(0, -2).split('\r\n');
}

/** The properties of a file, unfolded. */
function propertiesOf(changes: Partial<CalendarEntry> = {}): readonly string[] {
  const unfolded: string[] = [];
  for (const line of linesOf(changes)) {
    if (line.startsWith(' ')) unfolded.push(`${unfolded.pop()}${line.slice(1)}`);
    else unfolded.push(line);
  }
  return unfolded;
}

function namesOf(properties: readonly string[]): readonly string[] {
  return properties.map((property) => /^[^:;]*/.exec(property)![0]);
}

function octetsOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

describe('calendarFile', () => {
  it('holds one entry, and no invitation', () => {
    expect(propertiesOf()).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//decision-aid-elements//Calendar//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:a-1@example.com',
      'DTSTAMP:20260304T050607Z',
      'DTSTART;VALUE=DATE:20260512',
      'DTEND;VALUE=DATE:20260513',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Visit',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('holds a time of day without a zone, and one hour', () => {
    const properties = propertiesOf({ time: '09:05' });
    expect(properties).to.include.members([
      'DTSTART:20260512T090500',
      'DURATION:PT1H',
      'TRANSP:OPAQUE',
    ]);
    expect(namesOf(properties)).not.to.include('DTEND');
  });

  it('holds notes where there are any', () => {
    expect(propertiesOf({ notes: 'Bring the list' })).to.include('DESCRIPTION:Bring the list');
    expect(namesOf(propertiesOf({ notes: '' }))).not.to.include('DESCRIPTION');
  });

  const ends: readonly (readonly [date: string, next: string])[] = [
    ['2026-01-31', '20260201'],
    ['2026-02-28', '20260301'],
    ['2028-02-28', '20280229'],
    ['2028-02-29', '20280301'],
    ['2100-02-28', '21000301'],
    ['2000-02-29', '20000301'],
    ['2026-12-31', '20270101'],
    ['0001-01-01', '00010102'],
    ['9998-12-31', '99990101'],
  ];
  for (const [date, next] of ends) {
    it(`ends a whole day on the next one: ${date}`, () => {
      expect(propertiesOf({ date })).to.include(`DTEND;VALUE=DATE:${next}`);
    });
  }

  it('refuses a day, a time or a moment that is not real, and does not repeat it', () => {
    const wrong: readonly (readonly [Partial<CalendarEntry>, string])[] = [
      [{ date: '2026-02-29' }, 'The date is not a real day, as YYYY-MM-DD.'],
      [{ date: '2026-02-29', time: '09:00' }, 'The date is not a real day, as YYYY-MM-DD.'],
      [{ date: '20260512' }, 'The date is not a real day, as YYYY-MM-DD.'],
      [{ time: '24:00' }, 'The time is not a real time of day, as HH:MM.'],
      [{ time: '' }, 'The time is not a real time of day, as HH:MM.'],
      [{ made: new Date(NaN) }, 'The moment the file is made is not a real one.'],
      [{ made: new Date(8.64e15) }, 'The moment the file is made is not a real one.'],
      [{ made: new Date(-8.64e15) }, 'The moment the file is made is not a real one.'],
    ];
    for (const [changes, message] of wrong) {
      expect(() => calendarFile(entry(changes))).to.throw(RangeError, message);
    }
  });
});

describe('calendarFile: text', () => {
  it('is escaped, the backslash first', () => {
    expect(propertiesOf({ title: 'A; B, C\\n: "D"' })).to.include('SUMMARY:A\\; B\\, C\\\\n: "D"');
  });

  it('keeps its breaks of lines, of whatever kind', () => {
    expect(propertiesOf({ notes: 'a\nb\r\nc\rd\u0085e\u2028f\u2029g\n\nh' })).to.include(
      'DESCRIPTION:a\\nb\\nc\\nd\\ne\\nf\\ng\\n\\nh',
    );
  });

  it('keeps tabs and loses other control characters', () => {
    expect(
      propertiesOf({ title: 'a\tb\u0000c\u0007d\u000be\u000cf\u001bg\u007fh\u009bi' }),
    ).to.include('SUMMARY:a\tbcdefghi');
  });

  it('cannot add a property or a component', () => {
    const usual = namesOf(propertiesOf({ notes: 'a' }));
    for (const end of ['\r\n', '\n', '\r', '\n\r', '\u0085', '\u2028', '\u000b', '\\n', '\r\n ']) {
      for (const begun of ['ATTENDEE:mailto:a@example.com', 'END:VEVENT', 'BEGIN:VALARM']) {
        const text = `Visit${end}${begun}`;
        const properties = propertiesOf({ uid: text, title: text, notes: text });
        expect(namesOf(properties)).to.deep.equal(usual);
      }
    }
    expect(propertiesOf({ title: 'Visit\r\nATTENDEE:mailto:a@example.com' })).to.include(
      'SUMMARY:Visit\\nATTENDEE:mailto:a@example.com',
    );
  });

  it('is folded at 75 octets and not before', () => {
    const room = 75 - 'SUMMARY:'.length;
    expect(linesOf({ title: 'a'.repeat(room) })).to.include(`SUMMARY:${'a'.repeat(room)}`);
    expect(linesOf({ title: 'a'.repeat(room + 75) }).slice(10, 13)).to.deep.equal([
      `SUMMARY:${'a'.repeat(room)}`,
      ` ${'a'.repeat(74)}`,
      ' a',
    ]);
  });

  for (const character of ['é', 'ء', '診', '🩺']) {
    it(`is never folded inside a character: ${character}`, () => {
      // Each start puts the characters elsewhere in the line.
      for (const start of ['', 'a', 'ab', 'abc']) {
        const title = `${start}${character.repeat(100)}`;
        const lines = linesOf({ title });
        expect(propertiesOf({ title })).to.include(`SUMMARY:${title}`);
        expect(Math.max(...lines.map(octetsOf))).to.be.within(75 - octetsOf(character) + 1, 75);
        expect(lines.join('')).not.to.match(/\p{Surrogate}/u);
      }
    });
  }

  it('makes lines of 75 octets at most that hold it, whatever it is', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, (uid, title, notes) => {
        const changes = { uid, title, notes };
        const lines = linesOf(changes);
        expect(Math.max(...lines.map(octetsOf))).to.be.at.most(75);
        expect(lines.join('')).not.to.match(/(?!\t)[\p{Cc}\u2028\u2029]/u);
        const usual = namesOf(propertiesOf({ notes: 'a' }));
        const without = usual.filter((name) => name !== 'DESCRIPTION');
        expect(namesOf(propertiesOf(changes))).to.deep.equal(notes ? usual : without);
      }),
    );
  });

  it('counts half a pair as what it is written as', () => {
    const lines = linesOf({ title: '\ud800'.repeat(50) });
    expect(Math.max(...lines.map(octetsOf))).to.be.within(73, 75);
  });
});
