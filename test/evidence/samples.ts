/** Findings for tests: what does not matter to the evidence room is the same in all. */
import fc from '../support/property.js';
import type { Finding, FrequencyArm, Outcome } from '../../src/definition/definition.js';
import type { Denominator } from '../../src/evidence/denominator.js';

/** Every N that frequencies can be told in, from small to large. */
export const denominators: readonly Denominator[] = [100, 1000, 10_000, 100_000];

/** A finding with a result. */
export function finding(measure: Finding['measure'], rest: Partial<Finding> = {}): Finding {
  return {
    id: 'sample',
    population: 'Adults',
    comparator: 'One with the other',
    unit: 'people',
    counted: 'with-event',
    certainty: { level: 'low', reason: 'Few people' },
    source: 'trial',
    status: 'read-in-source',
    measure,
    ...rest,
  };
}

/** A frequency finding. */
export function frequency(
  arms: readonly FrequencyArm[],
  rest: Partial<Finding> = {},
  more: Partial<Extract<Finding['measure'], { kind: 'frequency' }>> = {},
): Finding {
  return finding({ kind: 'frequency', estimate: 'counted', arms, ...more }, rest);
}

/** An outcome. */
export function outcome(findings: readonly Finding[], gaps?: Outcome['gaps']): Outcome {
  return {
    id: 'better',
    name: 'Better',
    description: 'Feeling better',
    direction: 'benefit',
    happened: 'felt better',
    didNotHappen: 'did not feel better',
    findings,
    gaps,
  };
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
