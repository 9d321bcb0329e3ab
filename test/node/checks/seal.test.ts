import { expect } from 'chai';
import { checkDefinition } from '../../../src/checks/check-definition.js';
import { heldAgainstSeal, sealOf } from '../../../src/checks/seal.js';
import { parse } from '../../../src/definition/parse.js';
import { toPointer } from '../../../src/definition/issues.js';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import { sealedText, today } from './shipped.js';
import { append, listAt, set } from './wrong-edits/edit.js';
import type { Data } from '../../fixtures/minimal-definition.js';

const names = ['carpal-tunnel-syndrome', 'knee-osteoarthritis', 'sciatica'].flatMap((id) => [
  `${id}.en`,
  `${id}.es`,
]);

function sealedDraft(): Data {
  return JSON.parse(sealedText('sciatica.en')) as Data;
}

/** What the checks tell of the seal of a draft. */
function told(draft: Data): readonly string[] {
  return checkDefinition(JSON.stringify(draft), { today })
    .findings.filter(({ code }) => code.includes('seal'))
    .map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`);
}

function changedIn(draft: Data): readonly string[] | undefined {
  return heldAgainstSeal(definitionOf(draft))?.changed.map(toPointer);
}

function definitionOf(draft: Data): ProcedureDefinition {
  return parse(draft).definition!;
}

describe('heldAgainstSeal', () => {
  for (const name of names) {
    it(`finds each shipped text as it was sealed: ${name}`, () => {
      const definition = definitionOf(JSON.parse(sealedText(name)) as Data);
      expect(heldAgainstSeal(definition)).to.deep.equal({
        version: definition.version,
        changed: [],
      });
    });
  }

  it('names the entry of a list in which a digit was typed', () => {
    const draft = sealedDraft();
    append('outcomes/leg-pain/findings/leg-pain-longer-6m/note', ' 8')(draft);
    const index = listAt(draft, 'outcomes').findIndex(({ id }) => id === 'leg-pain');
    expect(told(draft)).to.deep.equal([`note changed-since-sealed /outcomes/${index}`]);
  });

  it('names a part that is no list', () => {
    const draft = sealedDraft();
    append('decision/time', ' Or not.')(draft);
    expect(changedIn(draft)).to.deep.equal(['/decision']);
  });

  it('names a list in which an entry was left out, and one whose entries changed places', () => {
    const shorter = sealedDraft();
    listAt(shorter, 'considerations').pop();
    expect(changedIn(shorter)).to.deep.equal(['/considerations']);
    const turned = sealedDraft();
    listAt(turned, 'options').reverse();
    expect(changedIn(turned)).to.deep.equal(['/options']);
  });

  it('names only the entry that is new, wherever it is put', () => {
    const draft = sealedDraft();
    const considerations = listAt(draft, 'considerations');
    considerations.unshift({ ...considerations[0]!, id: 'another' });
    expect(changedIn(draft)).to.deep.equal(['/considerations/0']);
  });

  it('names a part that is gone', () => {
    const draft = sealedDraft();
    delete draft['carers'];
    expect(changedIn(draft)).to.deep.equal(['/carers']);
  });

  it('says nothing of another layout, order of fields, address of the schema or version', () => {
    const draft = sealedDraft();
    const other = Object.fromEntries(Object.entries(draft).reverse());
    other['$schema'] = 'https://example.org/schema.json';
    other['version'] = '0.2.0';
    expect(changedIn(other)).to.deep.equal([]);
  });

  it('says nothing of a text that was never sealed', () => {
    const draft = sealedDraft();
    delete draft['seal'];
    expect(told(draft)).to.deep.equal([]);
  });

  for (const seal of ['', '0.1.0', '0.1.0 title:12', '0.1 title:123456', '0.1.0  title:123456']) {
    it(`says that a seal cannot be read: "${seal}"`, () => {
      const draft = sealedDraft();
      set('seal', seal)(draft);
      expect(told(draft)).to.deep.equal(['error seal-unreadable /seal']);
    });
  }
});

describe('sealOf', () => {
  it('marks a list of more than a hundred entries as one, so that a seal has room', () => {
    const draft = sealedDraft();
    const considerations = listAt(draft, 'considerations');
    const [first] = considerations;
    for (let place = 0; place < 100; place += 1)
      considerations.push({ ...first!, id: `another-${place}` });
    const seal = sealOf(definitionOf(draft));
    expect(seal.length).to.be.below(3000);
    expect(seal).to.match(/ considerations:[0-9a-f]{6} /);
    draft['seal'] = seal;
    considerations[107]!['id'] = 'one-more';
    expect(changedIn(draft)).to.deep.equal(['/considerations']);
  });

  it('marks every part but how the file is read and its version, and each entry of long lists', () => {
    const draft = sealedDraft();
    const seal = sealOf(definitionOf(draft));
    const [version, ...parts] = seal.split(' ');
    expect(version).to.equal(draft['version']);
    expect(parts.map((part) => part.split(':')[0])).to.have.members(
      Object.keys(draft).filter(
        (name) => !['$schema', 'schemaVersion', 'version', 'seal'].includes(name),
      ),
    );
    const options = parts.find((part) => part.startsWith('options:'))!;
    expect(options.split(',')).to.have.length(listAt(draft, 'options').length);
  });
});
