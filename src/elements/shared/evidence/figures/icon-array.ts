/** An icon array: one mark for each of 100 or 1,000, drawn with a pattern for each kind of mark. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { IconArray, IconCounts, Rectangle } from '../../../../evidence/icon-array.js';

/** What the marks look like. */
export type Marks = 'shapes' | 'people';

type Kind = keyof IconCounts;

const kinds: readonly Kind[] = ['happened', 'possible', 'notHappened'];

// A circle, and a head over shoulders, each inside a cell of 1 by 1 with room around it.
const circle = 'M.5 .12a.38 .38 0 1 1 0 .76a.38 .38 0 1 1 0-.76z';
const circleHalf = 'M.5 .12a.38 .38 0 1 0 0 .76z';
const person =
  'M.5 .08a.17 .17 0 1 1 0 .34a.17 .17 0 1 1 0-.34zM.2 .92v-.22a.22 .22 0 0 1 .22-.22h.16a.22 .22 0 0 1 .22 .22v.22z';
const personHalf = 'M.5 .08a.17 .17 0 1 0 0 .34zM.2 .92v-.22a.22 .22 0 0 1 .22-.22h.08v.44z';

/** One mark: full, half full, or an outline. They differ in shape, so that colour is not needed. */
function markOf(kind: Kind, marks: Marks): SVGTemplateResult {
  const outline = marks === 'people' ? person : circle;
  const half = marks === 'people' ? personHalf : circleHalf;
  return svg`<path class="mark mark-${kind}" d=${outline}></path>${
    kind === 'possible' ? svg`<path class="mark-half" d=${half}></path>` : ''
  }`;
}

function outlineOf(blocks: readonly Rectangle[]): string {
  return blocks
    .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
    .join('');
}

/** What an icon array is drawn from. */
export interface IconArrayFigure {
  readonly icons: IconArray;
  /** The sentence that a screen reader says in its place. */
  readonly name: string;
  /** Unique in the shadow root. */
  readonly id: string;
}

/**
 * Draws an icon array. It takes the same number of nodes for 100 marks and for 1,000. The marks come from
 * `iconPatternsFigure`, which must be in the same shadow root.
 */
export function iconArrayFigure({ icons, name, id }: IconArrayFigure): TemplateResult {
  const { columns, rows, blocks } = icons;
  // One template with all three kinds, of which one can be empty: a template for each costs twice as much.
  return html`<svg class="icon-array icon-array-${columns}" part="icon-array" id=${id} role="img" aria-label=${name} viewBox="0 0 ${columns} ${rows}"><path d=${outlineOf(blocks.happened)} fill="url(#mark-happened)"></path><path d=${outlineOf(blocks.possible)} fill="url(#mark-possible)"></path><path d=${outlineOf(blocks.notHappened)} fill="url(#mark-notHappened)"></path></svg>`;
}

/** The pattern that marks of a kind are drawn with. */
function patternOf(kind: Kind, marks: Marks): SVGTemplateResult {
  return svg`<pattern id="mark-${kind}" width="1" height="1" patternUnits="userSpaceOnUse">${markOf(kind, marks)}</pattern>`;
}

/** The patterns that marks are drawn with: once in a shadow root. */
export function iconPatternsFigure(marks: Marks): TemplateResult {
  return html`<svg class="icon-patterns" width="0" height="0" aria-hidden="true">${kinds.map((kind) => patternOf(kind, marks))}</svg>`;
}

/** What the three kinds of marks mean, with one of each. */
export function iconKeyFigure(words: Readonly<Record<Kind, string>>): TemplateResult {
  return html`<ul class="icon-key" part="icon-key">
    ${kinds.map(
      (kind) => html`<li>
        <svg class="icon-key-mark" viewBox="0 0 1 1" aria-hidden="true">
          <rect width="1" height="1" fill="url(#mark-${kind})"></rect>
        </svg>
        <span>${words[kind]}</span>
      </li>`,
    )}
  </ul>`;
}
