/**
 * What stands where on a phone of 390 x 844 for definitions that nobody here wrote: at random within the format, with
 * names, sentences and signs of as many words as those of the shipped ones have. Only Chromium measures: engines differ in
 * their fonts.
 */
import { expect } from 'chai';
import fc from '../support/property.js';
import '../../src/entries/define.js';
import type { DecisionAidElement } from '../../src/elements/core/decision-aid-element.js';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { withQuestion } from '../fixtures/minimal-definition.js';
import { randomDefinition } from '../fixtures/random-definition.js';
import { append, settled } from '../support/fixture.js';
import { isChromium } from '../support/media.js';
import { isShown } from '../support/roles.js';
import { onPhone } from '../support/shipped.js';

const plainWords =
  'after arm body call each feel hand into knee leg long next pain part rest side stay walk doctor needle muscle sudden breathing medicine swollen treatment'.split(
    ' ',
  );

/** Some words, from few to many. */
function phrase(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...plainWords), { minLength, maxLength })
    .map((some) => some.join(' '));
}

function sentence(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return phrase(minLength, maxLength).map((some) => `${some[0]!.toUpperCase()}${some.slice(1)}.`);
}

const someOptions = fc.array(
  fc.record({ name: phrase(1, 6), shortName: phrase(1, 2), summary: sentence(4, 16) }),
  { minLength: 5, maxLength: 5 },
);

const signs = fc.array(fc.record({ text: sentence(4, 14), short: phrase(2, 6) }), {
  minLength: 1,
  maxLength: 6,
});

/** A core of five questions. */
const quiz = withQuestion({ kind: 'true-false', correct: true })[
  'quiz'
] as ProcedureDefinition['quiz'];

/** A definition whose texts are as long as real ones, with emergency signs of its own or none, and a quiz. */
const dressed: fc.Arbitrary<ProcedureDefinition> = fc
  .record({
    definition: randomDefinition,
    title: phrase(3, 7),
    summary: sentence(8, 14),
    condition: phrase(1, 4),
    question: sentence(6, 14),
    time: sentence(10, 30),
    options: someOptions,
    action: sentence(6, 12),
    emergency: fc.oneof(fc.constant([]), signs),
    callUs: fc.array(fc.record({ text: sentence(4, 10), short: phrase(2, 6) }), { maxLength: 2 }),
  })
  .map(({ definition, title, summary, condition, question, time, options, action, ...lists }) => ({
    ...definition,
    title,
    summary,
    condition: { ...definition.condition, name: condition },
    decision: { ...definition.decision, question, time },
    options: definition.options.map((option, place) => {
      const { name, shortName, summary: about } = options[place]!;
      return { ...option, name, shortName, summary: { ...option.summary, summary: about } };
    }),
    emergency: { action, signs: lists.emergency },
    callUs: { ...definition.callUs, signs: lists.callUs },
    quiz,
  }));

// Warnings would be told in the console.
const definitions = fc
  .sample(dressed, 60)
  .filter((one) => parseDefinition(one).issues.length === 0)
  .slice(0, 16);
const urgent = definitions.filter(({ emergency }) => emergency.signs.length > 0);

async function shown<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  definition: ProcedureDefinition,
): Promise<HTMLElementTagNameMap[Tag] & DecisionAidElement> {
  const element = document.createElement(tag) as HTMLElementTagNameMap[Tag] & DecisionAidElement;
  element.definition = definition;
  append(element);
  await settled(element);
  return element;
}

function box({ renderRoot }: DecisionAidElement, selector: string): DOMRect {
  return renderRoot.querySelector(selector)!.getBoundingClientRect();
}

/** The height that the signs take, with the room around them, up to what comes after. */
function roomOfSigns(element: DecisionAidElement, after: string): number {
  return box(element, after).top - box(element, '[part="header"]').bottom;
}

/** A strip of signs is 120 px at most, with 20 px around it. */
const stripOfSigns = 140;

/** A card of 320 px at most, likewise. */
const cardOfSigns = 340;

