import { css } from 'lit';

/** Buttons and fields of the author preview. */
export const controlStyles = css`
  :host {
    display: block;
    font-size: max(1em, 16px);
    line-height: 1.5;
  }

  [hidden] {
    display: none;
  }

  button,
  input,
  select,
  textarea {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    font: inherit;
  }

  input:not([type]),
  select,
  textarea {
    inline-size: 100%;
    padding-inline: 0.5em;
    border: 1px solid;
    border-radius: 0.3em;
    background: Field;
    color: FieldText;
  }

  .actions select {
    inline-size: auto;
  }

  input[type='checkbox'] {
    min-block-size: 1.25em;
    inline-size: 1.25em;
  }

  [aria-invalid='true'] {
    border-width: 3px;
  }

  button {
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

  button:disabled {
    border-style: dashed;
    cursor: default;
    text-decoration: none;
  }

  [aria-pressed='true'] {
    background: CanvasText;
    color: Canvas;
    forced-color-adjust: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block: 0.5em;
  }

  .box {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2.75em;
  }

  :focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }
`;
