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
