import { expect } from 'chai';
import type { ProcedureDefinition } from '../../../../src/definition/definition.js';
import {
  WorksheetController,
  type WorksheetHost,
} from '../../../../src/elements/core/controllers/worksheet-controller.js';
import type { AnswerableIds } from '../../../../src/worksheet/reconcile.js';
import { answer, emptyWorksheet } from '../../../../src/worksheet/worksheet.js';
import { expectConsole } from '../../../support/silence.js';

const knee = { id: 'sore-knee', version: '1.0.0' } as ProcedureDefinition;

interface Kept {
  readonly sheet: WorksheetController;
  readonly events: Event[];
  readonly updates: () => number;
  readonly fits: () => number;
  readonly fresh: () => number;
}

/** A controller of an element that has a place for some considerations. */
function keep(places: readonly string[] = ['soon', 'no-cut']): Kept {
  let updates = 0;
  let fits = 0;
  let fresh = 0;
  const events: Event[] = [];
  const host = Object.assign(document.createElement('div'), {
    definition: knee,
    requestUpdate: () => {
      updates += 1;
    },
  }) as unknown as WorksheetHost;
  for (const type of ['decision-aid-change', 'decision-aid-error'])
    host.addEventListener(type, (event) => {
      events.push(event);
    });
  const answerableIn = (): AnswerableIds => {
    fits += 1;
    return { considerations: (id) => places.includes(id) };
  };
  return {
    sheet: new WorksheetController(host, answerableIn, () => {
      fresh += 1;
    }),
    events,
    fresh: () => fresh,
    updates: () => updates,
    fits: () => fits,
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

describe('WorksheetController', () => {
  it('begins with nothing said', () => {
    const { sheet, events, updates } = keep();
    expect(sheet.value).to.equal(emptyWorksheet);
    expect(events).to.deep.equal([]);
    expect(updates()).to.equal(0);
  });

  it('takes what the page gives, quietly, as data or as text', () => {
    for (const given of [data({ soon: 'matters' }), JSON.stringify(data({ soon: 'matters' }))]) {
      const { sheet, events, updates } = keep();
      sheet.give(given);
      expect(sheet.value.answers).to.deep.equal({ considerations: { soon: 'matters' } });
      expect(updates()).to.equal(1);
      expect(events).to.deep.equal([]);
    }
  });

  it('does nothing when it is given the same again', () => {
    const { sheet, updates } = keep();
    sheet.give(data({ soon: 'matters' }));
    const before = sheet.value;
    sheet.give(before);
    sheet.give(data({ soon: 'matters' }));
    sheet.give(JSON.stringify(before));
    expect(sheet.value).to.equal(before);
    expect(updates()).to.equal(1);
  });

  it('is emptied by nothing', () => {
    for (const nothing of [undefined, null]) {
      const { sheet } = keep();
      sheet.give(data({ soon: 'matters' }));
      sheet.give(nothing);
      expect(sheet.value).to.equal(emptyWorksheet);
    }
  });

  it('keeps what it has when what it is given cannot be read, and tells once', () => {
    expectConsole(/^console\.error: <div> error not-json at ""/);
    const { sheet, events, updates } = keep();
    sheet.give(data({ soon: 'matters' }));
    const before = sheet.value;
    sheet.give('{');
    expect(sheet.value).to.equal(before);
    expect(events.map(({ type }) => type)).to.deep.equal(['decision-aid-error']);
    expect(updates()).to.equal(1);
  });

  it('tells of what the reader changes, after it is changed, by the part only', () => {
    const { sheet, events, updates } = keep();
    const next = answer(sheet.value, 'considerations', 'soon', 'matters');
    sheet.change(next, 'considerations');
    expect(sheet.value).to.equal(next);
    expect(updates()).to.equal(1);
    const told = events.map((event) =>
      Object.entries({ ...event }).filter(([name]) => name !== 'isTrusted'),
    );
    expect(told).to.deep.equal([
      [
        ['kind', 'answers'],
        ['changed', 'considerations'],
      ],
    ]);
  });

  it('tells nothing where nothing changes', () => {
    const { sheet, events, updates } = keep();
    sheet.change(sheet.value, 'considerations');
    sheet.write(sheet.value);
    expect(events).to.deep.equal([]);
    expect(updates()).to.equal(0);
  });

  it('tells nothing of what is still being written', () => {
    const { sheet, events, updates } = keep();
    sheet.write(answer(sheet.value, 'concerns', 'own-1', 'My d'));
    expect(events).to.deep.equal([]);
    expect(updates()).to.equal(1);
    expect(sheet.value.answers).to.deep.equal({ concerns: { 'own-1': 'My d' } });
  });

  it('fits once to each definition, and again to what the page gives', () => {
    const { sheet, fits } = keep();
    sheet.fit(knee);
    sheet.fit(knee);
    expect(fits()).to.equal(1);
    sheet.change(answer(sheet.value, 'considerations', 'soon', 'matters'), 'considerations');
    sheet.fit(knee);
    expect(fits()).to.equal(1);
    sheet.give(data({ 'no-cut': 'matters' }));
    sheet.fit(knee);
    expect(fits()).to.equal(2);
    sheet.fit({ ...knee });
    expect(fits()).to.equal(3);
  });

  it('sets unplaced what has no place, and nothing else', () => {
    const { sheet, events } = keep(['soon']);
    sheet.give(data({ soon: 'matters', 'no-cut': 'matters-less' }));
    sheet.fit(knee);
    expect(sheet.value.answers).to.deep.equal({ considerations: { soon: 'matters' } });
    expect(sheet.value.unplaced).to.deep.equal([
      { definition: 'sore-knee', group: 'considerations', id: 'no-cut', answer: 'matters-less' },
    ]);
    expect(events).to.deep.equal([]);
  });

  it('starts afresh when the page empties it, also where nothing was said, and not for other worksheets', () => {
    const { sheet, fresh, events } = keep();
    sheet.give(data({ soon: 'matters' }));
    expect(fresh()).to.equal(0);
    sheet.give(undefined);
    expect(fresh()).to.equal(1);
    expect(sheet.value.answers).to.deep.equal({});
    sheet.give(null);
    expect(fresh()).to.equal(2);
    expect(events).to.deep.equal([]);
  });
});
