import { expect } from 'chai';
import { signsFormOf } from '../../src/outline/signs-form.js';

describe('signsFormOf', () => {
  const form = (timeCritical: boolean, signs: number, isFirst: boolean): string =>
    signsFormOf(
      {
        decision: { timeCritical },
        emergency: { signs: Array.from({ length: signs }, () => ({ text: 'A sign.' })) },
      } as unknown as Parameters<typeof signsFormOf>[0],
      isFirst,
    );

  it('follows from the definition, and from who comes first', () => {
    expect([form(true, 0, true), form(false, 1, true)]).to.deep.equal(['card', 'card']);
    expect([form(true, 0, false), form(false, 1, false)]).to.deep.equal(['strip', 'strip']);
    expect([form(false, 0, true), form(false, 0, false)]).to.deep.equal(['strip', 'none']);
  });
});
