/** What says when to get help: the strip, and the cards. */
import { css } from 'lit';

export const signsViewStyles = css`
  .section-signs {
    margin-block: 0.3em;
  }

  details.strip,
  .help {
    min-inline-size: 0;
    margin: 0;
    border: 2px solid var(--_emergency-line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .strip > summary,
  .help-more > summary {
    color: var(--_text);
    font-size: 0.9em;
    font-weight: 400;
    line-height: 1.25;
    list-style: none;
    align-content: center;
    min-block-size: 3.1em;
    padding-block: 0;
  }

  .strip > summary {
    padding-block: 0.2em;
    padding-inline: 0.75em;
  }

  .strip > summary::-webkit-details-marker,
  .help-more > summary::-webkit-details-marker {
    display: none;
  }

  .strip > summary:hover,
  .help-more > summary:hover {
    text-decoration: none;
  }

  .strip-line {
    display: block;
    color: var(--_emergency-line);
    font-weight: 650;
  }

  .strip-line + .strip-line {
    color: var(--_text);
  }

  /* What opens the list goes on from the last line. */
  .strip-line:nth-last-child(2) {
    display: inline;
  }

  .strip-signs {
    color: var(--_text);
    font-weight: 400;
  }

  .strip-more {
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .strip-list {
    margin: 0;
    padding-block: 0.4em;
    padding-inline: 0.8em;
    border-block-start: 1px solid var(--_line);
  }

  .strip-title {
    margin-block: 0.6em 0.3em;
  }

  .help-title {
    margin: 0;
    padding-block: 0.25em;
    padding-inline: 0.8em;
    background: var(--_emergency);
    color: var(--_on-emergency);
    font-size: 1.05em;
  }

  .help-body {
    padding-block: 0.3em;
    padding-inline: 0.85em;
    line-height: 1.3;
  }

  .help-body > p,
  .help-body > ul {
    margin-block-end: 0.2em;
  }

  .help-body li {
    margin: 0;
  }

  /* The signs of this decision run on in lines, so that what the element is for is not pushed off the screen. */
  .help-own {
    font-size: 0.9em;
  }

  .help-body:has(> .help-own) {
    padding-block: 0.2em;
    padding-inline: 0.65em;
    line-height: 1.25;
  }

  .help-own li {
    display: inline;
  }

  .help-own > p,
  .help-own :is(ul, li) {
    margin: 0;
    padding: 0;
  }

  .help-own > ul::first-letter {
    text-transform: uppercase;
  }

  .help-own li:not(:last-child)::after {
    content: ' · ';
    content: ' · ' / '';
    color: var(--_emergency-line);
    font-weight: 700;
  }

  .help-action {
    font-weight: 650;
  }

  .help-own > .help-action {
    color: var(--_emergency-line);
  }

  details.help-more {
    margin: 0;
    border: 0;
  }

  .help-more > .strip-list {
    margin-block-start: 0.4em;
    padding-inline: 0;
  }

  .help-call-us {
    border-color: var(--_accent);
  }

  .help-call-us .help-title {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  @media (forced-colors: active) {
    .help-title {
      border-block-end: 2px solid CanvasText;
    }
  }

  @media print {
    /* A list that is open has all of it in full. */
    .signs-again,
    .strip-more,
    .strip[open] > summary,
    .help-more[open] > summary,
    .help-own:has(+ .help-more[open]) {
      display: none;
    }

    .strip[open] > .strip-list,
    .help-more[open] > .strip-list {
      border: 0;
    }

    details.strip,
    .help {
      border: 1px solid #000000;
      break-inside: avoid;
    }

    .help-title,
    .help-call-us .help-title {
      background: none;
      color: #000000;
      border-block-end: 1px solid #000000;
    }
  }
`;
