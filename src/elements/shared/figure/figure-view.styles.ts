/** Pictures of a definition. */
import { css } from 'lit';

export const figureViewStyles = css`
  .figure {
    max-inline-size: var(--_measure);
    margin-block: 0.8em;
    margin-inline: 0;
    break-inside: avoid;
  }

  .figure img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  .figure figcaption {
    margin-block-start: 0.3em;
    font-size: 0.9375em;
  }
`;
