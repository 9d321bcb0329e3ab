/** The overview, its rows and frames, and two options side by side. */
import { css } from 'lit';

export const overviewStyles = css`
  .overview {
    margin-block: 0.5em 1em;
  }

  .pick-hint {
    line-height: 1.4;
  }

  .mode {
    margin-block: 0 0.4em;
  }

  .mode .segments-row {
    flex-wrap: nowrap;
    inline-size: 100%;
    max-inline-size: 32em;
  }

  .mode .segment {
    flex: 1 1 auto;
    padding-inline: 0.6em;
    line-height: 1.2;
  }

  .order {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
    margin-block-end: 0.4em;
    line-height: 1.4;
  }

  [part='header'] .heading {
    margin-block-end: 0.2em;
  }

  [part='header'] .lead {
    margin-block: 0 0.1em;
    font-size: 1em;
    line-height: 1.4;
  }

  /* Large enough for a finger, in lines that stand close: the margins take back what the padding adds. */
  .link,
  .why-these > summary {
    min-block-size: 2.75em;
    margin-block: -0.35em;
    padding-block: 0.7em;
  }

  details.why-these {
    margin: 0;
    border: 0;
  }

  .why-these[open] {
    flex-basis: 100%;
  }

  .why-these > summary {
    font-weight: 400;
  }

  .row {
    margin-block: 0 0.55em;
    padding-block: 0.4em 0.5em;
    position: relative;
    padding-inline: 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.3;
  }

  .row-picked {
    border-color: var(--_accent);
    border-inline-start-width: 0.35em;
  }

  .row p {
    margin-block: 0 0.15em;
  }

  .row .row-name,
  .topic .topic-title {
    margin-block: 0 0.1em;
    font-size: 1em;
    line-height: 1.3;
  }

  .row-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7em;
    align-items: baseline;
  }

  .row-direction {
    color: var(--_muted);
  }

  .row-warning {
    font-weight: 600;
  }

  .frame-box {
    margin-block: 0.3em;
    padding-block: 0;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_accent);
  }

  .frame-box + .frame-box {
    margin-block-start: 0.7em;
  }

  .frame-caption,
  .frame-note {
    color: var(--_muted);
  }

  .frame-caption::first-letter {
    text-transform: uppercase;
  }

  .frame-outcome {
    color: var(--_text);
    font-weight: 600;
  }

  .frame-arms,
  .more-arms,
  .more-words {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .frame-arm {
    display: grid;
    gap: 0.6em;
    align-items: start;
    max-inline-size: 34em;
    margin-block: 0 0.1em;
    padding: 0;
  }

  .frame-arm-bare {
    grid-template-columns: minmax(7em, 1fr) minmax(4.8em, auto);
  }

  .frame-arm > .step-bar {
    margin-block-start: 0.15em;
  }

  /* Bars of one frame begin and end at the same places, however long their numbers are; so do words. */
  .frame-arms:has(> .frame-arm-bar) {
    display: grid;
    grid-template-columns: minmax(6.4em, 1fr) minmax(2.5em, 3.2em) auto;
    column-gap: 0.6em;
    max-inline-size: 34em;
  }

  .frame-arms:has(> .frame-arm-words) {
    display: grid;
    /* Each is as wide as its longest line, and where both are long, as wide as the other. */
    grid-template-columns: auto auto;
    justify-content: start;
    gap: 0 0.8em;
    max-inline-size: 34em;
  }

  .frame-arm-bar,
  .frame-arms > .frame-arm-words {
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  /* A number is never parted: half of it is another number. */
  .arm-value,
  .pair-number {
    overflow-wrap: break-word;
    font-weight: 650;
  }


  .frame-arm-words .arm-value {
    font-weight: 400;
  }

  .row-rest {
    color: var(--_text);
  }

  details.more {
    border-block: 0;
    margin-block: 0;
  }

  /* Where it was pressed, so that a second press closes it. */
  .more > summary {
    text-align: end;
  }

  /* Closed, it stands at the end of the last line, which keeps room for it. */
  .more:not([open]) > summary {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    padding-block: 1em 0.5em;
    padding-inline: 0.7em;
  }

  .row:has(> .more:not([open])) > p:nth-last-child(2)::after,
  .row:has(> .more:not([open])) > .frame-box:nth-last-child(2) > :last-child::after {
    display: inline-block;
    inline-size: 4em;
    content: '';
  }

  /* Who is led to one has all of it on the screen, also where the page stands between two pixels. */
  summary[id] {
    scroll-margin-block-start: 0.5em;
  }

  .row summary {
    min-block-size: 2.75em;
  }

  .more fieldset {
    margin-block: 0.25em 0.15em;
  }

  .overview legend {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  /* Three times stand in one line of a phone. */
  .more .segments-row,
  .pair .segments-row {
    gap: 0.3em;
  }

  .more .segment,
  .pair .segment {
    gap: 0.35em;
    padding-inline: 0.4em;
  }

  .more-body {
    margin-inline: 0;
    padding-block-end: 0.6em;
  }

  .more-frame + .more-frame {
    margin-block-start: 0.7em;
    padding-block-start: 0.4em;
    border-block-start: 1px dashed var(--_line);
  }

  .more-arms > li {
    margin-block-end: 0.4em;
    padding: 0;
  }

  .difference {
    padding-block: 0.5em;
    padding-inline: 0.7em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .row .difference {
    margin-block: 0.4em;
  }

  /* Tables need the whole width. */
  .results > :not(summary),
  .considerations-all > :not(summary) {
    margin-inline: 0;
  }

  .pair-header {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.8em;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    max-inline-size: 34em;
    margin-block: 0 0.6em;
    padding-block: 0.5em;
    border-block-end: 2px solid var(--_accent);
    background: var(--_surface);
  }

  /* A header must leave the page to what it heads. */
  @media (height < 22em) {
    .pair-header {
      position: static;
    }
  }

  .pair-select {
    inline-size: 100%;
    min-block-size: 2.94em;
    padding-block: 0;
    padding-inline: 0.4em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    /* A name of two lines is read whole where the browser breaks it. */
    font-size: 0.9375em;
    text-overflow: ellipsis;
    white-space: normal;
  }

  .pair-name,
  .pair-arm {
    font-weight: 650;
  }

  .pair-printed {
    display: none;
  }

  .pair-columns {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 0.8em;
    max-inline-size: 34em;
  }

  .pair-column .icon-array {
    inline-size: 150px;
    max-inline-size: 100%;
    margin-block: 0 0.2em;
  }

  .pair .row {
    padding-block: 0.3em 0;
  }

  /* When it was, in the line of what it was: a row has to leave room for all that is said of two numbers. */
  .pair .row-name:has(+ .frame-caption),
  .row-name + .frame-caption {
    display: inline;
    margin-inline-end: 0.5em;
  }

  .pair fieldset {
    margin-block-end: 0.3em;
  }

  .pair .row .pair-column > p {
    margin-block: 0;
  }

  .pair .row .difference {
    margin-block: 0.15em;
    padding-block: 0.2em;
  }

  /* Much of what can be pressed is empty: so much of it lies over the line before and the end of the row. */
  .pair .row > details {
    margin-block: -0.6em -0.3em;
    border-block: 0;
  }

  /* The second line of a long name begins where the first does. */
  .pair .row > details > summary,
  .considerations-all > summary {
    margin-inline-start: 1.2em;
    list-style-position: outside;
  }

  .part-arm {
    display: block;
  }

  .pair-alone {
    margin-block-end: 0.6em;
  }

  .topic {
    max-inline-size: 34em;
    margin-block: 0 0.35em;
    padding-block-end: 0.1em;
    border-block-end: 1px solid var(--_line);
    line-height: 1.3;
  }

  /* Drawers that follow one another have one line between them. */
  .section[part='practical'] {
    margin-block-end: 0;
  }

  [part='practical'] > details:last-of-type {
    border-block: 0;
    margin-block: 0;
  }

  [part='practical'] > .topic:last-child {
    border: 0;
  }

  .topic ul {
    padding-inline-start: 1em;
  }

  .topic p,
  .topic ul,
  .topic li {
    margin-block: 0 0.2em;
  }

  .topic .hint {
    display: block;
  }

  .picks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.7em), 1fr));
    gap: 0.35em;
    margin-block-end: 0.4em;
  }

  .pick {
    display: flex;
    min-inline-size: 0;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2.94em;
    padding: 0.2em 0.45em;
    font-size: 0.9375em;
    line-height: 1.2;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .pick:has(input:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }

  .pick-off {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }

  .pick input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  /* Beside each other, answers stand under the names of the options; under each other, each needs its own. */
  @container (inline-size >= 19em) {
    .column-name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }

    /* Numbers stand beside each other, also where the name of one takes two lines. */
    .pair-columns:not(:has(.column-name)) > .pair-column {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 5;
    }
  }

  /* With large text on a small screen, a line of three parts is too wide. */
  @container (inline-size < 19em) {
    .frame-arms:has(> :is(.frame-arm-bar, .frame-arm-words)) {
      display: block;
    }

    .frame-arm {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
      margin-block-end: 0.5em;
    }

    .pair-header,
    .pair-columns {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.8em;
    }

    .pair-header {
      position: static;
    }
  }

  /* Two choices beside each other would break in the middle of words. */
  @container (inline-size < 15em) {
    .mode .segments-row {
      flex-wrap: wrap;
    }
  }

  @container (inline-size >= 40em) {
    .picks {
      grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
    }
  }

  @container (inline-size >= 56em) {
    .rows {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 0.8em;
      align-items: stretch;
    }
  }

  @media (forced-colors: active) {
    .pick:has(input:checked) {
      border-color: Highlight;
    }
  }

  @media print {
    .row,
    .pick,
    .topic {
      break-inside: avoid;
    }

    .pair-header {
      position: static;
      break-after: avoid;
    }

    .mode,
    .link,
    .pair-select,
    .pick-hint > span,
    .overview .segment:not(:has(:checked)) {
      display: none;
    }

    .pair-printed {
      display: block;
    }

    .row {
      position: static;
    }
  }
`;
