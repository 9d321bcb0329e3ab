import { expect } from 'chai';
import { textsBeside } from '../../../src/authoring/translation/beside.js';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import { shippedText } from '../checks/shipped.js';

/** A shipped definition with other words in places. */
function read(name: string, changes: Readonly<Record<string, string>> = {}): ProcedureDefinition {
  let text = shippedText(name);
  for (const [from, to] of Object.entries(changes)) {
    expect(text).to.include(from);
    text = text.replace(from, to);
  }
  return parseDefinition(text).definition!;
}

const original = read('sciatica.en');

describe('textsBeside', () => {
  it('has each text of both languages once, with nothing to look at where all is well', () => {
    const texts = textsBeside(original, read('sciatica.es'));
    expect(texts.length).to.be.above(500);
    expect(new Set(texts.map(({ pointer }) => pointer)).size).to.equal(texts.length);
    const title = texts.find(({ pointer }) => pointer === '/title')!;
    expect(title).to.deep.include({ source: original.title, chapter: 'title', marks: [] });
    expect(title.own).to.match(/^Ciática/);
    expect(texts.filter(({ marks }) => marks.length > 0)).to.deep.equal([]);
  });

  it('marks a text that is the same as the original', () => {
    const there = read('sciatica.es', {
      'No puede mover las piernas.': 'You cannot move your legs.',
    });
    const marked = textsBeside(original, there).filter(({ marks }) => marks.length > 0);
    expect(marked.map(({ own, marks }) => [own, marks])).to.deep.equal([
      ['You cannot move your legs.', ['still-original']],
    ]);
  });

  it('marks what has changed since, and shows what it was', () => {
    const since = read('sciatica.en', { 'You cannot move your legs.': 'Your legs do not move.' });
    const marked = textsBeside(original, read('sciatica.es'), since).filter(
      ({ marks }) => marks.length > 0,
    );
    expect(marked.map(({ source, before, marks }) => [source, before, marks])).to.deep.equal([
      ['You cannot move your legs.', 'Your legs do not move.', ['original-changed']],
    ]);
  });

  it('marks other numbers', () => {
    const there = read('sciatica.es', { '18,7 semanas': '17,8 semanas' });
    const marked = textsBeside(original, there).filter(({ marks }) => marks.length > 0);
    expect(marked.map(({ marks }) => marks)).to.deep.equal([['other-numbers']]);
  });
});
