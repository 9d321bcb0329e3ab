/** Translations are found as @lit/localize would find them, which names the messages. */
import { expect } from 'chai';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { byShortId, translated } from '../../src/localization/messages.js';
import { str } from '../../src/localization/str.js';
import fc from '../support/property.js';

const words = fc.string({ unit: 'binary', maxLength: 60 });

describe('translated', () => {
  it('finds any message by the id that @lit/localize gives it, or by the last half of that', () => {
    fc.assert(
      fc.property(words, (message) => {
        const id = generateMsgId(message, false);
        for (const one of [id, `s${id.slice(-8)}`])
          expect(translated(byShortId([[one, 'found']]), message)).to.equal('found');
      }),
    );
  });

  it('finds any message with gaps, and fills them in the order of the translation', () => {
    fc.assert(
      fc.property(words, words, words, (before, between, after) => {
        const strings = [before, between, after] as unknown as TemplateStringsArray;
        const templates = byShortId([[generateMsgId(strings, false), str`${1}/${0}`]]);
        expect(translated(templates, str(strings, 'a', 'b'))).to.equal('b/a');
      }),
    );
  });

  it('leaves a message in English that has no translation', () => {
    for (const templates of [undefined, byShortId([])]) {
      expect(translated(templates, 'Your options')).to.equal('Your options');
      const [low, high] = ['2', '5'];
      expect(translated(templates, str`${low} to ${high}`)).to.equal('2 to 5');
    }
  });

  it('takes a text for a message with gaps, as a language may need none of them', () => {
    const number = '2';
    const templates = byShortId([[generateMsgId(['about ', ''], false), 'a few']]);
    expect(translated(templates, str`about ${number}`)).to.equal('a few');
  });
});
