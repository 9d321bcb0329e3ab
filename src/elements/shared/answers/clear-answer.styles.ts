/** Whether a question is answered, and the button that takes the answer back. */
import { css } from 'lit';
import { formsStyles } from './forms.styles.js';

export const clearAnswerStyles = [
  formsStyles,
  css`
    .state {
      display: flex;
      align-items: center;
      min-block-size: 2.75em;
      margin: 0;
    }
  
    @media print {
      .state {
        display: none;
      }
    }
  `,
];
