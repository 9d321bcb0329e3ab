/** Line drawings: the words' colour and one accent, both black on paper. */
import { css } from 'lit';

export const drawingViewStyles = css`
  .drawing {
    display: block;
    inline-size: min(3em, 15cqi);
    block-size: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .drawing-accent {
    stroke: var(--_accent);
  }

  @media (forced-colors: active) {
    .drawing {
      stroke: CanvasText;
    }

    .drawing-accent {
      stroke: Highlight;
    }
  }
`;
