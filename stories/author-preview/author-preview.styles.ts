import { css } from 'lit';

export const authorPreviewStyles = css`
  :host {
    display: block;
    font-size: max(1em, 16px);
  }

  h1,
  h2 {
    line-height: 1.25;
  }

  h1 {
    margin-block: 0 0.4em;
    font-size: 1.9em;
  }

  h2 {
    margin-block: 0 0.5em;
    font-size: 1.3em;
  }

  p {
    max-inline-size: 42em;
    margin-block: 0 0.8em;
  }

  .columns {
    display: grid;
    gap: 2em;
    margin-block-start: 1.5em;
  }

  .columns > * {
    min-inline-size: 0;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    max-inline-size: none;
  }

  button,
  input {
    font: inherit;
  }

  input {
    max-inline-size: 100%;
  }

  button {
    min-block-size: 2.75em;
    padding-inline: 1em;
    border: 1px solid;
    border-radius: 0.3em;
    background: transparent;
    color: inherit;
    cursor: pointer;
  }

  button:hover {
    text-decoration: underline;
  }

  .place {
    min-block-size: 2em;
    padding-inline: 0.6em;
  }

  label {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 650;
  }

  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: min(30em, 40vh);
    min-block-size: 15em;
    margin-block-end: 0.5em;
    padding: 0.75em;
    border: 1px solid;
    background: Field;
    color: FieldText;
    font: 0.9em / 1.5 ui-monospace, monospace;
    tab-size: 2;
    white-space: pre;
    resize: vertical;
  }

  :focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }

  textarea:focus-visible {
    outline-offset: -3px;
  }

  .count {
    padding: 0.6em 0.9em;
    border-inline-start: 0.35em solid;
    font-weight: 650;
  }

  .issues {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .issues li {
    padding-block: 0.6em;
    border-block-start: 1px solid;
  }

  .issues p {
    margin-block-end: 0.3em;
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

  @media (min-width: 60em) {
    .columns {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    .editor {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
      max-block-size: calc(100vh - 2em);
      padding: 3px 5px;
      overflow: auto;
    }
  }
`;
