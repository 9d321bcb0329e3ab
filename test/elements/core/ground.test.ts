/** What comes into an element from the place it stands in, and what must not. */
import { expect } from 'chai';
import type { DecisionAidElement } from '../../../src/elements/core/decision-aid-element.js';
import { defineElements } from '../../../src/entries/define-elements.js';
import { elements } from '../../../src/elements/elements.js';
import { append, settled } from '../../support/fixture.js';
import { inheritedProperties, type InheritedProperty } from '../../support/inherited.js';
import { sampleDefinition } from '../../support/sample-definition.js';

defineElements();

/** What the page and the reader decide: it comes in, or it is the page that hides. */
const welcome =
  /^(font-size|color-scheme|direction|visibility|pointer-events|interactivity|(-webkit-|-moz-)?text-size-adjust)$/u;

type Look = ReadonlyMap<Element, string>;

/** An element in a box of the page. */
async function shown(tag: string): Promise<{ box: HTMLElement; element: DecisionAidElement }> {
  const box = append(document.createElement('div'));
  box.style.cssText = 'inline-size: 800px; font: 16px/1.5 sans-serif';
  const element = document.createElement(tag) as DecisionAidElement;
  element.style.setProperty('width', '800px');
  element.definition = sampleDefinition();
  append(element, box);
  await settled(element);
  for (const drawer of element.renderRoot.querySelectorAll('details')) drawer.open = true;
  return { box, element };
}

/** How everything in an element is drawn: its place and size, and what is computed for one property. */
function lookOf(element: DecisionAidElement, name: string): Look {
  const corner = element.getBoundingClientRect();
  return new Map(
    [...element.renderRoot.querySelectorAll('.root, .root *')].map((inner) => {
      const { x, y, width, height } = inner.getBoundingClientRect();
      const place = [x - corner.x, y - corner.y, width, height].map((size) => size.toFixed(1));
      return [inner, `${getComputedStyle(inner).getPropertyValue(name)} at ${place.join(' ')}`];
    }),
  );
}

/** What the first element that looks different has now, and had before. */
function difference(before: Look, after: Look): string | undefined {
  for (const [inner, look] of after) {
    const was = before.get(inner);
    if (look !== was) return `<${inner.localName} class="${inner.className}">: ${look}, was ${was}`;
  }
  return undefined;
}

describe('DecisionAidElement and the styles that it inherits', function () {
  this.timeout(30_000);

  let properties: readonly InheritedProperty[] = [];

  before(() => {
    properties = inheritedProperties();
    expect(properties.length).to.be.greaterThan(60);
    expect(properties.map(({ name }) => name)).to.include.members([
      'white-space-collapse',
      'text-transform',
      'text-indent',
      '-webkit-text-fill-color',
      'writing-mode',
      'cursor',
      'font-size',
    ]);
  });

  for (const { tag } of elements) {
    it(`<${tag}> looks as on a blank page, whatever a box around it has set`, async () => {
      const { box, element } = await shown(tag);
      const changed: string[] = [];
      for (const { name, values } of properties.filter(({ name }) => !welcome.test(name))) {
        const before = lookOf(element, name);
        for (const value of values) {
          box.style.setProperty(name, value);
          const found = difference(before, lookOf(element, name));
          if (found !== undefined) changed.push(`${name}: ${value}: ${found}`);
          box.style.removeProperty(name);
          box.style.cssText = 'inline-size: 800px; font: 16px/1.5 sans-serif';
        }
      }
      expect(changed).to.deep.equal([]);
    });

    it(`<${tag}> takes the size of text, the scheme and custom properties from around it`, async () => {
      const { box, element } = await shown(tag);
      const root = element.renderRoot.querySelector('.root')!;
      box.style.fontSize = '20px';
      box.style.colorScheme = 'dark';
      box.style.setProperty('--decision-aid-text', 'rgb(1, 2, 3)');
      const { fontSize, colorScheme, color } = getComputedStyle(root);
      expect([fontSize, colorScheme, color]).to.deep.equal(['20px', 'dark', 'rgb(1, 2, 3)']);
    });

    it(`<${tag}> takes the space that a reader’s style for all elements asks for`, async () => {
      const sheet = append(document.createElement('style'), document.head);
      const { element } = await shown(tag);
      const root = element.renderRoot.querySelector('.root')!;
      sheet.textContent = `* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
        line-height: 2 !important; }`;
      const { letterSpacing, wordSpacing, lineHeight } = getComputedStyle(root);
      expect([letterSpacing, wordSpacing].map(parseFloat)).to.deep.equal([1.92, 2.56]);
      expect(parseFloat(lineHeight)).to.be.closeTo(32, 0.1);
      sheet.textContent = '* { line-height: 1 !important }';
      expect(parseFloat(getComputedStyle(root).lineHeight)).to.be.closeTo(25.6, 0.1);
    });

    it(`<${tag}> has room between its lines where the page has text of no size around it`, async () => {
      const { box, element } = await shown(tag);
      box.style.fontSize = '0';
      const { fontSize, lineHeight } = getComputedStyle(element.renderRoot.querySelector('.root')!);
      expect(fontSize).to.equal('16px');
      expect(parseFloat(lineHeight)).to.be.closeTo(25.6, 0.1);
      // As a reader's style for all elements has it.
      element.style.lineHeight = '24px';
      const { lineHeight: own } = getComputedStyle(element.renderRoot.querySelector('.root')!);
      expect(parseFloat(own)).to.be.within(25, 40);
    });

    it(`<${tag}> is not seen or touched where the page says so around it`, async () => {
      const { box, element } = await shown(tag);
      const words = element.renderRoot.querySelector('.root h2')!;
      const isSeen = (): boolean => words.checkVisibility({ visibilityProperty: true });
      expect(isSeen()).to.equal(true);
      box.style.visibility = 'hidden';
      expect(isSeen()).to.equal(false);
      box.style.visibility = '';
      box.style.pointerEvents = 'none';
      expect(getComputedStyle(words).pointerEvents).to.equal('none');
    });
  }

  it('has its ground as far as the page gives it room, and only while its own words are shown', async () => {
    const { element } = await shown('procedure-explainer');
    const ground = (): string => getComputedStyle(element).backgroundColor;
    const clear = 'rgba(0, 0, 0, 0)';
    expect(ground()).to.equal('rgb(255, 255, 255)');
    element.definition = undefined;
    await settled(element);
    expect(ground()).to.equal(clear);
    element.definition = sampleDefinition();
    await settled(element);
    expect(ground()).to.equal('rgb(255, 255, 255)');
    element.style.colorScheme = 'dark';
    expect(ground()).to.equal('rgb(18, 26, 32)');
  });
});
