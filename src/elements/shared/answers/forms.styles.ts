/** What the reader fills in: boxes to tick, choices one below the other, fields, and quiet buttons. */
import { css } from 'lit';

export const formsStyles = css`
  /* What to do, above what it is done with. */
  .how-to {
    text-wrap: pretty;
  }

  .check,
  .choice {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    min-block-size: 2.75em;
    padding-block: 0.55em;
    cursor: pointer;
  }

  .check input,
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
    font: inherit;
  }

  .field {
    display: flex;
    flex-direction: column;
    gap: 0.3em;
    min-inline-size: min(100%, 18em);
    max-inline-size: 100%;
    font-weight: 600;
  }

  select,
  textarea,
  input:not([type='checkbox'], [type='radio'], [type='range']) {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding-inline: 0.6em;
    padding-block: 0.4em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  .field-note {
    flex: 1 1 100%;
    margin: 0;
    font-weight: 600;
  }

  input[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border-style: dashed;
  }

  .link,
  .button-quiet {
    background: none;
    color: var(--_accent);
  }

  .link {
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  .button:disabled {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
    text-decoration: none;
  }
`;
