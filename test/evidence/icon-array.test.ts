import { expect } from 'chai';
import fc from '../support/property.js';
import { iconArray, iconCounts, type Rectangle } from '../../src/evidence/icon-array.js';
import { naturalFrequency } from '../../src/evidence/natural-frequency.js';
import { per, share } from './samples.js';

const kinds = ['happened', 'possible', 'notHappened'] as const;

describe('iconCounts', () => {
  it('counts the share alone', () => {
    expect(iconCounts(0.54, 100)).to.deep.equal({ happened: 54, possible: 0, notHappened: 46 });
  });

  it('draws "fewer than 1" as one possible mark, neither nothing nor one', () => {
    expect(iconCounts(0.001, 100)).to.deep.equal({ happened: 0, possible: 1, notHappened: 99 });
    expect(iconCounts(0.999, 100)).to.deep.equal({ happened: 99, possible: 1, notHappened: 0 });
  });

  it('adds up and agrees with the number in words', () => {
    fc.assert(
      fc.property(share, per, (value, n) => {
        const { happened, possible, notHappened } = iconCounts(value, n);
        const words = naturalFrequency(value, n);
        expect(happened + possible + notHappened).to.equal(n);
        expect(happened + possible === 0).to.equal(value === 0);
        expect(notHappened + possible === 0).to.equal(value === 1);
        if (words.approximation === 'exact') expect(happened).to.equal(words.happened);
        expect(possible).to.equal(words.approximation === 'exact' ? 0 : 1);
      }),
    );
  });
});

describe('iconArray', () => {
  it('fills from the bottom: the rest of a row, full rows, the start of a row', () => {
    const counts = { happened: 43, possible: 21, notHappened: 36 };
    expect(iconArray(counts, 100)).to.deep.equal({
      columns: 10,
      rows: 10,
      blocks: {
        happened: [
          { x: 0, y: 6, width: 10, height: 4 },
          { x: 0, y: 5, width: 3, height: 1 },
        ],
        possible: [
          { x: 3, y: 5, width: 7, height: 1 },
          { x: 0, y: 4, width: 10, height: 1 },
          { x: 0, y: 3, width: 4, height: 1 },
        ],
        notHappened: [
          { x: 4, y: 3, width: 6, height: 1 },
          { x: 0, y: 0, width: 10, height: 3 },
        ],
      },
    });
  });

  it('keeps a short run within its row', () => {
    const { blocks } = iconArray({ happened: 43, possible: 2, notHappened: 55 }, 100);
    expect(blocks.possible).to.deep.equal([{ x: 3, y: 5, width: 2, height: 1 }]);
  });

  it('shows 1,000 in 25 columns', () => {
    const { columns, rows } = iconArray(iconCounts(0.5, 1000), 1000);
    expect({ columns, rows }).to.deep.equal({ columns: 25, rows: 40 });
  });

  // Every split of 100 and many of the larger ones: no cell is missing, shared or out of order.
  it('covers as many cells as there are marks of each kind, in order, with at most 3 blocks', () => {
    fc.assert(
      fc.property(fc.constantFrom(100, 1000), fc.nat(1000), fc.nat(1000), (n, a, b) => {
        const [start, end] = [Math.min(a, b) % (n + 1), Math.max(a, b) % (n + 1)].sort(
          (x, y) => x - y,
        ) as [number, number];
        expectCovered({ happened: start, possible: end - start, notHappened: n - end }, n);
      }),
      { numRuns: 60 },
    );
  });

  it('covers 10,000 and 100,000 cells', () => {
    expectCovered({ happened: 8, possible: 4, notHappened: 9988 }, 10_000);
    expectCovered({ happened: 3321, possible: 40_404, notHappened: 56_275 }, 100_000);
  });
});

function expectCovered(
  counts: ReturnType<typeof iconCounts>,
  n: 100 | 1000 | 10_000 | 100_000,
): void {
  const { columns, rows, blocks } = iconArray(counts, n);
  const kindAt = new Array<string | undefined>(columns * rows).fill(undefined);
  for (const kind of kinds) {
    expect(blocks[kind].length).to.be.at.most(3);
    for (const rectangle of blocks[kind]) paint(kindAt, kind, rectangle, columns, rows);
  }
  // As text, because a deep comparison of 100,000 cells takes long.
  const expected = kinds.flatMap((kind) => new Array<string>(counts[kind]).fill(kind));
  expect(kindAt.join() === expected.join()).to.equal(true);
}

/** Marks the cells of a rectangle by their place in the order of filling. */
function paint(
  kindAt: (string | undefined)[],
  kind: string,
  { x, y, width, height }: Rectangle,
  columns: number,
  rows: number,
): void {
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) {
      const place = (rows - 1 - row) * columns + column;
      expect(kindAt[place]).to.equal(undefined);
      kindAt[place] = kind;
    }
  }
}
