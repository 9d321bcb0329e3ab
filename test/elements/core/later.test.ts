import { expect } from 'chai';
import type { DecisionAidElement } from '../../../src/elements/core/decision-aid-element.js';
import { elements } from '../../../src/elements/elements.js';
import '../../../src/entries/define.js';
import {
  append,
  focused,
  makeExplainer,
  outcomeOf,
  quiet,
  replace,
  until,
} from '../../support/fixture.js';
import { allByRole, byRole, heading, isShown, summary, textOf } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { hurry } from '../../support/clock.js';
import { watchTimers } from '../../support/timers.js';

const about = 'About this information';
const tags = elements.map(({ tag }) => tag);

const atWhatMatters = { worksheetVersion: '1.0', answers: { stages: { matters: 'here' } } };

/** An element of the library with the sample definition, on no page yet. */
function made(tag: string): DecisionAidElement {
  const element = document.createElement(tag) as DecisionAidElement;
  element.definition = sampleDefinition();
  // In this stage a whole aid asks itself, and has what stands at the end of an element; the others are elements.
  if (tag === 'decision-aid') element.worksheet = atWhatMatters;
  return element;
}

/** An element on the page, when its first screen is there and nothing else. */
async function firstScreen<Element extends DecisionAidElement>(element: Element): Promise<Element> {
  append(element);
  await outcomeOf(element);
  return element;
}

const names = (element: DecisionAidElement): string[] =>
  allByRole(element, 'heading').map((one) => textOf(one));

const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** A page of so many screens, in which an element can be far away. */
function screens(count: number): HTMLElement {
  const space = append(document.createElement('div'));
  space.style.height = `${count * innerHeight}px`;
  return space;
}

describe('later, in an element as it arrives', () => {
  for (const tag of tags) {
    it(`<${tag}> shows its first screen first, and all of it a moment later`, async () => {
      const element = await firstScreen(made(tag));
      const first = names(element);
      expect(first).to.have.length.greaterThan(0);
      expect(first).not.to.include(about);
      await element.updateComplete;
      expect(names(element)).to.include(about);
      expect(names(element)).to.include.members(first);
    });
  }

  it('comes without anybody asking for it', async () => {
    const element = await firstScreen(made('procedure-explainer'));
    await until(() => names(element).includes(about));
  });

  it('comes also where the browser refuses to be asked to wait', async () => {
    const refuse: () => never = () => {
      throw new Error('not here');
    };
    replace(globalThis, 'scheduler', { postTask: refuse, yield: refuse });
    replace(globalThis, 'MessageChannel', refuse as unknown as typeof MessageChannel);
    const element = await firstScreen(made('second-opinion-checklist'));
    await element.updateComplete;
    expect(names(element)).to.include(about);
  });

  it('has the list of a drawer that is opened before its content has come', async () => {
    const element = await firstScreen(made('consent-comprehension-quiz'));
    const line = summary(element, /All signs and who to call/);
    line.click();
    expect(allByRole(line.parentElement!, 'listitem')).to.have.length.greaterThan(3);
    expect(names(element)).not.to.include(about);
  });

  it('is whole on paper, however early it is printed', async () => {
    const element = await firstScreen(made('second-opinion-checklist'));
    dispatchEvent(new Event('beforeprint'));
    expect(names(element)).to.include(about);
    dispatchEvent(new Event('afterprint'));
  });

  it('leads to a section that has not come yet', async () => {
    const explainer = await firstScreen(makeExplainer({ definition: sampleDefinition() }));
    expect(explainer.showSection('condition')).to.equal(true);
    await explainer.updateComplete;
    expect(textOf(focused(explainer)!)).to.contain('knee');
  });

  it('keeps nothing to draw once it is taken off the page, and goes on when it is back', async () => {
    const element = await firstScreen(made('second-opinion-checklist'));
    element.remove();
    await element.updateComplete;
    await quiet();
    expect(textOf(element.renderRoot.querySelector('.root')!)).not.to.contain(about);
    document.body.append(element);
    await element.updateComplete;
    expect(names(element)).to.include(about);
  });

  it('begins anew for the next reader while something is still to come', async () => {
    const element = await firstScreen(made('consent-comprehension-quiz'));
    element.worksheet = undefined;
    await element.updateComplete;
    expect(names(element).filter((name) => name === about)).to.have.length(1);
  });
});

describe('NearViewController, far from what a reader sees', () => {
  beforeEach('the reader is at the top of the page', () => {
    scrollTo(0, 0);
  });

  it('waits, with what the page put inside, until the reader comes near', async () => {
    const space = screens(4);
    const element = made('procedure-explainer');
    element.append('Read the leaflet');
    await firstScreen(element);
    expect([element.status, names(element)]).to.deep.equal(['ready', []]);
    expect(element.offsetHeight).to.be.greaterThan(0);
    space.style.height = '0';
    await until(() => names(element).includes(about));
  });

  for (const tag of tags) {
    it(`<${tag}> is not drawn by anything that it does by itself when its data has come`, async () => {
      screens(4);
      const element = await firstScreen(made(tag));
      // An observer tells with the next frame what is near.
      await nextFrame();
      await quiet();
      expect(element.renderRoot.querySelectorAll('.root > * *')).to.have.length(0);
    });
  }

  it('is drawn for paper', async () => {
    screens(4);
    const element = await firstScreen(made('risk-benefit-comparator'));
    dispatchEvent(new Event('beforeprint'));
    expect(names(element)).to.include(about);
    dispatchEvent(new Event('afterprint'));
  });

  it('is drawn when a link leads into it', async () => {
    screens(4);
    const explainer = await firstScreen(makeExplainer({ definition: sampleDefinition() }));
    explainer.showSection('condition');
    await explainer.updateComplete;
    expect(focused(explainer)).not.to.equal(null);
    expect(isShown(focused(explainer)!)).to.equal(true);
  });

  it('is drawn when another element leads to it', async () => {
    const explainer = append(makeExplainer({ definition: sampleDefinition() }));
    screens(4);
    const comparator = await firstScreen(made('risk-benefit-comparator'));
    await explainer.updateComplete;
    byRole(explainer, 'button', 'Compare them in numbers').click();
    expect(focused(comparator)).to.equal(heading(comparator, 'Compare your options'));
  });

  it('is drawn for a script that waits for all of it', async () => {
    screens(4);
    const element = await firstScreen(made('consent-comprehension-quiz'));
    expect(names(element)).to.deep.equal([]);
    await element.updateComplete;
    expect(names(element)).to.include(about);
  });

  it('is drawn in the end, for search and screen readers', async () => {
    hurry();
    screens(4);
    const element = await firstScreen(made('second-opinion-checklist'));
    await until(() => names(element).includes(about));
  });

  it('leaves nothing behind when it is taken off the page', async () => {
    const timers = watchTimers();
    screens(4);
    const element = await firstScreen(made('consent-comprehension-quiz'));
    element.remove();
    await quiet();
    expect(timers.running()).to.equal(0);
  });

  it('that has no place on the page yet is drawn at once', async () => {
    screens(4);
    const dialog = append(document.createElement('dialog'));
    const element = made('procedure-explainer');
    dialog.append(element);
    await element.updateComplete;
    dialog.showModal();
    expect(names(element)).to.include(about);
  });
});
