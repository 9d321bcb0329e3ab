import { css } from 'lit';
import { controlStyles } from './controls.styles.js';

export const authorPreviewStyles = [
  controlStyles,
  css`
    h1,
    h2 {
      line-height: 1.25;
    }

    h1 {
      margin-block: 0 0.3em;
      font-size: 1.6em;
    }

    h2 {
      margin-block: 0 0.5em;
      font-size: 1.25em;
      overflow-wrap: anywhere;
    }

    p {
      max-inline-size: 42em;
      margin-block: 0 0.6em;
    }

    .message:empty {
      display: none;
    }

    .message,
    .count {
      padding: 0.6em 0.9em;
      border-inline-start: 0.35em solid;
      font-weight: 650;
    }

    .columns {
      display: grid;
      gap: 2em;
    }

    .columns > * {
      min-inline-size: 0;
    }

    .parts {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em;
      margin-block-end: 1em;
      padding-block: 0.4em;
      background: Canvas;
    }

    .parts button {
      flex: 1 1 auto;
      padding-inline: 0.5em;
    }

    .away {
      display: none;
    }

    #editor {
      border: 1px solid;
    }

    /* The colours of its words are made for a light ground. */
    .cm-editor {
      color-scheme: light;
      block-size: min(34em, 60vh);
      background: Field;
      color: FieldText;
    }

    .cm-scroller {
      overflow: auto;
    }

    .meaning {
      max-inline-size: 30em;
      padding: 0.4em 0.7em;
    }

    .problems {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .problems li {
      padding-block: 0.6em;
      border-block-start: 1px solid;
      overflow-wrap: anywhere;
    }

    .why {
      font-size: 0.9em;
    }

    .place {
      text-align: start;
    }

    .severity {
      padding-inline: 0.5em;
      border: 1px solid;
      border-radius: 1em;
      font-weight: 650;
    }

    .error {
      border-width: 2px;
    }

    code {
      overflow-wrap: anywhere;
    }

    summary {
      min-block-size: 2.75em;
      cursor: pointer;
    }

    .readers {
      padding: 1em;
      border: 1px solid;
      background: Canvas;
      color: CanvasText;
    }

    .readers > * + * {
      margin-block-start: 2em;
    }

    .narrow {
      max-inline-size: 390px;
      padding: 0;
    }

    .dark {
      color-scheme: dark;
    }

    @media (max-width: 59.99em) {
      .how {
        display: none;
      }
    }

    @media (min-width: 60em) {
      .columns {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }

      .seen {
        position: sticky;
        inset-block-start: 1em;
        align-self: start;
        max-block-size: calc(100vh - 2em);
        padding: 4px;
        overflow: auto;
      }

      .parts {
        display: none;
      }

      .away {
        display: block;
      }
    }

    @media print {
      .own,
      .parts,
      h1,
      p,
      .actions {
        display: none;
      }

      .columns,
      .away {
        display: block;
      }

      .seen {
        max-block-size: none;
        overflow: visible;
      }

      .readers {
        padding: 0;
        border: 0;
      }
    }
  `,
];
