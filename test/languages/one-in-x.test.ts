/** Chances as 1 in a changing number, as each language writes them. */
import { expect } from 'chai';
import { languages, type Language } from '../support/languages.js';
import { hasOneInX, mayHaveOneInX } from '../../src/languages/one-in-x.js';

/** Wordings that mislead readers. */
const found: Readonly<Record<Language, readonly string[]>> = {
  ar: [
    ...['1 من كل 12', '١ من كل ١٢', 'واحد من كل 10 أشخاص', 'واحدة من بين كل 8'],
    ...['شخص واحد من كل 20', 'شخص من كل 20', '1 في كل 20', 'واحد من أصل 20 شخصا', '1 لكل 20 شخصا'],
    ...['1  من  كل  20', '1\u200b من\u00a0كل 20'],
  ],
  bn: ['প্রতি 12 জনে 1 জন', '১২ জনের মধ্যে ১ জন', '10 জনের মধ্যে একজন'],
  de: ['1 von 12', 'einer von 12 Menschen', '1 von 1.000 Personen', 'Eine von 8 Frauen'],
  en: [
    ...['1 in 12', 'One in 5', '1 in every 4', '1 person in 10', 'one patient out of 12'],
    ...['1 in every 20', '1 out of every 20', '1 of 20 people', '1-in-20', '1 in  20', 'one‑in‑20'],
    ...['1 in\u200b20', '1 woman in 8', 'a 1 in 1,000 chance', '1 chance in 20', '1 for every 20'],
    ...['One of every 20 patients', '1 in each 20', '1\nin\n20'],
  ],
  es: [
    ...['1 de cada 12', 'una de cada 8 mujeres', '1 persona de cada 10', 'uno por cada 100'],
    ...['1 persona de cada 20', '1  de  cada  20', 'una mujer de cada 8', '1 de 20 personas'],
    ...['1 en 20 pacientes', 'una entre cada 20', '1\u200b de cada 20', '1-de-cada-20'],
  ],
  fa: ['۱ نفر از هر ۱۲ نفر', 'از هر ۱۰ نفر، ۱ نفر', 'یک نفر از هر 10 نفر', '1 در 12'],
  fr: ['1 sur 12', 'un patient sur 12', 'une sur 8', 'l’une sur 8', '1 personne sur 1 000'],
  hi: ['12 में से 1', '१२ में से १', 'हर 10 लोगों में से एक'],
  ht: ['1 sou 12', 'youn sou 10', 'yon moun sou 10'],
  it: ['1 su 12', 'una persona su 10', 'uno su 100'],
  ja: ['12人に1人', '12人中1人', '１２人に１人', '10人に一人', '10人のうち1人'],
  ko: ['12명 중 1명', '10명 중 한 명', '10명당 1명'],
  nl: ['1 op 12', 'een op de 10', 'één persoon op de 8'],
  pl: ['1 na 12', 'jedna na 10 osób', 'u jednego pacjenta na 100'],
  pt: ['1 em 12', 'uma em cada 10', 'um paciente em cada 8', '1 de cada 12'],
  ru: ['1 из 12', 'один из 10', 'у одного пациента из 100', '1 на 1000', 'одна из 8 женщин'],
  so: ['1 ka mid ah 12', 'qof ka mid ah 10'],
  tl: ['1 sa bawat 12', 'isa sa bawat 10', 'isang tao sa bawat 10', '1 tao sa kada 10'],
  tr: ['12 kişiden 1’i', '12’de 1', "12'de 1", '10 kişiden biri', '12 kişide 1'],
  uk: ['1 з 12', 'один із 10', 'у одного пацієнта з 100', '1 на 1000'],
  ur: ['12 میں سے 1', '۱۲ میں سے ۱', '10 افراد میں سے ایک'],
  vi: ['1 trong 12', '1 người trong số 10', 'cứ 12 người thì có 1 người'],
  zh: ['12人中有1人', '每10个人里有1个', '12名患者中有1名', '10人中有一人'],
};

