/** The drawer "Why this number". */
import { css } from 'lit';

export const whyStyles = css`
  details.why {
    margin: 0;
    border: 0;
  }

  .why dt {
    margin-block-start: 0.6em;
    font-weight: 650;
  }

  .why > dl {
    margin-inline-start: 0;
  }

  .numbers {
    margin-block: 0.4em;
    border-collapse: collapse;
  }

  .numbers th,
  .numbers td {
    padding-block: 0.3em;
    padding-inline: 0 0.8em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  @media print {
    /* What the reader has not opened is left to the list of sources: paper would be full of it. */
    details.why:not([open]) {
      display: none;
    }
  }
`;
