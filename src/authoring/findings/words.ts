/** A row of numbers in a few words, as it is recorded. */
import type { FindingRow } from './rows.js';

/** What was found: "46 of 86 (54 %), range 43 to 64". */
export function foundInWords({ kind, cells }: FindingRow): string {
  const value = (column: keyof typeof cells): string | undefined => {
    const found = cells[column]?.value;
    return found === undefined ? undefined : String(found);
  };
  const [count, total, percent] = [value('count'), value('total'), value('percent')];
  const [low, high] = [value('low'), value('high')];
  const things = kind === 'events' ? ' events' : '';
  const counted =
    count !== undefined && total !== undefined ? `${count}${things} of ${total}` : count;
  const share = percent === undefined ? undefined : `${percent} %`;
  const length = value('from') && [value('from'), value('to')].filter(Boolean).join(' to ');
  const parts = [
    counted && share ? `${counted} (${share})` : (counted ?? (total ? `of ${total}` : undefined)),
    counted ? undefined : share,
    value('value') && `rate ${value('value')!}`,
    value('mean') && `mean ${value('mean')!}`,
    value('difference') && `difference ${value('difference')!}`,
    value('change') && `change ${value('change')!}`,
    value('ratio') && `ratio ${value('ratio')!}`,
    value('points') && `${value('points')!} percentage points`,
    length && `${length} ${value('unit') ?? ''}`,
    low === undefined ? undefined : `range ${low} to ${high ?? ''}`,
    value('text'),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
