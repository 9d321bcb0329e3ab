import { expect } from 'chai';
import type { DecisionAidElement } from '../../../src/elements/core/decision-aid-element.js';
import { elements } from '../../../src/elements/elements.js';
import '../../../src/entries/define.js';
import { Localizer } from '../../../src/localization/localizer.js';
import { append, eventsAt, focused, paragraph, quiet, replace } from '../../support/fixture.js';
import { allByRole, byRole, isShown } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { allowConsole, expectConsole } from '../../support/silence.js';

const tags = elements.map(({ tag }) => tag);

const sorry = /Sorry, we cannot show this information right now/;

interface Drawing {
  renderDefinition(definition: unknown): unknown;
  render(): unknown;
}

/** An element on the page, with what the page put inside. */
function put(tag: string): DecisionAidElement & Drawing {
  const element = document.createElement(tag) as DecisionAidElement;
  element.append(paragraph('Call us on 01632 960001.'));
  element.definition = sampleDefinition();
  return append(element) as DecisionAidElement & Drawing;
}

function breakDown(): never {
  throw new TypeError('A fault of ours');
}

/** Lets an element break down when it is drawn, until it is mended. */
function broken(element: Drawing): { readonly mend: () => void } {
  const renderDefinition = element.renderDefinition.bind(element);
  let isBroken = true;
  replace(element, 'renderDefinition', (definition) =>
    isBroken ? breakDown() : renderDefinition(definition),
  );
  return {
    mend: () => {
      isBroken = false;
    },
  };
}

/** The failed view, the fallback of the page, one event. The console is listened to in each test. */
function expectFailed(element: DecisionAidElement, events: readonly Event[]): void {
  expect(element.status).to.equal('failed');
  expect(element.shadowRoot!.textContent).to.match(sorry);
  expect(isShown(element.querySelector('p')!)).to.equal(true);
  const errors = events.filter(({ type }) => type === 'decision-aid-error');
  expect(errors).to.have.length(1);
  expect(errors[0]).to.have.property('subject', 'element');
}

describe('GuardedElement', () => {
  beforeEach(() => {
    expectConsole(/drawing-failed.*A fault of ours/s);
  });

  for (const tag of tags) {
    it(`<${tag}> that cannot be drawn has the failed view and what the page put inside`, async () => {
      const element = put(tag);
      replace(element, 'renderDefinition', breakDown);
      const events = eventsAt(element);
      await element.updateComplete;
      expectFailed(element, events);
      expect(events.map(({ type }) => type)).not.to.include('decision-aid-ready');
    });

    it(`<${tag}> that cannot be drawn once more fails too, and keeps the answers`, async () => {
      const element = put(tag);
      const events = eventsAt(element);
      await element.updateComplete;
      allowConsole(/answer-unplaced/);
      element.worksheet = { worksheetVersion: '1.0', answers: { topics: { brace: 'yes' } } };
      const { worksheet } = element;
      replace(element, 'renderDefinition', breakDown);
      element.requestUpdate();
      await element.updateComplete;
      expectFailed(element, events);
      expect(element.worksheet).to.deep.equal(worksheet);
    });
  }

  it('fails where a part that comes later cannot be drawn', async () => {
    replace(Localizer.prototype, 'date', breakDown);
    const element = put('consent-comprehension-quiz');
    const events = eventsAt(element);
    await element.updateComplete;
    await quiet();
    expectFailed(element, events);
  });

  it('shows the words and what the page put inside where the failed view cannot be drawn', async () => {
    const element = put('procedure-explainer');
    replace(element, 'render', breakDown);
    const events = eventsAt(element);
    await element.updateComplete;
    expectFailed(element, events);
    element.requestUpdate();
    await element.updateComplete;
    expectFailed(element, events);
  });

  it('fails where it cannot begin', async () => {
    replace(globalThis, 'MutationObserver', breakDown as never);
    const events = eventsAt(document);
    const element = put('procedure-explainer');
    await element.updateComplete;
    expectFailed(element, events);
  });

  it('shows the next definition', async () => {
    const element = put('risk-benefit-comparator');
    const { mend } = broken(element);
    await element.updateComplete;
    mend();
    element.definition = sampleDefinition();
    await element.updateComplete;
    expect(element.status, 'an equal definition is not tried again').to.equal('failed');
    element.definition = sampleDefinition((definition) => {
      definition.title = 'Another title';
    });
    await element.updateComplete;
    expect(element.status).to.equal('ready');
    expect(allByRole(element, 'heading').length).to.be.greaterThan(3);
  });

  it('lets readers try again where it was drawn before, and keeps their place', async () => {
    const element = put('procedure-explainer');
    await element.updateComplete;
    allByRole(element, 'radio')[1]!.focus();
    const { mend } = broken(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(focused(element)).not.to.equal(null);
    mend();
    byRole(element, 'button', 'Try again').click();
    await element.updateComplete;
    expect(element.status).to.equal('ready');
  });
});
