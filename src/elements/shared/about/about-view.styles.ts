/** "About this information". */
import { css } from 'lit';

export const aboutViewStyles = css`
  .about {
    margin-block-start: 2.5em;
    padding-block-start: 0.5em;
    border-block-start: 4px solid var(--_line);
    font-size: 0.9375em;
  }

  .sources {
    padding-inline-start: 2em;
  }

  @media print {
    .sources .hint {
      display: none;
    }

    .about {
      font-size: 0.85em;
    }
  }
`;
