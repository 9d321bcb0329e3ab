import { expect } from 'chai';
import { checkFile } from '../../../scripts/localize/check.mjs';

function unit(id: string, source: string, target = ''): string {
  return `<trans-unit id="${id}"><source>${source}</source>${target}</trans-unit>`;
}

function target(words: string, state = 'signed-off'): string {
  return `<target state="${state}">${words}</target>`;
}

function file(parts: Readonly<Record<string, readonly string[]>>): string {
  const files = Object.entries(parts).map(
    ([original, units]) => `<file original="${original}"><body>${units.join('')}</body></file>`,
  );
  return `<xliff version="1.2">${files.join('')}</xliff>`;
}

describe('checkFile', () => {
  const gap = '<x id="0" equiv-text="${a}"/>';

  it('names each message that is not whole, by its file, English and id', () => {
    const units = [
      unit('good', `To ${gap}`, target(`${gap} a`)),
      unit('new', 'Yes'),
      unit('empty', 'No', target(' ')),
      unit('lost', `Or ${gap}`, target('O', 'needs-review-translation')),
      unit('other', `At ${gap}`, '<target>En <x id="0" equiv-text="${b}"/></target>'),
    ];
    expect(checkFile('xx', file({ interface: units })).problems).to.deep.equal([
      'xx.xlf: "Yes" (new) has no target: translate it',
      'xx.xlf: "No" (empty) has no target: translate it',
      'xx.xlf: "Or {0}" (lost) has other placeholders in its target',
      'xx.xlf: "At {0}" (other) has other placeholders in its target',
      'xx.xlf: "At {0}" (other) has the state "" and not "needs-review-translation" or "signed-off"',
    ]);
  });

  it('asks for the named gaps of the English, and for a form for each plural category', () => {
    const steps = '{n, plural, one {{n} of {all} step} other {{n} of {all} steps}}';
    const forms = (...names: readonly string[]): string =>
      `{n, plural, ${names.map((name) => `${name} {{n} de {all}}`).join(' ')}}`;
    const problemsOf = (language: string, source: string, words: string): readonly string[] =>
      checkFile(language, file({ interface: [unit('id', source, target(words))] })).problems.map(
        (problem) => problem.slice(problem.indexOf('(id) ') + 5),
      );
    expect(problemsOf('es', '{name}: {text}', '{text}, {name}')).to.deep.equal([]);
    expect(problemsOf('es', '{name}: {text}', '{nombre}: {text}')).to.deep.equal([
      'has other named gaps in its target',
    ]);
    expect(problemsOf('es', steps, forms('one', 'many', 'other'))).to.deep.equal([]);
    expect(problemsOf('es', steps, forms('one', 'other'))).to.deep.equal([
      'lacks the plural form "many"',
    ]);
    expect(problemsOf('ar', steps, forms('one', 'many', 'other'))).to.deep.equal([
      'lacks the plural form "zero"',
      'lacks the plural form "two"',
      'lacks the plural form "few"',
    ]);
    expect(problemsOf('ja', steps, forms('one', 'other'))).to.deep.equal([
      'has a plural form "one" that its language does not have',
    ]);
    const oneWithoutNumber = '{n, plural, one {un paso de {all}} many {{n} de {all}} other {{n}}}';
    expect(problemsOf('es', steps, oneWithoutNumber)).to.deep.equal([
      'has other named gaps in its plural form "other"',
    ]);
    for (const words of ['{n} de {all} pasos', '{x, plural, other {{n} de {all}}}'])
      expect(problemsOf('es', steps, words)).to.deep.equal([
        'is not written as "{n, plural, one {…} other {…}}" in its target',
      ]);
    expect(problemsOf('xx', steps, forms('other'))).to.deep.equal([
      'depends on a count: give its language a row in src/languages',
    ]);
  });

  it('counts what is missing and what no person has checked', () => {
    const units = [
      unit('checked', 'Yes', target('Sí')),
      unit('unchecked', 'No', target('No', 'needs-review-translation')),
      unit('missing', 'Maybe'),
    ];
    expect(checkFile('xx', file({ interface: units })).interface).to.deep.equal({
      total: 3,
      missing: 1,
      unchecked: 1,
    });
  });

  it('lets a language do without a topic of the general guidance', () => {
    const guidance = [
      unit('safety/action', 'Call now.', target('Llame')),
      unit('care/roles', 'Doctor'),
      unit('care/places', 'Home'),
    ];
    const { problems, ...counts } = checkFile('xx', file({ guidance }));
    expect(problems).to.deep.equal([]);
    expect(counts.guidance).to.deep.equal({ total: 3, missing: 2, unchecked: 0 });
  });

  it('lets no language do without when to get help', () => {
    const guidance = [unit('safety/action', 'Call now.'), unit('care/roles', 'Doctor')];
    expect(checkFile('xx', file({ guidance })).problems).to.deep.equal([
      'xx.xlf: "Call now." (safety/action) has no target: translate it',
    ]);
  });

  it('does not let a language do without some of a topic', () => {
    const guidance = [unit('b/a', 'Call now.', target('Llame')), unit('b/c', 'Faint.')];
    expect(checkFile('xx', file({ guidance })).problems).to.deep.equal([
      'xx.xlf: "Faint." (b/c) has no target: translate it',
    ]);
  });

  it('wants the same numbers in the guidance, in the digits of any script', () => {
    const guidance = [
      unit('same', '5 of 100', target('٥ من ١٠٠')),
      unit('other', '5 of 100', target('4 de 100')),
    ];
    expect(checkFile('xx', file({ guidance })).problems).to.deep.equal([
      'xx.xlf: "5 of 100" (other) has other numbers in its target',
    ]);
  });

  it('wants the forms of a word one by one', () => {
    const guidance = [
      unit('glossary/stent/term', 'stent', target('stent | stents | endoprótesis')),
      unit('glossary/dye/term', 'dye | contrast', target('contraste |')),
      unit('glossary/dye/meaning', 'A liquid.', target('Un líquido | medio')),
    ];
    expect(checkFile('xx', file({ guidance })).problems).to.deep.equal([
      'xx.xlf: "dye | contrast" (glossary/dye/term) has a | that does not stand between two forms of a word',
      'xx.xlf: "A liquid." (glossary/dye/meaning) has a | that does not stand between two forms of a word',
    ]);
  });
});
