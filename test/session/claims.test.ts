import { expect } from 'chai';
import { Claims } from '../../src/session/claims.js';

describe('Claims', () => {
  const [one, other] = [{}, {}];

  it('go to the first who asks, also when it asks again', () => {
    const claims = new Claims();
    expect(claims.claim('sorry', one)).to.equal(true);
    expect(claims.claim('sorry', one)).to.equal(true);
    expect(claims.claim('sorry', other)).to.equal(false);
    expect(claims.claim('other', other)).to.equal(true);
  });

  it('are free again when all who held them have given them up', () => {
    const claims = new Claims();
    for (const holder of [one, other]) claims.claim('sorry', holder);
    claims.release(one);
    expect(claims.claim('sorry', one)).to.equal(false);
    claims.release(one);
    claims.release(other);
    expect(claims.claim('sorry', one)).to.equal(true);
  });
});
