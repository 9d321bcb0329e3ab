/** Worksheets of strangers, through the whole aid, the page to take along, and the storage of the tab. */
import '../../../src/entries/define.js';
import { expect } from 'chai';
import { DecisionAidErrorEvent } from '../../../src/elements/core/events.js';
import type { DecisionAid } from '../../../src/elements/decision-aid/decision-aid.js';
import type { DecisionSummary } from '../../../src/elements/decision-summary/decision-summary.js';
import { shippedDefinition } from '../../../stories/support/sample-definitions.js';
import { append, cleanUp, eventsAt, settled } from '../../support/fixture.js';
import { allByRole, byRole } from '../../support/roles.js';
import { allowConsole } from '../../support/silence.js';

const attack = '<img src=x onerror="attacked()"><script>attacked()</script>';
const text = (words: string): unknown => ({ text: words });

function jsonOf(json: string): unknown {
  return JSON.parse(json);
}

/** Those that cannot be read at all, and by which code the page is told. */
const refusals: Readonly<Record<string, string>> = {
  'names that attack': 'forbidden-key',
  'a newer version': 'worksheet-too-new',
  'five megabytes of text': 'too-large',
  'five megabytes of data': 'too-many-fields',
  'text that is cut off': 'not-json',
  'a list': 'not-a-worksheet',
  'no worksheet at all': 'not-json',
};

/** What a portal may give back, by what is strange of it. */
const strange: Readonly<Record<string, unknown>> = {
  'words that attack, in each list': {
    worksheetVersion: '1.0',
    answers: {
      ownQuestions: { own1: text(attack) },
      unsure: { own1: text(attack) },
      helpers: { own1: text(attack) },
      concerns: { own1: { text: attack, rating: 'matters' } },
    },
  },
  'names that attack': jsonOf(
    `{"worksheetVersion":"1.0","answers":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "leaning":{"__proto__":"yes","option":"__proto__","toString":"x"},"ownQuestions":{"__proto__":{"text":"x"}}},
      "__proto__":{"polluted":1},"unplaced":[{"__proto__":{"polluted":1}}]}`,
  ),
  'words without an end': {
    worksheetVersion: '1.0',
    answers: {
      ownQuestions: Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [`own${index}`, text('word '.repeat(2_000))]),
      ),
    },
  },
  'the answers to another guide': {
    worksheetVersion: '1.0',
    definition: { id: 'another-guide', version: '3.0.0' },
    answers: { considerations: { 'no-such': 'matters' }, leaning: { option: 'no-such-option' } },
  },
  'a newer version': { worksheetVersion: '2.0', answers: { leaning: { option: 'not-sure' } } },
  'five megabytes of text': JSON.stringify({
    worksheetVersion: '1.0',
    answers: { notes: { n1: 'x'.repeat(5 * 1024 * 1024) } },
  }),
  'five megabytes of data': {
    worksheetVersion: '1.0',
    answers: {
      ownQuestions: Object.fromEntries(
        Array.from({ length: 60_000 }, (_, index) => [`own${index}`, text('x'.repeat(80))]),
      ),
    },
  },
  'thousands of entries': {
    worksheetVersion: '1.0',
    answers: {
      ownQuestions: Object.fromEntries(
        Array.from({ length: 9_000 }, (_, index) => [`own${index}`, text('x'.repeat(80))]),
      ),
    },
  },
  'text that is cut off': '{"worksheetVersion":"1.0","answers":{"leaning":{"opt',
  'a list': [1, 2, 3],
  'no worksheet at all': 'Hello',
};

interface Attacked {
  attacked?: () => void;
}

describe('DecisionAid and DecisionSummary, with a worksheet of a stranger', function () {
  this.timeout(60_000);
  let attacks = 0;

  beforeEach(() => {
    attacks = 0;
    (globalThis as Attacked).attacked = () => (attacks += 1);
    sessionStorage.clear();
    cleanUp(() => {
      delete (globalThis as Attacked).attacked;
      sessionStorage.clear();
    });
    // Answers without a place are a warning on the console, once a page.
    allowConsole(new RegExp(`answer-unplaced|${Object.values(refusals).join('|')}`));
  });

  async function shown<Element extends DecisionAid | DecisionSummary>(
    tag: 'decision-aid' | 'decision-summary',
    change: (element: Element) => void,
  ): Promise<Element> {
    const element = document.createElement(tag) as Element;
    element.definition = await shippedDefinition('en');
    change(element);
    append(element);
    await settled(element);
    return element;
  }

  /** Nothing ran, nothing of the page is another's, and the reader can go on. */
  async function standsFirm(element: DecisionAid | DecisionSummary): Promise<void> {
    expect(element.status).to.equal('ready');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(attacks).to.equal(0);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(element.renderRoot.querySelectorAll('img, script')).to.have.lengthOf(0);
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
    expect(JSON.stringify(element.worksheet).length).to.be.below(6 * 1024 * 1024);
  }

  for (const [what, worksheet] of Object.entries(strange)) {
    it(`stands firm, and can be gone on with: ${what}`, async () => {
      const summary = await shown<DecisionSummary>('decision-summary', () => undefined);
      const events = eventsAt(document);
      summary.worksheet = worksheet;
      await settled(summary);
      await standsFirm(summary);
      const codes = events.flatMap((event) =>
        event instanceof DecisionAidErrorEvent ? event.issues.map(({ code }) => code) : event.type,
      );
      expect(codes).to.deep.equal(what in refusals ? [refusals[what]] : []);
      summary.remove();

      const aid = await shown<DecisionAid>(
        'decision-aid',
        (element) => (element.worksheet = worksheet),
      );
      await standsFirm(aid);
      byRole(aid.renderRoot.querySelector('nav')!, 'button', /What matters to you/).click();
      await settled(aid);
      byRole(aid, 'radio', 'I am not sure').click();
      expect(aid.worksheet.answers.leaning).to.include({ option: 'not-sure' });
      byRole(aid, 'button', 'Clear my answers').click();
      await settled(aid);
      expect(aid.worksheet.answers).to.deep.equal({});
      expect(aid.worksheet.unplaced).to.deep.equal([]);
    });

    it(`takes no harm of what the storage of the tab holds: ${what}`, async () => {
      const { id, version } = (await shippedDefinition('en')) as { id: string; version: string };
      try {
        sessionStorage.setItem(
          `decision-aid-elements/${id}/${version}`,
          `{"saved":${Date.now()},"worksheet":${JSON.stringify(worksheet)}}`,
        );
      } catch {
        // The browser itself keeps no more than it has room for.
        return;
      }
      const aid = await shown<DecisionAid>(
        'decision-aid',
        (element) => (element.persist = 'session'),
      );
      await standsFirm(aid);
      byRole(aid, 'button', 'Clear my answers').click();
      await settled(aid);
      expect(sessionStorage).to.have.lengthOf(0);
      expect(allByRole(aid, 'navigation')).to.not.deep.equal([]);
    });
  }
});
