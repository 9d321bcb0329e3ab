import { expect } from 'chai';
import fc from '../support/property.js';
import { isCalendarDay, isTimeOfDay } from '../../src/worksheet/visit.js';

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

describe('isCalendarDay', () => {
  it('knows the days of each month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9998 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
          const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
          const text = [String(year).padStart(4, '0'), ...[month, day].map(twoDigits)].join('-');
          expect(isCalendarDay(text), text).to.equal(day >= 1 && day <= (days[month - 1] ?? 0));
        },
      ),
    );
  });

  for (const text of [
    '',
    '2026',
    '2026-05',
    '2026-5-12',
    '26-05-12',
    '12026-05-12',
    '+02026-05-12',
    '-002026-05-12',
    '0000-01-01',
    '9999-12-31',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026/05/12',
    '2026-05-12T00:00',
    '2026-05-12\n',
    ' 2026-05-12',
    '٢٠٢٦-٠٥-١٢',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(isCalendarDay(text)).to.equal(false);
    });
  }
});

describe('isTimeOfDay', () => {
  it('knows each minute of the day', () => {
    for (let hour = 0; hour < 100; hour += 1) {
      for (let minute = 0; minute < 100; minute += 1) {
        const text = `${twoDigits(hour)}:${twoDigits(minute)}`;
        expect(isTimeOfDay(text), text).to.equal(hour < 24 && minute < 60);
      }
    }
  });

  for (const text of ['', '9:05', '09:5', '0905', '09:05:00', '09:05\n', ' 09:05', '-9:05']) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(isTimeOfDay(text)).to.equal(false);
    });
  }
});
