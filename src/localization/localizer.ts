/** Everything that depends on the interface language: messages, numbers, dates and lengths of time. */
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { TimeSpan } from '../definition/definition.js';
import { plurals } from '../languages/languages.js';
import { languageOf, readingOf } from '../languages/tags.js';
import { fill, pluralForms } from './gaps.js';
import { str } from './str.js';
import { templatesOf } from './locales.js';

/** Reading direction. */
export type Direction = 'ltr' | 'rtl';

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction a language is read in. */
export function directionOf(language: string): Direction {
  // The first question to `Intl` costs 15 ms of a page's start, and several times that on a phone.
  const reading = readingOf(language);
  if (reading) return reading.direction ?? 'ltr';
  try {
    return rightToLeftScripts.has(new Intl.Locale(language).maximize().script ?? '')
      ? 'rtl'
      : 'ltr';
  } catch {
    return 'ltr';
  }
}

type Formatter = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat | Intl.PluralRules;

const localizers = new Map<string, Localizer>();

/**
 * The one that speaks a language as it is registered now, for all elements.
 *
 * @param formatTag the tag by which it writes numbers and dates, of the same language
 */
export function localizerOf(locale: string, formatTag = locale): Localizer {
  const name = `${locale} ${formatTag}`;
  const known = localizers.get(name);
  if (known && known.templates === templatesOf(locale)) return known;
  const made = new Localizer(locale, formatTag);
  localizers.set(name, made);
  return made;
}

/** The parts of the name of a control. */
export interface Label<Subject> {
  readonly before: readonly (string | Subject)[];
  readonly action: string;
  readonly after: readonly (string | Subject)[];
}

/** Speaks one interface language. */
export class Localizer {
  /** The direction of this language. */
  readonly direction: Direction;

  /** The messages; none in the language they are written in. */
  readonly templates;

  readonly #hasPlainDigits;
  readonly #formatters = new Map<string, Formatter>();

  constructor(
    /** The language of the words. */
    readonly locale: string,
    private readonly formatTag = locale,
  ) {
    this.direction = directionOf(locale);
    this.templates = templatesOf(locale);
    const reading = readingOf(formatTag);
    this.#hasPlainDigits = reading !== undefined && reading.zero === undefined;
  }

  /** A message in this language. Its type is what makes `lit-localize extract` find the calls. */
  readonly msg: MsgFn = ((template: Parameters<MsgFn>[0]) =>
    runtimeMsg(this.templates, template, undefined)) as MsgFn;

  /**
   * The form of a message that a count asks for.
   *
   * @param count what the form depends on
   * @param message of {@link msg}: `{n, plural, one {{n} step} other {{n} steps}}`. A translation has a form for each
   *   plural category of its language.
   * @param gaps what fills its gaps, the count among them
   */
  plural(count: number, message: string, gaps: Readonly<Record<string, string>>): string {
    return fill(this.pluralForm(count, message), gaps).join('');
  }

  /** As {@link plural}, with its gaps to be filled, for what is no plain text. */
  pluralForm(count: number, message: string): string {
    const forms = pluralForms(message);
    return forms.get(this.#pluralCategory(count)) ?? forms.get('other') ?? message;
  }

  #pluralCategory(count: number): string {
    if (Intl.PluralRules.supportedLocalesOf(this.locale).length > 0)
      return this.#format('plural', () => new Intl.PluralRules(this.locale)).select(count);
    // For a language that it does not know, such as Haitian Creole, an engine takes the rules of its own.
    const language = languageOf(this.locale);
    return count === 1 && language && plurals[language].includes('one') ? 'one' : 'other';
  }

  /**
   * The name of a control of which there are many, such as "Remove: Aspirin": the action is seen on it, and screen
   * readers also have what comes before and after it.
   */
  label<Subject>(action: string, subject: Subject): Label<Subject> {
    const [before = '', after = ''] = this.msg('{action}: {subject}', {
      desc: 'name of a button: what it does, and to what',
    }).split('{action}');
    return { before: fill(before, { subject }), action, after: fill(after, { subject }) };
  }

