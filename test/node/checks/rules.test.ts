/** Every rule hears of something, and says nothing of the shipped definitions, which another test looks at. */
import { expect } from 'chai';
import { rules } from '../../../src/checks/rules/all.js';
import type { Data } from '../../fixtures/minimal-definition.js';
import { examples } from './examples.js';
import { checkShipped, shippedText } from './shipped.js';

describe('rules', () => {
  it('have codes of their own', () => {
    const codes = rules.map(({ code }) => code);
    expect(codes).to.deep.equal([...new Set(codes)]);
  });

  it('say what is wrong, why it matters, who says so and how to mend it', () => {
    for (const { code, what, why, source, mend } of rules) {
      for (const words of [what, why, mend]) expect(words, code).to.match(/^[A-Z].*\.$/s);
      expect(source, code).to.match(/\w/);
    }
  });

  for (const [code, { file, edit }] of Object.entries(examples)) {
    it(`hear of it: ${code}`, () => {
      const draft = JSON.parse(shippedText(file)) as Data;
      edit(draft);
      const { findings } = checkShipped(file, draft);
      expect(findings.map((one) => one.code)).to.include(code);
    });
  }
});
