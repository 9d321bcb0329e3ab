import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import type { DecisionAidElement } from '../../../src/elements/core/decision-aid-element.js';
import { elements } from '../../../src/elements/elements.js';
import '../../../src/entries/define.js';
import { later, laterFrom } from '../../../src/elements/shared/later.js';
import { Part } from '../../../src/elements/shared/parts.js';
import { hurry } from '../../support/clock.js';
import { append, focused, outcomeOf, quiet, settled, until } from '../../support/fixture.js';
import { allByRole, byRole, textOf } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { expectConsole } from '../../support/silence.js';
import { watchTimers } from '../../support/timers.js';

const tags = elements.map(({ tag }) => tag);
const sorry = 'Sorry, part of this information did not load.';

interface Words {
  readonly words: string;
}

/** Each has a name of its own, since one that fails is told of once on a page. */
let files = 0;

/** A part that comes, or does not, when the test says so. */
function partOnTheWay(): {
  readonly part: Part<Words>;
  readonly asked: () => number;
  readonly arrive: () => void;
  readonly fail: () => void;
} {
  let count = 0;
  files += 1;
  const name = `part-${files}.js`;
  let settle: { resolve: (module: Words) => void; reject: (error: Error) => void } | undefined;
  const part = new Part<Words>(() => {
    count += 1;
    return new Promise((resolve, reject) => {
      settle = { resolve, reject };
    });
  });
  return {
    part,
    asked: () => count,
    arrive: () => settle?.resolve({ words: 'What came later' }),
    fail: () => settle?.reject(new TypeError(`Failed to fetch ${name}`)),
  };
}

const atWhatMatters = { worksheetVersion: '1.0', answers: { stages: { matters: 'here' } } };

let made = 0;

/** An element whose page has such a part at its end, and below it what needs no part. */
async function withPart(
  part: Part<Words>,
  tag: (typeof tags)[number] = 'procedure-explainer',
): Promise<DecisionAidElement> {
  made += 1;
  const name = `part-${made}-${tag}`;
  const kind = elements.find((one) => one.tag === tag) as unknown as typeof DecisionAidElement;
  const base = kind as unknown as new () => DecisionAidElement & {
    renderDefinition(definition: ProcedureDefinition): TemplateResult;
  };
  const parts = (kind as unknown as { parts: readonly Part[] }).parts;
  class WithPart extends base {
    static readonly parts = [...parts, part];
    override renderDefinition(definition: ProcedureDefinition): TemplateResult {
      return html`${super.renderDefinition(definition)}${laterFrom(part, ({ words }) => html`<p class="late">${words}</p>`)}
        ${later(() => html`<p>What stands below</p>`)}`;
    }
  }
  customElements.define(name, WithPart);
  const element = document.createElement(name) as DecisionAidElement;
  element.definition = sampleDefinition();
  // In this stage a whole aid asks itself, and has what stands at the end of an element; the others are elements.
  if (tag === 'decision-aid') element.worksheet = atWhatMatters;
  append(element);
  await outcomeOf(element);
  return element;
}

const words = (element: DecisionAidElement): string =>
  textOf(element.renderRoot.querySelector('.root')!);

/** Waits as long as anything that does not need the part takes. */
async function allElse(element: DecisionAidElement): Promise<void> {
  await until(() => words(element).includes('About this information'));
  await quiet();
}

