import { expect } from 'chai';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { SectionTargets } from '../../src/session/section-targets.js';
import { DecisionSession, type SessionChange } from '../../src/session/session.js';
import type { AnswerGroup } from '../../src/worksheet/answer-groups.js';
import type { AnswerableIds } from '../../src/worksheet/reconcile.js';
import { answer, emptyWorksheet, type Worksheet } from '../../src/worksheet/worksheet.js';
import fc from '../support/property.js';
import { acts, isFrozenThrough, perform, worksheetOf, type Act } from '../worksheet/samples.js';

const knee = { id: 'sore-knee', version: '1.0.0' } as ProcedureDefinition;
const hip = { id: 'sore-hip', version: '1.0.0' } as ProcedureDefinition;

interface Started {
  readonly session: DecisionSession;
  readonly changes: SessionChange[];
  readonly faults: unknown[];
}

function start(definition?: ProcedureDefinition): Started {
  const changes: SessionChange[] = [];
  const faults: unknown[] = [];
  const report = (fault: unknown): void => void faults.push(fault);
  const session = new DecisionSession(report, new SectionTargets(report));
  session.setDefinition(definition);
  session.subscribe((change) => changes.push(change));
  return { session, changes, faults };
}

function only(group: AnswerGroup, ...ids: readonly string[]): () => AnswerableIds {
  return () => ({ [group]: (id: string) => ids.includes(id) });
}

function rate(id: string, value: 'matters' | 'matters-less' = 'matters') {
  return (worksheet: Worksheet): Worksheet => answer(worksheet, 'considerations', id, value);
}

const ratedSoon = worksheetOf({ considerations: { soon: 'matters' } }, knee);

