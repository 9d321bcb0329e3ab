import { expect } from 'chai';
import fc from 'fast-check';
import { firstSentence } from '../../src/languages/first-sentence.js';

describe('firstSentence', () => {
  it('ends where the sentence does, and not in a number', () => {
    expect(firstSentence('Each night. For 6 weeks.', 'en')).to.equal('Each night.');
    expect(firstSentence('About 1.5 hours. Ask how long.', 'en')).to.equal('About 1.5 hours.');
    expect(firstSentence('¿Cuánto dura? Una hora.', 'es')).to.equal('¿Cuánto dura?');
    expect(firstSentence('ساعة واحدة. ثم الراحة.', 'ar')).to.equal('ساعة واحدة.');
  });

  it('is all of a text where an engine cannot tell sentences apart, and none of an empty one', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      // Not a language of another test, since what an engine has made is kept.
      expect(firstSentence('each night. for 6 weeks.', 'de')).to.equal('each night. for 6 weeks.');
    } finally {
      Object.defineProperty(Intl, 'Segmenter', {
        value: Segmenter,
        configurable: true,
        writable: true,
      });
    }
    expect(firstSentence('', 'en')).to.equal('');
  });

  it('is all of a text that has no end', () => {
    expect(firstSentence('A few minutes', 'en')).to.equal('A few minutes');
  });

  it('ends where an engine says, in texts of any words and signs', () => {
    const word = fc.constantFrom(
      ...[
        'Ask',
        'how',
        'Élan',
        'él',
        '3',
        '1.5',
        'p.3',
        'e.g.',
        'Dr',
        'ساعة',
        'ثم',
        '東京',
        'Ωμέγα',
      ],
    );
    const between = fc.constantFrom(
      ...[' ', '  ', '. ', '.', '? ', '! ', '?! ', '... ', '… ', '.) ', '.” ', ': ', '; ', ', '],
      ...['\n', '.\n', '؟ ', '۔ ', '。', '։ ', '. (', '. “', '. ¿', '.\u00a0', ' – ', '.\u200f '],
    );
    const texts = fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'es', 'ar'), (parts, language) => {
        const text = parts.flat().join('');
        const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
        const [first] = segmenter.segment(text);
        expect(firstSentence(text, language)).to.equal(first!.segment.trim());
      }),
      { numRuns: 2000 },
    );
  });
});
