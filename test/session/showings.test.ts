import { expect } from 'chai';
import { Showings } from '../../src/session/showings.js';

const fail = (error: unknown): never => {
  throw error as Error;
};

describe('Showings', () => {
  it('know who shows an aid, in the order in which they came', () => {
    const showings = new Showings(fail);
    const [one, other, third] = [{}, {}, {}];
    showings.set(one, 'knee');
    showings.set(other, 'hand');
    showings.set(third, 'knee');
    expect(showings.of('knee')).to.deep.equal([one, third]);
    showings.set(one, undefined);
    expect(showings.of('knee')).to.deep.equal([third]);
    expect(showings.of('none')).to.deep.equal([]);
  });

  it('tell of a change, and of nothing that stays as it is', () => {
    const showings = new Showings(fail);
    const one = {};
    let told = 0;
    const stop = showings.subscribe(() => {
      told += 1;
    });
    showings.set(one, 'knee');
    showings.set(one, 'knee');
    showings.set({}, undefined);
    expect(told).to.equal(1);
    stop();
    showings.set(one, 'hand');
    expect(told).to.equal(1);
  });
});
