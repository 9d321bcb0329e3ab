import { sendKeys } from '@web/test-runner-commands';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import { expect } from 'chai';
import { DecisionAidChangeEvent } from '../../../src/elements/core/events.js';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import { hurry } from '../../support/clock.js';
import { eventsAt, focused, outcomeOf, quiet, sampleExplainer } from '../../support/fixture.js';
import { clickOn, middleOf } from '../../support/mouse.js';
import { allByRole, byRole, byText, heading, namesOf, textOf } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { sentences, words } from '../../support/words.js';
import { allowConsole } from '../../support/silence.js';

const names = ['Waiting and seeing', 'Wearing a knee brace', 'A knee operation'];

function options(element: ProcedureExplainer): HTMLInputElement[] {
  return allByRole(byRole(element, 'group', /^Choose an option/), 'radio') as HTMLInputElement[];
}

function chosen(element: ProcedureExplainer): string[] {
  return options(element).flatMap((radio, index) => (radio.checked ? [names[index]!] : []));
}

/** The option whose sections are on the page, by the heading above them. */
function readAbout(element: ProcedureExplainer): string[] {
  return namesOf(element, 'heading').filter((name) => names.includes(name));
}

describe('<procedure-explainer> options', () => {
  it('are a group of radio buttons, named and described, in the order of the definition', async () => {
    const element = await sampleExplainer();
    const group = byRole(element, 'group', /^Choose an option/);
    expect(namesOf(group, 'radio')).to.deep.equal(names);
    const descriptions = options(element).map((radio) => computeAccessibleDescription(radio));
    expect(descriptions[0]).to.equal('You wait and see how your knee does.');
    expect(descriptions[1]).to.equal('A brace holds your knee.');
    expect(descriptions[2]).to.match(/^A surgeon smooths the cartilage/);
  });

  it('are followed by the question, by how much time there is, and by why they stand in this order', async () => {
    const element = await sampleExplainer();
    byText(element, 'Do I wait, wear a brace, or have an operation?');
    byText(element, 'The options are in the order of how far they go into the body.');
    byText(element, 'You can take weeks to decide.');
  });

  it('are not chosen for the reader', async () => {
    const element = await sampleExplainer();
    expect(element.option).to.equal(null);
    expect(chosen(element)).to.deep.equal([]);
    expect(readAbout(element)).to.deep.equal([]);
    expect(namesOf(element, 'heading')).to.not.include(words.atAGlance);
  });

  describe('chosen by the reader', () => {
    it('with a click on the name', async () => {
      const element = await sampleExplainer();
      byText(element, 'A knee operation').click();
      await element.updateComplete;
      expect(element.option).to.equal('operation');
      expect(chosen(element)).to.deep.equal(['A knee operation']);
      expect(readAbout(element)).to.deep.equal(['A knee operation']);
    });

    it('with a click anywhere on the card', async () => {
      const element = await sampleExplainer();
      const words = byText(element, 'A brace holds your knee.');
      await clickOn(words.closest('.option')!, () => middleOf(words));
      await element.updateComplete;
      expect(element.option).to.equal('brace');
    });

    it('with the arrow keys, one after the other', async () => {
      const element = await sampleExplainer();
      options(element)[0]!.focus();
      await sendKeys({ press: ' ' });
      expect(element.option).to.equal('waiting');
      const seen: (string | null)[] = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
        await sendKeys({ press: key });
        seen.push(element.option);
      }
      expect(seen).to.deep.equal(['brace', 'operation', 'brace']);
      expect(focused(element)).to.equal(options(element)[1]);
      expect(readAbout(element)).to.deep.equal(['Wearing a knee brace']);
    });

    it('without moving the reader away from the choice', async () => {
      const element = await sampleExplainer();
      const radio = options(element)[1]!;
      radio.focus();
      await sendKeys({ press: ' ' });
      await quiet();
      expect(focused(element)).to.equal(radio);
    });

    it('with one event, which names the part and no more', async () => {
      const element = await sampleExplainer();
      const events = eventsAt(document);
      options(element)[2]!.click();
      await quiet();
      expect(events).to.have.length(1);
      const [event] = events as [DecisionAidChangeEvent];
      expect(event).to.be.instanceOf(DecisionAidChangeEvent);
      expect(event.type).to.equal('decision-aid-change');
      expect(event.kind).to.equal('settings');
      expect(event.changed).to.equal('option');
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal([
        'kind',
        'changed',
      ]);
    });

    it('with the new value on the element when the event is heard', async () => {
      const element = await sampleExplainer();
      let value: string | null = null;
      element.addEventListener('decision-aid-change', () => {
        value = element.option;
      });
      options(element)[1]!.click();
      expect(value).to.equal('brace');
    });

    it('and told to those who do not see the page change', async () => {
      hurry();
      const element = await sampleExplainer();
      options(element)[2]!.click();
      await quiet();
      expect(textOf(byRole(element, 'status'))).to.equal(
        sentences.youAreReading('A knee operation'),
      );
    });

    it('without an event when it is chosen already', async () => {
      const element = await sampleExplainer({ option: 'brace' });
      const events = eventsAt(document);
      options(element)[1]!.click();
      await quiet();
      expect(events).to.deep.equal([]);
    });
  });

  describe('chosen by the page', () => {
    it('with the attribute', async () => {
      const element = await sampleExplainer({ attributes: { option: 'operation' } });
      expect(chosen(element)).to.deep.equal(['A knee operation']);
      expect(readAbout(element)).to.deep.equal(['A knee operation']);
    });

    it('with the property, and taken back', async () => {
      const element = await sampleExplainer();
      element.option = 'brace';
      await element.updateComplete;
      expect(chosen(element)).to.deep.equal(['Wearing a knee brace']);
      element.option = null;
      await element.updateComplete;
      expect(chosen(element)).to.deep.equal([]);
      expect(readAbout(element)).to.deep.equal([]);
    });

    it('again after the reader chose another', async () => {
      const element = await sampleExplainer({ attributes: { option: 'brace' } });
      options(element)[2]!.click();
      await element.updateComplete;
      element.setAttribute('option', 'waiting');
      await element.updateComplete;
      expect(chosen(element)).to.deep.equal(['Waiting and seeing']);
    });

    for (const junk of ['no-such-option', '', 'Operation', ' operation', '__proto__', '0']) {
      it(`with "${junk}", which chooses none`, async () => {
        allowConsole(/unknown-attribute-word/);
        const element = await sampleExplainer({ attributes: { option: junk } });
        expect(chosen(element)).to.deep.equal([]);
        expect(readAbout(element)).to.deep.equal([]);
      });
    }

    it('silently: nothing is announced that the reader did not do', async () => {
      hurry();
      const element = await sampleExplainer();
      element.option = 'operation';
      await quiet();
      expect(textOf(byRole(element, 'status'))).to.equal('');
    });
  });

  it('stay chosen when a newer definition still has them', async () => {
    const element = await sampleExplainer({ option: 'brace' });
    element.definition = sampleDefinition((definition) => {
      definition.version = '2.0.0';
      definition.options.reverse();
    });
    await outcomeOf(element);
    expect(element.option).to.equal('brace');
    expect(options(element)[1]!.checked).to.equal(true);
    expect(heading(element, 'Wearing a knee brace').isConnected).to.equal(true);
  });
});
