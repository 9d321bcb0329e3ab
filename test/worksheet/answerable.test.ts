/** Which answers have a place, for all groups at once. */
import { expect } from 'chai';
import { guidance } from '../../src/generated/guidance/en/index.js';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { answerableIn } from '../../src/worksheet/answerable.js';
import type { AnswerGroup } from '../../src/worksheet/answer-groups.js';
import { reconcile } from '../../src/worksheet/reconcile.js';
import { emptyWorksheet } from '../../src/worksheet/worksheet.js';
import { groupNames, questions, worksheetOf } from './samples.js';

const definition = {
  id: 'knee',
  version: '1.0.0',
  options: [{ id: 'brace' }, { id: 'waiting' }],
  considerations: [{ id: 'sport' }],
  studies: [],
  outcomes: [{ id: 'less-pain', name: 'Less pain', description: 'It hurts less.', findings: [] }],
  quiz: { questions },
  secondOpinion: {
    reasons: [{ id: 'rare-knee', text: 'The knee is rare.' }],
    records: [{ id: 'knee-scan', text: 'The scan.' }],
  },
} as unknown as ProcedureDefinition;

/** Whether an answer has a place; undefined where nobody judges its group. */
function hasPlace(
  group: AnswerGroup,
  id: string,
  answer: unknown,
  judges = answerableIn(definition, guidance),
): boolean | undefined {
  const judge = judges[group] as ((id: string, answer: unknown) => boolean) | undefined;
  return judge?.(id, answer);
}

const general = guidance.secondOpinion;

/** For each group, an answer that has a place and ones that have none. */
const cases: Readonly<
  Record<
    AnswerGroup,
    {
      readonly good: readonly (readonly [id: string, answer: unknown])[];
      readonly bad: readonly (readonly [id: string, answer: unknown])[];
    }
  >
> = {
  considerations: { good: [['sport', 'matters']], bad: [['music', 'matters']] },
  picks: {
    good: [
      ['less-pain', 'most'],
      ['involves-recovery', 'most'],
      ['own-1', 'most'],
    ],
    bad: [
      ['gone', 'most'],
      ['involves-gone', 'most'],
    ],
  },
  pair: {
    good: [
      ['first', 'brace'],
      ['second', 'brace'],
    ],
    bad: [
      ['first', 'gone'],
      ['third', 'brace'],
    ],
  },
  concerns: { good: [['own-1', 'My piano']], bad: [] },
  quiz: {
    good: [
      ['aim', { tries: 0, answer: { kind: 'single-choice', choice: 'room' } }],
      ['aim', { tries: 0 }],
    ],
    bad: [
      ['aim', { tries: 0, answer: { kind: 'single-choice', choice: 'gone' } }],
      ['gone', { tries: 0 }],
    ],
  },
  topics: { good: [['aim', 'talk']], bad: [['gone', 'talk']] },
  reasons: {
    good: [
      ['rare-knee', 'applies'],
      [general.reasons[0]!.id, 'applies'],
    ],
    bad: [['gone', 'applies']],
  },
  situations: { good: [[general.when[0]!.id, 'applies']], bad: [['gone', 'applies']] },
  steps: { good: [[general.steps[0]!.id, 'done']], bad: [['gone', 'done']] },
  records: {
    good: [
      ['knee-scan', 'asked'],
      [general.records[0]!.id, 'asked'],
      ['own-1', 'asked'],
    ],
    bad: [['gone', 'asked']],
  },
  ownRecords: { good: [['own-1', 'My notes']], bad: [] },
  questions: { good: [[general.questions[0]!.id, 'ask']], bad: [['gone', 'ask']] },
  ownQuestions: { good: [['own-1', 'Why?']], bad: [] },
  unsure: { good: [['own-1', 'How long it takes']], bad: [] },
  helpers: { good: [['own-1', 'My daughter']], bad: [] },
  independence: { good: [[general.independence[0]!.id, 'yes']], bad: [['gone', 'yes']] },
  sharingWith: { good: [['first-doctor', 'nothing']], bad: [['gone', 'all']] },
  sharing: { good: [[general.sharing[0]!.id, 'share']], bad: [['gone', 'share']] },
  firstView: { good: [[general.compared[0]!.id, 'Rest']], bad: [['gone', 'Rest']] },
  secondView: { good: [[general.compared[0]!.id, 'Rest']], bad: [['gone', 'Rest']] },
  visit: {
    good: [
      ['date', '2026-02-28'],
      ['time', '09:30'],
    ],
    bad: [
      ['date', '2026-02-30'],
      ['date', '09:30'],
      ['time', '2026-02-28'],
      ['time', '24:00'],
      ['place', '09:30'],
    ],
  },
  leaning: {
    good: [
      ['option', 'brace'],
      ['option', 'not-sure'],
      ['sureness', '1'],
      ['sureness', '5'],
    ],
    bad: [
      ['option', 'surgery'],
      ['option', '3'],
      ['sureness', '0'],
      ['sureness', '6'],
      ['sureness', '10'],
      ['sureness', 'brace'],
      ['other', '3'],
    ],
  },
  readiness: {
    good: ['sure', 'informed', 'clear', 'supported'].map((id) => [id, 'yes'] as const),
    bad: [['happy', 'yes']],
  },
  stages: { good: [['compare', 'here']], bad: [['gone', 'seen']] },
  companionPicks: {
    good: [
      ['less-pain', 'most'],
      ['involves-recovery', 'most'],
    ],
    bad: [
      ['gone', 'most'],
      ['own-1', 'most'],
    ],
  },
  companionConsiderations: { good: [['sport', 'matters']], bad: [['music', 'matters']] },
  companionLeaning: {
    good: [
      ['option', 'brace'],
      ['option', 'not-sure'],
    ],
    bad: [
      ['option', 'surgery'],
      ['sureness', '1'],
    ],
  },
};

