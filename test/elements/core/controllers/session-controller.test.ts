import { expect } from 'chai';
import '../../../../src/entries/define/consent-comprehension-quiz.js';
import '../../../../src/entries/define/procedure-explainer.js';
import '../../../../src/entries/define/risk-benefit-comparator.js';
import '../../../../src/entries/define/second-opinion-checklist.js';
import type { ProcedureDefinition } from '../../../../src/definition/definition.js';
import { parseDefinition } from '../../../../src/definition/parse-definition.js';
import { meetingPlaceOf } from '../../../../src/elements/core/meeting-place.js';
import { type DecisionSession } from '../../../../src/session/session.js';
import type { Worksheet } from '../../../../src/worksheet/worksheet.js';
import { append, eventsAt, quiet, replace, settled } from '../../../support/fixture.js';
import { newSession, provide } from '../../../support/provider.js';
import { allByRole, byRole, heading } from '../../../support/roles.js';
import type { DefinitionInput } from '../../../support/sample-definition.js';
import { sampleEvidence } from '../../../support/sample-evidence.js';

type Tag = 'procedure-explainer' | 'risk-benefit-comparator' | 'second-opinion-checklist';

function checked(change?: (definition: DefinitionInput) => void): ProcedureDefinition {
  return parseDefinition(sampleEvidence(change)).definition!;
}

const knee = checked();
const hip = checked((definition) => {
  definition.id = 'sore-hip';
});
const [consideration] = knee.considerations;

async function put<Name extends Tag>(
  tag: Name,
  place: Node,
  definition?: unknown,
): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.createElement(tag);
  if (definition !== undefined) element.definition = definition;
  append(element, place);
  await settled(element);
  return element;
}

async function pair(session: DecisionSession = newSession()) {
  const aid = provide(undefined, session);
  session.setDefinition(knee);
  return {
    ...aid,
    comparator: await put('risk-benefit-comparator', aid.place),
    checklist: await put('second-opinion-checklist', aid.place),
  };
}

function rated(id: string, definition = knee): unknown {
  return {
    worksheetVersion: '1.0',
    definition: { id: definition.id, version: definition.version },
    answers: { considerations: { [id]: 'matters' } },
    unplaced: [],
  };
}

function considerationsOf({ worksheet }: { readonly worksheet: Worksheet }): unknown {
  return worksheet.answers.considerations;
}

/** A module loaded once more, as by a page with two bundles of the library. */
async function anotherCopyOf<Module>(name: string): Promise<Module> {
  const path = `/src/${name}.ts?another-copy`;
  return (await import(path)) as Module;
}

/** Ticks the first box that there is. */
function tick(element: HTMLElement): void {
  allByRole(element, 'checkbox')[0]!.click();
}

