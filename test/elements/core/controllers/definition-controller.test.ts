import { expect } from 'chai';
import type { DefinitionIssue } from '../../../../src/definition/issues.js';
import type { DecisionAidElement } from '../../../../src/elements/core/decision-aid-element.js';
import { answerRequests, delayed, json, never } from '../../../support/fake-fetch.js';
import {
  append,
  eventsAt,
  explainer,
  inlineJson,
  makeExplainer,
  outcomeOf,
  paragraph,
  quiet,
  replace,
  settled,
} from '../../../support/fixture.js';
import { namesOf, shownText } from '../../../support/roles.js';
import { sampleDefinition } from '../../../support/sample-definition.js';
import { expectConsole } from '../../../support/silence.js';

/** The sample under another title, so that a test sees which one is shown. */
function titled(title: string): object {
  return sampleDefinition((definition) => {
    definition.title = title;
  });
}

function titleOf(element: DecisionAidElement): string {
  return namesOf(element, 'heading')[0] ?? '';
}

function codes(element: DecisionAidElement): string[] {
  return element.issues.map(({ code }: DefinitionIssue) => code);
}

/** Counts how often something happens, by the type of the event. */
function typesOf(events: readonly Event[]): string[] {
  return events.map(({ type }) => type);
}

describe('DefinitionController', () => {
  describe('the three ways', () => {
    it('waits without complaint when there is none', async () => {
      const element = append(makeExplainer());
      const events = eventsAt(element);
      await quiet();
      expect(element.status).to.equal('idle');
      expect(element.definition).to.equal(undefined);
      expect(element.issues).to.deep.equal([]);
      expect(events).to.deep.equal([]);
    });

    it('shows the definition it is given as a property', async () => {
      const element = await explainer({ definition: titled('By property') });
      expect(element.status).to.equal('ready');
      expect(titleOf(element)).to.equal('By property');
    });

    it('takes JSON text as a property', async () => {
      const element = await explainer({ definition: JSON.stringify(titled('By text')) });
      expect(titleOf(element)).to.equal('By text');
    });

    it('shows the inline JSON', async () => {
      const element = await explainer({ children: [inlineJson(titled('Inline'))] });
      expect(titleOf(element)).to.equal('Inline');
    });

    it('loads the file at src', async () => {
      answerRequests(() => json(titled('By address')));
      const element = append(makeExplainer({ attributes: { src: '/knee.json' } }));
      await element.updateComplete;
      expect(element.status).to.equal('loading');
      await outcomeOf(element);
      expect(element.status).to.equal('ready');
      expect(titleOf(element)).to.equal('By address');
    });

    it('loads a real file over the network', async () => {
      const element = await explainer({
        src: '/src/content/definitions/carpal-tunnel-syndrome.en.json',
      });
      expect(element.definition?.id).to.equal('carpal-tunnel-syndrome');
    });
  });

  describe('which one is taken', () => {
    it('takes the property before inline JSON and src', async () => {
      const requests = answerRequests(() => json(titled('By address')));
      const element = await explainer({
        definition: titled('By property'),
        children: [inlineJson(titled('Inline'))],
        src: '/knee.json',
      });
      expect(titleOf(element)).to.equal('By property');
      expect(requests).to.have.length(0);
    });

    it('takes inline JSON before src', async () => {
      const requests = answerRequests(() => json(titled('By address')));
      const element = await explainer({
        children: [inlineJson(titled('Inline'))],
        src: '/knee.json',
      });
      expect(titleOf(element)).to.equal('Inline');
      expect(requests).to.have.length(0);
    });

    it('goes back to the inline JSON when the property is set to undefined', async () => {
      const element = await explainer({
        definition: titled('By property'),
        children: [inlineJson(titled('Inline'))],
      });
      element.definition = undefined;
      await outcomeOf(element);
      expect(titleOf(element)).to.equal('Inline');
    });

    it('goes back to src when the property is set to undefined', async () => {
      const requests = answerRequests(() => json(titled('By address')));
      const element = await explainer({ definition: titled('By property'), src: '/knee.json' });
      element.definition = undefined;
      await settled(element);
      expect(titleOf(element)).to.equal('By address');
      expect(requests).to.have.length(1);
    });

    it('takes null for undefined, and does not load again when one follows the other', async () => {
      const requests = answerRequests(() => json(titled('By address')));
      const element = await explainer({ src: '/knee.json' });
      const events = eventsAt(element);
      element.definition = null;
      await settled(element);
      element.definition = undefined;
      await settled(element);
      await quiet();
      expect(titleOf(element)).to.equal('By address');
      expect(requests).to.have.length(1);
      expect(events).to.have.length(0);
    });

    it('is idle again when everything is taken away', async () => {
      const element = await explainer({ definition: titled('By property') });
      element.definition = undefined;
      await settled(element);
      expect(element.status).to.equal('idle');
      expect(element.definition).to.equal(undefined);
    });

    it('is idle again when src is taken away', async () => {
      answerRequests(() => json(titled('By address')));
      const element = await explainer({ attributes: { src: '/knee.json' } });
      element.removeAttribute('src');
      await settled(element);
      expect(element.status).to.equal('idle');
    });

    it('does not take JSON that is deeper inside, or a script of another type', async () => {
      const inside = document.createElement('div');
      inside.append(inlineJson(titled('Deeper')));
      const other = inlineJson(titled('Linked data'));
      other.type = 'application/ld+json';
      const element = await explainer({ children: [inside, other] });
      expect(element.status).to.equal('idle');
    });
  });

  describe('late and repeatedly', () => {
    it('shows one definition after the other when the property changes', async () => {
      const element = await explainer();
      for (const title of ['First', 'Second', 'Third']) {
        element.definition = titled(title);
        await settled(element);
        expect(titleOf(element)).to.equal(title);
      }
    });

    it('takes only the last of several that are set at once', async () => {
      const element = await explainer();
      const events = eventsAt(element);
      element.definition = titled('First');
      element.definition = titled('Second');
      await settled(element);
      expect(titleOf(element)).to.equal('Second');
      expect(typesOf(events)).to.deep.equal(['decision-aid-ready']);
    });

    it('does nothing when it is given the same object again', async () => {
      const definition = titled('Same');
      const element = await explainer({ definition });
      const shown = element.definition;
      const events = eventsAt(element);
      element.definition = definition;
      await settled(element);
      await quiet();
      expect(element.definition).to.equal(shown);
      expect(events).to.have.length(0);
    });

    it('does nothing when it is given the same text or the same src again', async () => {
      const text = JSON.stringify(titled('Same'));
      const requests = answerRequests(() => json(titled('Same')));
      const byText = await explainer({ definition: text });
      const byAddress = await explainer({ src: '/knee.json' });
      const events = [...eventsAt(byText), ...eventsAt(byAddress)];
      byText.definition = text;
      byAddress.src = '/knee.json';
      await quiet();
      expect(events).to.have.length(0);
      expect(requests).to.have.length(1);
    });

    it('reads a definition again that is another object, since it may have changed', async () => {
      const element = await explainer({ definition: titled('Before') });
      const events = eventsAt(element);
      element.definition = titled('After');
      await settled(element);
      expect(titleOf(element)).to.equal('After');
      expect(typesOf(events)).to.deep.equal(['decision-aid-ready']);
    });

    it('takes the same object again when it has changed inside', async () => {
      const definition = titled('Before');
      const element = await explainer({ definition });
      Object.assign(definition, { title: 'After' });
      element.definition = definition;
      await settled(element);
      expect(titleOf(element)).to.equal('After');
    });

    it('does nothing when it is given another object of the same content, as frameworks do', async () => {
      const element = await explainer({ definition: titled('Same'), option: 'operation' });
      const shown = element.definition;
      const events = eventsAt(element);
      for (const again of [
        titled('Same'),
        { ...titled('Same') },
        structuredClone(titled('Same')),
      ]) {
        element.definition = again;
        await settled(element);
        expect(element.definition).to.equal(shown);
      }
      const keys = Object.entries(titled('Same')).reverse();
      element.definition = Object.fromEntries(keys);
      await quiet();
      expect([element.definition === shown, events.length]).to.deep.equal([true, 0]);
    });

    it('comes to rest in an application that draws again whenever it hears of it', async () => {
      const definition = titled('Drawn again');
      const element = append(makeExplainer());
      const events = eventsAt(element);
      element.addEventListener('decision-aid-ready', () => {
        element.definition = { ...definition };
      });
      element.definition = definition;
      await quiet();
      await quiet();
      expect(typesOf(events)).to.deep.equal(['decision-aid-ready']);
    });

    it('comes to rest so with a definition that is refused, which is told once', async () => {
      expectConsole(/missing/);
      const element = append(makeExplainer());
      const events = eventsAt(element);
      element.addEventListener('decision-aid-error', () => {
        element.definition = { schemaVersion: '2.0' };
      });
      element.definition = { schemaVersion: '2.0' };
      await quiet();
      await quiet();
      expect(typesOf(events)).to.deep.equal(['decision-aid-error']);
    });

    it('takes what it is given while other data of the page is being read', async () => {
      const element = await explainer({ definition: titled('First') });
      const first = element.definition;
      element.append(inlineJson(titled('Inline')));
      element.definition = undefined;
      await element.updateComplete;
      element.definition = first;
      await quiet();
      expect(titleOf(element)).to.equal('First');
    });

    it('takes inline JSON that is put in after the element', async () => {
      const element = await explainer();
      element.append(inlineJson(titled('Late')));
      await outcomeOf(element);
      expect(titleOf(element)).to.equal('Late');
    });

    it('takes inline JSON that replaces other inline JSON', async () => {
      const element = await explainer({ children: [inlineJson(titled('First'))] });
      const shown: (string | undefined)[] = [];
      const observer = new MutationObserver(() => shown.push(titleOf(element)));
      observer.observe(element.shadowRoot!, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      element.replaceChildren(inlineJson(titled('Second')));
      await outcomeOf(element);
      expect(titleOf(element)).to.equal('Second');
      // What was shown stays until the next can be shown.
      await quiet();
      expect(new Set(shown)).to.deep.equal(new Set(['Second']));
    });

    it('takes inline JSON that replaces other inline JSON, also when it is moved right then', async () => {
      const element = await explainer({ children: [inlineJson(titled('First'))] });
      element.replaceChildren(inlineJson(titled('Second')));
      await new Promise((resolve) => element.shadowRoot!.addEventListener('slotchange', resolve));
      await element.updateComplete;
      const ready = outcomeOf(element);
      append(element, append(document.createElement('div')));
      await ready;
      expect(titleOf(element)).to.equal('Second');
    });

    it('shows no words about loading for inline JSON', async () => {
      const own = paragraph('Read it here.');
      const element = append(makeExplainer({ children: [own, inlineJson(titled('Inline'))] }));
      await element.updateComplete;
      expect(element.status).to.equal('loading');
      expect(shownText(element)).to.equal('');
      expect(own.offsetHeight).to.be.greaterThan(0);
      await outcomeOf(element);
      expect(titleOf(element)).to.equal('Inline');
    });

    it('takes inline JSON that comes after src, and keeps it out of sight', async () => {
      answerRequests(() => json(titled('By address')));
      const element = await explainer({ src: '/knee.json' });
      const late = document.createElement('p');
      late.textContent = 'Late child';
      element.append(late, inlineJson(titled('Inline')));
      await outcomeOf(element);
      expect(titleOf(element)).to.equal('Inline');
      expect(late.checkVisibility()).to.equal(false);
    });

    it('goes back to src when the inline JSON is taken away', async () => {
      answerRequests(() => json(titled('By address')));
      const element = await explainer({
        children: [inlineJson(titled('Inline'))],
        src: '/knee.json',
      });
      element.replaceChildren();
      await outcomeOf(element);
      expect(titleOf(element)).to.equal('By address');
    });

    it('loads another file when src changes', async () => {
      answerRequests(({ url }) => json(titled(new URL(url).pathname)));
      const element = await explainer({ attributes: { src: '/first.json' } });
      expect(titleOf(element)).to.equal('/first.json');
      element.setAttribute('src', '/second.json');
      await outcomeOf(element);
      expect(titleOf(element)).to.equal('/second.json');
    });

    it('takes src when it is set late', async () => {
      answerRequests(() => json(titled('By address')));
      const element = await explainer();
      element.src = '/knee.json';
      await outcomeOf(element);
      expect(titleOf(element)).to.equal('By address');
    });

    it('takes a property that was set before the element was defined', async () => {
      const tag = 'late-procedure-explainer';
      const element = append(document.createElement(tag)) as unknown as DecisionAidElement;
      Object.assign(element, { definition: titled('Early') });
      const { ProcedureExplainer } =
        await import('../../../../src/elements/procedure-explainer/procedure-explainer.js');
      ProcedureExplainer.define(tag);
      await settled(element);
      expect(titleOf(element)).to.equal('Early');
    });

    it('takes what it is given while it is off the page when it is back', async () => {
      const element = await explainer({ definition: titled('Before') });
      element.remove();
      element.definition = titled('While away');
      await quiet();
      expect(element.definition?.title).to.equal('Before');
      append(element);
      await settled(element);
      expect(titleOf(element)).to.equal('While away');
    });
  });

  describe('while the page is still being read', () => {
    it('waits with inline JSON until all of it is there', async () => {
      replace(document, 'readyState', 'loading');
      const script = inlineJson('{ "schemaVersion": "1.0", "half": ');
      const element = append(makeExplainer({ children: [script] }));
      const events = eventsAt(element);
      await element.updateComplete;
      expect(element.status).to.equal('loading');
      expect(events).to.have.length(0);

      script.textContent = JSON.stringify(titled('Whole'));
      replace(document, 'readyState', 'interactive');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await settled(element);
      expect(titleOf(element)).to.equal('Whole');
      expect(typesOf(events)).to.deep.equal(['decision-aid-ready']);
    });

    it('does not read again what is shown already', async () => {
      replace(document, 'readyState', 'loading');
      const element = await explainer({ definition: titled('Shown') });
      const events = eventsAt(element);
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await quiet();
      expect(events).to.have.length(0);
    });

    it('does not load the file at src twice', async () => {
      replace(document, 'readyState', 'loading');
      const { answer, give } = delayed();
      const requests = answerRequests(answer);
      const element = append(makeExplainer({ src: '/knee.json' }));
      await element.updateComplete;
      replace(document, 'readyState', 'interactive');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await quiet();
      give(json(titled('By address')));
      await settled(element);
      expect(titleOf(element)).to.equal('By address');
      expect(requests).to.have.length(1);
    });
  });

  describe('the definition as an attribute', () => {
    it('says what happened when a framework writes [object Object]', async () => {
      expectConsole(/error definition-as-attribute at ""/);
      const element = await explainer({ attributes: { definition: '[object Object]' } });
      expect(element.status).to.equal('failed');
      expect(codes(element)).to.deep.equal(['definition-as-attribute']);
    });

    it('does not read JSON from an attribute', async () => {
      expectConsole(/definition-as-attribute/);
      const element = await explainer({
        attributes: { definition: JSON.stringify(titled('By attribute')) },
      });
      expect(element.status).to.equal('failed');
    });

    it('takes the property that a framework sets later', async () => {
      expectConsole(/definition-as-attribute/);
      const element = await explainer({ attributes: { definition: '[object Object]' } });
      element.definition = titled('By property');
      await settled(element);
      expect(titleOf(element)).to.equal('By property');
    });

    it('does not mind it next to another way', async () => {
      const element = await explainer({
        attributes: { definition: '[object Object]' },
        children: [inlineJson(titled('Inline'))],
      });
      expect(titleOf(element)).to.equal('Inline');
    });
  });

  describe('a newer one while an older one is on its way', () => {
    it('stops the older request when src changes, and hears nothing more of it', async () => {
      const first = delayed();
      const second = delayed();
      const requests = answerRequests((call) =>
        (call.url.endsWith('/first.json') ? first : second).answer(call),
      );
      const element = append(makeExplainer({ src: '/first.json' }));
      const events = eventsAt(element);
      await element.updateComplete;
      element.src = '/second.json';
      await element.updateComplete;
      expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);

      second.give(json(titled('Second')));
      await outcomeOf(element);
      first.give(json(titled('First')));
      await quiet();
      expect(titleOf(element)).to.equal('Second');
      expect(typesOf(events)).to.deep.equal(['decision-aid-ready']);
    });

    it('hears nothing of an answer that comes although its request was stopped', async () => {
      let give: (response: Response) => void = () => undefined;
      const late = new Promise<Response>((resolve) => {
        give = resolve;
      });
      answerRequests(({ url }) => (url.endsWith('/first.json') ? late : json(titled('Second'))));
      const element = append(makeExplainer({ src: '/first.json' }));
      const events = eventsAt(element);
      await element.updateComplete;
      element.src = '/second.json';
      await outcomeOf(element);
      give(json(titled('First')));
      await quiet();
      expect(titleOf(element)).to.equal('Second');
      expect(typesOf(events)).to.deep.equal(['decision-aid-ready']);
    });

    it('stops the request when a property is set meanwhile', async () => {
      const requests = answerRequests(never);
      const element = append(makeExplainer({ src: '/knee.json' }));
      await element.updateComplete;
      element.definition = titled('By property');
      await settled(element);
      expect(requests[0]?.signal.aborted).to.equal(true);
      expect(titleOf(element)).to.equal('By property');
      await quiet();
      expect(element.status).to.equal('ready');
    });

    it('stops the request when the element is removed, and tells nobody', async () => {
      const requests = answerRequests(never);
      const element = append(makeExplainer({ src: '/knee.json' }));
      const events = eventsAt(element);
      await element.updateComplete;
      element.remove();
      await quiet();
      expect(requests[0]?.signal.aborted).to.equal(true);
      expect(events).to.have.length(0);
    });

    it('starts again when the element comes back', async () => {
      const { answer, give } = delayed();
      const requests = answerRequests(answer);
      const element = append(makeExplainer({ src: '/knee.json' }));
      await element.updateComplete;
      element.remove();
      append(element);
      await element.updateComplete;
      expect(requests).to.have.length(2);
      give(json(titled('By address')));
      await settled(element);
      expect(titleOf(element)).to.equal('By address');
    });
  });

  it('reads wrong data once, even with inline JSON that could be looked at instead', async () => {
    expectConsole(/error not-a-definition/);
    const element = append(
      makeExplainer({ definition: [], children: [inlineJson(titled('Inline'))] }),
    );
    const events = eventsAt(element);
    await quiet();
    expect(element.status).to.equal('failed');
    expect(typesOf(events)).to.deep.equal(['decision-aid-error']);
  });

  it('gives out a definition that nobody can change, apart from what it was given', async () => {
    const given = sampleDefinition();
    const element = await explainer({ definition: given });
    given.title = 'Changed afterwards';
    expect(element.definition?.title).to.equal('Sore knee: what are my options?');
    expect(Object.isFrozen(element.definition?.options[0])).to.equal(true);
  });
});

