/** Where the marks of an icon array are, in numbers only. */
import type { Denominator } from './denominator.js';
import { naturalFrequency } from './natural-frequency.js';

/** How many marks there are of each kind, in the order in which they fill the array; together N. */
export interface IconCounts {
  /** Had the outcome. */
  readonly happened: number;
  /** The one mark of "fewer than 1", which stands for less than one person. */
  readonly possible: number;
  /** Did not have it. */
  readonly notHappened: number;
}

/**
 * How many marks of each kind. The estimate alone is drawn, and its range told in words: readers take half a mark of
 * a range for half a person.
 *
 * @param share 0 to 1.
 * @param per N, the number of marks.
 */
export function iconCounts(share: number, per: Denominator): IconCounts {
  const { happened, notHappened, approximation } = naturalFrequency(share, per);
  switch (approximation) {
    case 'exact':
      return { happened, possible: 0, notHappened };
    case 'fewer-than-one':
      return { happened: 0, possible: 1, notHappened };
    case 'all-but-fewer-than-one':
      return { happened, possible: 1, notHappened: 0 };
  }
}

/** A block of marks, in cells; `x` and `y` are those of its upper left cell, counted from 0 as in SVG. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The layout of an icon array of `columns` by `rows` cells. */
export interface IconArray {
  readonly columns: number;
  readonly rows: number;
  /** The blocks of each kind, at most three: the rest of a row, full rows, the start of a row. */
  readonly blocks: { readonly [Kind in keyof IconCounts]: readonly Rectangle[] };
}

/** 25 columns for 1,000, so that each hundred is four full rows and the array fits a phone. */
const columnsFor: Readonly<Record<Denominator, number>> = {
  100: 10,
  1000: 25,
  10_000: 100,
  100_000: 250,
};

/**
 * Lays the marks out row by row from the bottom, each row from the left: those that had the outcome first, then the
 * possible ones. A pattern fills each block, so that 1,000 marks cost no more nodes than 100.
 *
 * Source of the order and the 10 columns: the icon arrays of the Center for Bioethics and Social Sciences in
 * Medicine, University of Michigan (github.com/cbdsm/icon-array).
 */
export function iconArray(counts: IconCounts, per: Denominator): IconArray {
  const columns = columnsFor[per];
  const rows = per / columns;
  const { happened, possible } = counts;
  const span = (start: number, end: number) => rectangles(start, end, columns, rows);
  return {
    columns,
    rows,
    blocks: {
      happened: span(0, happened),
      possible: span(happened, happened + possible),
      notHappened: span(happened + possible, per),
    },
  };
}

/** The cells from place `start` up to, not including, place `end`, counted from 0 in the order of filling. */
function rectangles(
  start: number,
  end: number,
  columns: number,
  rows: number,
): readonly Rectangle[] {
  const blocks: Rectangle[] = [];
  for (let place = start; place < end;) {
    const x = place % columns;
    const fullRows = x === 0 ? Math.floor((end - place) / columns) : 0;
    const height = Math.max(1, fullRows);
    const width = fullRows > 0 ? columns : Math.min(columns - x, end - place);
    blocks.push({ x, y: rows - Math.floor(place / columns) - height, width, height });
    place += width * height;
  }
  return blocks;
}
