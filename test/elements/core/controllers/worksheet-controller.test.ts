import { expect } from 'chai';
import type { ReactiveController } from 'lit';
import type { ProcedureDefinition } from '../../../../src/definition/definition.js';
import { SessionController } from '../../../../src/elements/core/controllers/session-controller.js';
import {
  WorksheetController,
  type WorksheetHost,
} from '../../../../src/elements/core/controllers/worksheet-controller.js';
import type { Judge } from '../../../../src/session/session.js';
import type { AnswerGroup } from '../../../../src/worksheet/answer-groups.js';
import { answer, emptyWorksheet, type Worksheet } from '../../../../src/worksheet/worksheet.js';
import { holdTime } from '../../../support/clock.js';
import { append, cleanUp } from '../../../support/fixture.js';
import { expectConsole } from '../../../support/silence.js';

const knee = { id: 'sore-knee', version: '1.0.0' } as ProcedureDefinition;

interface Kept {
  readonly worksheets: WorksheetController;
  readonly sessions: SessionController;
  readonly events: Event[];
  readonly updates: () => number;
  readonly resets: () => number;
  readonly connect: () => void;
  readonly disconnect: () => void;
}

/** The controllers of an element on the page that has a place for some considerations. */
function keep(places: readonly string[] = ['soon', 'no-cut']): Kept {
  let updates = 0;
  let resets = 0;
  const events: Event[] = [];
  const controllers: ReactiveController[] = [];
  const host = Object.assign(append(document.createElement('div')), {
    requestUpdate: () => {
      updates += 1;
    },
    addController: (one: ReactiveController) => void controllers.push(one),
  }) as unknown as WorksheetHost;
  for (const type of ['decision-aid-change', 'decision-aid-error'])
    host.addEventListener(type, (event) => {
      events.push(event);
    });
  const judge: Judge = () => ({ considerations: (id) => places.includes(id) });
  const sessions = new SessionController(Object.assign(host, { aid: null }));
  const worksheets = new WorksheetController(host, sessions, judge, () => {
    resets += 1;
  });
  const connect = (): void => {
    for (const one of controllers) one.hostConnected?.();
  };
  const disconnect = (): void => {
    for (const one of controllers) one.hostDisconnected?.();
  };
  connect();
  cleanUp(disconnect);
  updates = 0;
  return {
    worksheets,
    sessions,
    events,
    resets: () => resets,
    updates: () => updates,
    connect,
    disconnect,
  };
}

function data(answers: Readonly<Record<string, string>>): unknown {
  return {
    worksheetVersion: '1.0',
    definition: { id: 'sore-knee', version: '1.0.0' },
    answers: { considerations: answers },
    unplaced: [],
  };
}

function give(group: AnswerGroup, id: string, value: string) {
  return (worksheet: Worksheet): Worksheet => answer(worksheet, group, id, value as never);
}

