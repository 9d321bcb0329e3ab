/**
 * Days in long form, in languages whose way is written down here: an engine takes 20 ms for its first date, a phone more.
 */
const english =
  'January February March April May June July August September October November December';
type Way = readonly [months: string, order: string];

const american: Way = [english, '{month} {day}, {year}'];
const spanish: Way = [
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  '{day} de {month} de {year}',
];

/** The months and the order, by tag, since countries differ; for those that are not here the engine is asked. */
const ways: ReadonlyMap<string, Way> = new Map([
  ['en', american],
  ['en-US', american],
  ['en-GB', [english, '{day} {month} {year}']],
  ['es', spanish],
  ['es-419', spanish],
  ['es-ES', spanish],
  ['es-MX', spanish],
  ['es-US', spanish],
]);

/** A day given as YYYY-MM-DD; undefined for a tag whose way is not known here, and for what has not that form. */
export function dateOf(day: string, tag: string): string | undefined {
  const [months, order] = ways.get(tag) ?? [];
  const [, year, month, date] = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = months?.split(' ')[Number(month) - 1];
  return (
    name &&
    order
      ?.replace('{day}', String(Number(date)))
      .replace('{month}', name)
      .replace('{year}', year!)
  );
}

/** The parts of a day in the order in which a country writes them; undefined for a tag whose way is not known here. */
export function dayOrderOf(tag: string): readonly DayPart[] | undefined {
  return ways.get(tag)?.[1].match(/day|month|year/g) as DayPart[] | undefined;
}

/** A part of a day. */
export type DayPart = 'day' | 'month' | 'year';