describe('answerableIn', () => {
  for (const group of groupNames) {
    it(`judges ${group}`, () => {
      const { good, bad } = cases[group];
      for (const [id, answer] of good) {
        expect(hasPlace(group, id, answer), `${id} ${JSON.stringify(answer)}`).to.equal(true);
      }
      for (const [id, answer] of bad) {
        expect(hasPlace(group, id, answer), `${id} ${JSON.stringify(answer)}`).to.equal(false);
      }
    });
  }

  it('leaves the lists of the checklist to others where it does not know the general guidance', () => {
    const { language } = guidance;
    const judges = answerableIn(definition, { language });
    const unjudged = groupNames.filter((group) => judges[group] === undefined);
    expect(unjudged).to.have.members([
      'reasons',
      'situations',
      'steps',
      'records',
      'questions',
      'independence',
      'sharing',
      'firstView',
      'secondView',
    ]);
    expect(hasPlace('considerations', 'music', 'matters', judges)).to.equal(false);
  });

  it('has no place for answers to a quiz that is not there', () => {
    const judges = answerableIn({ ...definition, quiz: undefined }, guidance);
    expect(hasPlace('quiz', 'aim', { tries: 0 }, judges)).to.equal(false);
    expect(hasPlace('topics', 'aim', 'talk', judges)).to.equal(false);
  });

  it('lets a worksheet be reconciled once for every element', () => {
    const good = Object.fromEntries(
      groupNames.map((group) => [group, Object.fromEntries(cases[group].good)]),
    );
    const all = worksheetOf({
      ...good,
      considerations: { sport: 'matters', music: 'matters' },
      steps: { gone: 'done', [general.steps[0]!.id]: 'done' },
      leaning: { option: 'surgery', sureness: '3' },
    });
    const fitted = reconcile(all, definition, answerableIn(definition, guidance));
    expect(fitted.unplaced.map(({ group, id }) => `${group}/${id}`)).to.have.members([
      'considerations/music',
      'steps/gone',
      'leaning/option',
    ]);
    expect(Object.keys(fitted.answers)).to.have.members(groupNames);
    expect(reconcile(emptyWorksheet, definition, answerableIn(definition, guidance)).unplaced).to.be
      .empty;
  });
});
