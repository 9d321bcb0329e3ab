/** Whatever is typed, nothing of the preview throws, and what is kept is what was typed last. */
import { expect } from 'chai';
import { checkDefinition } from '../../../src/checks/check-definition.js';
import { completionsAt } from '../../../src/workbench/completions.js';
import { TextKeeper } from '../../../src/workbench/kept-text.js';
import { meaningAt } from '../../../src/workbench/meanings.js';
import { pathAt, tagAt } from '../../../src/workbench/place.js';
import { minimalDefinition } from '../../fixtures/minimal-definition.js';
import { badTexts } from '../../support/bad-texts.js';

/** What a hand or a paste puts in. */
const signs = ['"', '{', '}', '[', ']', ',', ':', '\\', 'x', '1', ' ', '\n', '\u2028', '“', '🙂'];

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as unknown as Storage;
}

describe('TextKeeper, with all that looks at a text', () => {
  const { localStorage: before } = globalThis as { localStorage?: Storage };
  const keeper = new TextKeeper('test');

  beforeEach(() => {
    Object.defineProperty(globalThis, 'localStorage', { value: storage(), configurable: true });
  });

  afterEach(() => {
    Object.defineProperty(globalThis, 'localStorage', { value: before, configurable: true });
  });

  function lookAt(text: string, offset: number): void {
    keeper.keep({ text, mark: '' });
    tagAt(pathAt(text, offset));
    completionsAt(text, offset);
    meaningAt(text, offset);
  }

  it('stands every bad input of the parser', () => {
    for (const text of badTexts) {
      for (const offset of [0, 1, Math.floor(text.length / 2), text.length]) lookAt(text, offset);
      expect(checkDefinition(text).findings, text.slice(0, 40)).not.to.have.lengthOf(0);
      expect(keeper.read()?.text).to.equal(text);
    }
  });

  it('stands 10,000 random edits, and keeps the text after each', function () {
    this.timeout(60_000);
    const whole = JSON.stringify(minimalDefinition(), null, 1);
    let seed = 7;
    const random = (most: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    let text = whole;
    for (let round = 0; round < 10_000; round += 1) {
      // A hand mends again what it broke, and so goes on from a text that says something.
      if (round % 8 === 0) text = whole;
      const from = random(text.length + 1);
      const put =
        random(5) === 0 ? text.slice(from, from + random(60)) : signs[random(signs.length)]!;
      text = text.slice(0, from) + put + text.slice(from + random(random(4) === 0 ? 400 : 3));
      lookAt(text, Math.min(from + put.length, text.length));
      expect(keeper.read()?.text, `round ${round}`).to.equal(text);
      if (round % 25 === 0) expect(checkDefinition(text).findings).to.be.an('array');
    }
  });
});