describe('WorksheetController', () => {
  it('begins with nothing said', () => {
    const { worksheets, events, updates } = keep();
    expect(worksheets.value).to.equal(emptyWorksheet);
    expect(events).to.deep.equal([]);
    expect(updates()).to.equal(0);
  });

  it('takes what the page sets, quietly, as data or as text', () => {
    for (const given of [data({ soon: 'matters' }), JSON.stringify(data({ soon: 'matters' }))]) {
      const { worksheets, events, updates } = keep();
      worksheets.set(given);
      expect(worksheets.value.answers).to.deep.equal({ considerations: { soon: 'matters' } });
      expect(updates()).to.equal(1);
      expect(events).to.deep.equal([]);
    }
  });

  it('keeps what it has when what it is given cannot be read, with one event and one report', () => {
    expectConsole(/^console\.error: <div> error not-json at ""/);
    const { worksheets, events, updates } = keep();
    worksheets.set(data({ soon: 'matters' }));
    const before = worksheets.value;
    worksheets.set('{');
    expect(worksheets.value).to.equal(before);
    expect(events.map(({ type }) => type)).to.deep.equal(['decision-aid-error']);
    expect({ ...events[0] }).to.include({ subject: 'worksheet' });
    expect(updates()).to.equal(1);
  });

  it('sends an event for what the reader changes, after it is changed, with the group only', () => {
    const { worksheets, events, updates } = keep();
    worksheets.change('considerations', give('considerations', 'soon', 'matters'));
    expect(worksheets.value.answers).to.deep.equal({ considerations: { soon: 'matters' } });
    expect(updates()).to.equal(1);
    const sent = events.map((event) =>
      Object.entries({ ...event }).filter(([name]) => name !== 'isTrusted'),
    );
    expect(sent).to.deep.equal([
      [
        ['kind', 'answers'],
        ['changed', 'considerations'],
      ],
    ]);
  });

  it('does nothing where nothing changes', () => {
    const { worksheets, events, updates } = keep();
    worksheets.change('considerations', (worksheet) => worksheet);
    worksheets.write('considerations', (worksheet) => worksheet);
    expect(events).to.deep.equal([]);
    expect(updates()).to.equal(0);
  });

  it('draws what is still being written, and sends no event before it is done', () => {
    const { worksheets, events, updates } = keep();
    worksheets.write('concerns', give('concerns', 'own-1', 'My d'));
    expect(events).to.deep.equal([]);
    expect(updates()).to.equal(1);
    expect(worksheets.value.answers).to.deep.equal({ concerns: { 'own-1': 'My d' } });
    worksheets.finishWriting('concerns');
    expect(events).to.have.length(1);
  });

  it('tells of what is written at a pause too, and once', async () => {
    const { pass } = holdTime();
    const { worksheets, events } = keep();
    worksheets.write('concerns', give('concerns', 'own-1', 'My d'));
    await pass(0.9);
    worksheets.write('concerns', give('concerns', 'own-1', 'My dog'));
    await pass(0.9);
    expect(events).to.deep.equal([]);
    await pass(0.1);
    expect(events).to.have.length(1);
    worksheets.finishWriting('concerns');
    expect(events).to.have.length(1);
  });

  for (const way of ['is put away', 'takes the element off'] as const) {
    it(`tells of what is being written when the page ${way}`, () => {
      const { worksheets, events, disconnect } = keep();
      worksheets.write('concerns', give('concerns', 'own-1', 'My d'));
      if (way === 'is put away') document.dispatchEvent(new Event('visibilitychange'));
      else disconnect();
      expect(events).to.have.length(1);
    });
  }

  it('tells of nothing that was being written before the page emptied it', async () => {
    const { pass } = holdTime();
    const { worksheets, events } = keep();
    worksheets.write('concerns', give('concerns', 'own-1', 'My d'));
    worksheets.set(undefined);
    await pass(2);
    expect(events).to.deep.equal([]);
  });

  it('puts aside what has no place for the element, and nothing else', () => {
    const { worksheets, sessions, events } = keep(['soon']);
    sessions.setOwnDefinition(knee);
    worksheets.set(data({ soon: 'matters', 'no-cut': 'matters-less' }));
    expect(worksheets.value.answers).to.deep.equal({ considerations: { soon: 'matters' } });
    expect(worksheets.value.unplaced).to.deep.equal([
      { definition: 'sore-knee', group: 'considerations', id: 'no-cut', answer: 'matters-less' },
    ]);
    expect(events).to.deep.equal([]);
  });

  it('resets the screen when the page empties it, also where nothing was said, and not for other worksheets', () => {
    const { worksheets, resets, events } = keep();
    worksheets.set(data({ soon: 'matters' }));
    expect(resets()).to.equal(0);
    worksheets.set(undefined);
    expect(resets()).to.equal(1);
    expect(worksheets.value.answers).to.deep.equal({});
    worksheets.set(null);
    expect(resets()).to.equal(2);
    expect(events).to.deep.equal([]);
  });

  it('resets the screen of an element that was off the page when the worksheet was emptied', () => {
    const { worksheets, resets, connect, disconnect } = keep();
    disconnect();
    connect();
    expect(resets()).to.equal(0);
    disconnect();
    worksheets.set(undefined);
    expect(resets()).to.equal(0);
    connect();
    expect(resets()).to.equal(1);
  });
});
