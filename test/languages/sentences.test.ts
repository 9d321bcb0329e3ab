import { expect } from 'chai';
import { sentencesIn } from '../../src/languages/sentences.js';

const inWords = (text: string, language = 'en'): string[] =>
  sentencesIn(text, language).map(([start, end]) => text.slice(start, end));

/** As in an engine that cannot tell sentences apart. */
function withoutSegmenter(act: () => void): void {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    act();
  } finally {
    Object.defineProperty(Intl, 'Segmenter', {
      value: Segmenter,
      configurable: true,
      writable: true,
    });
  }
}

describe('sentencesIn', () => {
  it('has each sentence, without the spaces around it', () => {
    expect(inWords('  Each night. For 1.5 hours!  Is it enough? ')).to.deep.equal([
      'Each night.',
      'For 1.5 hours!',
      'Is it enough?',
    ]);
    expect(inWords('ساعة واحدة. هل تكفي؟', 'ar')).to.deep.equal(['ساعة واحدة.', 'هل تكفي؟']);
    expect(inWords('¿Cuánto dura? Una hora.', 'es')).to.deep.equal(['¿Cuánto dura?', 'Una hora.']);
  });

  it('has none where there is nothing to say', () => {
    expect([inWords(''), inWords('  '), inWords(' · – ')]).to.deep.equal([[], [], []]);
  });

  it('has the same where an engine cannot tell sentences apart', () => {
    withoutSegmenter(() => {
      // Not languages of other tests, since what an engine has made is kept.
      expect(inWords('Each night. For 1.5 hours! “Enough?” Yes', 'de')).to.deep.equal([
        'Each night.',
        'For 1.5 hours!',
        '“Enough?”',
        'Yes',
      ]);
      expect(inWords('毎晩です。一時間です。', 'ja')).to.deep.equal(['毎晩です。', '一時間です。']);
    });
  });

  it('cuts what is too long for one breath where a speaker would, and loses nothing', () => {
    const long = `I want to know ${'how long it takes, and what it means for my work, '.repeat(12)}thanks.`;
    const pieces = inWords(long);
    expect(pieces.join(' ')).to.equal(long);
    for (const piece of pieces) expect(piece.length).to.be.at.most(180);
    for (const piece of pieces.slice(0, -1)) expect(piece).to.match(/,$/);
    const bare = 'a'.repeat(1000);
    expect(inWords(bare).join('')).to.equal(bare);
  });
});
