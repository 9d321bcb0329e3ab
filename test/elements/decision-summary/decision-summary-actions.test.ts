import { expect } from 'chai';
import { DecisionSummaryActions } from '../../../src/elements/decision-summary/decision-summary-actions.js';

describe('DecisionSummaryActions', () => {
  it('go to who made the information', () => {
    const ways: string[] = [];
    const actions = new DecisionSummaryActions({
      moveTo: (id) => {
        ways.push(id);
      },
    });
    actions.goToAbout();
    expect(ways).to.deep.equal(['about']);
  });
});
