/** Units of time, in languages that are written down here: an engine takes 9 ms for its first unit, a phone more. */

const units: Readonly<
  Record<string, Readonly<Record<string, readonly [one: string, other: string]>>>
> = {
  en: {
    minutes: ['minute', 'minutes'],
    hours: ['hour', 'hours'],
    days: ['day', 'days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
  },
  es: {
    minutes: ['minuto', 'minutos'],
    hours: ['hora', 'horas'],
    days: ['día', 'días'],
    weeks: ['semana', 'semanas'],
    months: ['mes', 'meses'],
    years: ['año', 'años'],
  },
};

/** The word for a number of units, which takes whole numbers only; undefined for what is not here. */
export function unitWord(count: number, unit: string, language: string): string | undefined {
  const words = Object.hasOwn(units, language) ? units[language]?.[unit] : undefined;
  return words?.[count === 1 ? 0 : 1];
}
