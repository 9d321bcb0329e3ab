import { css } from 'lit';

export const explainerStyles = css`
  /* Contents */
  .contents {
    margin-block-end: 1.5em;
  }

  details.contents-box {
    margin: 0;
    padding-inline: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .contents-box > div {
    margin-inline-start: 0;
    padding-block-end: 0.5em;
  }

  .contents ul {
    margin-block: 0 0.4em;
    padding: 0;
    list-style: none;
  }

  .contents li {
    margin: 0;
    padding: 0;
  }

  .contents a {
    display: block;
    padding-block: 0.6em;
    text-decoration: none;
  }

  .contents a:hover {
    text-decoration: underline;
  }

  .contents-option {
    margin-block: 0 0.3em;
    font-weight: 650;
  }

  .contents-option {
    margin-block-start: 0.6em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_accent);
  }

  .contents-option + ul {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_accent);
  }

  /* Sections */
  .section,
  .section-signs {
    margin-block: 2em;
  }

  .main > .section:first-child > :first-child,
  .main > .section:first-child {
    margin-block-start: 0;
  }

  .pair,
  .blocks {
    display: grid;
    gap: 0.5em 2em;
  }

  .pair > div,
  .block {
    min-inline-size: 0;
  }

  .pair > div > :first-child,
  .block > :first-child {
    margin-block-start: 0.8em;
  }

  .question {
    font-size: 1.15em;
  }

  .citations {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .citations a {
    display: inline-block;
    min-inline-size: 1.75em;
    padding-block: 0.15em;
    text-align: center;
  }

  .help-small {
    margin-block: 1em;
  }

  /* Options */
  .options-grid {
    display: grid;
    gap: var(--_gap);
    margin-block-end: 0.8em;
  }

  .option {
    position: relative;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding: 1em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
  }

  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .option:has(input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 5px var(--_focus-ground);
  }

  .option input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .option-label {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    min-block-size: 2em;
    font-weight: 650;
    font-size: 1.1em;
    cursor: pointer;
  }

  .option-name {
    min-inline-size: 0;
  }

  .option-label input {
    align-self: start;
    margin-block-start: 0.2em;
  }

  /* All of the card answers to a click, with one label. */
  .option-label::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .option-text {
    padding-inline-start: 1.95em;
  }

  .option-text > .tag {
    margin-block-start: 0.25em;
  }

  .option-text > p:last-child {
    margin-block: 0.4em 0;
  }

  .option-text .term {
    position: relative;
  }

  .chosen {
    margin-block: 2.5em;
    padding-block-start: 0.25em;
    border-block-start: 4px solid var(--_accent);
  }

  /* Facts */
  .facts {
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }

  .fact {
    padding-block: 0.65em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }

  .fact dt {
    font-weight: 650;
  }

  .fact .hint {
    display: block;
  }

  .names {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .names li {
    margin: 0;
    padding: 0;
  }

  .names li + li > .drawn {
    margin-block-start: 0.4em;
  }

  .explained > div {
    padding-block: 0.8em 0;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  .explained dt {
    margin-block-end: 0.2em;
    font-weight: 650;
  }

  /* Timelines */
  .timeline {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .step {
    position: relative;
    max-inline-size: none;
    margin: 0;
    padding-block: 0 1.2em;
    padding-inline-start: 2.2em;
    break-inside: avoid;
  }

  .step::before {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: 0;
    inline-size: 1em;
    block-size: 1em;
    border: 0.2em solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
    content: '';
  }

  .step:not(:last-child)::after {
    position: absolute;
    inset-block: 1.55em -0.15em;
    inset-inline-start: calc(0.5em - 1px);
    inline-size: 0;
    border-inline-start: 2px solid var(--_line);
    content: '';
  }

  .step-title {
    margin-block: 0 0.2em;
    font-size: 1.05em;
  }

  .step > p:last-child {
    margin-block-end: 0;
  }

  .when {
    margin: 0;
    color: var(--_muted);
    font-weight: 600;
  }

  .when::first-letter,
  .fact dd::first-letter,
  .fact .drawn > div::first-letter {
    text-transform: uppercase;
  }

  .milestones .when {
    color: var(--_accent);
  }

  .questions .hint {
    display: block;
  }

  @container (min-width: 40em) {
    .options-grid,
    .pair,
    .blocks {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .fact {
      display: grid;
      grid-template-columns: minmax(9em, 1fr) minmax(0, 2fr);
      gap: 1.5em;
      align-items: center;
    }
  }

  @container (min-width: 60em) {
    .columns {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 3em;
      align-items: start;
    }

    .contents {
      position: sticky;
      inset-block-start: 1em;
      max-block-size: calc(100vh - 2em);
      overflow-y: auto;
    }

    /* There is room for the list, so it is open. Browsers that cannot do this keep the button. */
    @supports selector(::details-content) {
      details.contents-box {
        padding: 0;
        border: 0;
      }

      .contents-box > summary {
        color: inherit;
        list-style: none;
        pointer-events: none;
      }

      .contents-box:not([open])::details-content {
        display: block;
        block-size: auto;
        content-visibility: visible;
      }
    }
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
    }
  }

  @media print {
    .contents,
    .options legend,
    .option-label input,
    .more {
      display: none;
    }

    .option,
    .block {
      break-inside: avoid;
    }

    .option {
      border: 1px solid #000000;
    }

    .option-text {
      padding-inline-start: 0;
    }

    .section,
    .section-signs,
    .chosen {
      margin-block: 1.2em;
    }

    .step {
      padding-block-end: 0.7em;
    }

    .fact {
      padding-block: 0.3em;
    }

    .citations {
      display: none;
    }
  }
`;
