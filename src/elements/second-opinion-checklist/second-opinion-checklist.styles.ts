import { css } from 'lit';

export const checklistStyles = css`
  /* Long words break, also where they would make a box wider than the page. */
  .root {
    overflow-wrap: anywhere;
  }

  .topic {
    margin-block-end: 0.6em;
    color: var(--_muted);
    font-weight: 600;
  }

  .section {
    margin-block: 3em;
  }

  .section-signs {
    margin-block: 1.5em;
  }

  .waiting {
    margin-block: 1.5em;
    padding-block: 0.9em 0.4em;
    padding-inline: 1.15em;
    border: 2px solid var(--_notice-line);
    border-radius: var(--_radius);
    background: var(--_notice);
    color: var(--_on-notice);
  }

  .waiting > .heading {
    margin-block: 0 0.5em;
    font-size: 1.25em;
  }

  .waiting li::marker {
    color: inherit;
  }

  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em 3em;
  }

  .pair + p {
    margin-block-start: 1.2em;
  }

  .pair-of-sections {
    gap: 3em;
    margin-block: 3em;
  }

  .pair-of-sections > .section {
    margin-block: 0;
  }

  .pair-of-sections > .section > .heading {
    margin-block-start: 0;
  }

  .pair > div > .heading {
    margin-block-start: 0.6em;
  }

  .ticks {
    max-inline-size: calc(var(--_measure) + 3em);
  }

  .tick {
    border-block-start: 1px solid var(--_line);
  }

  .ticks > .tick:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .check > span {
    min-inline-size: 0;
  }

  /* Begins where the words beside the box begin, in its own smaller size. */
  .tick-hint {
    margin-block: -0.5em 0.8em;
    padding-inline-start: 1.973em;
  }

  .tick-hint > p {
    margin-block-end: 0.2em;
  }

  .ticks > details {
    margin-block-end: 0;
  }

  .ticks > details > div {
    margin-inline-start: 0;
  }

  .own-words .field {
    flex: 1 1 18em;
    max-inline-size: 32em;
  }

  .progress {
    display: grid;
    gap: 0.4em;
    max-inline-size: calc(var(--_measure) + 3em);
    margin-block: 1.2em;
    font-weight: 650;
  }

  progress {
    inline-size: 100%;
    block-size: 0.8em;
    overflow: hidden;
    border: 1px solid var(--_control-line);
    border-radius: 1em;
    background: var(--_tint);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: none;
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  /* The numbers stand in the rows. An empty marker keeps it a list for screen readers, where "none" would not. */
  .steps {
    padding: 0;
    list-style-type: '';
  }

  .steps > li {
    position: relative;
    max-inline-size: none;
    margin: 0;
    padding-inline-start: 2em;
    border-block-start: 1px solid var(--_line);
  }

  .steps > li:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .steps .place {
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-start: 0;
    inline-size: 1.4em;
    color: var(--_muted);
    font-weight: 650;
    text-align: end;
  }

  .steps .tick {
    border: 0;
  }

  .contents ul {
    padding: 0;
    list-style: none;
  }

  .contents li {
    margin: 0;
    padding: 0;
  }

  .contents .link {
    text-align: start;
    text-decoration: none;
  }

  .contents .link:hover {
    text-decoration: underline;
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .question {
    padding-block: 0.9em 0.3em;
    padding-inline: 1.15em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  /* Inside the frame and not on it: these are whole sentences. */
  .question > legend {
    float: left;
    inline-size: 100%;
    margin-block-end: 0.6em;
  }

  .question > legend + * {
    clear: both;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    align-items: end;
    margin-block-end: 1em;
  }

  .row > .field {
    min-inline-size: min(100%, 13em);
  }

  .row > .visit-note {
    align-self: center;
    margin: 0;
    font-weight: 600;
  }

  /* Grows with what is written, where browsers can do that. */
  textarea {
    inline-size: 100%;
    min-block-size: 6em;
    padding-block: 0.5em;
    field-sizing: content;
    resize: vertical;
  }

  [part='visit'] .tick {
    margin-block-end: 1em;
    border: 0;
  }

  .file {
    max-inline-size: 40em;
  }

  @container (min-width: 46em) {
    .pair,
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }

  @media print {
    .link,
    .progress > progress {
      display: none;
    }

    .section,
    .section-signs,
    .pair-of-sections {
      margin-block: 1.4em;
    }

    .pair {
      gap: 1.4em 2em;
    }

    .waiting {
      border-color: #000000;
    }

    /* Columns are kept whole as well: some browsers let what follows run into columns that break. */
    .pair,
    .tick,
    .question,
    .waiting {
      break-inside: avoid;
    }

    .section > .heading + p,
    .progress {
      break-inside: avoid;
      break-after: avoid;
    }

    .check,
    .segment {
      min-block-size: 0;
      padding-block: 0.25em;
    }
  }
`;
