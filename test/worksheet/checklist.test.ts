import { expect } from 'chai';
import { stepsDone } from '../../src/worksheet/checklist.js';
import { emptyWorksheet } from '../../src/worksheet/worksheet.js';
import { worksheetOf } from './samples.js';

describe('stepsDone', () => {
  const steps = [{ id: 'choose' }, { id: 'ask' }, { id: 'toString' }];

  it('counts the steps that are done', () => {
    expect(stepsDone(emptyWorksheet, steps)).to.equal(0);
    expect(stepsDone(worksheetOf({ steps: { ask: 'done' } }), steps)).to.equal(1);
    expect(stepsDone(worksheetOf({ steps: { ask: 'done', choose: 'done' } }), steps)).to.equal(2);
  });

  it('counts no step that is not among them', () => {
    expect(stepsDone(worksheetOf({ steps: { elsewhere: 'done' } }), steps)).to.equal(0);
    expect(stepsDone(worksheetOf({ steps: { ask: 'done' } }), [])).to.equal(0);
  });
});
