/** Giving answers, taking them back, and words of the reader's own. */
import { expect } from 'chai';
import { longestText, type AnswerGroup } from '../../src/worksheet/answer-groups.js';
import {
  addOwn,
  answer,
  answerOf,
  answersOf,
  emptyWorksheet,
  isSame,
  worksheetVersion,
} from '../../src/worksheet/worksheet.js';
import { anyIds, give, isFrozenThrough, groupNames, worksheetOf } from './samples.js';

describe('answer', () => {
  it('starts without any answer', () => {
    expect(emptyWorksheet).to.deep.equal({ worksheetVersion, answers: {}, unplaced: [] });
    expect(isFrozenThrough(emptyWorksheet)).to.equal(true);
    for (const group of groupNames) {
      expect(answersOf(emptyWorksheet, group)).to.deep.equal({});
      for (const id of anyIds) expect(answerOf(emptyWorksheet, group, id)).to.equal(undefined);
    }
  });

  it('has no answers in what is no group', () => {
    for (const word of ['toString', 'constructor', '__proto__'] as unknown as AnswerGroup[]) {
      expect(answersOf(emptyWorksheet, word)).to.deep.equal({});
      expect(answersOf(worksheetOf({ steps: { ask: 'done' } }), word)).to.deep.equal({});
    }
  });

  it('keeps an answer until it is changed or taken back', () => {
    const first = answer(emptyWorksheet, 'considerations', 'cost', 'matters');
    expect(answerOf(first, 'considerations', 'cost')).to.equal('matters');
    const second = answer(first, 'considerations', 'cost', 'matters-less');
    expect(answerOf(second, 'considerations', 'cost')).to.equal('matters-less');
    expect(answerOf(first, 'considerations', 'cost')).to.equal('matters');
    expect(answer(second, 'considerations', 'cost')).to.deep.equal(emptyWorksheet);
  });

  it('keeps the answers of each group apart', () => {
    const worksheet = worksheetOf({
      reasons: { rare: 'applies' },
      situations: { rare: 'applies' },
    });
    const without = answer(worksheet, 'reasons', 'rare');
    expect(without.answers).to.deep.equal({ situations: { rare: 'applies' } });
  });

  it('keeps answers in the order in which they were first given', () => {
    const worksheet = worksheetOf({ considerations: { b: 'matters', a: 'matters', c: 'matters' } });
    const changed = answer(worksheet, 'considerations', 'b', 'matters-less');
    expect(Object.keys(answersOf(changed, 'considerations'))).to.deep.equal(['b', 'a', 'c']);
  });

  it('is the same one where nothing changes', () => {
    const worksheet = worksheetOf({ records: { scans: 'asked' }, steps: { ask: 'done' } });
    expect(answer(worksheet, 'records', 'scans', 'asked')).to.equal(worksheet);
    expect(answer(worksheet, 'records', 'letters')).to.equal(worksheet);
    expect(answer(worksheet, 'questions', 'ask')).to.equal(worksheet);
    expect(answer(worksheet, 'steps', 'ask', 'done')).to.equal(worksheet);
  });

  it('takes nothing that is no answer of the group', () => {
    const worksheet = worksheetOf({ considerations: { cost: 'matters' } });
    for (const value of ['yes', '', null, {}, ['matters'], 0])
      expect(give(worksheet, 'considerations', 'cost', value)).to.equal(worksheet);
  });

  it('keeps its definition and what is unplaced', () => {
    const unplaced = [{ definition: 'knee', group: 'steps', id: 'ask', answer: 'done' }];
    const worksheet = {
      ...emptyWorksheet,
      definition: { id: 'wrist', version: '1.0.0' },
      unplaced,
    };
    const { definition, unplaced: kept } = answer(worksheet, 'steps', 'ask', 'done');
    expect(definition).to.equal(worksheet.definition);
    expect(kept).to.equal(unplaced);
  });

  it('has ids for data only, whatever they are', () => {
    let worksheet = emptyWorksheet;
    for (const id of anyIds) worksheet = answer(worksheet, 'steps', id, 'done');
    expect(Object.keys(answersOf(worksheet, 'steps'))).to.have.members([...anyIds]);
    for (const id of anyIds) {
      expect(answerOf(worksheet, 'steps', id), id).to.equal('done');
      worksheet = answer(worksheet, 'steps', id);
      expect(answerOf(worksheet, 'steps', id), id).to.equal(undefined);
    }
    expect(worksheet).to.deep.equal(emptyWorksheet);
    for (const name in {}) expect.fail(`${name} was left behind`);
  });

  it('is frozen in all its depth, and leaves what it was given as it was', () => {
    const choices = ['a'];
    const record = { answer: { kind: 'several-choices', choices }, tries: 0 } as const;
    const worksheet = answer(emptyWorksheet, 'quiz', 'effects', record);
    expect(isFrozenThrough(worksheet)).to.equal(true);
    choices.push('b');
    expect(answerOf(worksheet, 'quiz', 'effects')).to.deep.equal({
      answer: { kind: 'several-choices', choices: ['a'] },
      tries: 0,
    });
    expect(Object.isFrozen(record)).to.equal(false);
  });
});

