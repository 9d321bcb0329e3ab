import { expect } from 'chai';
import { audits } from '../support/audited-states.js';

// The runner opens this file in several pages at once, each with a share of the audits.
const share = document.querySelector<HTMLMetaElement>('meta[name="share"]')?.content ?? '0/1';
const [first = 0, shares = 1] = share.split('/').map(Number);
const here = audits.filter((_, index) => index % shares === first);

describe(`stories, their named states in an audit by axe (share ${share})`, function () {
  this.timeout(30_000);

  for (const { title, objections } of here) {
    it(`has nothing to object to: ${title}`, async () => {
      expect(await objections()).to.deep.equal([]);
    });
  }
});
