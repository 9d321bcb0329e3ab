/** Where the marks of an icon array are, in numbers only. */
import type { Denominator } from './denominator.js';
import type { Range } from './intervals.js';
import { naturalFrequency } from './natural-frequency.js';

/** How many marks there are of each kind, in the order in which they fill the array; together N. */
export interface IconCounts {
  /** Had the outcome: no more than the lower end of the range. */
  readonly happened: number;
  /** May have had it: the range; or the one mark of "fewer than 1", which stands for less than one person. */
  readonly possible: number;
  /** Did not have it. */
  readonly notHappened: number;
}

/**
 * How many marks of each kind. Those that had the outcome, or may have had it, are 0 only if share and range are.
 *
 * Source of the display (part beside whole, grouped, the range as marks of its own): Bonner C, et al. Med Decis
 * Making 2021, doi:10.1177/0272989X21996328.
 *
 * @param share 0 to 1.
 * @param per N, the number of marks.
 * @param range The range to show, in shares; left out to show the share alone.
 */
export function iconCounts(share: number, per: Denominator, range?: Range): IconCounts {
  const ends = [share, range?.low ?? share, range?.high ?? share].map((end) => bounds(end, per));
  const happened = Math.min(...ends.map(({ sure }) => sure));
  const atMost = Math.max(...ends.map((end) => end.atMost));
  return { happened, possible: atMost - happened, notHappened: per - atMost };
}

/** The whole numbers that a share in N is between, equal unless it is "fewer than 1" in one frame or the other. */
function bounds(share: number, per: Denominator): { sure: number; atMost: number } {
  const { happened, approximation } = naturalFrequency(share, per);
  return {
    sure: approximation === 'fewer-than-one' ? 0 : happened,
    atMost: approximation === 'all-but-fewer-than-one' ? per : happened,
  };
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
