/** The cards that say when to get help. */
import { css } from 'lit';

export const signsViewStyles = css`
  .section-signs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    margin-block: 1.5em;
  }

  .help {
    min-inline-size: 0;
    border: 2px solid var(--_emergency-line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .help-title {
    margin: 0;
    padding-block: 0.6em;
    padding-inline: 1em;
    background: var(--_emergency);
    color: var(--_on-emergency);
    font-size: 1.15em;
  }

  .help-body {
    padding-block: 0.9em 0.3em;
    padding-inline: 1.15em;
  }

  .help-action {
    font-weight: 650;
  }

  .help-call-us {
    border-color: var(--_accent);
  }

  .help-call-us .help-title {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  @container (min-width: 40em) {
    .section-signs {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
  }

  @media (forced-colors: active) {
    .help-title {
      border-block-end: 2px solid CanvasText;
    }
  }

  @media print {
    .help {
      border: 1px solid #000000;
      break-inside: avoid;
    }

    .help-title,
    .help-call-us .help-title {
      background: none;
      color: #000000;
      border-block-end: 1px solid #000000;
    }
  }
`;
