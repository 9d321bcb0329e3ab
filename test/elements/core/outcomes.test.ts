import { expect } from 'chai';
import { DecisionAidErrorEvent, DecisionAidReadyEvent } from '../../../src/elements/core/events.js';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import { libraryVersion } from '../../../src/version.js';
import { hurry, itIs } from '../../support/clock.js';
import { answerRequests, delayed, json } from '../../support/fake-fetch.js';
import {
  append,
  cleanUp,
  eventsAt,
  explainer,
  makeExplainer,
  outcomeOf,
  paragraph,
  quiet,
  sampleExplainer,
  settled,
  until,
} from '../../support/fixture.js';
import { allByRole, byRole, byText, heading, textOf } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { expectConsole } from '../../support/silence.js';
import { sentences, words } from '../../support/words.js';

/** Counts what is written to the console, until the end of the test. */
function consoleLines(): string[] {
  const lines: string[] = [];
  for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    const original = console[level].bind(console);
    console[level] = (...values: unknown[]) => {
      lines.push(`${level} ${values.join(' ')}`);
      original(...values);
    };
    cleanUp(() => {
      console[level] = original;
    });
  }
  return lines;
}

/** A definition with an unknown field, which is a warning. */
function withWarning(): unknown {
  return { ...sampleDefinition(), colour: 'blue' };
}

