import { css } from 'lit';

export const checklistStyles = css`
  /* Long words break, also where they would make a box wider than the page. */
  .root {
    overflow-wrap: anywhere;
  }

  .title {
    margin-block: 0 0.15em;
    font-size: 1.2em;
  }

  .section {
    margin-block: 2em;
  }

  .section > .heading:first-child {
    margin-block-start: 0;
  }

  .doctor-page {
    margin-block: 0.6em;
  }

  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em 3em;
  }

  legend > .heading,
  .pair > section > .heading {
    margin: 0 0 0.2em;
  }

  /* A drawer has a line above it, and what follows has its own. */
  .stage details,
  .doctor-page details {
    margin: 0;
    border-block-end: 0;
  }

  .fold > div {
    margin-inline-start: 0;
  }

  .pair > section > details,
  .stage-body > .section:first-child > details {
    border: 0;
  }

  .stage-body > .section > details > summary,
  .pair summary {
    margin-block: -0.2em;
    padding-block: 0.6em;
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

  .ticks > details > div {
    margin-inline-start: 0;
  }

  .progress {
    color: var(--_text);
    font-weight: 650;
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

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin-block-end: 1em;
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

  .day {
    margin: 0;
  }

  .date-parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }

  .date-part {
    display: flex;
    flex-direction: column;
    gap: 0.3em;
    font-weight: 600;
  }

  .date-part input {
    inline-size: 5em;
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
    .title {
      font-size: 1.8em;
    }

    .pair,
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    .link {
      display: none;
    }

    .section {
      margin-block: 1.4em;
    }

    .pair {
      gap: 1.4em 2em;
    }

    .time-critical {
      border-color: #000000;
    }

    /* Columns are kept whole as well: some browsers let what follows run into columns that break. */
    .pair,
    .tick,
    .question,
    .record,
    .time {
      break-inside: avoid;
    }

    .section > .heading + p {
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
