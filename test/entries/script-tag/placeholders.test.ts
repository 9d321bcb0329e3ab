import { expect } from 'chai';
import '../../../src/entries/define/second-opinion-checklist.js';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import { watchPlaceholders } from '../../../src/entries/script-tag/placeholders.js';
import { answerRequests, json } from '../../support/fake-fetch.js';
import { holdTime } from '../../support/clock.js';
import { append, inlineJson, paragraph, quiet, replace, settled } from '../../support/fixture.js';
import { heading, namesOf } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { allowConsole, expectConsole } from '../../support/silence.js';

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
    watchPlaceholders();
    await quiet();
    expect(mountedIn(place)).to.equal(null);
    replace(document, 'readyState', 'interactive');
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    expect(mountedIn(place)?.status).to.equal('idle');
  });

  it('become elements at once in a page that is read', async () => {
    const place = append(placeholder('procedure-explainer', {}, inlineJson(sampleDefinition())));
    watchPlaceholders();
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
    watchPlaceholders();
    await quiet();
    expect(place.children).to.have.length(1);
    expect(mountedIn(place)).to.equal(first);
  });

  it('keep their element and the answers in it, whatever a page puts beside it', async () => {
    const place = append(
      placeholder('procedure-explainer', {}, inlineJson(sampleDefinition()), paragraph('Call us.')),
    );
    await quiet();
    const element = mountedIn(place)!;
    await settled(element);
    element.option = 'brace';
    place.prepend(document.createElement('hr'));
    place.append(paragraph('Share this'));
    await quiet();
    place.prepend(paragraph('Anchor'), 'words');
    watchPlaceholders();
    await quiet();
    expect([...document.querySelectorAll('procedure-explainer')]).to.deep.equal([element]);
    expect(element.parentElement).to.equal(place);
    expect(element.option).to.equal('brace');
    expect(element.checkVisibility()).to.equal(true);
  });

  it('take their element along when they are copied, and get it back when it was thrown out', async () => {
    const place = append(placeholder('procedure-explainer'));
    await quiet();
    const element = mountedIn(place)!;
    const copy = append(place.cloneNode(true) as HTMLElement);
    await quiet();
    expect(copy.querySelectorAll('procedure-explainer')).to.have.length(1);
    place.replaceChildren(paragraph('New words'));
    await quiet();
    expect(mountedIn(place)).to.equal(element);
    expect(element.textContent).to.equal('New words');
    copy.append(element);
    await quiet();
    expect(document.querySelectorAll('procedure-explainer')).to.have.length(2);
  });

  it('pass on what the page says later, and leave what it does not touch', async () => {
    answerRequests(() => json(sampleDefinition()));
    const place = append(placeholder('procedure-explainer', { depth: 'full', lang: 'es' }));
    await quiet();
    const element = mountedIn(place)!;
    element.depth = 'short';
    place.setAttribute('data-src', '/knee.json');
    place.setAttribute('data-option', 'brace');
    place.removeAttribute('data-lang');
    place.setAttribute('data-onclick', 'alert(1)');
    place.setAttribute('lang', 'fr');
    await quiet();
    await settled(element);
    expect([element.src, element.option, element.depth, element.lang]).to.deep.equal([
      '/knee.json',
      'brace',
      'short',
      '',
    ]);
    expect(element.hasAttribute('onclick')).to.equal(false);
  });

  it('stand in the section that their slot names', async () => {
    const inner = placeholder('procedure-explainer', { slot: 'before' });
    const place = append(placeholder('procedure-explainer', {}, inner));
    await quiet();
    const [outer, element] = place.querySelectorAll('procedure-explainer');
    expect(inner.parentElement).to.equal(outer);
    expect([inner.slot, element!.slot]).to.deep.equal(['before', 'before']);
  });

  it('become the element that the page names later', async () => {
    const place = append(document.createElement('div'));
    place.append(paragraph('Call us.'));
    await quiet();
    place.setAttribute('data-decision-aid', 'procedure-explainer');
    await quiet();
    expect(mountedIn(place)?.textContent).to.equal('Call us.');
    place.setAttribute('data-decision-aid', 'second-opinion-checklist');
    await quiet();
    expect([...place.children].map(({ localName }) => localName)).to.deep.equal([
      'second-opinion-checklist',
    ]);
    expect(place.textContent).to.equal('Call us.');
  });

  it('are left alone when they name no element, or one that is not ours', async () => {
    // Told a second after the page is loaded: see below.
    allowConsole(/unknown-attribute-word/);
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

  it('tells of a place that names no element, a second after the page is loaded', async () => {
    const { pass } = holdTime();
    append(placeholder('procedure-explaner'));
    append(placeholder('procedure-explainer'));
    expectConsole(/unknown-attribute-word .*data-decision-aid="procedure-explaner".*spelling/);
    allowConsole(/no-definition/);
    watchPlaceholders();
    await pass(1);
  });
});
