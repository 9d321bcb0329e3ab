import { expect } from 'chai';
import { openExplainer, sampleExplainer } from '../../support/fixture.js';
import { allByRole, heading, levelOf } from '../../support/roles.js';
import { expectConsole } from '../../support/silence.js';
import { words } from '../../support/words.js';

const title = 'Sore knee: what are my options?';

describe('heading, and its level', () => {
  it('starts at 2, so that the page keeps its one heading of level 1', async () => {
    const element = await openExplainer();
    expect(element.headingLevel).to.equal(2);
    expect(levelOf(heading(element, title))).to.equal(2);
    expect(levelOf(heading(element, words.yourOptions))).to.equal(3);
    expect(levelOf(heading(element, words.whoThisIsFor))).to.equal(4);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`starts at ${level} when the page says so, and never goes below 6`, async () => {
      const element = await openExplainer({
        attributes: { 'heading-level': String(level), option: 'operation' },
      });
      const levels = [title, words.yourOptions, words.safety, words.whoShouldTakeCare].map((name) =>
        levelOf(heading(element, name)),
      );
      expect(levels).to.deep.equal([0, 1, 2, 3].map((depth) => Math.min(level + depth, 6)));
    });
  }

  for (const junk of ['0', '7', '-1', '2.5', 'two', '', '1e9', 'NaN']) {
    it(`takes "${junk}" for the usual level`, async () => {
      if (junk !== '') expectConsole(/unknown-attribute-word/);
      const element = await sampleExplainer({ attributes: { 'heading-level': junk } });
      expect(levelOf(heading(element, title))).to.equal(2);
    });
  }

  it('takes what is no number, set as a property, for the usual level', async () => {
    const element = await sampleExplainer();
    for (const junk of [null, undefined, {}, 'three', Infinity]) {
      element.headingLevel = junk as number;
      await element.updateComplete;
      expect(levelOf(heading(element, title))).to.equal(2);
    }
  });

  it('takes a number in the text of a template, which some frameworks set as a property', async () => {
    const element = await sampleExplainer();
    element.headingLevel = '3' as unknown as number;
    await element.updateComplete;
    expect(levelOf(heading(element, title))).to.equal(3);
  });

  it('follows the attribute when it changes or goes', async () => {
    const element = await sampleExplainer();
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(levelOf(heading(element, title))).to.equal(3);
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(levelOf(heading(element, title))).to.equal(2);
  });

  it('has no gap from one heading to the next', async () => {
    const element = await sampleExplainer({ option: 'operation', depth: 'full' });
    const levels = allByRole(element, 'heading').map(levelOf);
    levels.reduce((before, level) => {
      expect(level).to.be.at.most(before + 1);
      return level;
    });
  });

  it('sizes a heading by its place in the element, not by its level', async () => {
    const first = await sampleExplainer({ attributes: { 'heading-level': '1' } });
    const last = await sampleExplainer({ attributes: { 'heading-level': '6' } });
    const sizes = [first, last].map(
      (element) => getComputedStyle(heading(element, title)).fontSize,
    );
    expect(sizes[0]).to.equal(sizes[1]);
  });
});
