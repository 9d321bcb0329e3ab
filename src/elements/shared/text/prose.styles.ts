/** Words that are explained in place. */
import { css } from 'lit';

export const proseStyles = css`
  .term {
    display: inline;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    text-decoration: underline dotted var(--_accent) max(2px, 0.1em);
    text-underline-offset: 0.2em;
    cursor: help;
  }

  .term:hover,
  .term[aria-expanded='true'] {
    color: var(--_accent);
  }

  .meaning {
    display: block;
    margin-block: 0.35em;
    padding-block: 0.4em;
    padding-inline: 0.8em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_tint);
    color: var(--_text);
    font-size: 0.9375em;
  }

  @media (forced-colors: active) {
    .meaning {
      border: 2px solid CanvasText;
    }
  }

  @media print {
    .term {
      text-decoration: none;
    }
  }
`;
