/** What readers get once the gaps of the messages are filled: faults of grammar that no translator sees in a template. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { readUnits, wordsOf } from '../../../scripts/localize/xliff.mjs';
import { amountWords, thingWords } from '../../../src/outline/frequency-words.js';
import { fill } from '../../../src/localization/gaps.js';
import { registerLocale } from '../../../src/localization/locales.js';
import { Localizer } from '../../../src/localization/localizer.js';
import { templatesByLanguage } from '../../../stories/generated/languages.js';

const locales = path.resolve(import.meta.dirname, '../../../locales');
const counts = [0, 1, 2, 3, 11, 100];
const times = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;

type Unit = ReturnType<typeof readUnits> extends Map<string, (infer One)[]> ? One : never;

/** The messages of a language, filled as the interface may fill them. */
class FilledMessages {
  readonly #localizer: Localizer;
  readonly units: readonly Unit[];

  constructor(language: string) {
    registerLocale(language, templatesByLanguage[language]!);
    this.#localizer = new Localizer(language);
    const xml = readFileSync(path.join(locales, `${language}.xlf`), 'utf8');
    this.units = readUnits(xml).get('interface') ?? [];
  }

  /** The texts of one message: each gap with each of its values, and all of them at once. */
  textsOf({ source, target }: Unit): readonly string[] {
    const valuesOf = new Map<string, readonly string[]>();
    for (const piece of source)
      if (typeof piece !== 'string')
        valuesOf.set(String(piece.gap), this.#valuesFor(piece.filledWith, wordsOf(source)));
    for (const [, name = ''] of wordsOf(source).matchAll(/\{([a-z]\w*)\}/gi))
      valuesOf.set(name, this.#valuesFor(name, wordsOf(source)));
    const message = wordsOf(target);
    const counted = /^\{(\w+), plural,/.exec(message)?.[1];
    if (counted === undefined)
      return combined(valuesOf).map((gaps) => fill(message, gaps).join(''));
    return counts.flatMap((count) =>
      combined(new Map([...valuesOf, [counted, [this.#localizer.number(count)]]])).map((gaps) =>
        this.#localizer.plural(count, message, gaps),
      ),
    );
  }

  /** What may stand in a gap, by what the code puts there. */
  #valuesFor(gap: string, source: string): readonly string[] {
    const numbers = counts.map((count) => this.#localizer.number(count));
    if (/^(\$\{)?(length|localizer\.timeSpan)/.test(gap)) return this.#times();
    if (gap.includes('endWords')) return this.#ends();
    // A number of people is a power of ten.
    if (/^\{0\} (people)$/.test(source))
      return [this.#localizer.number(100), this.#localizer.number(1000)];
    if (/^\$\{(all|not)\}$/.test(gap)) return [thingWords(undefined, 100, this.#localizer)];
    if (/^\$\{(amount|low|high|had)\}$/.test(gap)) return [...numbers, this.#fewerThanOne()];
    if (/^\$\{share\}$/.test(gap)) return [this.#localizer.percent(0.5, 1)];
    if (/^\$\{range\}$/.test(gap))
      return this.#filled('{0} to {1} in {2}', [this.#fewerThanOne(), ...numbers]);
    if (gap === 'number')
      return this.#filled('{0} in {1} ({2})', [...numbers, this.#fewerThanOne()]);
    if (
      /number|count|decimal|least|most|first\}|^(n|done|total|points|per|value|from|to)$/.test(gap)
    )
      return numbers;
    return [`Zeta-${gap.replace(/\W/g, '')}`];
  }

  #times(): readonly string[] {
    return times.flatMap((unit) => [
      ...counts.map((from) => this.#localizer.timeSpan({ from, unit })),
      this.#localizer.timeSpan({ from: 1, to: 2, unit }),
    ]);
  }

  #ends(): readonly string[] {
    const one = this.#localizer.number(1);
    const ends = ['{0} more', '{0} fewer', 'less than {0} more', 'less than {0} fewer'];
    return [...ends, 'no difference'].flatMap((source) => this.#filled(source, [one, '12']));
  }

  #fewerThanOne(): string {
    return amountWords(1, 'fewer-than-one', 'happened', this.#localizer);
  }

  /** The translation of a message, with each of some values in its first gap. */
  #filled(source: string, values: readonly string[]): readonly string[] {
    const unit = this.units.find((one) => wordsOf(one.source) === source);
    if (!unit) throw new Error(`There is no message "${source}".`);
    const [all, share] = [this.#localizer.number(100), this.#localizer.percent(1)];
    return values.map((first) =>
      fill(wordsOf(unit.target), { 0: first, 1: all, 2: source.includes('(') ? share : all }).join(
        '',
      ),
    );
  }
}

/** The values of the gaps: one gap after the other with each of its values, then all with their first, second, … */
function combined(
  valuesOf: ReadonlyMap<string, readonly string[]>,
): readonly Readonly<Record<string, string>>[] {
  const gapsWith = (pick: (name: string, values: readonly string[]) => string | undefined) =>
    Object.fromEntries(
      Array.from(valuesOf, ([name, values]) => [name, pick(name, values) ?? values.at(-1)!]),
    );
  const longest = Math.max(1, ...Array.from(valuesOf.values(), ({ length }) => length));
  const places = Array.from({ length: longest }, (_, at) => at);
  return [
    ...places.map((at) => gapsWith((_, values) => values[at])),
    ...[...valuesOf.keys()].flatMap((name) =>
      places.map((at) => gapsWith((one, values) => (one === name ? values[at] : values[0]))),
    ),
  ];
}

/** What must not be in any text, whatever the language. */
const faults = {
  'a gap that is left': /[{}$]|undefined|NaN|\[object/,
  'a word twice': /(?<![\p{L}\d])(\p{L}{2,}) \1(?!\p{L})/iu,
  'a space too much': /\s{2}|^\s|\s$|\s[.;:,،؛](?!\p{L})/u,
};

/** What must not be in the texts of a language. */
const faultsIn: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  es: {
    '"fewer than 1 fewer"': /(menos|más) de \d+ (menos|más)/,
    'a plural after 1': /(?<![\d.,])1 (?!más|menos|mes)\p{L}+s(?!\p{L})/u,
    'a number that "more" or "fewer" seems to limit': /\d (más|menos) de cada/,
  },
  ar: {
    'a dual of the wrong case':
      /(?:^|\s)(من|بعد|خلال|إلى|في|لكل|حتى) (دقيقتان|ساعتان|يومان|أسبوعان|شهران|سنتان|عامان)/,
    'a number that "less than" seems to limit': /أقل بفارق.* من \d/,
  },
};

describe('locales, the messages in them once their gaps are filled', () => {
  it('are found out where they are glued', () => {
    const found = (text: string): string[] => faultsOf('es', text);
    expect(found('menos de 1 menos de cada 100')).to.deep.equal([
      '"fewer than 1 fewer"',
      'a number that "more" or "fewer" seems to limit',
    ]);
    expect(found('El intervalo va de de 2')).to.deep.equal(['a word twice']);
    expect(found('hace 1 puntos')).to.deep.equal(['a plural after 1']);
    expect(found('quedan {n}')).to.deep.equal(['a gap that is left']);
    expect(faultsOf('ar', 'أقل من أسبوعان')).to.deep.equal(['a dual of the wrong case']);
    expect(found('11 puntos, 1 punto, 2,1 puntos; 1 mes, 1 más')).to.deep.equal([]);
  });

  for (const language of Object.keys(templatesByLanguage)) {
    it(`are sentences at 0, 1, 2, 3, 11, 100, "fewer than 1" and any time: ${language}`, () => {
      const messages = new FilledMessages(language);
      const wrong = messages.units.flatMap((unit) =>
        messages
          .textsOf(unit)
          .flatMap((text) =>
            faultsOf(language, text).map((fault) => `${unit.id}, ${fault}: ${text}`),
          ),
      );
      expect([...new Set(wrong)]).to.deep.equal([]);
    });
  }
});

function faultsOf(language: string, text: string): string[] {
  return Object.entries({ ...faults, ...faultsIn[language] })
    .filter(([, fault]) => fault.test(text))
    .map(([name]) => name);
}
