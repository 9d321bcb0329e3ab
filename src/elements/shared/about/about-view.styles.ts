/** "About this information". */
import { css } from 'lit';

export const aboutViewStyles = css`
  details.notices {
    margin: 0;
    border: 0;
  }

  .notices > summary {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.6em;
    /* The place that answers to a finger is larger than the line. */
    margin-block: -0.7em;
    padding-block: 0.85em;
    color: var(--_text);
    font-size: 0.9375em;
    font-weight: 400;
    line-height: 1.35;
    list-style: none;
  }

  .notices > summary::-webkit-details-marker {
    display: none;
  }

  .notice-name {
    padding-inline-start: 0.5em;
    border-inline-start: 0.3em solid var(--_notice-line);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .notices > .notice {
    margin-block: 0.5em;
    margin-inline: 0;
  }

  .about {
    margin-block-start: 1.5em;
    border-block-start: 4px solid var(--_line);
    font-size: 0.9375em;
    line-height: 1.45;
  }

  .about p {
    margin-block-end: 0.5em;
  }

  .about > details > summary {
    padding-block: 0.75em;
  }

  .sources {
    padding-inline-start: 2em;
  }

  @media print {
    .notices[open] > summary,
    .sources .hint {
      display: none;
    }

    .about {
      font-size: 0.85em;
    }
  }
`;
