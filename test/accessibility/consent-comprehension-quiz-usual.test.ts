import { expect } from 'chai';
import { objections, states, usual } from '../support/quiz-states.js';

describe('the quiz in an audit, in both directions', function () {
  this.timeout(30_000);

  for (const state of states) {
    it(`has nothing to object to in the state "${state.name}"`, async () => {
      expect(await objections(state, [usual])).to.deep.equal([]);
    });
  }
});