describe('SessionController', () => {
  describe('of two elements of different kinds with one provided session', () => {
    it('shows the definition of the session where the element has no data of its own', async () => {
      const { comparator, checklist } = await pair();
      for (const element of [comparator, checklist]) {
        expect(element.status).to.equal('ready');
        expect(element.definition).to.equal(knee);
        expect(allByRole(element, 'heading')).not.to.deep.equal([]);
      }
    });

    it('sends the event that a definition is shown, once from each', async () => {
      const aid = provide();
      const events = eventsAt(document);
      await put('risk-benefit-comparator', aid.place);
      await put('second-opinion-checklist', aid.place);
      expect(events).to.deep.equal([]);
      aid.session.setDefinition(knee);
      await quiet();
      expect(events.map(({ type }) => type)).to.deep.equal([
        'decision-aid-ready',
        'decision-aid-ready',
      ]);
    });

    it('puts an answer in one into the worksheet of the other, with one event from where it was given', async () => {
      const { comparator, checklist } = await pair();
      const events = [eventsAt(comparator), eventsAt(checklist)];
      tick(checklist);
      await quiet();
      expect(Object.keys(checklist.worksheet.answers)).to.have.length(1);
      expect(comparator.worksheet).to.equal(checklist.worksheet);
      expect(events.map((list) => list.length)).to.deep.equal([0, 1]);
    });

    it('draws both again with a worksheet that is set on one', async () => {
      const { comparator, checklist } = await pair();
      const events = eventsAt(document);
      checklist.worksheet = rated(consideration!.id);
      await settled(comparator);
      expect(comparator.worksheet).to.equal(checklist.worksheet);
      comparator.shadowRoot!.querySelector<HTMLDetailsElement>('[part="considerations"]')!.open =
        true;
      const group = byRole(comparator, 'group', consideration!.topic);
      expect(group.querySelectorAll('input:checked')).to.have.length(1);
      expect(events).to.deep.equal([]);
    });

    it('judges the answers of each, all at once', async () => {
      const { comparator, checklist } = await pair();
      comparator.worksheet = {
        worksheetVersion: '1.0',
        definition: { id: knee.id, version: knee.version },
        answers: { considerations: { gone: 'matters' }, steps: { gone: 'done' } },
        unplaced: [],
      };
      expect(checklist.worksheet.answers).to.deep.equal({});
      expect(checklist.worksheet.unplaced.map(({ group }) => group)).to.deep.equal([
        'considerations',
        'steps',
      ]);
    });

    it('clears both, with what is typed and not yet added, when one is reset', async () => {
      const { comparator, checklist } = await pair();
      tick(checklist);
      const field = comparator.shadowRoot!.querySelector<HTMLInputElement>('input[type="text"]')!;
      field.value = 'My secret.';
      checklist.worksheet = undefined;
      await settled(comparator);
      expect(comparator.worksheet.answers).to.deep.equal({});
      expect(
        comparator.shadowRoot!.querySelector<HTMLInputElement>('input[type="text"]')!.value,
      ).to.equal('');
    });

    it('clears what was typed also in one that was off the page meanwhile', async () => {
      const { comparator, checklist, place } = await pair();
      comparator.shadowRoot!.querySelector<HTMLInputElement>('input[type="text"]')!.value = 'Mine.';
      comparator.remove();
      checklist.worksheet = undefined;
      append(comparator, place);
      await settled(comparator);
      expect(
        comparator.shadowRoot!.querySelector<HTMLInputElement>('input[type="text"]')!.value,
      ).to.equal('');
    });

    it('leaves nothing of an element that has gone', async () => {
      const { comparator, session, users } = await pair();
      expect(users()).to.equal(2);
      comparator.remove();
      expect(users()).to.equal(1);
      replace(comparator, 'requestUpdate', () => {
        throw new Error('It is off the page.');
      });
      session.set(rated(consideration!.id));
    });
  });

  describe('of an element that moves', () => {
    it('has its own session again outside, and leaves the answers where they are', async () => {
      const { comparator, checklist } = await pair();
      checklist.worksheet = rated(consideration!.id);
      append(comparator);
      await settled(comparator);
      expect(comparator.status).to.equal('idle');
      expect(comparator.worksheet.answers).to.deep.equal({});
      expect(considerationsOf(checklist)).to.deep.equal({ [consideration!.id]: 'matters' });
      comparator.definition = knee;
      comparator.worksheet = undefined;
      await settled(comparator);
      expect(considerationsOf(checklist)).to.deep.equal({ [consideration!.id]: 'matters' });
    });

    it('stays in the session within its provider, and sends no event', async () => {
      const { comparator, place } = await pair();
      const events = eventsAt(document);
      append(comparator, append(document.createElement('div'), place));
      await settled(comparator);
      await quiet();
      expect(comparator.definition).to.equal(knee);
      expect(events).to.deep.equal([]);
    });

    it('takes its answers along into a provider, and keeps none in its own session', async () => {
      const element = await put('risk-benefit-comparator', document.body, knee);
      element.worksheet = rated(consideration!.id);
      const { place, session } = provide();
      append(element, place);
      await settled(element);
      expect(session.definition).to.equal(element.definition);
      expect(considerationsOf(session)).to.deep.equal({ [consideration!.id]: 'matters' });
      append(element);
      await settled(element);
      expect(element.worksheet.answers).to.deep.equal({});
    });
  });

  describe('of a provider that comes late', () => {
    it('joins it, with the answers that are there', async () => {
      const place = append(document.createElement('div'));
      const element = await put('risk-benefit-comparator', place, knee);
      element.worksheet = rated(consideration!.id);
      const { session } = provide(place);
      await settled(element);
      expect(considerationsOf(session)).to.deep.equal({ [consideration!.id]: 'matters' });
      session.reset();
      expect(element.worksheet.answers).to.deep.equal({});
    });

    it('joins the nearest of two', async () => {
      const outer = provide();
      const place = append(document.createElement('div'), outer.place);
      const element = await put('risk-benefit-comparator', place);
      outer.session.setDefinition(hip);
      await settled(element);
      expect(element.definition).to.equal(hip);
      const inner = provide(place);
      inner.session.setDefinition(knee);
      await settled(element);
      expect(element.definition).to.equal(knee);
      expect([outer.users(), inner.users()]).to.deep.equal([0, 1]);
    });

    it('is told by others of other contexts, and takes no notice', async () => {
      const { comparator } = await pair();
      const event = Object.assign(new Event('context-provider', { bubbles: true }), {
        context: Symbol('another'),
      });
      comparator.dispatchEvent(event);
      expect(comparator.definition).to.equal(knee);
    });
  });

  describe('of elements with data of their own in a provided session', () => {
    it('share it where they show the same topic', async () => {
      const { place, session } = provide();
      const first = await put('risk-benefit-comparator', place, knee);
      const second = await put('procedure-explainer', place, { ...knee, version: '2.0.0' });
      first.worksheet = rated(consideration!.id);
      expect(second.worksheet).to.equal(session.worksheet);
      expect(second.definition?.version).to.equal('2.0.0');
    });

    it('keep answers apart where they show another topic, until it is the same', async () => {
      const { place, session } = provide();
      session.setDefinition(knee);
      session.set(rated(consideration!.id));
      const element = await put('risk-benefit-comparator', place, hip);
      expect(element.worksheet.answers).to.deep.equal({});
      expect(considerationsOf(session)).to.deep.equal({ [consideration!.id]: 'matters' });
      session.setDefinition(hip);
      expect(element.worksheet).to.equal(session.worksheet);
    });

    it('take the session along to their next topic, where they have brought it', async () => {
      const { place, session } = provide();
      const element = await put('risk-benefit-comparator', place, knee);
      expect(session.definition?.id).to.equal('sore-knee');
      element.definition = hip;
      await settled(element);
      expect(session.definition?.id).to.equal('sore-hip');
      expect(element.worksheet).to.equal(session.worksheet);
    });
  });

  describe('with another copy of the library on the page', () => {
    it('shares the session that the other copy provides', async () => {
      const copy = await anotherCopyOf<{ DecisionSession: typeof DecisionSession }>(
        'session/session',
      );
      const { sections } = newSession();
      const session = new copy.DecisionSession(reportError, sections);
      const { comparator, checklist } = await pair(session);
      tick(checklist);
      expect(Object.keys(comparator.worksheet.answers)).to.have.length(1);
    });

    it('meets its elements on the page', async () => {
      interface Copy {
        readonly meetingPlaceOf: typeof meetingPlaceOf;
      }
      const copy = await anotherCopyOf<Copy>('elements/core/meeting-place');
      expect(copy.meetingPlaceOf(document)).to.equal(meetingPlaceOf(document));
    });

    it('leaves a session alone that it does not understand, and works on its own', async () => {
      for (const value of [undefined, null, 'session', {}, { protocol: 2 }]) {
        const { place } = provide(undefined, value as unknown as DecisionSession);
        const element = await put('risk-benefit-comparator', place, knee);
        element.worksheet = rated(consideration!.id);
        expect(considerationsOf(element)).to.deep.equal({ [consideration!.id]: 'matters' });
      }
    });
  });

  it('meets nobody at what a page has put in the place of the meeting', async () => {
    const frame = append(document.createElement('iframe'));
    const other = frame.contentDocument!;
    const key = Symbol.for('decision-aid-elements/page/2');
    Object.defineProperty(other, key, { value: 'mine' });
    const element = await put('risk-benefit-comparator', document.body, knee);
    append(element, other.body);
    await settled(element);
    expect(heading(element, 'Compare your options').isConnected).to.equal(true);
    expect(Object.getOwnPropertyDescriptor(other, key)?.value).to.equal('mine');
  });
});
