/** The questions on where a reader leans. */
import { css } from 'lit';

export const leaningViewStyles = css`
  .asked {
    margin-block: 1.2em;
  }
`;