describe('DefinitionController, of several elements with one definition', () => {
  // As long as those that are shipped.
  const text = JSON.stringify(titled('The same text')).padEnd(150_000);

  it('is read once, from text and from a definition that was read', async () => {
    const first = await explainer({ definition: text });
    const second = await explainer({ children: [inlineJson(text)] });
    const third = await explainer({ definition: first.definition });
    expect(second.definition).to.equal(first.definition);
    expect(third.definition).to.equal(first.definition);
    expect(first.definition?.title).to.equal('The same text');
  });

  it('is read again when it is data of the page, which may have changed', async () => {
    const data = sampleDefinition();
    const first = await explainer({ definition: data });
    data.title = 'Changed since';
    const second = await explainer({ definition: data });
    expect(first.definition?.title).to.equal('Sore knee: what are my options?');
    expect(second.definition?.title).to.equal('Changed since');
  });

  it('is read once from data, as long as that is the same', async () => {
    const first = await explainer({ definition: titled('The same data') });
    const second = await explainer({ definition: titled('The same data') });
    expect(second.definition).to.equal(first.definition);
  });

  it('is told of by each of them, with what is wrong', async () => {
    expectConsole(/not-json/);
    for (const element of [
      await explainer({ definition: '{' }),
      await explainer({ definition: '{' }),
    ]) {
      expect(element.issues.map(({ code }) => code)).to.deep.equal(['not-json']);
    }
  });
});
