import { expect } from 'chai';
import { addSheet } from '../../../src/elements/core/style-sheets.js';
import { append, cleanUp, paragraph, replace } from '../../support/fixture.js';
import { sampleDefinition } from '../../support/sample-definition.js';

/**
 * As in a browser that has no constructed style sheets. What refuses is their filling: WebKit goes on with the constructor
 * that it has found in a place of the code before.
 */
function withoutConstructed(): void {
  replace(CSSStyleSheet.prototype, 'replaceSync', () => {
    throw new TypeError('replaceSync is not a function');
  });
}

describe('addSheet', () => {
  for (const has of [true, false]) {
    it(`${has ? 'constructs a style sheet' : 'puts an element in where none can be constructed'}, and takes it out again`, () => {
      if (!has) withoutConstructed();
      const host = append(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      const word = paragraph('Word');
      root.append(word);
      const before = document.head.childElementCount;
      const takeOut = [root, document].map((one) =>
        addSheet(one, 'p { color: rgb(1, 2, 3) }', document),
      );
      expect(getComputedStyle(word).color).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(append(paragraph('Other'))).color).to.equal('rgb(1, 2, 3)');
      expect(root.querySelectorAll('style').length).to.equal(has ? 0 : 1);
      for (const one of takeOut) one();
      expect(getComputedStyle(word).color).to.equal('rgb(0, 0, 0)');
      expect([
        root.querySelectorAll('style').length,
        document.head.childElementCount,
      ]).to.deep.equal([0, before]);
    });
  }

  it('gives an element the nonce of the page', () => {
    withoutConstructed();
    Object.assign(globalThis, { litNonce: 'abc' });
    cleanUp(() => Reflect.deleteProperty(globalThis, 'litNonce'));
    const root = append(document.createElement('div')).attachShadow({ mode: 'open' });
    addSheet(root, 'p {}', document);
    expect(root.querySelector('style')!.nonce).to.equal('abc');
  });
});

describe('adoptStyles', () => {
  it('gives an element its styles that is in a frame before it is drawn for the first time', async () => {
    const frame = append(document.createElement('iframe'));
    const element = document.createElement('procedure-explainer');
    element.definition = sampleDefinition();
    frame.contentDocument!.body.append(element);
    await element.updateComplete;
    expect(element.status).to.equal('ready');
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(frame.contentWindow!.getComputedStyle(root).display).to.equal('block');
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(3);
    document.body.append(element);
    append(element);
    expect(
      getComputedStyle(element.shadowRoot!.querySelector('.visually-hidden')!).position,
    ).to.equal('absolute');
  });
});