  /** A number, such as 1,000. */
  number(value: number): string {
    // Below a thousand there is nothing to group, and the first question to `Intl` is dear.
    if (this.#hasPlainDigits && Number.isInteger(value) && value >= 0 && value < 1000)
      return value.toFixed();
    return this.#format('number', () => new Intl.NumberFormat(this.formatTag)).format(value);
  }

  /** A number with its decimals, at most `mostDigits` of them. */
  decimal(value: number, mostDigits = 2): string {
    return this.#format(
      `decimal-${mostDigits}`,
      () => new Intl.NumberFormat(this.formatTag, { maximumFractionDigits: mostDigits }),
    ).format(value);
  }

  /**
   * A percentage, such as 54%.
   *
   * @param value in percent, 0 to 100
   */
  percent(value: number, fractionDigits = 0): string {
    const format = this.#format(
      `percent-${fractionDigits}`,
      () =>
        new Intl.NumberFormat(this.formatTag, {
          style: 'percent',
          minimumFractionDigits: fractionDigits,
          maximumFractionDigits: fractionDigits,
        }),
    );
    return format.format(value / 100);
  }

  /**
   * A day given as YYYY-MM-DD, in long form, and a time of day given as HH:MM, by the clock of 12 or 24 hours that the
   * language has. They are no moment, so that no time zone can move them.
   */
  date(day: string, time?: string): string {
    const styles = {
      dateStyle: 'long',
      timeStyle: time === undefined ? undefined : 'short',
    } as const;
    const format = this.#format(
      `date-${styles.timeStyle}`,
      () => new Intl.DateTimeFormat(this.formatTag, { ...styles, timeZone: 'UTC' }),
    );
    return format.format(new Date(`${day}T${time ?? '00:00'}Z`));
  }

  /** Gets ready to write dates: the first one takes an engine about 15 ms, and there may be time for it now. */
  prepare(): void {
    this.date('2000-01-01');
  }

  /** Words in a row: "nurse, surgeon and pharmacist". */
  list(words: readonly string[]): string {
    return this.#format('list', () => new Intl.ListFormat(this.formatTag)).format(words);
  }

  /** Words of which one is enough: "nurse, surgeon or pharmacist". */
  anyOf(words: readonly string[]): string {
    return this.#format(
      'any-of',
      () => new Intl.ListFormat(this.locale, { type: 'disjunction' }),
    ).format(words);
  }

  /** A length of time: "about 2 to 6 weeks", with the plural that the language wants. */
  timeSpan({ from, to, unit, precision }: TimeSpan): string {
    const format = this.#format(
      unit,
      () =>
        new Intl.NumberFormat(this.formatTag, {
          style: 'unit',
          unit: unit.slice(0, -1),
          unitDisplay: 'long',
        }),
    );
    const length = to === undefined ? format.format(from) : this.#range(format, from, to);
    switch (precision) {
      case 'about':
        return this.msg(str`about ${length}`);
      case 'under':
        return this.msg(str`under ${length}`, { desc: 'a length of time' });
      case 'up-to':
        return this.msg(str`up to ${length}`);
      default:
        return length;
    }
  }

  /** A range of numbers. Engines write "2-6 weeks" in some languages, which is read out as a minus. */
  #range(format: Intl.NumberFormat, from: number, to: number): string {
    const parts = format.formatRangeToParts(from, to);
    const sources = parts.map(({ source }) => source);
    const endOfFirst = sources.lastIndexOf('startRange') + 1;
    const startOfLast = sources.indexOf('endRange');
    const textOf = (some: typeof parts): string => some.map(({ value }) => value).join('');
    if (startOfLast < 0) return textOf(parts);
    const [first, last] = [textOf(parts.slice(0, endOfFirst)), textOf(parts.slice(startOfLast))];
    return this.msg(str`${first} to ${last}`, { desc: 'a range of numbers or of time' });
  }

  /** The name of a language or a country, in this language. */
  nameOf(type: 'language' | 'region', code: string): string {
    try {
      return new Intl.DisplayNames(this.locale, { type }).of(code) ?? code;
    } catch {
      // Not every tag that the format lets pass is one to Intl.
      return code;
    }
  }

  /** Where something holds: the name of a country, given by its code, or anywhere. */
  jurisdiction(code: string): string {
    return code === 'any' ? this.msg('Wherever you live') : this.nameOf('region', code);
  }

  // Making a formatter costs a hundred times as much as using it.
  #format<Format extends Formatter>(name: string, make: () => Format): Format {
    let format = this.#formatters.get(name);
    if (!format) {
      format = make();
      this.#formatters.set(name, format);
    }
    return format as Format;
  }
}
