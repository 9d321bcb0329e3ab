import { css } from 'lit';
import { controlStyles } from './controls.styles.js';

export const authorNumbersStyles = [
  controlStyles,
  css`
    fieldset {
      margin: 0 0 1em;
      padding: 0.75em;
      border: 1px solid;
      border-radius: 0.3em;
    }

    legend {
      padding-inline: 0.4em;
      font-weight: 650;
    }

    .of {
      margin: 0 0 0.5em;
      font-size: 0.9em;
      overflow-wrap: anywhere;
    }

    .cells {
      display: grid;
      gap: 0.75em;
      grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
      margin-block: 0.75em;
    }

    .cells label {
      display: grid;
      gap: 0.25em;
      align-content: end;
    }

    .cells .wide {
      grid-column: 1 / -1;
    }

    .trouble {
      margin: 0;
      padding-inline-start: 0.6em;
      border-inline-start: 0.3em solid;
    }

    .seen {
      margin-block: 1em;
      padding: 1em;
      border: 1px solid;
    }
  `,
];