describe('DecisionSession', () => {
  it('begins with no definition and nothing said', () => {
    const { session, changes } = start();
    expect(session.definition).to.equal(undefined);
    expect(session.worksheet).to.equal(emptyWorksheet);
    expect(changes).to.deep.equal([]);
  });

  describe('change', () => {
    it('calls each listener once, with the group, after the change', () => {
      const { session } = start(knee);
      const heard: unknown[] = [];
      session.subscribe((group) => heard.push([group, session.worksheet.answers]));
      expect(session.change('considerations', rate('soon'))).to.equal(true);
      expect(heard).to.deep.equal([['considerations', { considerations: { soon: 'matters' } }]]);
    });

    it('does nothing without a difference', () => {
      const { session, changes } = start(knee);
      session.change('considerations', rate('soon'));
      expect(session.change('considerations', rate('soon'))).to.equal(false);
      expect(changes).to.deep.equal(['considerations']);
    });

    it('may be called by a listener', () => {
      const { session, changes } = start(knee);
      session.subscribe((group) => {
        if (group === 'considerations')
          session.change('topics', (one) => answer(one, 'topics', 'aim', 'talk'));
      });
      session.change('considerations', rate('soon'));
      expect(changes).to.deep.equal(['considerations', 'topics']);
      expect(session.worksheet.answers).to.deep.equal({
        considerations: { soon: 'matters' },
        topics: { aim: 'talk' },
      });
    });
  });

  describe('set', () => {
    it('takes data and JSON text', () => {
      for (const input of [{ ...ratedSoon }, JSON.stringify(ratedSoon)]) {
        const { session, changes } = start(knee);
        expect(session.set(input)).to.deep.equal([]);
        expect(session.worksheet.answers).to.deep.equal(ratedSoon.answers);
        expect(isFrozenThrough(session.worksheet)).to.equal(true);
        expect(changes).to.deep.equal(['worksheet']);
      }
    });

    it('does nothing when it is given what is there', () => {
      const { session, changes } = start(knee);
      session.set(ratedSoon);
      const before = session.worksheet;
      session.set(before);
      session.set(JSON.stringify(before));
      expect(session.worksheet).to.equal(before);
      expect(changes).to.deep.equal(['worksheet']);
    });

    it('leaves the worksheet where the input cannot be read, and says why', () => {
      const { session, changes } = start(knee);
      session.set(ratedSoon);
      const before = session.worksheet;
      expect(session.set('{').map(({ code }) => code)).to.deep.equal(['not-json']);
      expect(session.worksheet).to.equal(before);
      expect(changes).to.deep.equal(['worksheet']);
    });

    it('resets for undefined and null', () => {
      for (const nothing of [undefined, null]) {
        const { session, changes } = start(knee);
        session.set(ratedSoon);
        session.set(nothing);
        expect(session.worksheet.answers).to.deep.equal({});
        expect(changes).to.deep.equal(['worksheet', 'reset']);
      }
    });
  });

  it('reset calls listeners also where nothing was said, since words may be typed and not added', () => {
    const { session, changes } = start(knee);
    session.reset();
    session.reset();
    expect(changes).to.deep.equal(['reset', 'reset']);
    expect(session.resets).to.equal(2);
  });

  describe('judging', () => {
    it('is done once for a definition and for a worksheet from outside, by all judges together', () => {
      const { session } = start();
      let times = 0;
      for (const [group, id] of [
        ['considerations', 'soon'],
        ['topics', 'aim'],
      ] as const)
        session.judgeBy(() => {
          times += 1;
          return only(group, id)();
        });
      expect(times).to.equal(0);
      session.setDefinition(knee);
      expect(times).to.equal(2);
      session.change('considerations', rate('soon'));
      session.setDefinition(knee);
      expect(times).to.equal(2);
      session.set(
        worksheetOf(
          {
            considerations: { soon: 'matters', late: 'matters' },
            topics: { aim: 'talk', gone: 'talk' },
            steps: { collect: 'done' },
          },
          knee,
        ),
      );
      expect(times).to.equal(4);
      expect(session.worksheet.answers).to.deep.equal({
        considerations: { soon: 'matters' },
        topics: { aim: 'talk' },
        steps: { collect: 'done' },
      });
      expect(session.worksheet.unplaced.map(({ id }) => id)).to.deep.equal(['late', 'gone']);
    });

    it('begins with whoever comes, is heard of where it moves an answer, and ends with who goes', () => {
      const { session, changes } = start(knee);
      session.set(ratedSoon);
      session.judgeBy(only('considerations', 'soon'));
      expect(changes).to.deep.equal(['worksheet']);
      const stop = session.judgeBy(only('considerations', 'late'));
      expect(changes).to.deep.equal(['worksheet', 'worksheet']);
      expect(session.worksheet.answers).to.deep.equal({});
      stop();
      session.setDefinition({ ...knee, version: '2.0.0' });
      expect(session.worksheet.answers).to.deep.equal(ratedSoon.answers);
    });

    it('brings answers back with their definition', () => {
      const { session, changes } = start(knee);
      session.judgeBy(() => ({ considerations: () => true }));
      session.set(ratedSoon);
      session.setDefinition(hip);
      expect(session.worksheet.answers).to.deep.equal({});
      session.setDefinition(undefined);
      session.setDefinition(knee);
      expect(session.worksheet.answers).to.deep.equal(ratedSoon.answers);
      expect(changes).to.deep.equal(['worksheet', 'definition', 'definition', 'definition']);
    });
  });

  describe('absorb', () => {
    it('takes a whole worksheet where nothing is said', () => {
      const { session } = start();
      session.absorb(ratedSoon);
      expect(session.worksheet).to.equal(ratedSoon);
    });

    it('adds answers that are not there, and keeps the others unplaced', () => {
      const { session, changes } = start(knee);
      session.judgeBy(() => ({ considerations: () => true }));
      session.change('considerations', rate('soon', 'matters-less'));
      session.absorb(
        worksheetOf({ considerations: { soon: 'matters', 'no-cut': 'matters' } }, knee),
      );
      expect(session.worksheet.answers).to.deep.equal({
        considerations: { soon: 'matters-less', 'no-cut': 'matters' },
      });
      expect(session.worksheet.unplaced).to.deep.equal([
        { definition: 'sore-knee', group: 'considerations', id: 'soon', answer: 'matters' },
      ]);
      expect(changes).to.deep.equal(['considerations', 'worksheet']);
    });

    it('takes answers without a definition for answers to the one that is shown', () => {
      const { session } = start(knee);
      session.judgeBy(() => ({ considerations: () => true, topics: () => true }));
      session.change('considerations', rate('soon'));
      session.absorb(worksheetOf({ topics: { aim: 'talk' } }));
      expect(session.worksheet.answers.topics).to.deep.equal({ aim: 'talk' });
    });

    it('keeps answers that nobody knows the definition of', () => {
      const { session } = start();
      session.absorb(worksheetOf({ topics: { aim: 'talk' } }));
      session.absorb(worksheetOf({ topics: { today: 'talk' } }));
      expect(session.worksheet.unplaced).to.deep.equal([
        { definition: '', group: 'topics', id: 'today', answer: 'talk' },
      ]);
    });
  });

  describe('listeners', () => {
    it('are called although another one throws, and the fault is reported', () => {
      const { session, faults, changes } = start(knee);
      const fault = new Error('A listener of the page');
      const other = start();
      session.subscribe(() => {
        throw fault;
      });
      session.subscribe((change) => other.changes.push(change));
      session.change('considerations', rate('soon'));
      expect(faults).to.deep.equal([fault]);
      expect([changes, other.changes]).to.deep.equal([['considerations'], ['considerations']]);
    });

    it('that are added by a listener are called from the next change on', () => {
      const { session } = start(knee);
      const late: SessionChange[] = [];
      const stop = session.subscribe(() => {
        stop();
        session.subscribe((change) => late.push(change));
      });
      session.change('considerations', rate('soon'));
      expect(late).to.deep.equal([]);
      session.reset();
      expect(late).to.deep.equal(['reset']);
    });

    it('that are removed by a listener are not called any more', () => {
      const { session } = start(knee);
      const heard: SessionChange[] = [];
      let stop = (): void => undefined;
      session.subscribe(() => {
        stop();
      });
      stop = session.subscribe((change) => heard.push(change));
      session.reset();
      expect(heard).to.deep.equal([]);
    });

    it('that are added twice are removed one by one', () => {
      const { session } = start(knee);
      const heard: SessionChange[] = [];
      const listener = (change: SessionChange): void => void heard.push(change);
      const stops = [session.subscribe(listener), session.subscribe(listener)];
      session.reset();
      expect(heard).to.have.length(2);
      stops[0]?.();
      session.reset();
      expect(heard).to.have.length(3);
      stops[1]?.();
      session.reset();
      expect(heard).to.have.length(3);
    });
  });
});

describe('DecisionSession, whatever several elements change in it', function () {
  this.timeout(60_000);

  const groupOf = (act: Act): AnswerGroup => ('group' in act ? act.group : 'quiz');

  it('has what the changes give one after the other, and says so once for each difference', () => {
    fc.assert(
      fc.property(acts, fc.infiniteStream(fc.nat({ max: 2 })), (all, whose) => {
        const { session } = start();
        const heard: SessionChange[][] = [[], [], []];
        const elements = heard.map((list) => {
          session.subscribe((change) => list.push(change));
          return (act: Act) => session.change(groupOf(act), (one) => perform(one, act));
        });
        let expected = emptyWorksheet;
        const differences: AnswerGroup[] = [];
        for (const act of all) {
          const next = perform(expected, act);
          if (next !== expected) differences.push(groupOf(act));
          expected = next;
          elements[whose.next().value as number]?.(act);
        }
        expect(session.worksheet).to.deep.equal(expected);
        expect(heard).to.deep.equal([differences, differences, differences]);
      }),
      { numRuns: 100 },
    );
  });
});
