/** When "did not" alone says what did not happen. */
import { expect } from 'chai';
import { isPlainOpposite } from '../../src/languages/negation.js';

describe('isPlainOpposite', () => {
  it('is true of what is told by a negation alone', () => {
    expect(isPlainOpposite('felt better', 'did not feel better', 'en')).to.equal(true);
    expect(isPlainOpposite('felt better', 'did not feel better', 'en-GB')).to.equal(true);
    expect(isPlainOpposite('se operaron', 'no se operaron', 'es')).to.equal(true);
  });

  it('is false where it says something else, or a negation of a negation', () => {
    for (const [happened, didNotHappen] of [
      ['were alive', 'had died'],
      ['were done again', 'were not done again'],
      ['did not need oxygen', 'needed oxygen'],
      ['no longer had pain', 'did not lose their pain'],
      ['did not fall', 'did not stay on their feet'],
    ] as const)
      expect(isPlainOpposite(happened, didNotHappen, 'en'), happened).to.equal(false);
    expect(isPlainOpposite('ya no tenían dolor', 'no dejaron de tener dolor', 'es')).to.equal(
      false,
    );
    expect(isPlainOpposite('seguían en su lugar', 'ya no estaban en su lugar', 'es')).to.equal(
      false,
    );
  });

  it('is false in a language whose way is not known here', () => {
    expect(isPlainOpposite('schliefen', 'schliefen nicht', 'de')).to.equal(false);
  });
});
