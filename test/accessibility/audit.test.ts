import { expect } from 'chai';
import { audits } from '../support/audited-states.js';
import { mine, share } from '../support/share.js';

describe(`stories, their named states in an audit by axe (share ${share})`, function () {
  this.timeout(30_000);

  for (const { title, objections } of mine(audits)) {
    it(`has nothing to object to: ${title}`, async () => {
      expect(await objections()).to.deep.equal([]);
    });
  }
});
