/** Whether the day by which a definition should have been reviewed is over. */
import { expect } from 'chai';
import { isStale } from '../../src/definition/review-date.js';

describe('isStale', () => {
  const definition = { about: { reviewBy: '2026-03-09' } } as Parameters<typeof isStale>[0];

  it('begins on the day after, by the clock of the reader and not by universal time', () => {
    expect(isStale(definition, new Date(2026, 2, 9, 23, 59))).to.equal(false);
    expect(isStale(definition, new Date(2026, 2, 10, 0, 0))).to.equal(true);
  });

  it('takes the present moment by itself', () => {
    const past = { about: { reviewBy: '1999-12-31' } } as typeof definition;
    expect(isStale(past)).to.equal(true);
    const future = { about: { reviewBy: '9999-12-31' } } as typeof definition;
    expect(isStale(future)).to.equal(false);
  });
});