describe('Part, what comes after the first screen', () => {
  for (const tag of tags) {
    it(`is asked for by <${tag}> itself, and drawn when it is there`, async () => {
      const { part, asked, arrive } = partOnTheWay();
      const element = await withPart(part, tag);
      await allElse(element);
      expect(asked()).to.equal(1);
      expect(words(element)).not.to.include('What came later');
      arrive();
      await settled(element);
      expect(words(element)).to.include('What came later');
      expect(words(element)).not.to.include(sorry);
    });
  }

  it('is waited for by who waits for all of the element', async () => {
    const { part, arrive } = partOnTheWay();
    const element = await withPart(part);
    await allElse(element);
    let isComplete = false;
    void element.updateComplete.then(() => {
      isComplete = true;
    });
    await quiet();
    expect(isComplete).to.equal(false);
    arrive();
    await element.updateComplete;
    expect(words(element)).to.include('What came later');
  });

  it('is waited for by what stands below it, which it would push down', async () => {
    const { part, arrive } = partOnTheWay();
    const element = await withPart(part);
    await allElse(element);
    expect(words(element)).not.to.include('What stands below');
    arrive();
    await settled(element);
    expect(words(element)).to.match(/What came later.*What stands below/su);
  });

  it('is not waited for on paper', async () => {
    const { part } = partOnTheWay();
    const element = await withPart(part);
    await allElse(element);
    dispatchEvent(new Event('beforeprint'));
    expect(words(element)).to.include('What stands below');
    dispatchEvent(new Event('afterprint'));
  });

  it('keeps nothing waiting that the reader does', async () => {
    const { part } = partOnTheWay();
    const element = await withPart(part);
    await allElse(element);
    byRole(element, 'button', 'Show everything').click();
    await until(() => focused(element) !== null);
    expect(focused(element)!.id).to.equal('questions-people-ask');
  });

  it('moves nothing that the reader sees when it comes', async () => {
    const { part, arrive } = partOnTheWay();
    const element = await withPart(part);
    await allElse(element);
    scrollTo(0, 0);
    const places = (): readonly number[] =>
      allByRole(element, 'heading').map((one) => one.getBoundingClientRect().top);
    const before = places();
    arrive();
    await settled(element);
    expect(places().slice(0, before.length)).to.deep.equal(before);
  });

  it('is one file for all elements that want it', async () => {
    const { part, asked, arrive } = partOnTheWay();
    const [one, other] = [await withPart(part), await withPart(part)];
    await allElse(one);
    arrive();
    await Promise.all([settled(one), settled(other)]);
    expect(asked()).to.equal(1);
    expect([words(one), words(other)].every((all) => all.includes('What came later'))).to.equal(
      true,
    );
  });

  it('is not asked for by an element that shows nothing', async () => {
    const { part, asked } = partOnTheWay();
    const element = await withPart(part);
    await allElse(element);
    const before = asked();
    const other = document.createElement(element.localName) as DecisionAidElement;
    append(other);
    await other.updateComplete;
    await quiet();
    expect(asked()).to.equal(before);
  });

  it('comes on the paper too, and what is not there yet is said on it', async () => {
    const { part, arrive } = partOnTheWay();
    const element = await withPart(part);
    await allElse(element);
    dispatchEvent(new Event('beforeprint'));
    expect(words(element)).to.include(sorry);
    dispatchEvent(new Event('afterprint'));
    expect(words(element)).not.to.include(sorry);
    arrive();
    await settled(element);
    dispatchEvent(new Event('beforeprint'));
    expect(words(element)).to.include('What came later');
    expect(words(element)).not.to.include(sorry);
    dispatchEvent(new Event('afterprint'));
  });

  it('goes on to come to an element that was taken off the page and put back', async () => {
    const { part, arrive } = partOnTheWay();
    const element = await withPart(part);
    await allElse(element);
    element.remove();
    arrive();
    await quiet();
    document.body.append(element);
    await settled(element);
    expect(words(element)).to.include('What came later');
  });
});

describe('PartsController, when a part does not come', () => {
  beforeEach(() => {
    expectConsole(/element-not-loaded.*Failed to fetch part-\d+\.js/s);
  });

  it('leaves all else as it is, says so to the reader, and once on the console', async () => {
    const { part, fail } = partOnTheWay();
    const [one, other] = [await withPart(part), await withPart(part)];
    await allElse(one);
    fail();
    await until(() => words(one).includes(sorry) && words(other).includes(sorry));
    expect(one.status).to.equal('ready');
    expect(words(one)).to.include('About this information');
    for (const element of [one, other]) element.remove();
  });

  it('keeps nothing back that stands below it', async () => {
    const { part, fail } = partOnTheWay();
    const element = await withPart(part);
    await allElse(element);
    fail();
    await until(() => words(element).includes('What stands below'));
    expect(words(element)).not.to.include('What came later');
    element.remove();
  });

  it('asks again when the reader wants to', async () => {
    const { part, fail, arrive, asked } = partOnTheWay();
    const element = await withPart(part);
    await allElse(element);
    fail();
    await until(() => words(element).includes(sorry));
    byRole(element, 'button', 'Try again').click();
    await until(() => asked() === 2);
    arrive();
    await settled(element);
    expect(words(element)).to.include('What came later');
    expect(words(element)).not.to.include(sorry);
  });

  it('asks again by itself, and when the connection is back', async () => {
    const { part, fail, arrive, asked } = partOnTheWay();
    const element = await withPart(part);
    await allElse(element);
    fail();
    await until(() => words(element).includes(sorry));
    dispatchEvent(new Event('online'));
    await until(() => asked() === 2);
    hurry();
    fail();
    await until(() => asked() === 3);
    arrive();
    await settled(element);
    expect(words(element)).to.include('What came later');
  });

  it('leaves no timer behind when the element is taken off the page', async () => {
    const timers = watchTimers();
    const { part, fail } = partOnTheWay();
    const element = await withPart(part);
    await allElse(element);
    fail();
    await until(() => words(element).includes(sorry));
    element.remove();
    await quiet();
    expect(timers.running()).to.equal(0);
  });
});
