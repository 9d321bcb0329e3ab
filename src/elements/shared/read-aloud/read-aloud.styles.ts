/** Where the voice is. The browser's own colours of marked words fit every theme, and forced colours too. */
import { css } from 'lit';

export const readAloudStyles = css`
  [part='read-aloud'] > p {
    margin: 0;
    align-self: center;
  }

  @media screen {
    ::highlight(decision-aid-read-aloud) {
      background-color: Mark;
      color: MarkText;
    }

    /* Where single words cannot be marked. */
    [data-read-aloud] {
      outline: 0.15em solid;
    }
  }
`;
