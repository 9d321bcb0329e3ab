import { expect } from 'chai';
import { looks, objections, states } from '../support/explainer-states.js';

describe('the explainer in an audit, in light and dark and in both directions', function () {
  this.timeout(60_000);

  for (const state of states) {
    it(`has nothing to object to in the state "${state.name}"`, async () => {
      expect(await objections(state, [looks.usual, looks.dark])).to.deep.equal([]);
    });
  }
});
