/**
 * An icon array: one mark for each of 100 or 1,000, drawn with a pattern for each kind of mark. What it shows stands beside it in
 * words, so that a screen reader has each number once.
 */
import { html, type TemplateResult } from 'lit';
import type { IconArray, IconCounts, Rectangle } from '../../../../evidence/icon-array.js';

/** What the marks look like. */
export type Marks = 'shapes' | 'people';

type Kind = keyof IconCounts;

// A circle, and a head over shoulders, each inside a cell of 1 by 1 with room around it.
const circle = 'M.5 .12a.38 .38 0 1 1 0 .76a.38 .38 0 1 1 0-.76z';
const circleHalf = 'M.5 .12a.38 .38 0 1 0 0 .76z';
const person =
  'M.5 .08a.17 .17 0 1 1 0 .34a.17 .17 0 1 1 0-.34zM.2 .92v-.22a.22 .22 0 0 1 .22-.22h.16a.22 .22 0 0 1 .22 .22v.22z';
const personHalf = 'M.5 .08a.17 .17 0 1 0 0 .34zM.2 .92v-.22a.22 .22 0 0 1 .22-.22h.08v.44z';

function outlineOf(blocks: readonly Rectangle[]): string {
  return blocks
    .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
    .join('');
}

/** What an icon array is drawn from. */
export interface IconArrayFigure {
  readonly icons: IconArray;
  /** Unique in the shadow root. */
  readonly id: string;
}

/**
 * Draws an icon array. It takes the same number of nodes for 100 marks and for 1,000. The marks come from
 * `iconPatternsFigure`, which must be in the same shadow root.
 */
export function iconArrayFigure({ icons, id }: IconArrayFigure): TemplateResult {
  const { columns, rows, blocks } = icons;
  // One template with all three kinds, of which one can be empty: a template for each costs twice as much.
  return html`<svg class="icon-array icon-array-${columns}" part="icon-array" id=${id} aria-hidden="true" viewBox="0 0 ${columns} ${rows}"><path d=${outlineOf(blocks.happened)} fill="url(#mark-happened)"></path><path d=${outlineOf(blocks.possible)} fill="url(#mark-possible)"></path><path d=${outlineOf(blocks.notHappened)} fill="url(#mark-notHappened)"></path></svg>`;
}

/**
 * The patterns that marks are drawn with: once in a shadow root. A mark is full, half full, or an outline: they differ in
 * shape, so that colour is not needed. One template, since to make a second takes longer than to draw it.
 */
export function iconPatternsFigure(marks: Marks): TemplateResult {
  const isPeople = marks === 'people';
  const outline = isPeople ? person : circle;
  return html`<svg class="icon-patterns" width="0" height="0" aria-hidden="true"><pattern id="mark-happened" width="1" height="1" patternUnits="userSpaceOnUse"><path class="mark mark-happened" d=${outline}></path></pattern><pattern id="mark-possible" width="1" height="1" patternUnits="userSpaceOnUse"><path class="mark mark-possible" d=${outline}></path><path class="mark-half" d=${isPeople ? personHalf : circleHalf}></path></pattern><pattern id="mark-notHappened" width="1" height="1" patternUnits="userSpaceOnUse"><path class="mark mark-notHappened" d=${outline}></path></pattern></svg>`;
}

/** What the three kinds of marks mean, with one of each. */
export function iconKeyFigure({
  happened,
  possible,
  notHappened,
}: Readonly<Record<Kind, string>>): TemplateResult {
  return html`<ul class="icon-key" part="icon-key">
    <li>
      <svg class="icon-key-mark" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="url(#mark-happened)"></rect></svg>
      <span>${happened}</span>
    </li>
    <li>
      <svg class="icon-key-mark" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="url(#mark-possible)"></rect></svg>
      <span>${possible}</span>
    </li>
    <li>
      <svg class="icon-key-mark" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="url(#mark-notHappened)"></rect></svg>
      <span>${notHappened}</span>
    </li>
  </ul>`;
}
