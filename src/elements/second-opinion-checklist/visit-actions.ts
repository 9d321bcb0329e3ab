/** What a reader types of the visit, and when it is judged: not before they leave its fields. */
import { dayOf } from '../../definition/review-date.js';
import type { ElementHost } from '../core/element-host.js';
import type { Localizer } from '../../localization/localizer.js';
import { typedDay, typedTime, type TypedDay } from '../../localization/typed-dates.js';
import { isCalendarDay } from '../../worksheet/visit.js';
import { answer, answersOf, isSame } from '../../worksheet/worksheet.js';
import type { Visit } from './second-opinion-checklist-data.js';
import { visitWords } from './spoken-words.js';

type Part = keyof TypedDay;

/** Something typed, and the answer that came of it: what the page sets later takes its place. */
interface Typed<Value> {
  readonly value: Value;
  readonly answer: string | undefined;
}

const noProblem = { dayProblem: undefined, timeProblem: undefined } as const;

export class VisitActions {
  #day: Typed<TypedDay> | undefined;
  #time: Typed<string> | undefined;
  #problems: Pick<Visit, 'dayProblem' | 'timeProblem'> = noProblem;
  #isBeingTyped = false;
  /** The visit as it was told of last, while it is being typed. */
  #before: object | undefined;

  constructor(private readonly host: ElementHost) {}

  get visit(): Omit<Visit, 'namesTopic' | 'file'> {
    const { date, time } = this.#answers;
    const { localizer } = this.host;
    const isDayAsTyped = this.#day && this.#day.answer === date;
    const isTimeAsTyped = this.#time && this.#time.answer === time;
    return {
      date,
      time,
      typedDay: isDayAsTyped ? this.#day!.value : partsOf(date, localizer),
      typedTime: isTimeAsTyped ? this.#time!.value : time === undefined ? '' : localizer.time(time),
      dayProblem: isDayAsTyped || date === undefined ? this.#problems.dayProblem : pastOr(date),
      timeProblem: isTimeAsTyped ? this.#problems.timeProblem : undefined,
      isBeingTyped: this.#isBeingTyped,
    };
  }

  /** Keeps a part of the day as it is being typed. */
  readonly writeDay = (part: Part, text: string): void => {
    const value = { ...this.visit.typedDay, [part]: text };
    this.#begin();
    this.#setDay(value, typedDay(value, this.host.localizer.tag, false));
  };

  /** Keeps the time as it is being typed. */
  readonly writeTime = (text: string): void => {
    this.#begin();
    const read = typedTime(text, this.host.localizer.tag);
    const time = 'time' in read ? read.time : undefined;
    this.#write('time', time);
    this.#time = { value: text, answer: time };
  };

  /** The reader has left the fields. */
  readonly finish = (): void => {
    if (!this.#isBeingTyped) return;
    this.#isBeingTyped = false;
    const { typedDay: parts, typedTime: text } = this.visit;
    const { tag } = this.host.localizer;
    this.#setDay(parts, typedDay(parts, tag, true));
    const isEmpty = [parts.day, parts.month, parts.year].every((part) => part.trim() === '');
    const { date } = this.#answers;
    const read = typedTime(text, tag);
    this.#problems = {
      dayProblem: date === undefined ? (isEmpty ? undefined : 'unread') : pastOr(date),
      timeProblem: text.trim() === '' || 'time' in read ? undefined : read.problem,
    };
    if (!isSame(this.#before, this.#answers)) this.host.finishWriting('visit');
    this.#before = undefined;
    this.host.requestUpdate();
    const words = visitWords(this.visit, this.host.localizer);
    if (words !== undefined) this.host.announce(words);
  };

  /** Tells that there is no day yet. */
  setMissing(): void {
    if (this.#problems.dayProblem !== 'unread')
      this.#problems = { ...this.#problems, dayProblem: 'missing' };
    this.host.requestUpdate();
  }

  reset(): void {
    this.#day = this.#time = this.#before = undefined;
    this.#problems = noProblem;
    this.#isBeingTyped = false;
  }

  get #answers(): Readonly<Partial<Record<string, string>>> {
    return answersOf(this.host.worksheet, 'visit');
  }

  #begin(): void {
    this.#before ??= this.#answers;
    this.#isBeingTyped = true;
    this.#problems = noProblem;
    this.host.requestUpdate();
  }

  #setDay(value: TypedDay, read: string | undefined): void {
    const date = read !== undefined && isCalendarDay(read) ? read : undefined;
    this.#write('date', date);
    this.#day = { value, answer: date };
  }

  #write(field: 'date' | 'time', value: string | undefined): void {
    this.host.writeAnswers('visit', (worksheet) => answer(worksheet, 'visit', field, value));
  }
}

function partsOf(date: string | undefined, localizer: Localizer): TypedDay {
  if (date === undefined) return { day: '', month: '', year: '' };
  const [year = '', month = '', day = ''] = date
    .split('-')
    .map((part) => localizer.digits(Number(part)));
  return { day, month, year };
}

function pastOr(date: string): 'past' | undefined {
  return date < dayOf(new Date()) ? 'past' : undefined;
}
