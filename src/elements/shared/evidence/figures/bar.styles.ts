/** Bars. */
import { css } from 'lit';

export const barStyles = css`
  .bar {
    display: block;
    overflow: visible;
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

  @media (forced-colors: active) {
    .bar-whole {
      stroke: CanvasText;
    }

    .bar-part {
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
