/** Options: their names in tight places, and what is about them. */
import { expect } from 'chai';
import type { ProcedureOption } from '../../src/definition/definition.js';
import { isAbout, optionName } from '../../src/definition/options.js';

const option = (fields: Partial<ProcedureOption>): ProcedureOption => fields as ProcedureOption;

describe('optionName', () => {
  const options = [
    option({ id: 'surgery', name: 'Surgery on the wrist', shortName: 'Surgery' }),
    option({ id: 'splint', name: 'A night splint' }),
  ];

  it('is the short name, else the name, else the id', () => {
    expect(optionName(options, 'surgery')).to.equal('Surgery');
    expect(optionName(options, 'splint')).to.equal('A night splint');
    expect(optionName(options, 'gone')).to.equal('gone');
  });
});

describe('isAbout', () => {
  const surgery = option({ id: 'surgery' });

  it('holds for an entry about this option or about all, and for every entry while no option is chosen', () => {
    expect(isAbout({ options: ['surgery'] }, surgery)).to.equal(true);
    expect(isAbout({}, surgery)).to.equal(true);
    expect(isAbout({ options: ['splint'] }, undefined)).to.equal(true);
  });

  it('does not hold for an entry about other options', () => {
    expect(isAbout({ options: ['splint'] }, surgery)).to.equal(false);
  });
});
