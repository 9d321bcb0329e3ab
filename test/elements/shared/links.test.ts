import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { render } from 'lit';
import { link } from '../../../src/elements/shared/text/links.js';
import { localizerOf } from '../../../src/localization/localizer.js';
import { sampleExplainer } from '../../support/fixture.js';
import { allByRole, byRole, sectionOf, summary, textOf } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { words } from '../../support/words.js';

/** The list of sources with one source that has this address. */
async function sourceWith(link: string): Promise<HTMLElement> {
  const element = await sampleExplainer({
    definition: sampleDefinition((definition) => {
      definition.sources = [
        { id: 's1', title: 'The source', kind: 'leaflet', link, seen: 'All of it' },
        { id: 's2', title: 'Another', kind: 'leaflet', seen: 'All of it' },
        { id: 's3', title: 'A third', kind: 'leaflet', seen: 'All of it' },
      ];
    }),
  });
  const footer = sectionOf(element, words.aboutThis);
  summary(footer, words.sources).click();
  return allByRole(footer, 'listitem').find((item) => textOf(item).startsWith('The source'))!;
}

/** Where the link to an address leads; null where there are only words. */
function followed(address: string | undefined): string | null {
  const place = document.createElement('p');
  render(link(address, 'The source', localizerOf('en')), place);
  expect(place.textContent).to.match(/^The source/);
  return place.querySelector('a')?.getAttribute('href') ?? null;
}

describe('link, to another page', () => {
  it('tell the other site nothing, and open where the page is', async () => {
    const link = byRole(await sourceWith('https://knees.example/a?b=c#d'), 'link');
    expect(link.getAttribute('href')).to.equal('https://knees.example/a?b=c#d');
    expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
    expect(link.hasAttribute('target')).to.equal(false);
    expect(link.hasAttribute('ping')).to.equal(false);
    expect(link.hasAttribute('download')).to.equal(false);
  });

  it('lead to doi.org for a source with a DOI and no address', async () => {
    const element = await sampleExplainer();
    summary(element, words.sources).click();
    const link = byRole(element, 'link', 'A trial of knee operations') as HTMLAnchorElement;
    expect(link.href).to.equal('https://doi.org/10.1000/knee(2020)1');
  });

  it('can be reached by keyboard once their list is open', async () => {
    const element = await sampleExplainer();
    const line = summary(element, words.sources);
    line.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(
      byRole(element, 'link', 'A trial of knee operations'),
    );
  });

  it('say when they lead to another website', async () => {
    expect(textOf(await sourceWith('https://knees.example/'))).to.match(
      /^The source \(another website\)\./,
    );
  });

  it('do not say so on the site of the page', async () => {
    const item = await sourceWith(`${location.origin}/leaflet.html`);
    expect(byRole(item, 'link').getAttribute('href')).to.equal(`${location.origin}/leaflet.html`);
    expect(textOf(item)).to.match(/^The source\./);
  });

  it('may write an e-mail or call', async () => {
    for (const address of ['mailto:knee@clinic.example', 'tel:+441632960001']) {
      const item = await sourceWith(address);
      expect(byRole(item, 'link').getAttribute('href')).to.equal(address);
      expect(textOf(item)).to.match(/^The source\./);
    }
  });

  it('are words when they lead to another site without encryption', async () => {
    const item = await sourceWith('http://knees.example/');
    expect(allByRole(item, 'link')).to.have.length(0);
    expect(textOf(item)).to.match(/^The source\. What was read/);
  });

  describe('the filter', () => {
    const refused = [
      undefined,
      '',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      ' javascript:alert(1)',
      '\u0001javascript:alert(1)',
      'vbscript:x',
      'data:text/html,<script>alert(1)</script>',
      'blob:https://knees.example/1',
      'file:///etc/passwd',
      'http://knees.example/',
      'ftp://knees.example/',
      'intent://knees.example#Intent;end',
      '//knees.example/',
      '/leaflet.html',
      'leaflet.html',
      '#source-s1',
      'https://',
      'https://[::1',
    ];
    for (const address of refused) {
      it(`refuses ${JSON.stringify(address)}`, () => {
        expect(followed(address)).to.equal(null);
      });
    }

    it('gives addresses back as the browser understands them', () => {
      expect(followed('HTTPS://Knees.Example/a b')).to.equal('https://knees.example/a%20b');
      expect(followed(`${location.origin}/x`)).to.equal(`${location.origin}/x`);
    });
  });
});
