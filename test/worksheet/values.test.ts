import { expect } from 'chai';
import fc from 'fast-check';
import {
  addConcern,
  noValues,
  rate,
  ratingOf,
  removeConcern,
  type Rating,
  type Values,
} from '../../src/worksheet/values.js';

const ids = fc.constantFrom('avoid-cut', 'cost', '__proto__', 'constructor');
const ratings = fc.constantFrom<Rating | undefined>('matters', 'matters-less', undefined);

describe('What matters to the reader', () => {
  it('starts without any answer', () => {
    expect(noValues).to.deep.equal({ ratings: {}, own: [] });
    expect(ratingOf(noValues, 'cost')).to.equal(undefined);
  });

  it('keeps an answer until it is changed or taken back', () => {
    const answered = rate(noValues, 'cost', 'matters');
    expect(ratingOf(answered, 'cost')).to.equal('matters');
    expect(ratingOf(rate(answered, 'cost', 'matters-less'), 'cost')).to.equal('matters-less');
    expect(rate(answered, 'cost')).to.deep.equal(noValues);
  });

  it('takes no name of the language for an answer', () => {
    expect(ratingOf(noValues, 'toString')).to.equal(undefined);
  });

  it('adds own concerns with ids that are never used twice', () => {
    const two = addConcern(addConcern(noValues, ' My piano '), 'My garden');
    expect(two.own).to.deep.equal([
      { id: 'own-1', text: 'My piano' },
      { id: 'own-2', text: 'My garden' },
    ]);
    const next = addConcern(removeConcern(two, 'own-1'), 'My dog');
    expect(next.own.map(({ id }) => id)).to.deep.equal(['own-2', 'own-3']);
  });

  it('takes no blank concern', () => {
    expect(addConcern(noValues, '  ')).to.equal(noValues);
  });

  it('counts on from ids it did not make', () => {
    const restored: Values = { ratings: {}, own: [{ id: 'from-elsewhere', text: 'x' }] };
    expect(addConcern(restored, 'y').own[1]).to.deep.equal({ id: 'own-1', text: 'y' });
  });

  it('holds the last answer to each, whatever the order of acts, and survives JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, ratings)), (acts) => {
        const expected = new Map<string, Rating>();
        let values: Values = noValues;
        for (const [id, rating] of acts) {
          values = rate(values, id, rating);
          if (rating) expected.set(id, rating);
          else expected.delete(id);
        }
        const restored = JSON.parse(JSON.stringify(values)) as Values;
        for (const id of ['avoid-cut', 'cost', '__proto__', 'constructor']) {
          expect(ratingOf(restored, id)).to.equal(expected.get(id));
        }
      }),
    );
  });
});
