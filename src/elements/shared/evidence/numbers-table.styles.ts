/** Small tables of numbers. */
import { css } from 'lit';

export const numbersTableStyles = css`
  .numbers {
    margin-block: 0.4em;
    border-collapse: collapse;
  }

  .numbers th,
  .numbers td {
    padding-block: 0.3em;
    padding-inline: 0 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  /* Half of a number is another number. */
  .numbers {
    overflow-wrap: break-word;
  }

  .numbers tbody th,
  .numbers .hint {
    overflow-wrap: anywhere;
  }

  @container (inline-size < 20em) {
    .numbers {
      font-size: 0.9em;
    }

    .numbers th,
    .numbers td {
      padding-inline-end: 0.4em;
    }
  }

  /* Where the columns do not fit, the cells of a line stand one below the other. */
  @container (inline-size < 14em) {
    .numbers :is(tr, th, td) {
      display: block;
    }
  }
`;
