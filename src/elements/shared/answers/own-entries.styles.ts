/** A list of the reader's own, and the field to add to it. */
import { css } from 'lit';
import { formsStyles } from './forms.styles.js';

export const ownEntriesStyles = [
  formsStyles,
  css`
    .add {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8em;
      align-items: end;
      margin-block-end: 0.8em;
    }

    /* As wide as the others, however long its name is. */
    .add > .field {
      flex: 1 1 18em;
      max-inline-size: 32em;
    }
  
    .own {
      padding: 0;
      list-style: none;
    }
  
    .own li {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      align-items: center;
    }
  
    @media print {
      .add,
      .own .button,
      .heading:has(+ .own-words > .add:first-child) {
        display: none;
      }
    }
  `,
];
