/** Definitions that are right from start to end, in other words than those that are shipped: nothing of them is told. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { checkDefinition, type CheckOptions } from '../../../src/checks/check-definition.js';
import { today } from './shipped.js';

const folder = path.resolve(import.meta.dirname, '../../fixtures/good');

function textOf(name: string): string {
  return readFileSync(path.join(folder, `${name}.json`), 'utf8');
}

/** What is told of one of them that is no note. */
function alarms(name: string, options: CheckOptions = {}): readonly string[] {
  return checkDefinition(textOf(name), { today, ...options })
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('checkDefinition, on right definitions of others', () => {
  it('says nothing of gallstones, alone or beside its translation', () => {
    expect(alarms('gallstones.en')).to.deep.equal([]);
    expect(alarms('gallstones.en', { translations: [textOf('gallstones.es')] })).to.deep.equal([]);
  });

  it('says nothing of gallstones in Spanish, alone or beside its original', () => {
    expect(alarms('gallstones.es')).to.deep.equal([]);
    expect(alarms('gallstones.es', { original: textOf('gallstones.en') })).to.deep.equal([]);
  });

  it('says nothing of cataract in English and in Spanish, alone or beside each other', () => {
    const [english, spanish] = [textOf('cataract.en'), textOf('cataract.es')];
    expect(alarms('cataract.en', { translations: [spanish] })).to.deep.equal([]);
    expect(alarms('cataract.es')).to.deep.equal([]);
    expect(alarms('cataract.es', { original: english })).to.deep.equal([]);
  });

  it('says nothing of a guide for men', () => {
    expect(alarms('groin-hernia.en')).to.deep.equal([]);
  });
});
