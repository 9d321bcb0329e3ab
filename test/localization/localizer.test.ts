import { expect } from 'chai';
import { registerLocale } from '../../src/localization/locales.js';
import { directionOf, Localizer, localizerOf } from '../../src/localization/localizer.js';
import { str } from '../../src/localization/str.js';
import { messages } from '../support/messages.js';

registerLocale(
  'es',
  messages({
    'Your options': 'Sus opciones',
    'about {0}': 'alrededor de {0}',
    'under {0}': 'menos de {0}',
    '{0} to {1}': '{0} a {1}',
    'up to {0}': 'hasta {0}',
    'From {0}, version {1}.': 'Versión {1}, de {0}.',
  }),
);
registerLocale('ar', messages({ 'about {0}': 'حوالي {0}', '{0} to {1}': '{0} إلى {1}' }));

/** Those that need no engine, in some of their countries and in another script, and others. */
const languages = [
  ...['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'],
  ...['de-CH', 'en-IN', 'es-419', 'es-MX', 'fr-CA', 'pt-PT', 'en-Arab', 'es-Hebr-IL'],
  ...['en-u-nu-deva', 'ar-u-nu-latn', 'ar-EG', 'bn', 'fa', 'hi', 'mr', 'he', 'zh-Hant'],
];

const en = new Localizer('en');
const es = new Localizer('es');
const ar = new Localizer('ar');

