import { expect } from 'chai';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import { mountPlaceholders } from '../../../src/entries/script-tag/placeholders.js';
import { answerRequests, json } from '../../support/fake-fetch.js';
import { append, inlineJson, paragraph, quiet, replace, settled } from '../../support/fixture.js';
import { heading, namesOf } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { expectConsole } from '../../support/silence.js';

/** A place for an element, as it is in a page whose editor strips unknown tags. */
function placeholder(
  tag: string,
  data: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLDivElement {
  const place = document.createElement('div');
  place.setAttribute('data-decision-aid', tag);
  for (const [name, value] of Object.entries(data)) place.setAttribute(`data-${name}`, value);
  place.append(...children);
  return place;
}

function mountedIn(place: Element): ProcedureExplainer | null {
  return place.querySelector('procedure-explainer');
}

describe('src/entries/script-tag/placeholders.ts', () => {
  it('are left alone until the page is read, and then become elements', async () => {
    replace(document, 'readyState', 'loading');
    const place = append(placeholder('procedure-explainer'));
    mountPlaceholders();
    await quiet();
    expect(mountedIn(place)).to.equal(null);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(mountedIn(place)?.status).to.equal('idle');
  });

  it('become elements at once in a page that is read', async () => {
    const place = append(placeholder('procedure-explainer', {}, inlineJson(sampleDefinition())));
    mountPlaceholders();
    const element = mountedIn(place)!;
    await settled(element);
    expect(namesOf(element, 'heading')[0]).to.equal('Sore knee: what are my options?');
  });

  it('become elements when the page adds them later, also deep inside', async () => {
    const around = document.createElement('section');
    const place = placeholder('procedure-explainer');
    around.append(place);
    append(around);
    await quiet();
    expect(mountedIn(place)?.parentElement).to.equal(place);
  });

  it('pass on what the element is set with, and nothing else', async () => {
    const requests = answerRequests(() => json(sampleDefinition()));
    const place = append(
      placeholder('procedure-explainer', {
        src: '/knee.json',
        'heading-level': '3',
        lang: 'en-GB',
        option: 'operation',
        depth: 'full',
        reader: 'carer',
        id: 'mine',
        onclick: 'alert(1)',
        class: 'fancy',
        style: 'color: red',
      }),
    );
    await quiet();
    const element = mountedIn(place)!;
    await settled(element);
    expect(
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    ).to.deep.equal({
      src: '/knee.json',
      'heading-level': '3',
      lang: 'en-GB',
      option: 'operation',
      depth: 'full',
      reader: 'carer',
    });
    expect(requests).to.have.length(1);
    expect(heading(element, 'A knee operation').localName).to.equal('h4');
  });

  it('give their children to the element, to be seen until it is there and when it fails', async () => {
    expectConsole(/not-json/);
    const child = paragraph('Ask for a printed copy.');
    const place = append(placeholder('procedure-explainer', {}, child));
    await quiet();
    const element = mountedIn(place)!;
    expect(child.parentElement).to.equal(element);
    expect(child.checkVisibility()).to.equal(true);
    element.definition = '{';
    await settled(element);
    expect(child.checkVisibility()).to.equal(true);
    element.definition = sampleDefinition();
    await settled(element);
    expect(child.checkVisibility()).to.equal(false);
  });

  it('become one element each, however often the page changes', async () => {
    const place = append(placeholder('procedure-explainer'));
    await quiet();
    const first = mountedIn(place);
    for (let round = 0; round < 3; round += 1) {
      append(paragraph('Something else on the page.'));
      await quiet();
    }
    mountPlaceholders();
    await quiet();
    expect(place.children).to.have.length(1);
    expect(mountedIn(place)).to.equal(first);
  });

  it('are left alone when they name no element, or one that is not ours', async () => {
    class Theirs extends HTMLElement {}
    customElements.define('their-element', Theirs);
    for (const tag of [
      '',
      'script',
      'iframe',
      'their-element',
      'no-such-element',
      'a b',
      '<img>',
    ]) {
      const place = append(placeholder(tag, { src: 'https://knees.example' }, 'Words'));
      await quiet();
      expect(place.childElementCount, tag).to.equal(0);
      expect(place.textContent).to.equal('Words');
    }
  });
});
