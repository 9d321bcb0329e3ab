/** Bars of ten steps. */
import { css } from 'lit';

export const stepBarStyles = css`
  .step-bar {
    display: block;
    inline-size: 100%;
    min-inline-size: 2.5em;
    block-size: 1em;
    overflow: visible;
  }

  .step-bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .step-bar-part {
    fill: var(--_accent);
  }

  .step-bar-whole,
  .step-bar-line {
    fill: none;
    stroke: var(--_control-line);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  .step-bar-line {
    opacity: 0.45;
  }

  .step-bar-line-in {
    stroke: var(--_surface);
    opacity: 0.6;
  }

  @media (forced-colors: active) {
    .step-bar-part {
      fill: CanvasText;
    }

    .step-bar-whole,
    .step-bar-line {
      stroke: CanvasText;
    }

    .step-bar-line-in {
      stroke: Canvas;
    }
  }

  @media print {
    .step-bar-part {
      fill: #555555;
    }
  }
`;
