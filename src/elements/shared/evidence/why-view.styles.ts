/** The drawer "Why this number", with its table of numbers. */
import { css } from 'lit';
import { numbersTableStyles } from './numbers-table.styles.js';

export const whyViewStyles = [
  numbersTableStyles,
  css`
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
  `,
];
