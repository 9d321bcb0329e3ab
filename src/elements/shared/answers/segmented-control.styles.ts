/** Choices side by side, and the row in which several of them stand. */
import { css } from 'lit';

export const segmentedControlStyles = css`
  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    margin-block: 1.5em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }

  .segments-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .segment {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding-block: 0.4em;
    padding-inline: 0.9em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .segment > span {
    min-inline-size: 0;
  }

  .segment:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .segment:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 5px var(--_focus-ground);
  }

  .segment :focus-visible {
    outline: none;
    box-shadow: none;
  }

  @media (forced-colors: active) {
    .segment:has(:checked) {
      border-color: Highlight;
    }
  }

  @media print {
    .settings {
      display: none;
    }
  }
`;
