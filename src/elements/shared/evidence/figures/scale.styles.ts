/** Differences on their scale. */
import { css } from 'lit';

export const scaleStyles = css`
  .scale {
    display: block;
    overflow: visible;
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
    .scale-axis,
    .scale-none,
    .scale-range {
      stroke: CanvasText;
    }

    .scale-point {
      fill: CanvasText;
    }
  }
`;
