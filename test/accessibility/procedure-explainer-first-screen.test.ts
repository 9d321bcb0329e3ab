/** What stands where on a phone, as figures. Only Chromium measures: engines differ in their fonts. */
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/entries/define/second-opinion-checklist.js';
import type { ProcedureExplainer } from '../../src/elements/procedure-explainer/procedure-explainer.js';
import { textSize } from '../support/audit.js';
import { append, explainer, settled } from '../support/fixture.js';
import { emulateInTest, isChromium } from '../support/media.js';
import { allByRole, heading } from '../support/roles.js';
import { onPhone, shippedNames, shippedText } from '../support/shipped.js';
import type { DefinitionInput } from '../support/sample-definition.js';
import { words } from '../support/words.js';

/** As they are in the repository, so that a test can change them. */
const shipped = await Promise.all(
  shippedNames.map(async (name) => JSON.parse(await shippedText(name)) as DefinitionInput),
);
const byName = (id: string): DefinitionInput => shipped.find((one) => one.id === id)!;
const carpal = byName('carpal-tunnel-syndrome');
const knee = byName('knee-osteoarthritis');

async function onAPhone(definition: DefinitionInput): Promise<ProcedureExplainer> {
  await onPhone();
  return explainer({ definition, lang: definition.language });
}

function heightOf(element: Element, selector: string): number {
  return element.shadowRoot!.querySelector(selector)!.getBoundingClientRect().height;
}

/** How far down the first option stands, from the top of the element. */
function topOfOptions(element: ProcedureExplainer): number {
  const card = allByRole(element, 'radio')[0]!.closest('.option')!;
  return card.getBoundingClientRect().top - element.getBoundingClientRect().top;
}

/** Where each line of the words of an element stands. */
function wordBoxes(element: Element): readonly DOMRect[] {
  return [...element.querySelectorAll('dt, dd')].flatMap((part) => {
    const words = document.createRange();
    words.selectNodeContents(part);
    const drawing = part.querySelector('.drawing');
    if (drawing) words.setStartAfter(drawing);
    return [...words.getClientRects()];
  });
}

/** Words that begin in one line and end in another, though they have no hyphen. */
function brokenWords(element: Element): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (const { 0: word, index } of text.data.matchAll(/\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(word);
    }
  }
  return broken;
}

describe('<procedure-explainer> on a phone', () => {
  if (!isChromium) return;

  for (const definition of shipped) {
    const { id, language } = definition;
    const name = `${id}, ${language}`;

    it(`has the first option at 480 px at most: ${name}`, async () => {
      const element = await onAPhone(definition);
      expect(topOfOptions(element)).to.be.at.most(480);
    });

    it(`has a card of signs of 220 px at most, and a strip of 120 px: ${name}`, async () => {
      const element = await onAPhone(definition);
      expect(heightOf(element, '.help-emergency')).to.be.at.most(220);
      const other = append(document.createElement('second-opinion-checklist'));
      other.lang = language;
      other.definition = definition;
      await settled(other);
      expect(heightOf(other, '.strip')).to.be.at.most(120);
    });

    it(`has a strip of 120 px at most where no sign is an emergency of its own: ${name}`, async () => {
      const calm = structuredClone(definition);
      calm.emergency.signs = [];
      const element = await onAPhone(calm);
      expect(heightOf(element, '.strip')).to.be.at.most(120);
      expect(topOfOptions(element)).to.be.at.most(480);
    });

    it(`tells an option in short in 320 px, and its main points in 2,500 px: ${name}`, async () => {
      const element = await onAPhone(definition);
      for (const { id: option } of definition.options) {
        element.option = option;
        await element.updateComplete;
        expect(heightOf(element, '.in-short'), option).to.be.at.most(320);
        expect(heightOf(element, '.chosen'), option).to.be.at.most(2500);
      }
    });

    it(`has no drawing that touches words: ${name}`, async () => {
      const element = await onAPhone(definition);
      for (const { id: option } of definition.options) {
        element.option = option;
        await element.updateComplete;
        for (const fact of element.shadowRoot!.querySelectorAll('.short-fact')) {
          const drawing = fact.querySelector('.drawing')?.getBoundingClientRect();
          if (!drawing) continue;
          for (const box of wordBoxes(fact)) {
            const isBeside = box.right <= drawing.left || box.left >= drawing.right;
            const isBelow = box.top >= drawing.bottom - 3;
            expect(isBeside || isBelow, `${option}: ${fact.textContent}`).to.equal(true);
          }
        }
      }
    });

    it(`has a bar that stays, and takes no fifth of the height: ${name}`, async () => {
      const element = await onAPhone(definition);
      element.option = definition.options[0]!.id;
      await element.updateComplete;
      element.shadowRoot!.getElementById('safety')!.scrollIntoView();
      const bar = element.shadowRoot!.querySelector('.contents')!.getBoundingClientRect();
      expect(Math.round(bar.bottom)).to.equal(innerHeight);
      expect(bar.height).to.be.at.most(innerHeight / 5);
    });
  }

  it('has no bar that stays where it would take a fifth of the height', async () => {
    const element = await onAPhone(carpal);
    await setViewport({ width: 640, height: 200 });
    heading(element, words.yourOptions).scrollIntoView();
    const bar = element.shadowRoot!.querySelector('.contents')!.getBoundingClientRect();
    expect(bar.top).to.be.above(innerHeight);
  });

  it('has a bar of one line on a small phone with large text', async () => {
    const element = await onAPhone(knee);
    await setViewport({ width: 320, height: 640 });
    textSize('200%');
    element.option = 'knee-replacement';
    await element.updateComplete;
    heading(element, words.safety).scrollIntoView();
    const bar = element.shadowRoot!.querySelector('.contents')!.getBoundingClientRect();
    expect(bar.height).to.be.at.most(innerHeight / 5);
    expect(document.documentElement.scrollWidth).to.equal(320);
  });

  for (const definition of shipped) {
    const { id, language } = definition;
    it(`breaks no word in its middle on a small phone with large text: ${id}, ${language}`, async () => {
      const element = await onAPhone(definition);
      await setViewport({ width: 320, height: 640 });
      textSize('200%');
      await element.updateComplete;
      const read = element.shadowRoot!.querySelectorAll(
        '.title, .option-name, .option-text, .drawer-title, .drawer-line',
      );
      expect(read.length).to.be.above(8);
      expect([...read].flatMap(brokenWords)).to.deep.equal([]);
    });
  }

  it('has no bar on paper', async () => {
    const element = await onAPhone(carpal);
    await emulateInTest('print');
    expect(allByRole(element, 'navigation')).to.deep.equal([]);
  });

  it('opens with the part for carers where a carer reads', async () => {
    const element = await onAPhone(carpal);
    element.reader = 'carer';
    await element.updateComplete;
    const part = heading(element, words.forCarers).getBoundingClientRect();
    expect(part.top - element.getBoundingClientRect().top).to.be.at.most(480);
    heading(element, words.whatYouCanDo);
  });
});
