/** Records, each with three states of which one holds. */
import { css } from 'lit';

export const checklistRecordStyles = css`
  .records {
    padding: 0;
    margin: 0;
    list-style-type: '';
  }

  [part='records-list'] {
    max-inline-size: calc(var(--_measure) + 3em);
    margin-block-end: 1em;
  }

  [part='records-list'] > details {
    margin: 0;
    border-block-end: 0;
  }

  .record {
    max-inline-size: none;
    margin: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.8em;
    align-items: center;
    padding-block: 0.4em;
    padding-inline: 0;
    border-block-start: 1px solid var(--_line);
    line-height: 1.35;
  }

  .record-name {
    min-inline-size: 0;
  }

  .record-name > p {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .record-name > .link {
    display: block;
  }

  /* Beside a short name, and below a long one. */
  .states {
    display: flex;
    margin-inline-start: auto;
    font-size: 0.875em;
  }

  .record-state {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding-inline: 0.55em;
    border: 1px solid var(--_control-line);
    border-inline-start-width: 0;
    cursor: pointer;
  }

  .record-state:first-child {
    border-inline-start-width: 1px;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .record-state:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .record-state:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  /* Where all begin: nobody has chosen it, and so it does not look as what is done. */
  .record-state:first-child:has(:checked) {
    border-color: var(--_control-line);
    background: var(--_tint);
    color: var(--_text);
  }

  .record-state:has(:focus-visible) {
    z-index: 1;
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 5px var(--_focus-ground);
  }

  .record-state input[type='radio'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .letter {
    max-inline-size: 40em;
    margin-block-end: 0.6em;
  }

  @media (forced-colors: active) {
    .record-state:has(:checked) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .record-state:first-child:has(:checked) {
      border-color: Highlight;
      background: Canvas;
      color: CanvasText;
    }
  }

  @media print {
    .record-name > .link {
      display: none;
    }

    .record-state {
      min-block-size: 0;
    }

    /* A ground may be left out on paper: the mark of the browser's own says which one is chosen. */
    .record-state:has(:checked),
    .record-state:first-child:has(:checked) {
      background: none;
      color: inherit;
    }

    .record-state input[type='radio'] {
      position: static;
      inline-size: 1em;
      block-size: 1em;
      margin-inline-end: 0.3em;
      opacity: 1;
    }
  }
`;
