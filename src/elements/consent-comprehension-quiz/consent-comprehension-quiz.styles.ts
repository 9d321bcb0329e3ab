import { css } from 'lit';

export const quizStyles = css`
  .root {
    overflow-wrap: anywhere;
  }

  .title {
    margin-block: 0 0.15em;
    font-size: 1.2em;
  }

  @container (min-width: 46em) {
    .title {
      font-size: 1.8em;
    }
  }

  .what-it-is {
    margin-block-end: 0.2em;
    color: var(--_muted);
  }

  .question {
    max-inline-size: 46em;
    margin-block: 1.5em;
    padding-block: 1.2em;
    padding-inline: clamp(0.9em, 4cqi, 1.6em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  /* Among others, each has a frame of its own. */
  .question-alone {
    margin-block: 0.5em;
    padding: 0;
    border: 0;
  }

  .question fieldset {
    margin-block-end: 1em;
  }

  .question legend {
    display: block;
    inline-size: 100%;
    margin-block-end: 0.6em;
  }

  .question > .button {
    margin-block-end: 0.5em;
    margin-inline-end: 0.6em;
  }

  .question .heading {
    margin-block: 0;
    font-size: 1.25em;
  }

  .number {
    display: block;
    margin-block-end: 0.2em;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 500;
  }

  .answer {
    display: flex;
    gap: 0.7em;
    align-items: flex-start;
    min-block-size: 2.75em;
    margin-block-end: 0.5em;
    padding-block: 0.6em;
    padding-inline: 0.9em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .answer:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .answer:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 5px var(--_focus-ground);
  }

  .answer :focus-visible {
    outline: none;
    box-shadow: none;
  }

  .answer input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.2em 0 0;
    accent-color: var(--_accent);
    font: inherit;
  }

  .how-many {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2.5em;
    align-items: start;
    margin-block-end: 1em;
  }

  .how-many-fields {
    display: grid;
    flex: 1 1 14em;
    gap: 0.8em;
    min-inline-size: 0;
  }

  .how-many .frame,
  .how-many .hint {
    margin: 0;
  }

  .said {
    display: grid;
  }

  .said > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }

  .frames-unset {
    visibility: hidden;
  }

  .how-many input[type='text'] {
    inline-size: 6em;
  }

  input[type='range'] {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    accent-color: var(--_accent);
    font: inherit;
    direction: inherit;
  }

  .icons {
    inline-size: 14em;
    max-inline-size: 100%;
    cursor: pointer;
  }

  .icons .icon-array {
    max-inline-size: none;
    margin: 0;
  }

  .icons-unset .icon-array {
    opacity: 0.75;
  }

  .order {
    display: grid;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }

  .order li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.7em;
    align-items: center;
    max-inline-size: none;
    margin: 0;
    padding-block: 0.4em;
    padding-inline: 0.9em 0.4em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
  }

  .order .place {
    flex: none;
    color: var(--_muted);
    font-weight: 650;
  }

  .order-text {
    flex: 1 1 6em;
    min-inline-size: 0;
  }

  .moves {
    display: flex;
    flex: none;
    gap: 0.3em;
    margin-inline-start: auto;
  }

  .move {
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-size: 1em;
    cursor: pointer;
  }

  .move[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }

  .feedback {
    margin-block-start: 1em;
    padding-block: 1em 0.5em;
    padding-inline: 1.1em;
    border-inline-start: 0.35em solid var(--_accent);
    background: var(--_tint);
  }

  .feedback-lead {
    font-size: 1.1em;
    font-weight: 650;
  }

  .chosen {
    font-weight: 650;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: start;
    margin-block: 0.8em;
  }

  .found > .icon-array {
    flex: none;
    inline-size: min(9em, 100%);
  }

  .found > div {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1em;
    align-items: center;
    margin-block: 1em 1.5em;
  }

  .steps .link {
    min-inline-size: 2.75em;
  }

  .topics .link {
    display: block;
  }

  /* Beside a section of a guide, it is one box, and headings are no larger than those of the section. */
  :host([slot]) {
    margin-block: 1.5em;
  }

  :host([slot]) .root {
    padding-block: 1em 0;
    padding-inline: clamp(0.9em, 4cqi, 1.4em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  :host([slot]) .question {
    padding: 0;
    border: 0;
  }

  :host([slot]) .heading-0 {
    font-size: 1.25em;
  }

  :host([slot]) :is(.heading-1, .heading-2) {
    font-size: 1.1em;
  }

  @media (forced-colors: active) {
    .answer:has(:checked) {
      border-color: Highlight;
    }

    .feedback {
      border: 2px solid CanvasText;
      border-inline-start-width: 0.35em;
    }
  }

  .paper-only,
  .written {
    display: none;
  }

  @media print {
    .written:not([data-written='']) {
      display: block;
      padding: 0.5em;
      border: 1px solid #000000;
      white-space: pre-wrap;
    }

    .written::after {
      content: attr(data-written);
    }

    .written:not([data-written='']) + textarea {
      display: none;
    }

    .paper-only {
      display: block;
    }

    .printed-title {
      font-weight: 650;
    }

    .ruled {
      max-inline-size: none;
      margin: 2.2em 0 0.5em;
      border-block-end: 1px dotted #000000;
    }

    .screen-only,
    .steps,
    .link[part='pace'],
    .topics .link,
    .moves,
    .how-to,
    .notice[part='unanswered'],
    .icons-unset,
    .frames-unset,
    .field:has([type='range']) {
      display: none;
    }

    .answer {
      min-block-size: 0;
      margin-block-end: 0.2em;
      padding-block: 0.2em;
      border-color: transparent;
    }

    .answer:has(:checked) {
      border-color: #000000;
    }

    .order-unset .place {
      inline-size: 2em;
      block-size: 1.6em;
      border: 1px solid #000000;
      color: transparent;
    }

    .question {
      break-inside: avoid;
    }

    .feedback {
      background: none;
    }
  }
`;
