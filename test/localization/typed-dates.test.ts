import { expect } from 'chai';
import { Localizer } from '../../src/localization/localizer.js';
import { typedDay, typedTime } from '../../src/localization/typed-dates.js';

describe('typedDay', () => {
  const day = (parts: string, tag = 'en', isFinished = true): string | undefined => {
    const [day = '', month = '', year = ''] = parts.split('/');
    return typedDay({ day, month, year }, tag, isFinished);
  };

  it('reads digits of every script, and names of months in the language', () => {
    for (const [parts, tag] of [
      ['9/3/2027', 'en'],
      ['09/03/2027', 'en'],
      ['٩/٣/٢٠٢٧', 'ar-EG'],
      ['۹/۳/۲۰۲۷', 'en'],
      ['९/३/२०२७', 'en'],
      ['9/March/2027', 'en'],
      ['9/mar./2027', 'en-GB'],
      ['9/marzo/2027', 'es-MX'],
      ['9/مارس/2027', 'ar'],
    ] as const)
      expect(day(parts, tag), parts).to.equal('2027-03-09');
  });

  it('waits for a whole year while it is typed', () => {
    expect(day('9/3/27')).to.equal('2027-03-09');
    for (const year of ['', '2', '20', '202', '20270'])
      expect(day(`9/3/${year}`, 'en', false), year).to.equal(undefined);
    expect(day('9/3/202')).to.equal(undefined);
  });

  it('reads nothing that could mean something else', () => {
    for (const parts of ['9/Ma/2027', '9/ju/2027', 'ninth/3/2027', '9.5/3/2027', '-9/3/2027', '//'])
      expect(day(parts), parts).to.equal(undefined);
  });
});

describe('typedTime', () => {
  it('reads what people write', () => {
    for (const [text, tag, time] of [
      ['14:30', 'en', '14:30'],
      ['14.30', 'en-GB', '14:30'],
      ['14h30', 'es', '14:30'],
      ['14:30 h', 'es', '14:30'],
      ['1430', 'en', '14:30'],
      ['930', 'en', '09:30'],
      ['9', 'en', '09:00'],
      ['9:30 a.m.', 'en', '09:30'],
      ['2:30 PM', 'en', '14:30'],
      ['2pm', 'en', '14:00'],
      ['12 am', 'en', '00:00'],
      ['12:15 pm', 'en', '12:15'],
      ['02:30', 'en', '02:30'],
      ['2:30 p. m.', 'es-MX', '14:30'],
      ['٢:٣٠ م', 'ar-EG', '14:30'],
    ] as const)
      expect(typedTime(text, tag), text).to.deep.equal({ time });
  });

  it('asks for half of the day where an hour without it would be in the night', () => {
    for (const text of ['2:30', '2', '6.59', '1:00'])
      expect(typedTime(text, 'en'), text).to.deep.equal({ problem: 'am-or-pm' });
  });

  it('reads nothing else', () => {
    for (const text of ['', 'noon', '25:00', '9:60', '13 am', '9:3', '9:30:10', '99', '2027-03-09'])
      expect(typedTime(text, 'en'), text).to.deep.equal({ problem: 'unread' });
  });

  it('reads every time as the countries write it', () => {
    for (const tag of ['en-US', 'en-GB', 'es-ES', 'es-MX', 'ar-EG', 'ar-MA', 'ar']) {
      const localizer = new Localizer(tag.slice(0, 2), tag);
      for (const time of ['00:00', '02:30', '09:05', '11:59', '12:00', '14:30', '23:59']) {
        const read = typedTime(localizer.time(time), tag);
        // In countries with 24 hours, 2:30 is still asked about.
        const isAsked = 'problem' in read && read.problem === 'am-or-pm' && time === '02:30';
        if (!isAsked) expect(read, `${tag} ${localizer.time(time)}`).to.deep.equal({ time });
      }
    }
  });
});