/** Engines know different versions of the rules, which differ in invisible marks, spaces and digits. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\s/g, ' ')
    .replace(/[–-]/g, '-');
}

describe('Localizer msg', () => {
  it('are in English when the language has none, word for word', () => {
    expect(en.msg('Your options')).to.equal('Your options');
    expect(ar.msg('Your options')).to.equal('Your options');
    expect(new Localizer('xx').msg('Your options')).to.equal('Your options');
  });

  it('are in the language that has them', () => {
    expect(es.msg('Your options')).to.equal('Sus opciones');
  });

  it('have their gaps filled, in the order of the translation', () => {
    const [language, version] = ['francés', '1.0.0'];
    expect(es.msg(str`From ${language}, version ${version}.`)).to.equal(
      'Versión 1.0.0, de francés.',
    );
    expect(en.msg(str`From ${language}, version ${version}.`)).to.equal(
      'From francés, version 1.0.0.',
    );
  });
});

describe('Localizer plural', () => {
  const english = '{n, plural, one {{n} step of {all}} other {{n} steps of {all}}}';
  const say = (localizer: Localizer, n: number, message = english): string =>
    localizer.plural(n, localizer.msg(message), { n: localizer.number(n), all: 'them' });

  it('has the form that the count asks for', () => {
    expect([0, 1, 2, 1.5].map((n) => say(en, n))).to.deep.equal([
      '0 steps of them',
      '1 step of them',
      '2 steps of them',
      '1.5 steps of them',
    ]);
  });

  it('has every form of the language, in the order of the translation', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    registerLocale(
      'ar',
      messages({
        'about {0}': 'حوالي {0}',
        '{0} to {1}': '{0} إلى {1}',
        [english]: `{n, plural, ${forms.map((form) => `${form} {{all} ${form}}`).join(' ')}}`,
      }),
    );
    const arabic = new Localizer('ar');
    expect([0, 1, 2, 3, 11, 100].map((n) => say(arabic, n))).to.deep.equal(
      forms.map((form) => `them ${form}`),
    );
  });

  it('is of the kind "other" where the language has fewer forms than a count could ask for', () => {
    registerLocale('ja', messages({ [english]: '{n, plural, other {{all}: {n}}}' }));
    const japanese = new Localizer('ja');
    expect([1, 2].map((n) => say(japanese, n))).to.deep.equal(['them: 1', 'them: 2']);
  });

  it('has two forms in a language that engines do not know', () => {
    const haitian = new Localizer('ht');
    expect([0, 1, 2].map((n) => plain(say(haitian, n)))).to.deep.equal([
      '0 steps of them',
      '1 step of them',
      '2 steps of them',
    ]);
    expect(say(new Localizer('qq'), 1)).to.equal('1 steps of them');
  });

  it('gives its form with the gaps, for what is no plain text', () => {
    expect([1, 2].map((n) => en.pluralForm(n, english))).to.deep.equal([
      '{n} step of {all}',
      '{n} steps of {all}',
    ]);
  });

  it('says a message as it is when it has no forms', () => {
    expect(say(en, 2, 'Steps: {n}')).to.equal('Steps: 2');
  });
});

describe('Localizer label', () => {
  it('puts the action first, as it is seen, and what it is done to behind it', () => {
    const { before, action, after } = en.label('Remove', 'a record');
    expect([before, action, after]).to.deep.equal([[], 'Remove', [': ', 'a record']]);
  });

  it('has the order and the marks of the language', () => {
    registerLocale('ja', messages({ '{action}: {subject}': '「{subject}」を{action}' }));
    const subject = { anything: true };
    const { before, action, after } = new Localizer('ja').label('削除', subject);
    expect([before, action, after]).to.deep.equal([['「', subject, '」を'], '削除', []]);
  });
});

describe('Localizer: lengths of time', () => {
  it('have the plural of the language', () => {
    const weeks = (from: number): string[] =>
      [en, es, ar].map((localizer) => plain(localizer.timeSpan({ from, unit: 'weeks' })));
    expect(weeks(1)).to.deep.equal(['1 week', '1 semana', 'أسبوع']);
    expect(weeks(2)).to.deep.equal(['2 weeks', '2 semanas', 'أسبوعان']);
    expect(weeks(3)).to.deep.equal(['3 weeks', '3 semanas', '3 أسابيع']);
    expect(weeks(11)).to.deep.equal(['11 weeks', '11 semanas', plain('11 أسبوعًا')]);
  });

  it('can be a range, in words, since a dash is read out as a minus', () => {
    const range = { from: 2, to: 6, unit: 'weeks' } as const;
    const said = [en, es, ar].map((localizer) => plain(localizer.timeSpan(range)));
    expect(said).to.deep.equal(['2 to 6 weeks', '2 a 6 semanas', '2 إلى 6 أسابيع']);
    expect(es.timeSpan({ ...range, from: 0.5, to: 1, precision: 'about' })).to.match(
      /^alrededor de 0,5 a 1 semana/,
    );
  });

  it('can be a range also where the engine has none', () => {
    const { prototype } = Intl.NumberFormat;
    const before = Object.getOwnPropertyDescriptor(prototype, 'formatRangeToParts')!;
    Object.defineProperty(prototype, 'formatRangeToParts', { ...before, value: undefined });
    try {
      const said = [en, es, ar].map((localizer) => [
        plain(localizer.timeSpan({ from: 0.5, to: 6, unit: 'weeks' })),
        plain(localizer.timeSpan({ from: 0.5, to: 0.5, unit: 'weeks' })),
      ]);
      expect(said[0]).to.deep.equal(['0.5 to 6 weeks', '0.5 weeks']);
      expect(said[1]![0]).to.equal('0,5 a 6 semanas');
      expect(said[2]![0]).to.match(/0.5 إلى 6 أسابيع/);
    } finally {
      Object.defineProperty(prototype, 'formatRangeToParts', before);
    }
  });

  it('is as the engine has it, where both ends of a range are the same', () => {
    expect(en.timeSpan({ from: 2, to: 2, unit: 'weeks' })).to.match(/^~?2 weeks$/);
  });

  it('have every unit', () => {
    const units = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;
    expect(units.map((unit) => en.timeSpan({ from: 1, unit }))).to.deep.equal([
      '1 minute',
      '1 hour',
      '1 day',
      '1 week',
      '1 month',
      '1 year',
    ]);
  });

  it('say how close they are', () => {
    const precisions = ['about', 'under', 'up-to', undefined] as const;
    const said = (localizer: Localizer): string[] =>
      precisions.map((precision) => localizer.timeSpan({ from: 3, unit: 'days', precision }));
    expect(said(en)).to.deep.equal(['about 3 days', 'under 3 days', 'up to 3 days', '3 days']);
    expect(said(es)).to.deep.equal([
      'alrededor de 3 días',
      'menos de 3 días',
      'hasta 3 días',
      '3 días',
    ]);
    expect(plain(said(ar)[0]!)).to.equal('حوالي 3 أيام');
  });
});

describe('Localizer: days', () => {
  it('are written out in the language', () => {
    expect(en.date('2026-03-01')).to.equal('March 1, 2026');
    expect(es.date('2026-03-01')).to.equal('1 de marzo de 2026');
    expect(plain(ar.date('2026-03-01'))).to.equal('1 مارس 2026');
  });

  it('are the same day wherever the reader is', () => {
    expect(en.date('2025-12-31')).to.equal('December 31, 2025');
    expect(en.date('2026-01-01')).to.equal('January 1, 2026');
  });
});

describe('Localizer: days with a time of day', () => {
  it('have the clock and the words of the language', () => {
    expect(plain(en.date('2026-03-01', '14:30'))).to.match(/^March 1, 2026(,| at) 2:30 PM$/);
    expect(plain(es.date('2026-03-01', '14:30'))).to.match(/^1 de marzo de 2026.* 14:30$/);
    expect(plain(en.date('2026-03-01', '00:05'))).to.match(/ 12:05 AM$/);
  });

  it('do not change those without', () => {
    expect(en.date('2026-03-01')).to.equal('March 1, 2026');
  });
});

describe('Localizer: numbers', () => {
  it('have the separators of the language', () => {
    expect(en.number(12_345.5)).to.equal('12,345.5');
    expect(es.number(12_345.5)).to.equal('12.345,5');
    expect(plain(ar.number(7))).to.equal('7');
  });

  it('are as the engine writes them, also where it is not asked', () => {
    const numbers = [-1, 0, 1, 9, 10, 99, 100, 999, 1000, 1234, 0.5, 12.25];
    for (const language of languages) {
      const localizer = new Localizer(language);
      const expected = numbers.map((number) => new Intl.NumberFormat(language).format(number));
      const written = numbers.map((number) => localizer.number(number));
      expect(written, language).to.deep.equal(expected);
    }
  });
});

describe('Localizer: numbers and dates of a country', () => {
  it('are written as that country writes them, among words of the language', () => {
    const inUs = new Localizer('es', 'es-US');
    const inSpain = new Localizer('es', 'es-ES');
    const said = (localizer: Localizer): string[] =>
      [localizer.number(855_832), localizer.percent(0.07, 2), localizer.decimal(4.93)].map(
        // Engines differ on the space before the sign, and none of them lets a line end there.
        (written) => plain(written.replace(/[\u00a0\u202f]%/u, '%')),
      );
    expect(said(inUs)).to.deep.equal(['855,832', '0.07%', '4.93']);
    expect(said(inSpain)).to.deep.equal(['855.832', '0,07%', '4,93']);
    expect(said(new Localizer('es', 'es-MX'))).to.deep.equal(['855,832', '0.07%', '4.93']);
    expect(inUs.msg('Your options')).to.equal('Sus opciones');
    expect(inUs.timeSpan({ from: 3, unit: 'days', precision: 'about' })).to.equal(
      'alrededor de 3 días',
    );
  });

  it('are as in the language where no country is known', () => {
    expect(es.number(855_832)).to.equal('855.832');
  });

  it('have the dates and the digits of that country', () => {
    expect(new Localizer('en', 'en-GB').date('2026-03-01')).to.equal('1 March 2026');
    expect(new Localizer('ar', 'ar-EG').number(7)).to.equal('٧');
    expect(new Localizer('ar', 'ar-EG').decimal(1234.5)).to.equal('١٬٢٣٤٫٥');
    expect(new Localizer('ar', 'ar-MA').decimal(1234.5)).to.equal('1.234,5');
    for (const tag of ['ar', 'ar-US', 'ar-001'])
      expect(new Localizer('ar', tag).decimal(1234.5), tag).to.equal('1,234.5');
    expect(new Localizer('ar', 'ar-EG-u-nu-latn').number(7)).to.equal('7');
  });
});

describe('Localizer: words in a row', () => {
  it('are joined as the language joins them', () => {
    const words = ['Ana', 'Bo', 'Chi'];
    expect(en.list(words)).to.equal('Ana, Bo, and Chi');
    expect(es.list(words)).to.equal('Ana, Bo y Chi');
    expect(ar.list(words)).to.equal('Ana وBo وChi');
  });

  it('are left alone when there is one', () => {
    expect(en.list(['Ana'])).to.equal('Ana');
  });
});

describe('Localizer: names of countries and languages', () => {
  it('are in the language', () => {
    expect(en.nameOf('region', 'GB')).to.equal('United Kingdom');
    expect(es.nameOf('region', 'GB')).to.equal('Reino Unido');
    expect(ar.nameOf('region', 'EG')).to.equal('مصر');
    expect(es.nameOf('language', 'en').toLowerCase()).to.equal('inglés');
  });

  it('are the code itself where it is no code', () => {
    expect(en.nameOf('region', 'nowhere')).to.equal('nowhere');
    expect(en.nameOf('language', 'en-12')).to.equal('en-12');
  });
});

describe('directionOf', () => {
  const directions = {
    en: 'ltr',
    es: 'ltr',
    'zh-Hant': 'ltr',
    ar: 'rtl',
    'ar-EG': 'rtl',
    he: 'rtl',
    fa: 'rtl',
    ur: 'rtl',
    dv: 'rtl',
    'ks-Deva': 'ltr',
    'az-Arab': 'rtl',
    'no language': 'ltr',
    '': 'ltr',
  };
  for (const [language, direction] of Object.entries(directions)) {
    it(`is ${direction} for "${language}"`, () => {
      expect(directionOf(language)).to.equal(direction);
    });
  }

  it('is as the engine has it, also where it is not asked', () => {
    for (const language of languages) {
      const { script = '' } = new Intl.Locale(language).maximize();
      const isRightToLeft = ['Arab', 'Hebr'].includes(script);
      expect(directionOf(language), language).to.equal(isRightToLeft ? 'rtl' : 'ltr');
    }
  });

  it('is known to the localizer', () => {
    expect([en.direction, es.direction, ar.direction]).to.deep.equal(['ltr', 'ltr', 'rtl']);
  });
});

describe('localizerOf', () => {
  it('is one for all elements, until the language is registered anew', () => {
    registerLocale('qx', {});
    const first = localizerOf('qx');
    expect(localizerOf('qx')).to.equal(first);
    registerLocale('qx', {});
    expect(localizerOf('qx')).to.not.equal(first);
    expect(localizerOf('en')).to.equal(localizerOf('en'));
  });

  it('is another for each way of writing numbers', () => {
    expect(localizerOf('en', 'en-GB')).to.equal(localizerOf('en', 'en-GB'));
    expect(localizerOf('en', 'en-GB')).to.not.equal(localizerOf('en'));
  });
});
