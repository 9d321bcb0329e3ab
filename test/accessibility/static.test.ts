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

  it('has nothing that an accessibility audit objects to', async () => {
    for (const tag of tags) {
      for (const name of ['sciatica.en', 'knee-osteoarthritis.es']) {
        const main = document.createElement('main');
        const text = await shippedText(name);
        main.append(...parsed(renderStatic(text, tag, { headingLevel: 1 })).childNodes);
        append(main);
        expect(await troublesIn(main), `${tag} ${name}`).to.deep.equal([]);
        main.remove();
      }
    }
  });
});
