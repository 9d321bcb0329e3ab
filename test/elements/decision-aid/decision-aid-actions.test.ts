import { expect } from 'chai';
import { DecisionAidActions } from '../../../src/elements/decision-aid/decision-aid-actions.js';
import { stageOf } from '../../../src/worksheet/stages.js';
import { answersOf, emptyWorksheet } from '../../../src/worksheet/worksheet.js';

function made() {
  const ways: string[] = [];
  const kept = { worksheet: emptyWorksheet };
  const actions = new DecisionAidActions(
    {
      moveTo: (id) => {
        ways.push(id);
      },
      changeAnswers: (_group, act) => {
        kept.worksheet = act(kept.worksheet);
      },
      updateComplete: Promise.resolve(true),
    },
    () => undefined,
    () => undefined,
    () => {
      ways.push('picks');
    },
  );
  return { actions, kept, ways };
}

describe('DecisionAidActions', () => {
  it('go to a stage, and know where the reader was', async () => {
    const { actions, kept, ways } = made();
    actions.open('check', 'know');
    await Promise.resolve();
    expect(ways).to.deep.equal(['stage-check']);
    expect(stageOf(kept.worksheet)).to.equal('check');
    expect(answersOf(kept.worksheet, 'stages')).to.deep.equal({ check: 'here', know: 'seen' });
  });

  it('go to the comparison where the reader can pick', async () => {
    const { actions, kept, ways } = made();
    actions.openPicks('matters');
    await Promise.resolve();
    expect(ways).to.deep.equal(['picks']);
    expect(stageOf(kept.worksheet)).to.equal('compare');
  });

  it('keep where the reader leans and how ready they are, and take it back', () => {
    const { actions, kept } = made();
    actions.lean('sureness', '3');
    actions.answerReadiness('clear', 'no');
    expect(kept.worksheet.answers).to.deep.equal({
      leaning: { sureness: '3' },
      readiness: { clear: 'no' },
    });
    actions.lean('sureness');
    actions.answerReadiness('clear');
    expect(kept.worksheet.answers).to.deep.equal({});
  });
});
