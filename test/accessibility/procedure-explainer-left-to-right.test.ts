import { expect } from 'chai';
import { objections, states, usual } from '../support/explainer-states.js';

describe('the explainer in an audit, left to right', function () {
  this.timeout(30_000);

  for (const state of states) {
    it(`has nothing to object to in the state "${state.name}"`, async () => {
      expect(await objections(state, [usual], ['ltr'])).to.deep.equal([]);
    });
  }
});