/** Wordings that look like them, and are none. */
const allowed: Readonly<Record<Language, readonly string[]>> = {
  ar: ['واحد من 3 خيارات', '11 من كل 100', 'مرة واحدة كل 6 أشهر', '٢١ من كل ١٠٠'],
  bn: ['100 জনের মধ্যে 11 জন', '১০০ জনে ২১ জন'],
  de: ['11 von 100', 'keine von 12', '2,1 von 100', 'eine von 3 Möglichkeiten', '1 von 3 Optionen'],
  en: [
    ...['11 in 100', '3.1 in 100', 'someone in 5 minutes', 'one in each hand', 'in 1 of 3 visits'],
    ...['one of 3 options', 'Take 1 in 10 minutes', 'Take one in 12 hours', 'Type 1 - 20 tablets'],
    ...['The next one in 3 months', 'one in 2 weeks', 'You have 1 injection in 6 months.'],
  ],
  es: [
    '1 de 3 opciones',
    'una de 2 maneras',
    'uno cada 6 horas',
    '21 de cada 100',
    'alguna de cada 12',
    '3,1 de cada 100',
    'Una vez cada 6 meses',
  ],
  fa: ['۱۲ نفر از هر ۱۰۰ نفر', 'از هر ۱۰۰ نفر ۱۲ نفر', 'یکی از ۳ گزینه'],
  fr: ['11 sur 100', 'aucune sur 12', '2,1 sur 100', 'un jour sur 2', 'une des 2 options'],
  hi: ['100 में से 11', '१०० में से २१', '3 में से 1 विकल्प'],
  ht: ['11 sou 100', 'youn nan 2 opsyon yo'],
  it: ['21 su 100', 'nessuno su 12', 'una di 2 opzioni', '1 ogni 8 ore'],
  ja: ['100人に11人', '100人に21人', '3つのうち1つ', '2人で一緒に'],
  ko: ['100명 중 11명', '100명 중 21명', '3가지 중 하나'],
  nl: ['11 op 100', 'geen op 12', 'een van de 2 opties'],
  pl: ['11 na 100', 'jedna z 2 opcji', 'raz na 2 tygodnie'],
  pt: ['11 em 100', 'nenhum em 12', 'uma das 2 opções', '1 a cada 8 horas'],
  ru: ['11 из 100', 'один из 2 вариантов', '1 из 3 способов', 'каждые 12 часов'],
  so: ['11 ka mid ah 100'],
  tl: ['11 sa bawat 100', 'isa sa 2 opsyon'],
  tr: ['100 kişiden 11’i', '10 kişiden birkaçı', '3 seçenekten biri'],
  uk: ['11 з 100', 'один із 2 варіантів'],
  ur: ['۱۰۰ میں سے ۱۱', '100 میں سے 21'],
  vi: ['11 trong 100', 'một trong 3 lựa chọn', '1 trong 2 cách'],
  zh: ['100人中有11人', '3个选择之一', '2人一组'],
};

describe('hasOneInX', () => {
  for (const language of languages) {
    it(`finds it in the wordings of ${language}`, () => {
      for (const text of found[language]) {
        expect(hasOneInX(text, language), text).to.equal(true);
        expect(hasOneInX(`(${text})`, `${language}-XX`), text).to.equal(true);
        expect(mayHaveOneInX(text), text).to.equal(true);
      }
    });

    it(`leaves alone what only looks like it in ${language}`, () => {
      for (const text of allowed[language]) expect(hasOneInX(text, language), text).to.equal(false);
    });
  }

  it('finds it as well where all texts are asked in one', () => {
    for (const language of languages) {
      for (const text of found[language])
        expect(hasOneInX(['7', text, 'minutes', '.5', 'a'].join('\0'), language), text).to.be.true;
      expect(hasOneInX(allowed[language].join('\0'), language), language).to.be.false;
    }
  });

  it('need not be asked where nothing stands for a number', () => {
    expect(mayHaveOneInX('Most people feel better in some months.')).to.be.false;
    expect(mayHaveOneInX('')).to.be.false;
  });

  it('finds the English wording in every language, also in those it knows nothing of', () => {
    for (const language of [...languages, 'xx', 'constructor'])
      expect(hasOneInX('It helps 1 in 12.', language), language).to.equal(true);
  });

  it('finds the wording of no third language', () => {
    expect(hasOneInX('1 von 12', 'fr')).to.equal(false);
    expect(hasOneInX('1 de cada 12', 'en')).to.equal(false);
  });
});
