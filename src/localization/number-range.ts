/** The two ends of a range of numbers, with the unit where a language writes it. */

/** Firefox has it from 116 on, and hospitals have its long-term release 115. */
interface RangeFormat {
  formatRangeToParts?(
    from: number,
    to: number,
  ): readonly { readonly source: string; readonly value: string }[];
}

/** One text alone where the engine writes both as one. */
export function endsOfRange(
  format: Intl.NumberFormat & RangeFormat,
  from: number,
  to: number,
): readonly [first: string, last?: string] {
  if (!format.formatRangeToParts) {
    const last = format.format(to);
    return from === to ? [last] : [withoutUnit(format, from), last];
  }
  const parts = format.formatRangeToParts(from, to);
  const sources = parts.map(({ source }) => source);
  const endOfFirst = sources.lastIndexOf('startRange') + 1;
  const startOfLast = sources.indexOf('endRange');
  if (startOfLast < 0) return [textOf(parts)];
  return [textOf(parts.slice(0, endOfFirst)), textOf(parts.slice(startOfLast))];
}

function withoutUnit(format: Intl.NumberFormat, value: number): string {
  return textOf(
    format.formatToParts(value).filter(({ type }) => type !== 'unit' && type !== 'literal'),
  );
}

function textOf(parts: readonly { readonly value: string }[]): string {
  return parts.map(({ value }) => value).join('');
}
