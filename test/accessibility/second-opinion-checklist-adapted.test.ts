import { expect } from 'chai';
import { adapted, objections, states } from '../support/checklist-states.js';

describe('the checklist in an audit, dark, with forced colours and with large text', function () {
  this.timeout(30_000);

  for (const { name } of states) {
    it(`has nothing to object to in the state "${name}"`, async () => {
      expect(await objections(name, adapted)).to.deep.equal([]);
    });
  }
});
