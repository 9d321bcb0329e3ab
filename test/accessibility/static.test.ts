/** Static HTML in an audit by axe. */
import { expect } from 'chai';
import { pages, type StaticTag } from '../../src/static/pages.js';
import { renderStatic } from '../../src/static/render-static.js';
import { troublesIn } from '../support/audit.js';
import { append } from '../support/fixture.js';
import { shippedText } from '../support/shipped.js';

const tags = Object.keys(pages) as StaticTag[];

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

describe('renderStatic, in an audit by axe', function () {
  this.timeout(60_000);

  for (const [tag, name] of tags.flatMap((one) =>
    ['sciatica.en', 'knee-osteoarthritis.es'].map((text) => [one, text] as const),
  )) {
    it(`has nothing to object to: <${tag}> of ${name}`, async () => {
      const main = append(document.createElement('main'));
      const html = renderStatic(await shippedText(name), tag, { headingLevel: 1 });
      main.append(...parsed(html).childNodes);
      expect(await troublesIn(main)).to.deep.equal([]);
    });
  }
});
