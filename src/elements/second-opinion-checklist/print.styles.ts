/** The page for the second doctor, and what only paper or only the screen shows. */
import { css } from 'lit';

export const checklistPrintStyles = css`
  .paper {
    max-inline-size: 46em;
    padding-block: 1.5em;
    padding-inline: min(2em, 6%);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
  }

  .paper > :last-child {
    margin-block: 1.5em 0;
  }

  .paper-title {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }

  .blank {
    display: flex;
    gap: 0.6em;
    align-items: end;
  }

  .blank-line {
    flex: 1;
    max-inline-size: 20em;
    border-block-end: 1px solid currentColor;
  }

  .note {
    display: block;
    white-space: pre-wrap;
  }

  .paper .tag {
    margin-inline-start: 0.4em;
  }

  .paper-only {
    display: none;
  }

  /* On the screen the button below says the same. */
  @media screen {
    .paper-heading {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @media print {
    .screen-only {
      display: none;
    }

    .paper-only {
      display: block;
    }

    .doctor-page {
      break-before: page;
    }

    .paper {
      max-inline-size: none;
      padding: 0;
      border: 0;
    }

    .blank {
      margin-block: 1em;
    }

    .ruled {
      min-block-size: 1.8em;
      border-block-end: 1px dotted #000000;
    }
  }
`;