describe('DecisionAidElement what it reports of its definition', () => {
  describe('when it is shown', () => {
    it('sends one event with the id, version and language', async () => {
      const element = append(makeExplainer({ definition: sampleDefinition() }));
      const events = eventsAt(element);
      await quiet();
      expect(events).to.have.length(1);
      const [event] = events as [DecisionAidReadyEvent];
      expect(event).to.be.instanceOf(DecisionAidReadyEvent);
      expect(event.type).to.equal('decision-aid-ready');
      expect(event.definitionId).to.equal('sore-knee');
      expect(event.definitionVersion).to.equal('1.2.3');
      expect(event.definitionLanguage).to.equal('en');
      expect(event.stale).to.equal(false);
    });

    it('sends the event when the content is there, so that a listener can use it', async () => {
      const element = append(makeExplainer({ definition: sampleDefinition() }));
      let heard: unknown;
      element.addEventListener('decision-aid-ready', () => {
        heard = [element.status, heading(element, /^Sore knee/).localName];
      });
      await settled(element);
      expect(heard).to.deep.equal(['ready', 'h2']);
    });

    it('lets the event through to the page, out of shadow roots too', async () => {
      const host = append(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      const atDocument = eventsAt(document);
      append(makeExplainer({ definition: sampleDefinition() }), root);
      await quiet();
      expect(atDocument).to.have.length(1);
      expect(atDocument[0]?.bubbles).to.equal(true);
      expect(atDocument[0]?.composed).to.equal(true);
      expect(atDocument[0]?.cancelable).to.equal(false);
      expect(atDocument[0]?.target).to.equal(host);
    });

    it('carries nothing but what it says', async () => {
      const element = append(makeExplainer({ definition: sampleDefinition() }));
      const event = await outcomeOf(element);
      const own = Object.keys(event).filter((key) => key !== 'isTrusted');
      expect(own.sort()).to.deep.equal([
        'definitionId',
        'definitionLanguage',
        'definitionVersion',
        'stale',
      ]);
    });

    it('writes nothing to the console', async () => {
      const lines = consoleLines();
      await sampleExplainer();
      expect(lines).to.deep.equal([]);
    });

    it('says nothing of changes that the page makes', async () => {
      const element = await sampleExplainer();
      const events = eventsAt(document);
      element.option = 'operation';
      element.depth = 'full';
      element.reader = 'carer';
      element.headingLevel = 3;
      await element.updateComplete;
      element.setAttribute('option', 'brace');
      element.setAttribute('depth', 'short');
      element.setAttribute('reader', 'patient');
      element.showSection('costs');
      await quiet();
      expect(events).to.deep.equal([]);
    });
  });

  describe('when it has warnings', () => {
    it('shows it, keeps the warnings in `issues`, and writes them to the console once', async () => {
      expectConsole(/unknown-field/);
      const lines = consoleLines();
      const element = await explainer({ definition: withWarning() });
      element.option = 'brace';
      await element.updateComplete;
      element.requestUpdate();
      await quiet();
      expect(element.status).to.equal('ready');
      expect(
        element.issues.map(({ code, severity, pointer }) => [code, severity, pointer]),
      ).to.deep.equal([['unknown-field', 'warning', '/colour']]);
      expect(lines).to.deep.equal([
        'warn <procedure-explainer> warning unknown-field at "/colour"\n' +
          'What each code means, and how to mend it: ' +
          `https://unpkg.com/decision-aid-elements@${libraryVersion}/dist/issues.json`,
      ]);
    });

    it('forgets them with the definition that had them', async () => {
      expectConsole(/unknown-field/);
      const element = await explainer({ definition: withWarning() });
      element.definition = sampleDefinition();
      await settled(element);
      expect(element.issues).to.deep.equal([]);
    });
  });

  describe('when it cannot be shown', () => {
    it('sends one event with the issues', async () => {
      expectConsole(/schema-unknown/);
      const element = append(makeExplainer({ definition: { id: 'x' } }));
      const events = eventsAt(document);
      await quiet();
      expect(events).to.have.length(1);
      const [event] = events as [DecisionAidErrorEvent];
      expect(event).to.be.instanceOf(DecisionAidErrorEvent);
      expect(event.type).to.equal('decision-aid-error');
      expect(event.bubbles).to.equal(true);
      expect(event.composed).to.equal(true);
      expect(event.issues).to.equal(element.issues);
      expect(event.issues.map(({ code }) => code)).to.deep.equal(['schema-unknown']);
      expect(event.subject).to.equal('definition');
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal([
        'subject',
        'issues',
      ]);
    });

    it('writes one report to the console, with places and without content', async () => {
      expectConsole(/missing/);
      const lines = consoleLines();
      const secret = 'My patient’s words';
      const element = await explainer({
        definition: { ...sampleDefinition(), title: undefined, summary: 7, optionOrder: secret },
      });
      element.requestUpdate();
      await quiet();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^error <procedure-explainer> error /);
      expect(lines[0]).to.include('error missing at "/title"');
      expect(lines[0]).to.include('error wrong-type at "/summary"');
      expect(lines[0]).to.not.include(secret);
    });

    it('tells of each definition that is refused', async () => {
      expectConsole(/not-json/);
      const lines = consoleLines();
      const element = await explainer();
      const events = eventsAt(element);
      for (const text of ['{', '[', '"']) {
        element.definition = text;
        await settled(element);
      }
      expect(events.map(({ type }) => type)).to.deep.equal([
        'decision-aid-error',
        'decision-aid-error',
        'decision-aid-error',
      ]);
      expect(lines).to.have.length(3);
    });

    it('shows nothing of a definition that it showed before', async () => {
      expectConsole(/not-json/);
      const element = await sampleExplainer();
      element.definition = '{';
      await settled(element);
      expect(element.definition).to.equal(undefined);
      expect(allByRole(element, 'heading')).to.have.length(0);
    });
  });

  describe('the children of the element', () => {
    const words = 'Ask for a printed copy.';

    it('are seen while the element waits', async () => {
      const child = paragraph(words);
      await explainer({ children: [child] });
      expect(child.checkVisibility()).to.equal(true);
    });

    it('are seen while it loads, hidden when it is ready, and seen again when it fails', async () => {
      expectConsole(/not-json/);
      const { answer, give } = delayed();
      answerRequests(answer);
      const child = paragraph(words);
      const element = append(makeExplainer({ src: '/knee.json', children: [child] }));
      await element.updateComplete;
      expect(child.checkVisibility(), 'loading').to.equal(true);

      give(json(sampleDefinition()));
      await settled(element);
      expect(child.checkVisibility(), 'ready').to.equal(false);
      expect(child.isConnected).to.equal(true);

      element.definition = '{';
      await settled(element);
      expect(child.checkVisibility(), 'failed').to.equal(true);
      expect(byText(element, /^Sorry/).localName).to.equal('p');
    });

    it('are hidden again when another definition is there', async () => {
      expectConsole(/not-json/);
      const child = paragraph(words);
      const element = await explainer({ definition: '{', children: [child] });
      element.definition = sampleDefinition();
      await settled(element);
      expect(child.checkVisibility()).to.equal(false);
    });

    it('never show the inline JSON as text', async () => {
      expectConsole(/not-json/);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = '{ "broken": ';
      const element = await explainer({ children: [script] });
      expect(element.status).to.equal('failed');
      expect(script.checkVisibility()).to.equal(false);
    });
  });

  describe('when the day of its review has passed', () => {
    const reviewBy = (day: string): unknown =>
      sampleDefinition((definition) => {
        definition.about.published = '2019-01-01';
        definition.about.reviewBy = day;
      });
    const notice = /^This information was due for review by/;

    it('says so in a notice and in the event', async () => {
      const element = append(makeExplainer({ definition: reviewBy('2020-03-01') }));
      const event = (await outcomeOf(element)) as DecisionAidReadyEvent;
      expect(event.stale).to.equal(true);
      byText(element, words.outOfDateShort).click();
      expect(byText(element, notice).textContent).to.equal(sentences.dueForReview('March 1, 2020'));
    });

    it('is fresh on that day itself, by the reader’s own calendar', async () => {
      itIs('2026-05-04');
      const element = append(makeExplainer({ definition: reviewBy('2026-05-04') }));
      const event = (await outcomeOf(element)) as DecisionAidReadyEvent;
      expect(event.stale).to.equal(false);
      expect(element.shadowRoot?.querySelector('[part="stale-notice"]')).to.equal(null);
    });

    it('is stale on the day after', async () => {
      itIs('2026-05-05');
      const element = append(makeExplainer({ definition: reviewBy('2026-05-04') }));
      const event = (await outcomeOf(element)) as DecisionAidReadyEvent;
      expect(event.stale).to.equal(true);
      const short = byText(element, words.outOfDateShort);
      expect(short.closest('[part="header"]')).to.not.equal(null);
    });

    it('is fresh at the end of a year, when the next one has begun in Greenwich', async () => {
      itIs('2026-12-31');
      const element = append(makeExplainer({ definition: reviewBy('2026-12-31') }));
      const event = (await outcomeOf(element)) as DecisionAidReadyEvent;
      expect(event.stale).to.equal(false);
    });
  });

  it('keeps the retry button away from definitions that are given as they are', async () => {
    expectConsole(/not-json/);
    const element = await explainer({ definition: '{' });
    expect(allByRole(element, 'button')).to.have.length(0);
    element.definition = undefined;
    element.src = '/no-such-file.json';
    expectConsole(/not-found/);
    await outcomeOf(element);
    expect(byRole(element, 'button').textContent).to.equal(words.tryAgain);
  });

  it('tells screen readers that it failed, and what came when trying again worked', async () => {
    hurry();
    expectConsole(/not-found/);
    let isUp = false;
    answerRequests(() => (isUp ? json(sampleDefinition()) : Response.error()));
    const element = await explainer({ src: '/knee.json' });
    const region = byRole(element, 'status');
    await quiet();
    expect(textOf(region)).to.match(/^Sorry, we cannot show this information right now\./);
    isUp = true;
    byRole(element, 'button', words.tryAgain).click();
    await outcomeOf(element);
    await until(() => textOf(region) === 'Sore knee: what are my options?');
  });

  it('says nothing by itself when it is shown at once', async () => {
    hurry();
    const element = await sampleExplainer();
    await quiet();
    expect(textOf(byRole(element, 'status'))).to.equal('');
  });

  describe('when several elements of a page cannot load the same file', () => {
    const live = (element: ProcedureExplainer): string => textOf(byRole(element, 'status'));
    const said = /^Sorry, we cannot show this information right now\./;

    async function four(src: (index: number) => string): Promise<ProcedureExplainer[]> {
      hurry(150);
      const elements = [0, 1, 2, 3].map((index) => append(makeExplainer({ src: src(index) })));
      await Promise.all(elements.map(settled));
      await until(() => elements.some((element) => said.test(live(element))));
      await quiet();
      return elements;
    }

    it('one says so and one report is written, and each shows it and sends its event', async () => {
      expectConsole(/not-found/);
      answerRequests(() => new Response('', { status: 404 }));
      const lines = consoleLines();
      const events = eventsAt(document);
      const elements = await four(() => '/knee.json');
      expect(elements.filter((element) => said.test(live(element)))).to.have.length(1);
      expect(lines).to.have.length(1);
      expect(events.map(({ type }) => type)).to.deep.equal(
        elements.map(() => 'decision-aid-error'),
      );
      for (const element of elements)
        expect(element.shadowRoot?.querySelector('[part="failed"]')).not.to.equal(null);
    });

    it('another failure is said and reported too', async () => {
      expectConsole(/not-found/);
      answerRequests(() => new Response('', { status: 404 }));
      const lines = consoleLines();
      const elements = await four((index) => (index === 3 ? '/hip.json' : '/knee.json'));
      expect(elements.map((element) => said.test(live(element)))).to.deep.equal([
        true,
        false,
        false,
        true,
      ]);
      expect(lines).to.have.length(2);
    });

    it('one that is not displayed leaves it to another to say', async () => {
      expectConsole(/not-found/);
      answerRequests(() => new Response('', { status: 404 }));
      hurry(150);
      const hidden = makeExplainer({ src: '/knee.json' });
      hidden.hidden = true;
      append(hidden);
      await settled(hidden);
      const element = await explainer({ src: '/knee.json' });
      await until(() => said.test(live(element)));
    });

    it('a reader who tries again hears that it failed again', async () => {
      expectConsole(/not-found/);
      answerRequests(() => new Response('', { status: 404 }));
      const elements = await four(() => '/knee.json');
      const last = elements[3]!;
      expect(live(last)).to.equal('');
      byRole(last, 'button', 'Try again').click();
      await outcomeOf(last);
      await until(() => said.test(live(last)));
    });

    it('it is said again by elements that come when the others have gone', async () => {
      expectConsole(/not-found/);
      answerRequests(() => new Response('', { status: 404 }));
      for (const element of await four(() => '/knee.json')) element.remove();
      await four(() => '/knee.json');
    });
  });
});
