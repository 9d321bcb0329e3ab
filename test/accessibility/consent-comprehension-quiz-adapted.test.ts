import { expect } from 'chai';
import { adapted, objections, states } from '../support/quiz-states.js';

describe('the quiz in an audit, dark, with forced colours and with large text', function () {
  this.timeout(30_000);

  for (const state of states) {
    it(`has nothing to object to in the state "${state.name}"`, async () => {
      expect(await objections(state, adapted)).to.deep.equal([]);
    });
  }
});
