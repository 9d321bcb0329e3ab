/** What the tools write has the layout that the shipped definitions have, and that Prettier gives. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { definitionText } from '../../../src/authoring/definition-text.js';
import { definitionIn, fileNames, textOf } from '../content/shipped.js';

const good = path.resolve(import.meta.dirname, '../../fixtures/good');
const arm = (option: string, note = '') => ({ option, count: 1, ...(note && { note }) });

describe('definitionText', () => {
  for (const fileName of fileNames)
    it(`writes ${fileName} as it is shipped`, () => {
      expect(`${definitionText(JSON.parse(textOf(fileName)))}\n`).to.equal(textOf(fileName));
    });

  for (const fileName of readdirSync(good).filter((name) => name.endsWith('.json')))
    it(`writes ${fileName} as it is`, () => {
      const text = readFileSync(path.join(good, fileName), 'utf8');
      expect(`${definitionText(JSON.parse(text))}\n`).to.equal(text);
    });

  it('gives each arm a line, and one arm alone none of its own', () => {
    expect(definitionText({ arms: [arm('wait'), arm('surgery')] })).to.equal(
      '{\n  "arms": [\n    { "option": "wait", "count": 1 },\n    { "option": "surgery", "count": 1 }\n  ]\n}',
    );
    expect(definitionText({ arms: [arm('wait')] })).to.equal(
      '{ "arms": [{ "option": "wait", "count": 1 }] }',
    );
  });

  it('breaks what is longer than 200 letters, with the comma behind it', () => {
    const lines = (length: number) =>
      definitionText([{ words: 'a'.repeat(length) }, {}]).split('\n').length;
    // Two spaces before it, `{ "words": "" }` around the words, and a comma behind.
    expect(lines(200 - 2 - 1 - 15)).to.equal(4);
    expect(lines(200 - 2 - 1 - 14)).to.equal(6);
  });

  it('writes empty lists and records as they are, and words of any kind', () => {
    const value = { none: [], nothing: {}, words: 'a “b” \n "c"', missing: null, flag: false };
    expect(JSON.parse(definitionText(value))).to.deep.equal(value);
    expect(definitionText([])).to.equal('[]');
    expect(definitionText({})).to.equal('{}');
  });
});

describe('src/content/definitions, how they are written', () => {
  for (const fileName of fileNames)
    it(`takes 17 lines a finding at most: ${fileName}`, () => {
      const findings = definitionIn(fileName).outcomes.flatMap(({ findings: all }) => all);
      const text = textOf(fileName);
      const lists = [...text.matchAll(/^ {6}"findings": \[\n([^]*?)^ {6}\]/gm)];
      const lines = lists.flatMap(([, list]) => list!.trimEnd().split('\n'));
      expect(findings).not.to.deep.equal([]);
      expect(lines.length / findings.length).to.be.at.most(17);
    });
});
