import { expect } from 'chai';
import { stepsDone, toggleRecord } from '../../src/worksheet/checklist.js';
import { answerOf, answersOf, emptyWorksheet } from '../../src/worksheet/worksheet.js';
import { worksheetOf } from './samples.js';

describe('toggleRecord', () => {
  it('puts a mark on a record and takes it off again', () => {
    const asked = toggleRecord(emptyWorksheet, 'scans', 'asked');
    expect(answerOf(asked, 'records', 'scans')).to.deep.equal(['asked']);
    expect(toggleRecord(asked, 'scans', 'asked')).to.deep.equal(emptyWorksheet);
  });

  it('keeps marks in one order, whatever the order of acts', () => {
    const received = toggleRecord(emptyWorksheet, 'scans', 'received');
    const sent = toggleRecord(received, 'scans', 'sent');
    const asked = toggleRecord(sent, 'scans', 'asked');
    expect(answerOf(asked, 'records', 'scans')).to.deep.equal(['asked', 'received', 'sent']);
    expect(answerOf(toggleRecord(asked, 'scans', 'received'), 'records', 'scans')).to.deep.equal([
      'asked',
      'sent',
    ]);
  });

  it('lets a record be there unasked, and others be as they were', () => {
    const worksheet = toggleRecord(
      worksheetOf({ records: { letters: ['sent'] } }),
      'scans',
      'received',
    );
    expect(answersOf(worksheet, 'records')).to.deep.equal({
      letters: ['sent'],
      scans: ['received'],
    });
  });
});

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
