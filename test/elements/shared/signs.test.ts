import { expect } from 'chai';
import { safety } from '../../../src/generated/guidance/en/safety.js';
import '../../../src/entries/define/second-opinion-checklist.js';
import { append, explainer, sampleExplainer, settled } from '../../support/fixture.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  heading,
  summary,
  textOf,
} from '../../support/roles.js';
import { sampleDefinition, type DefinitionInput } from '../../support/sample-definition.js';
import { shippedNames, shippedText } from '../../support/shipped.js';
import { words } from '../../support/words.js';

type Change = (definition: DefinitionInput) => void;

const general = 'trouble breathing, chest pain, sudden weakness, fainting, or a swollen throat';

/** Without emergency signs of its own, and with a slow sign that is named. */
const calm: Change = (definition) => {
  definition.emergency.signs = [];
  definition.callUs.signs = [{ text: 'Your knee locks.', short: 'a knee that locks' }];
};

async function checklist(change?: Change): Promise<HTMLElement> {
  const element = append(document.createElement('second-opinion-checklist'));
  element.definition = sampleDefinition(change);
  await settled(element);
  return element;
}

/** The parts that say when to get help: at the start, if one is there, and at the end. */
function signsIn(element: Element): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="signs"]')];
}

/** The lists that are opened, each with what stands before it. */
function listsIn(place: Element): string[][] {
  return allByRole(place, 'list').map((list) => [
    textOf(list.previousElementSibling!),
    ...allByRole(list, 'listitem').map(textOf),
  ]);
}

describe('signsView of a definition with emergency signs of its own', () => {
  it('is an open card: what to do, its own signs, then a line for the general ones with their own action', async () => {
    const element = await sampleExplainer();
    const card = heading(element, words.emergency).parentElement!;
    expect(listsIn(card)).to.deep.equal([
      [
        'Call the knee emergency line now.',
        'You cannot catch your breath after the operation.',
        'Your foot is cold and blue.',
      ],
    ]);
    const also = byText(card, /^Also for/);
    expect(textOf(also)).to.equal(`Also for ${general}: ${safety.emergency.action}`);
  });

  it('names its signs in few words where the definition has them, and six at most', async () => {
    const element = await explainer({
      definition: sampleDefinition(({ emergency }) => {
        emergency.action = 'Go there now. Do not wait.';
        emergency.signs = Array.from({ length: 6 }, (_, place) => ({
          text: `This is sign ${place}.`,
          short: `sign ${place}`,
        }));
      }),
    });
    const card = heading(element, words.emergency).parentElement!;
    expect(listsIn(card)).to.deep.equal([
      ['Go there now.', 'sign 0', 'sign 1', 'sign 2', 'sign 3', 'sign 4', 'sign 5'],
    ]);
    summary(card, /All signs and who to call$/).click();
    expect(listsIn(card)[1]).to.deep.equal([
      'Go there now. Do not wait.',
      ...Array.from({ length: 6 }, (_, place) => `This is sign ${place}.`),
    ]);
  });

  it('leaves no sign of its own off, in each definition that ships', async () => {
    for (const name of shippedNames) {
      const element = await explainer({
        definition: await shippedText(name),
        lang: name.slice(-2),
      });
      const card = element.shadowRoot!.querySelector('[part="emergency"]')!;
      const own = element.definition!.emergency.signs.map(({ short }) => short);
      expect(listsIn(card)[0]!.slice(1)).to.deep.equal(own);
      element.remove();
    }
  });

  it('opens to all signs in full: each list under its own action, its own first, and urgent care between', async () => {
    const element = await sampleExplainer();
    const card = heading(element, words.emergency).parentElement!;
    summary(card, /All signs and who to call$/).click();
    const [, own, ofAll, calls, callsOfAll] = listsIn(card);
    expect(own![0]).to.equal('Call the knee emergency line now.');
    expect(ofAll).to.deep.equal([
      safety.emergency.action,
      ...safety.emergency.signs.map(({ text }) => text),
    ]);
    expect(calls![0]).to.equal('Call the knee clinic.');
    expect(calls).to.include('Your knee locks.');
    expect(callsOfAll![0]).to.equal(safety.callUs.action);
    const urgent = byText(card, safety.urgentCare);
    expect(
      urgent.compareDocumentPosition(heading(card, words.callYourTeam)) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.not.equal(0);
  });

  it('is a card too where waiting can do harm, with the general signs alone', async () => {
    const element = await explainer({
      definition: sampleDefinition((definition) => {
        calm(definition);
        definition.decision.timeCritical = true;
      }),
    });
    const card = heading(element, words.emergency).parentElement!;
    byText(card, words.waitingHarms);
    byText(card, general);
    expect(allByText(card, /^Also for/)).to.deep.equal([]);
  });
});

describe('signsView of a definition without', () => {
  it('is a strip that names the general signs, and the slow ones of the decision', async () => {
    const element = await explainer({ definition: sampleDefinition(calm) });
    const [start] = signsIn(element);
    expect(textOf(summary(start!, /All signs and who to call$/))).to.equal(
      `Call now: ${general} Ask your doctor how soon: a knee that locks All signs and who to call`,
    );
    expect(allByRole(start!, 'list')).to.deep.equal([]);
    expect(allByText(element, words.emergency)).to.deep.equal([]);
  });

  it('leaves out the general signs to call about that the definition hides, and none of the emergency', async () => {
    const element = await explainer({
      definition: sampleDefinition((definition) => {
        calm(definition);
        definition.hide = ['infection'];
      }),
    });
    const [start] = signsIn(element);
    summary(start!, /All signs and who to call$/).click();
    const lists = listsIn(start!);
    expect(lists[0]).to.have.length(1 + safety.emergency.signs.length);
    expect(lists.at(-1)).to.have.length(safety.callUs.signs.length);
  });
});

describe('signsView of several elements', () => {
  it('is a strip in all but the first where the definition has signs of its own', async () => {
    const element = await sampleExplainer();
    const other = await checklist();
    expect(allByRole(element, 'heading', words.emergency)).to.have.length(1);
    const [start] = signsIn(other);
    summary(start!, /^Call now: .* All signs and who to call$/);
    expect(allByRole(other, 'heading', words.emergency)).to.have.length(0);
  });

  it('is nothing in all but the first where it has none; their end still has the strip', async () => {
    const element = await explainer({ definition: sampleDefinition(calm) });
    const other = await checklist(calm);
    expect(signsIn(element)).to.have.length(2);
    expect(signsIn(other)).to.have.length(1);
    heading(other, words.whenToGetHelp);
    expect(textOf(byRole(other, 'heading', words.whenToGetHelp).parentElement!)).to.match(
      /Call now:/,
    );
  });

  it('goes to the next one when the first leaves the page', async () => {
    const element = await explainer({ definition: sampleDefinition(calm) });
    const other = await checklist(calm);
    element.remove();
    await settled(other as never);
    expect(signsIn(other)).to.have.length(2);
  });

  it('follows the order of the page, and not of loading', async () => {
    const other = await checklist(calm);
    expect(signsIn(other)).to.have.length(2);
    const element = await explainer({ definition: sampleDefinition(calm) });
    document.body.insertBefore(element, other);
    await settled(element);
    await settled(other as never);
    expect(signsIn(element)).to.have.length(2);
    expect(signsIn(other)).to.have.length(1);
  });

  it('is in each of two aids', async () => {
    await explainer({ definition: sampleDefinition(calm) });
    const other = await checklist((definition) => {
      calm(definition);
      definition.id = 'other-knee';
    });
    expect(signsIn(other)).to.have.length(2);
  });
});
