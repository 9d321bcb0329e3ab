/** Whether there is time, and the three stages. */
import { css } from 'lit';

export const checklistStageStyles = css`
  .time {
    line-height: 1.4;
    margin-block: 0.6em;
  }

  .time > .heading {
    margin-block: 0 0.2em;
    font-size: 1.15em;
  }

  .time :is(p, ul) {
    margin-block-end: 0.4em;
  }

  .time > details {
    margin-block-end: 0;
    border: 0;
  }

  .time summary {
    margin-block: -0.4em;
    padding-block: 0.7em;
  }

  .time-critical {
    padding-block: 0.9em 0.4em;
    padding-inline: 1.15em;
    border: 2px solid var(--_notice-line);
    border-radius: var(--_radius);
    background: var(--_notice);
    color: var(--_on-notice);
  }

  .time-critical li::marker {
    color: inherit;
  }

  .stage {
    margin-block: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .stage-head {
    position: relative;
    padding-block: 0.7em;
    padding-inline: clamp(0.8em, 4cqi, 1.2em) 2.6em;
  }

  .stage-head > .heading {
    margin: 0;
    font-size: 1.2em;
  }

  .stage-head .hint {
    line-height: 1.4;
  }

  .stage-head .hint > p {
    margin: 0;
  }

  /* As tall as a finger needs, into the room around it. */
  .stage-button {
    inline-size: 100%;
    margin-block: -0.6em;
    padding-block: 0.6em;
    padding-inline: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  /* All of the head opens the stage. */
  .stage-button::before {
    position: absolute;
    inset: 0;
    content: '';
  }

  .stage-button::after {
    position: absolute;
    inset-block-start: 1.1em;
    inset-inline-end: 1em;
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid var(--_accent);
    border-width: 0 0.17em 0.17em 0;
    content: '';
    transform: rotate(45deg);
  }

  .stage-button[aria-expanded='true']::after {
    inset-block-start: 1.35em;
    transform: rotate(-135deg);
  }

  .stage-button:hover > span:last-child {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .stage-button:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .stage-head:has(:focus-visible) {
    border-radius: var(--_radius);
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 5px var(--_focus-ground);
  }

  .stage-body {
    padding-inline: clamp(0.8em, 4cqi, 1.2em);
    border-block-start: 1px solid var(--_line);
  }

  .stage-body > .section {
    margin-block: 1em;
  }

  .stage-body > .section:first-child {
    margin-block-start: 0.7em;
  }

  .stage-body > .section:last-child {
    margin-block-end: 0.5em;
  }

  .stage-body > .section + .section {
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--_line);
  }

  @media (forced-colors: active) {
    .stage-button::after {
      border-color: ButtonText;
    }
  }

  @media print {
    .stage-button::after {
      display: none;
    }

    /* What is closed on the screen is on paper too. */
    .stage > .stage-body[hidden] {
      display: block !important;
    }

    .stage,
    .stage-body {
      padding: 0;
      border: 0;
    }

    .stage-head {
      padding-inline: 0;
      break-after: avoid;
    }
  }
`;
