/** Words with their drawing beside them. */
import { css } from 'lit';

export const drawnWordsStyles = css`
  .drawn {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.8em;
    align-items: center;
  }
`;
