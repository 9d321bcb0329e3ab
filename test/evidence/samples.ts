/** Results for tests: what does not matter to the evidence room is the same in all. */
import fc from '../support/property.js';
import type { FrequencyArm } from '../../src/definition/definition.js';
import type { Denominator } from '../../src/evidence/denominator.js';
import type { FrequencyMeasure, Result } from '../../src/evidence/results.js';

/** Every N that frequencies can be told in, from small to large. */
export const denominators: readonly Denominator[] = [100, 1000, 10_000, 100_000];

/** A result, whatever was measured. */
export function result(measure: Result['measure'], rest: Partial<Result> = {}): Result {
  return {
    id: 'sample',
    finding: {
      id: 'sample',
      study: 'trial',
      measure: { kind: 'searched-not-found', options: [], searched: '' },
    },
    study: undefined,
    time: undefined,
    population: 'Adults',
    comparator: 'One with the other',
    period: undefined,
    thing: undefined,
    certainty: { level: 'low', reason: 'Few people' },
    source: 'trial',
    status: 'read-in-source',
    digest: undefined,
    calculation: undefined,
    group: undefined,
    notes: [],
    measure,
    ...rest,
  };
}

/** A result that counts people. */
export function frequency(
  arms: readonly FrequencyArm[],
  rest: Partial<Result> = {},
  more: Partial<FrequencyMeasure> = {},
): Result {
  return result({ kind: 'frequency', estimate: 'counted', arms, ...more }, rest);
}

/** Counts with their totals, from tiny groups to national registers, with none and all among them. */
export const countOfTotal = fc
  .oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 1_000_000 }))
  .chain((total) =>
    fc.record({
      count: fc.oneof(fc.constantFrom(0, total), fc.integer({ min: 0, max: total })),
      total: fc.constant(total),
    }),
  );

/** Shares from 0 to 1: of counts, and with as many digits as percentages are published. */
export const share = fc.oneof(
  countOfTotal.map(({ count, total }) => count / total),
  fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10 / 100),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** Every N. */
export const per = fc.constantFrom(100, 1000, 10_000, 100_000);
