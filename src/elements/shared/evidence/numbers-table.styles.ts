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
    padding-inline: 0 0.8em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
`;
