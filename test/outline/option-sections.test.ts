import { expect } from 'chai';
import { sections } from '../../src/definition/schema/vocabulary.js';
import { isAboutOption } from '../../src/outline/option-sections.js';

describe('isAboutOption', () => {
  it('is true of what differs by option', () => {
    expect(sections.filter(isAboutOption)).to.have.members([
      'at-a-glance',
      'before',
      'during',
      'after',
      'recovery',
      'safety',
      'living-with-it',
      'team',
      'settings',
      'equipment',
    ]);
  });
});
