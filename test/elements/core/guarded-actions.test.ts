import { expect } from 'chai';
import { guarded } from '../../../src/elements/core/guarded-actions.js';
import { DecisionSession } from '../../../src/session/session.js';
import '../../../src/entries/define.js';
import { append, eventsAt, quiet, replace } from '../../support/fixture.js';
import { allByRole } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { expectConsole } from '../../support/silence.js';

function breakDown(): never {
  throw new TypeError('A fault of ours');
}

describe('guarded', () => {
  it('hands on what actions are given and what they give back', () => {
    const actions = guarded(
      { add: (one: number, other: number) => one + other, name: 'sum' },
      host(),
    );
    expect(actions.add(2, 3)).to.equal(5);
    expect(actions.name).to.equal('sum');
  });

  it('tells of what is thrown, at once or later, and goes on', async () => {
    const told: unknown[] = [];
    const actions = guarded(
      { now: breakDown, later: () => Promise.reject(new Error('Later')) },
      host(told),
    );
    actions.now();
    await actions.later();
    expect(told.map(String)).to.deep.equal(['TypeError: A fault of ours', 'Error: Later']);
  });

  for (const tag of ['risk-benefit-comparator', 'second-opinion-checklist'] as const) {
    it(`<${tag}> tells of an answer that it could not take, and shows what is kept`, async () => {
      const element = append(document.createElement(tag));
      element.definition = sampleDefinition();
      await element.updateComplete;
      const events = eventsAt(element);
      const boxes = (): readonly HTMLElement[] =>
        [...allByRole(element, 'checkbox'), ...allByRole(element, 'radio')].filter(isChecked);
      const before = boxes().length;
      const box = [...allByRole(element, 'checkbox'), ...allByRole(element, 'radio')].find(
        (one) => !isChecked(one),
      )!;
      replace(DecisionSession.prototype, 'change', breakDown);
      expectConsole(/action-failed.*A fault of ours/s);
      box.click();
      await element.updateComplete;
      await quiet();
      expect(events.map(({ type }) => type)).to.deep.equal(['decision-aid-error']);
      expect(events[0]).to.have.property('subject', 'element');
      expect(element.status).to.equal('ready');
      expect(boxes(), 'what is seen is what is kept').to.have.length(before);
    });
  }
});

function host(told: unknown[] = []): { readonly fail: (error: unknown) => void } {
  return { fail: (error) => told.push(error) };
}

function isChecked(box: HTMLElement): boolean {
  return (box as HTMLInputElement).checked;
}