describe('src/elements, first screens of definitions at random', function () {
  if (!isChromium) return;
  this.timeout(60_000);

  beforeEach(onPhone);

  it('are of definitions with emergency signs of their own, and without', () => {
    expect(urgent.length).to.be.within(3, definitions.length - 3);
  });

  it('have a card of signs of 320 px at most, and a strip of 120 px', async () => {
    for (const definition of definitions) {
      const first = await shown('risk-benefit-comparator', definition);
      const second = await shown('second-opinion-checklist', definition);
      if (definition.emergency.signs.length > 0) {
        expect(box(first, '.help-emergency').height).to.be.at.most(320);
        expect(box(second, '.strip').height).to.be.at.most(120);
      } else {
        expect(box(first, '.strip').height).to.be.at.most(120);
      }
      first.remove();
      second.remove();
    }
  });

  it('have the first number of a comparison at 480 px at most, where its first row has one', async () => {
    const measured: number[] = [];
    for (const definition of definitions) {
      const element = await shown('risk-benefit-comparator', definition);
      const row = element.renderRoot.querySelector('[part="row"]')!;
      const number = row.querySelector('.arm-value');
      if (number)
        measured.push(number.getBoundingClientRect().top - element.getBoundingClientRect().top);
      element.remove();
    }
    expect(measured.length).to.be.above(5);
    expect(Math.max(...measured)).to.be.at.most(480);
  });

  it('have the first option of an explainer at 480 px at most', async () => {
    for (const definition of definitions) {
      const element = await shown('procedure-explainer', definition);
      const at = box(element, '.option').top - element.getBoundingClientRect().top;
      expect(at, JSON.stringify(definition.emergency.signs)).to.be.at.most(480);
      element.remove();
    }
  });

  it('tell an option in short in 320 px, and its main points in 2,500 px', async () => {
    for (const definition of definitions.slice(0, 6)) {
      const element = await shown('procedure-explainer', definition);
      for (const { id } of definition.options) {
        element.option = id;
        await element.updateComplete;
        expect(box(element, '.in-short').height).to.be.at.most(320);
        expect(box(element, '.chosen').height).to.be.at.most(2500);
      }
      element.remove();
    }
  });

  it('have the first question of a quiz at 260 px at most, below a strip', async () => {
    for (const definition of definitions) {
      const element = await shown('consent-comprehension-quiz', definition);
      const question = box(element, '[part="question"]').top - element.getBoundingClientRect().top;
      const at = question - roomOfSigns(element, '[data-private]') + stripOfSigns;
      expect(at, definition.condition.name).to.be.at.most(260);
      element.remove();
    }
  });

  it('have a checklist of 2,500 px at most, with one stage open and its records in 800 px', async () => {
    for (const definition of definitions) {
      const element = await shown('second-opinion-checklist', definition);
      const own = element.getBoundingClientRect().height - roomOfSigns(element, '[part="time"]');
      expect(own + cardOfSigns + stripOfSigns).to.be.at.most(2500);
      const buttons = [...element.renderRoot.querySelectorAll<HTMLElement>('.stage-button')];
      expect(buttons.map((button) => button.getAttribute('aria-expanded'))).to.deep.equal([
        'true',
        'false',
        'false',
      ]);
      buttons[1]!.click();
      await element.updateComplete;
      expect(box(element, '[part="records-list"]').height).to.be.at.most(800);
      element.remove();
    }
  });

  it('have all parts of a whole aid one tap away, each of three minutes at most', async () => {
    const element = await shown('decision-aid', definitions[0]!);
    const parts = [...element.renderRoot.querySelectorAll<HTMLElement>('nav button')];
    expect(parts.filter(isShown).length).to.be.at.least(5);
    const minutes = parts.flatMap(({ innerText }) => /(\d+) minutes?/u.exec(innerText)?.[1] ?? []);
    expect(minutes.length).to.be.at.least(4);
    for (const length of minutes) expect(Number(length)).to.be.at.most(3);
    for (const part of parts) {
      part.click();
      await settled(element);
      expect(element.renderRoot.querySelector('[aria-current]')).to.equal(part);
    }
  });
});
