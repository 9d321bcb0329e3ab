import { css } from 'lit';
import { authorNumbersStyles } from './author-numbers.styles.js';

export const authorTranslationStyles = [
  ...authorNumbersStyles,
  css`
    .check {
      display: flex;
      align-items: center;
    }

    .two {
      display: grid;
      gap: 0.75em;
      grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    }

    .source,
    .before,
    .marks {
      margin: 0 0 0.5em;
      overflow-wrap: anywhere;
    }

    .before {
      font-size: 0.9em;
    }

    .mark {
      display: inline-block;
      padding-inline: 0.5em;
      border: 1px solid;
      border-radius: 1em;
      font-weight: 650;
    }
  `,
];
