/** Drawings. Kinds of marks differ in shape as well as in colour, so that they hold in grey and in system colours. */
import { css } from 'lit';

export const figureStyles = css`
  .icon-array,
  .bar,
  .scale {
    display: block;
    overflow: visible;
  }

  .icon-array {
    inline-size: 100%;
    max-inline-size: 11em;
    block-size: auto;
    margin-block-end: 0.5em;
  }

  .icon-array-25 {
    max-inline-size: 15em;
  }

  .icon-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.5em;
    padding: 0;
    list-style: none;
  }

  .icon-key li {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin: 0;
    padding: 0;
  }

  .icon-key-mark {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .mark {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 0.06;
  }

  .mark-happened,
  .mark-half {
    fill: var(--_accent);
  }

  .mark-notHappened {
    stroke: var(--_control-line);
  }

  .bar {
    inline-size: 100%;
    max-inline-size: 16em;
    block-size: 1.5em;
    margin-block-end: 0.5em;
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .bar-whole {
    fill: none;
    stroke: var(--_control-line);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  .bar-part {
    fill: var(--_accent);
  }

  .bar-range,
  .bar-range-ground {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }

  .bar-range-ground {
    stroke: var(--_surface);
    stroke-width: 5px;
  }

  .scale {
    inline-size: 100%;
    max-inline-size: 16em;
    block-size: auto;
    margin-block-end: 0.5em;
  }

  .scale-axis,
  .scale-none,
  .scale-range {
    fill: none;
    stroke: var(--_control-line);
    stroke-width: 0.6;
  }

  .scale-none {
    stroke-dasharray: 1.5 1;
  }

  .scale-range {
    stroke: var(--_accent);
    stroke-width: 1.4;
  }

  .scale-point {
    fill: var(--_accent);
  }

  @media (forced-colors: active) {
    .mark,
    .bar-whole,
    .bar-range,
    .scale-axis,
    .scale-none,
    .scale-range {
      stroke: CanvasText;
    }

    .mark-happened,
    .mark-half,
    .bar-part,
    .scale-point {
      fill: CanvasText;
    }

    .bar-range {
      stroke: Highlight;
    }

    .bar-range-ground {
      stroke: Canvas;
    }
  }

  @media print {
    .bar-part {
      fill: #666666;
    }
  }
`;