describe('addOwn', () => {
  it('get ids that are not used twice', () => {
    const two = addOwn(addOwn(emptyWorksheet, 'concerns', ' My piano '), 'concerns', 'My garden');
    expect(answersOf(two, 'concerns')).to.deep.equal({ 'own-1': 'My piano', 'own-2': 'My garden' });
    const next = addOwn(answer(two, 'concerns', 'own-1'), 'concerns', 'My dog');
    expect(answersOf(next, 'concerns')).to.deep.equal({ 'own-2': 'My garden', 'own-3': 'My dog' });
  });

  it('get no id of an answer that lost its words, which would be one to these', () => {
    const lost = { definition: 'wrist', group: 'picks', id: 'own-4', answer: 'most' };
    const worksheet = addOwn({ ...emptyWorksheet, unplaced: [lost] }, 'concerns', 'My piano');
    expect(answersOf(worksheet, 'concerns')).to.deep.equal({ 'own-5': 'My piano' });
  });

  it('are counted in each group', () => {
    let worksheet = addOwn(emptyWorksheet, 'concerns', 'My piano');
    worksheet = addOwn(worksheet, 'ownQuestions', 'Can I swim?');
    worksheet = addOwn(worksheet, 'ownRecords', 'My diary');
    expect(worksheet.answers).to.deep.equal({
      concerns: { 'own-1': 'My piano' },
      ownQuestions: { 'own-1': 'Can I swim?' },
      ownRecords: { 'own-1': 'My diary' },
    });
  });

  it('are counted on from ids that this library did not make', () => {
    for (const id of [
      'from-elsewhere',
      '',
      'own-',
      'own-x',
      'own-Infinity',
      'own--3',
      '__proto__',
    ]) {
      const worksheet = addOwn(give(emptyWorksheet, 'concerns', id, 'x'), 'concerns', 'y');
      expect(answerOf(worksheet, 'concerns', 'own-1'), id).to.equal('y');
      expect(answerOf(worksheet, 'concerns', id), id).to.equal('x');
    }
  });

  it('never write over others, however large the number of those', () => {
    const numbers = [
      '1',
      '999999999',
      '1000000000',
      '9007199254740991',
      '9007199254740992',
      '1e+308',
    ];
    for (const number of numbers) {
      let worksheet = give(emptyWorksheet, 'concerns', `own-${number}`, 'x');
      for (const text of ['a', 'b', 'c']) worksheet = addOwn(worksheet, 'concerns', text);
      const texts = Object.values(answersOf(worksheet, 'concerns'));
      expect(texts, number).to.have.members(['x', 'a', 'b', 'c']);
    }
  });

  it('change nothing where they are blank', () => {
    for (const blank of ['', ' ', '\n\t\u00a0'])
      expect(addOwn(emptyWorksheet, 'concerns', blank)).to.equal(emptyWorksheet);
  });

  it('are cut where they are too long for a note', () => {
    const worksheet = addOwn(emptyWorksheet, 'ownQuestions', ` ${'x'.repeat(longestText + 1)}`);
    expect(answersOf(worksheet, 'ownQuestions')).to.deep.equal({
      'own-1': 'x'.repeat(longestText),
    });
  });

  it('are not cut through the middle of a character', () => {
    const worksheet = addOwn(emptyWorksheet, 'concerns', `x${'🦴'.repeat(longestText / 2)}`);
    expect(answerOf(worksheet, 'concerns', 'own-1')).to.equal(
      `x${'🦴'.repeat(longestText / 2 - 1)}`,
    );
    const whole = '🦴'.repeat(longestText / 2);
    expect(answerOf(addOwn(emptyWorksheet, 'concerns', whole), 'concerns', 'own-1')).to.equal(
      whole,
    );
  });
});

describe('isSame', () => {
  it('compares what two answers hold', () => {
    expect(isSame({ tries: 1 }, { tries: 1 })).to.equal(true);
    expect(isSame(['a', 'b'], ['b', 'a'])).to.equal(false);
    expect(isSame(undefined, undefined)).to.equal(true);
    expect(isSame(undefined, 'done')).to.equal(false);
  });
});
