import { expect } from 'chai';
import { meaningAt } from '../../../src/workbench/meanings.js';
import { completionsAt } from '../../../src/workbench/completions.js';

/** What the place at the mark | means. */
function at(marked: string) {
  return meaningAt(marked.replace('|', ''), marked.indexOf('|'));
}

describe('meaningAt', () => {
  it('tells what a field means, at its name and at its value', () => {
    expect(at('{ "ti|tle": "Knee" }')?.words).to.match(/^[A-Z].+\.$/);
    expect(at('{ "options": [{ "invasiveness": "inva|sive" }] }')).to.deep.include({
      name: 'invasiveness',
      words: 'How far it goes into the body.',
    });
  });

  it('gives the stretch of the text that it is about', () => {
    const text = '{ "title": "Knee" }';
    const { from, to } = meaningAt(text, 4)!;
    expect(text.slice(from, to)).to.equal('"title"');
  });

  it('tells of a measure what its kind says', () => {
    const measure = (inner: string) =>
      at(`{ "outcomes": [{ "findings": [{ "measure": { ${inner} } }] }] }`)?.words;
    expect(measure('"kind": "rate", "p|er": 1')).to.be.a('string');
    expect(measure('"kind": "rate", "esti|mate": 1')).to.equal(undefined);
    expect(measure('"kind": "frequency", "esti|mate": "counted"')).to.match(/Kaplan/);
  });

  it('gives the words of an id of the general guidance', () => {
    expect(at('{ "options": [{ "team": [{ "id": "surg|eon" }] }] }')).to.deep.include({
      name: 'surgeon',
      words: 'Surgeon',
    });
    expect(at('{ "options": [{ "team": [{ "id": "wiz|ard" }] }] }')?.name).to.equal('id');
  });

  it('says nothing of what the format does not have, and between places', () => {
    expect(at('{ "nothing|": 1 }')).to.equal(undefined);
    expect(at('{ "title": "Knee" | }')).to.equal(undefined);
    expect(at('|')).to.equal(undefined);
    expect(at('{ "constructor|": 1 }')).to.equal(undefined);
    expect(at('{ "options": [{ "team": [{ "id": "toSt|ring" }] }] }')?.name).to.equal('id');
  });
});

describe('completionsAt, with what they mean', () => {
  it('tells the meaning of a field and the words of a general id', () => {
    const fields = completionsAt('{ "options": [{ "" }] }', 17)!.options;
    expect(fields.find(({ label }) => label === 'invasiveness')?.words).to.equal(
      'How far it goes into the body.',
    );
    const text = '{ "options": [{ "team": [{ "id": "" }] }] }';
    const ids = completionsAt(text, text.indexOf('""') + 1)!.options;
    expect(ids.find(({ label }) => label === 'surgeon')?.words).to.equal('Surgeon');
  });
});
