/** Wrong edits of shipped definitions are told, and the definitions as they are raise no alarm. */
import { expect } from 'chai';
import { rules } from '../../../src/checks/rules/all.js';
import type { Data } from '../../fixtures/minimal-definition.js';
import { examples } from './examples.js';
import { checkBesideTranslation, checkShipped, shippedText } from './shipped.js';
import { wrongEdits } from './wrong-edits/all.js';
import { heardBesideTranslation, stillSilent } from './wrong-edits/still-silent.js';

/** As data: reading the text of each for its places would take half of the time. */
function edited({ file, edit }: (typeof wrongEdits)[number]): Data {
  const draft = JSON.parse(shippedText(file)) as Data;
  edit(draft);
  return draft;
}

/** The codes that the edits were heard by. */
const heard = new Set<string>();
const ofRules = new Set(rules.map(({ code }) => code));
/** How many of them the format lets pass. */
let passedByParser = 0;

describe('checkDefinition, on wrong edits', () => {
  for (const one of wrongEdits) {
    const isSilent = [...stillSilent, ...heardBesideTranslation].includes(one.name);
    it(`${isSilent ? 'does not yet hear' : 'hears'} of ${one.name} (${one.file})`, () => {
      const { findings } = checkShipped(one.file, edited(one));
      for (const { code } of findings) heard.add(code);
      if (findings.every(({ code }) => ofRules.has(code))) passedByParser += 1;
      expect(findings.every(({ severity }) => severity === 'note')).to.equal(isSilent);
    });
  }

  for (const one of wrongEdits.filter(({ name }) => heardBesideTranslation.includes(name)))
    it(`hears of ${one.name} beside its translation (${one.file})`, () => {
      const { findings } = checkBesideTranslation(one.file, edited(one));
      for (const { code } of findings) heard.add(code);
      expect(findings.map(({ code }) => code)).to.include('unlike-its-translation');
    });

  it('has many to hear of, and most of them in what the format lets pass', () => {
    expect(wrongEdits.length).to.be.at.least(97);
    expect(passedByParser / wrongEdits.length).to.be.above(0.7);
  });

  it('leaves no rule without an example that it hears of, with those of single rules', () => {
    const known = new Set([...heard, ...Object.keys(examples)]);
    expect(rules.map(({ code }) => code).filter((code) => !known.has(code))).to.deep.equal([]);
  });
});

describe('checkDefinition, on the shipped definitions', () => {
  for (const name of ['carpal-tunnel-syndrome', 'knee-osteoarthritis', 'sciatica'].flatMap((id) => [
    `${id}.en`,
    `${id}.es`,
  ])) {
    it(`raises no alarm: ${name}`, () => {
      const { findings, definition } = checkShipped(name);
      expect(findings.filter(({ severity }) => severity !== 'note')).to.deep.equal([]);
      expect(definition?.id).to.equal(name.split('.')[0]);
    });
  }

  it('raises no alarm beside a translation, nor where that is of an older version', () => {
    const alarms = (edit: (draft: Data) => void): readonly string[] => {
      const draft = JSON.parse(shippedText('knee-osteoarthritis.en')) as Data;
      edit(draft);
      return checkBesideTranslation('knee-osteoarthritis.en', draft)
        .findings.filter(({ severity }) => severity !== 'note')
        .map(({ code }) => code);
    };
    expect(alarms(() => undefined)).to.deep.equal([]);
    const longer = (draft: Data): void => {
      (draft['emergency'] as { signs: unknown[] }).signs.pop();
    };
    expect(alarms(longer)).to.deep.equal(['unlike-its-translation']);
    expect(alarms((draft) => (longer(draft), (draft['version'] = '0.2.0')))).to.deep.equal([]);
  });
});
