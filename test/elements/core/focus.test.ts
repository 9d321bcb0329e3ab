import { expect } from 'chai';
import { moveTo, moveToElement } from '../../../src/elements/core/focus.js';
import { append, focused, replace, sampleExplainer } from '../../support/fixture.js';

/** A root with a heading that begins so many pixels below the top of the window. */
function headingAt(top: number): HTMLElement {
  const host = append(document.createElement('div'));
  host.style.cssText = 'display: block; position: absolute; top: 0; width: 100px; height: 5000px';
  const heading = document.createElement('h2');
  heading.id = 'here';
  heading.tabIndex = -1;
  heading.style.cssText = `position: absolute; margin: 0; top: ${top}px; width: 100px; height: 20px`;
  host.attachShadow({ mode: 'open' }).append(heading);
  return host;
}

describe('moveTo', () => {
  for (const [where, place] of [
    ['near the top of the window', 40],
    ['in the upper half of the window', innerHeight / 2 - 60],
  ] as const) {
    it(`leaves a heading ${where} where it is, and gives it the focus`, () => {
      const host = headingAt(place);
      scrollTo(0, 0);
      moveTo(host.shadowRoot!, 'here');
      expect(focused(host)?.id).to.equal('here');
      expect(scrollY).to.equal(0);
    });
  }

  for (const [where, place] of [
    ['in the lower half of the window', innerHeight - 60],
    ['below the window', innerHeight + 400],
  ] as const) {
    it(`brings a heading ${where} to the top`, () => {
      const host = headingAt(place);
      scrollTo(0, 0);
      moveTo(host.shadowRoot!, 'here');
      expect(focused(host)?.getBoundingClientRect().top).to.be.closeTo(0, 1);
    });
  }

  it('brings a heading into view where the page has a scrolling of its own that throws', async () => {
    const host = headingAt(innerHeight + 400);
    scrollTo(0, 0);
    replace(Element.prototype, 'scrollIntoView', () => {
      throw new TypeError('Cannot read properties of null');
    });
    moveTo(host.shadowRoot!, 'here');
    // WebKit brings what has the focus into view when it draws the page next.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { top, bottom } = focused(host)!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });
});

describe('moveToElement', () => {
  it('puts the reading position on the heading of an element', async () => {
    const element = await sampleExplainer();
    moveToElement(element);
    expect(focused(element)?.localName).to.equal('h2');
  });
});
