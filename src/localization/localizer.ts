/** Everything that depends on the interface language: messages, numbers, dates and lengths of time. */
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { TimeSpan } from '../definition/definition.js';
import { dateOf, dayOrderOf, type DayPart } from '../languages/dates.js';
import { listOf } from '../languages/lists.js';
import { pluralOf } from '../languages/plural-forms.js';
import { digitsTagOf, languageOf, readingOf } from '../languages/tags.js';
import { unitWord } from '../languages/time-units.js';
import { numberOf } from '../languages/written-numbers.js';
import { fill, pluralForms } from './gaps.js';
import { nameIn } from './names.js';
import { str } from './str.js';
import { templatesOf } from './locales.js';
import { translated, type Message } from './messages.js';
import { endsOfRange } from './number-range.js';

/** Reading direction. */
export type Direction = 'ltr' | 'rtl';

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction a language is read in. */
export function directionOf(language: string): Direction {
  // The first question to `Intl` costs 15 ms of a page's start, and several times that on a phone.
  const reading = readingOf(language);
  if (reading) return reading.direction ?? 'ltr';
  try {
    const { script = '' } = new Intl.Locale(language).maximize();
    return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

type Formatter = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat;

const localizers = new Map<string, Localizer>();

/**
 * The one that speaks a language as it is registered now, for all elements.
 *
 * @param tag the same language with the country of the page
 */
export function localizerOf(locale: string, tag = locale): Localizer {
  const name = `${locale} ${tag}`;
  const known = localizers.get(name);
  if (known && known.templates === templatesOf(locale)) return known;
  const made = new Localizer(locale, tag);
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

  readonly #formatTag;
  readonly #hasPlainDigits;
  readonly #formatters = new Map<string, Formatter>();

  constructor(
    /** The language of the words. */
    readonly locale: string,
    /** The same with the country of the page, such as `en-GB`: numbers, dates and voices go by it. */
    readonly tag = locale,
  ) {
    this.direction = directionOf(locale);
    this.templates = templatesOf(locale);
    const reading = readingOf(tag);
    this.#formatTag = digitsTagOf(tag);
    this.#hasPlainDigits =
      reading !== undefined && (reading.zero === undefined || this.#formatTag !== tag);
  }

  /** A message in this language. Its type is what makes `lit-localize extract` find the calls. */
  readonly msg: MsgFn = ((message: Message) => translated(this.templates, message)) as MsgFn;

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
    return forms.get(pluralOf(count, this.locale)) ?? forms.get('other') ?? message;
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
    const written = this.#written(value, 3);
    if (written !== undefined) return written;
    return this.#format('number', () => new Intl.NumberFormat(this.#formatTag)).format(value);
  }

  /** A number with its decimals, at most `mostDigits` of them. */
  decimal(value: number, mostDigits = 2): string {
    const written = this.#written(value, mostDigits);
    if (written !== undefined) return written;
    return this.#format(
      `decimal-${mostDigits}`,
      () => new Intl.NumberFormat(this.#formatTag, { maximumFractionDigits: mostDigits }),
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
        new Intl.NumberFormat(this.#formatTag, {
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
    const written = time === undefined ? dateOf(day, this.#formatTag) : undefined;
    if (written !== undefined) return written;
    const styles = {
      dateStyle: 'long',
      timeStyle: time === undefined ? undefined : 'short',
    } as const;
    const format = this.#format(
      `date-${styles.timeStyle}`,
      () => new Intl.DateTimeFormat(this.#formatTag, { ...styles, timeZone: 'UTC' }),
    );
    return format.format(new Date(`${day}T${time ?? '00:00'}Z`));
  }

  /** A time of day given as HH:MM, by the clock that the country has. */
  time(time: string): string {
    const format = this.#format(
      'time',
      () => new Intl.DateTimeFormat(this.#formatTag, { timeStyle: 'short', timeZone: 'UTC' }),
    );
    return format.format(new Date(`2000-01-01T${time}Z`));
  }

  /** The digits of a number alone, such as those of a year. */
  digits(value: number): string {
    if (this.#hasPlainDigits) return value.toFixed();
    return this.#format(
      'digits',
      () => new Intl.NumberFormat(this.#formatTag, { useGrouping: false }),
    ).format(value);
  }

  /** The order in which the country writes the parts of a day. */
  dayOrder(): readonly DayPart[] {
    const written = dayOrderOf(this.#formatTag);
    if (written) return written;
    const format = this.#format(
      'order',
      () => new Intl.DateTimeFormat(this.#formatTag, { dateStyle: 'short', timeZone: 'UTC' }),
    );
    return format
      .formatToParts(0)
      .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []));
  }

  /** Gets ready to write dates: the first one takes an engine about 15 ms, and there may be time for it now. */
  prepare(): void {
    try {
      this.date('2000-01-01');
    } catch {
      // Whoever writes one is told.
    }
  }

  /** Words in a row: "nurse, surgeon and pharmacist". */
  list(words: readonly string[]): string {
    return this.#listed(words, 'and', this.#formatTag);
  }

  /** Words of which one is enough: "nurse, surgeon or pharmacist". */
  anyOf(words: readonly string[]): string {
    return this.#listed(words, 'or', this.locale);
  }

  #listed(words: readonly string[], joinedBy: 'and' | 'or', tag: string): string {
    const type = joinedBy === 'and' ? 'conjunction' : 'disjunction';
    const inEngine = (): Intl.ListFormat => new Intl.ListFormat(tag, { type });
    return listOf(words, joinedBy, tag) ?? this.#format(joinedBy, inEngine).format(words);
  }

  /** A length of time: "about 2 to 6 weeks", with the plural that the language wants. */
  timeSpan(span: TimeSpan): string {
    const length = this.#lengthInWords(span) ?? this.#lengthByEngine(span);
    switch (span.precision) {
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

  /** Where all numbers are plain and the language is one of the table. */
  #lengthInWords({ from, to, unit }: TimeSpan): string | undefined {
    const last = to ?? from;
    const word = unitWord(last, unit, languageOf(this.#formatTag) ?? '');
    if (word === undefined || !this.#isPlain(from) || !this.#isPlain(last)) return undefined;
    const length = `${last} ${word}`;
    if (to === undefined) return length;
    return from < to ? this.#fromTo(String(from), length) : undefined;
  }

  #lengthByEngine({ from, to, unit }: TimeSpan): string {
    const format = this.#format(
      unit,
      () =>
        new Intl.NumberFormat(this.#formatTag, {
          style: 'unit',
          unit: unit.slice(0, -1),
          unitDisplay: 'long',
        }),
    );
    return to === undefined ? format.format(from) : this.#range(format, from, to);
  }

  /** A range of numbers. Engines write "2-6 weeks" in some languages, which is read out as a minus. */
  #range(format: Intl.NumberFormat, from: number, to: number): string {
    const [first, last] = endsOfRange(format, from, to);
    return last === undefined ? first : this.#fromTo(first, last);
  }

  #fromTo(first: string, last: string): string {
    return this.msg(str`${first} to ${last}`, { desc: 'a range of numbers or of time' });
  }

  #written(value: number, mostDigits: number): string | undefined {
    return this.#isPlain(value) ? value.toFixed() : numberOf(value, mostDigits, this.#formatTag);
  }

  // Below a thousand there is nothing to group, and the first question to `Intl` is dear.
  #isPlain(value: number): boolean {
    return this.#hasPlainDigits && Number.isInteger(value) && value >= 0 && value < 1000;
  }

  /** The name of a language or a country, in this language. */
  nameOf(type: 'language' | 'region', code: string): string {
    return nameIn(this.locale, type, code);
  }

  /** Where something holds: the name of a country, given by its code, or anywhere. */
  jurisdiction(code: string): string {
    return code === 'any' ? this.msg('Wherever you live') : this.nameOf('region', code);
  }

  // Making a formatter costs a hundred times as much as using it.
  #format<Format extends Formatter>(name: string, make: () => Format): Format {
    const format = this.#formatters.get(name) ?? make();
    this.#formatters.set(name, format);
    return format as Format;
  }
}
