import { expect } from 'chai';
import { fill, pluralForms } from '../../src/localization/gaps.js';

describe('fill', () => {
  it('puts anything into the gaps, in the order of the message', () => {
    const [name, text] = [{ name: true }, { text: true }];
    expect(fill('{name}: {text}.', { text, name })).to.deep.equal([name, ': ', text, '.']);
    expect(fill('{text} {name}', { text, name })).to.deep.equal([text, ' ', name]);
  });

  it('leaves alone what is no gap of the message', () => {
    expect(fill('No gap', {})).to.deep.equal(['No gap']);
    expect(fill('{toString} {other} {}', { name: 'x' }).join('')).to.equal('{toString} {other} {}');
    expect(fill('', { name: 'x' })).to.deep.equal([]);
  });

  it('does not look for gaps in what fills one', () => {
    expect(fill('{a}{b}', { a: '{b}', b: 'x' })).to.deep.equal(['{b}', 'x']);
  });
});

describe('pluralForms', () => {
  it('has the words of each form, with their gaps', () => {
    const forms = pluralForms('{n, plural, one {{n} step of {all}} other {{n} steps of {all}}}');
    expect([...forms]).to.deep.equal([
      ['one', '{n} step of {all}'],
      ['other', '{n} steps of {all}'],
    ]);
  });

  it('has none in a message that has none', () => {
    expect([...pluralForms('{n} steps')]).to.deep.equal([]);
  });
});
