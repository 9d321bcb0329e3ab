import { css } from 'lit';

export const explainerStyles = css`
  /* The first screen */
  .title {
    margin-block-end: 0.15em;
    font-size: min(1.35em, 13cqi);
    line-height: 1.2;
  }

  .summary {
    margin-block-end: 0.25em;
    line-height: 1.4;
  }

  .options-title {
    margin-block: 0.15em;
    font-size: 1.1em;
  }

  /* The bar that stays, and its menu */
  .columns {
    display: flex;
    flex-direction: column;
  }

  /* It lies over the end of what is read, so it comes after it; and where it would take a fifth of the height, it does not
     stay. */
  .contents {
    position: sticky;
    z-index: 1;
    inset-block-end: min(0px, (20vh - 3.5em) * 1000);
    order: 1;
  }

  details.contents-box {
    margin: 0;
    border: 0;
  }

  .contents-box > summary {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    align-items: center;
    min-block-size: 3em;
    padding-block: 0.2em;
    padding-inline: 0.9em;
    background: var(--_accent);
    color: var(--_on-accent);
    line-height: 1.3;
    list-style: none;
  }

  .contents-box > summary::-webkit-details-marker {
    display: none;
  }

  /* A name of many words is cut off after two lines: a bar that grew with it would hide the text. */
  .bar-option {
    min-inline-size: 0;
    font-weight: 400;
  }

  .bar-menu {
    flex: none;
    margin-inline-start: auto;
  }

  @container (max-width: 16em) {
    .bar-option {
      display: none;
    }
  }

  .bar-menu::after {
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-end: 0.1em;
    margin-inline-start: 0.6em;
    border-block-start: 0.15em solid currentColor;
    border-inline-end: 0.15em solid currentColor;
    transform: rotate(-45deg);
    content: '';
  }

  .bar-menu:dir(rtl)::after {
    transform: rotate(45deg);
  }

  .contents-box[open] .bar-menu::after {
    rotate: 180deg;
  }

  .contents-box > .menu {
    position: absolute;
    inset-block-end: 100%;
    inset-inline: 0;
    max-block-size: 70vh;
    margin: 0;
    padding-block: 0.8em;
    padding-inline: 0.9em;
    overflow-y: auto;
    border: 2px solid var(--_accent);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .contents-box > .menu :is(fieldset, .segment, button, a) {
    min-inline-size: 0;
    max-inline-size: 100%;
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

  .menu-title {
    margin-block-end: 0.3em;
    font-weight: 650;
  }

  .menu-options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .menu-options li,
  .menu-option {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .menu-option {
    min-block-size: 2.75em;
    padding-block: 0.3em;
    padding-inline: 0.8em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    overflow-wrap: anywhere;
    text-align: start;
    cursor: pointer;
  }

  .menu-option[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 650;
  }

  .menu .settings {
    margin-block: 0.8em 0;
    padding-block: 0.8em 0;
    border-block-end: 0;
  }

  .contents-option {
    margin-block: 0.6em 0.3em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_accent);
    font-weight: 650;
  }

  .contents-option + ul {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_accent);
  }

  /* What has the focus is not to lie under the bar. */
  .main :is(a, button, input, summary, .heading) {
    scroll-margin-block-end: 5em;
  }

  /* Sections */
  .section {
    margin-block: 0;
  }

  details.drawer {
    margin: 0;
    border-block: 0;
    border-block-start: 1px solid var(--_line);
  }

  .drawer > summary {
    position: relative;
    min-block-size: 2.75em;
    padding-block: 0.65em;
    padding-inline-end: 1.8em;
    color: inherit;
    font-weight: 400;
    list-style: none;
  }

  .drawer > summary::-webkit-details-marker {
    display: none;
  }

  .drawer > summary::after {
    position: absolute;
    inset-block-start: 1.2em;
    inset-inline-end: 0.4em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end: 0.15em solid var(--_accent);
    border-inline-end: 0.15em solid var(--_accent);
    rotate: 45deg;
    content: '';
  }

  .drawer > summary:dir(rtl)::after {
    rotate: -45deg;
  }

  .drawer[open] > summary::after {
    rotate: 225deg;
  }

  .drawer[open] > summary:dir(rtl)::after {
    rotate: -225deg;
  }

  .drawer-title {
    margin: 0;
    color: var(--_accent);
    font-size: 1.1em;
  }

  .drawer-line {
    display: block;
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.35;
  }

  .drawer > .drawer-content {
    margin-inline-start: 0;
    padding-block-end: 1.2em;
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

  .citations {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .cites {
    font-size: 0.8125em;
    line-height: 1;
  }

  .cite {
    display: inline-block;
    min-inline-size: 1.9em;
    padding-block: 0.45em;
    text-align: center;
  }

  /* The place that answers to a finger is larger than the number, and the line is no higher for it. */
  .cites .cite {
    margin-block: -0.45em;
  }

  .help-small {
    margin-block: 1em;
  }

  /* Options */
  .options-grid {
    display: grid;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }

  .option {
    position: relative;
    min-inline-size: 0;
    padding-block: 0.45em;
    padding-inline: 0.8em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    line-height: 1.35;
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
    font-weight: 650;
    cursor: pointer;
  }

  .option-name {
    min-inline-size: 0;
  }

  .option-label input {
    align-self: start;
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  /* All of the card answers to a click, with one label. */
  .option-label::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .option-text {
    padding-inline-start: 2.25em;
    font-size: 0.9375em;
  }

  .read-on {
    position: relative;
    display: inline-block;
    padding-block: 0.5em;
    margin-inline-start: 2.1em;
    font-weight: 600;
  }

  .compare {
    inline-size: 100%;
    min-block-size: 3.5em;
    margin-block-end: 0.5em;
    border-color: var(--_accent);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 650;
    text-align: start;
    cursor: pointer;
  }

  .compare:hover {
    text-decoration: underline;
  }

  .freedom {
    font-weight: 650;
  }

  .chosen {
    margin-block: 1.5em;
    padding-block-start: 0.25em;
    border-block-start: 4px solid var(--_accent);
  }

  /* In short */
  .in-short {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    margin-block: 0 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
    line-height: 1.25;
  }

  .short-fact {
    position: relative;
    padding-block: 0.2em;
    padding-inline: 0.6em;
  }

  .short-fact:nth-child(even) {
    border-inline-start: 1px solid var(--_line);
  }

  .short-fact:nth-child(n + 3) {
    border-block-start: 1px solid var(--_line);
  }

  /* Words end before the drawing. */
  .short-fact dt {
    padding-inline-end: 1.6em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .short-fact dd {
    font-size: 0.9375em;
    font-weight: 600;
  }

  .short-fact .drawing {
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-end: 0.35em;
    inline-size: 1.3em;
  }

  /* In bold, "and 2 more" would look like a button. */
  .short-fact .hint {
    font-weight: 400;
  }


  .leads {
    margin-block-end: 0.8em;
    padding: 0;
    list-style: none;
  }

  .leads li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    margin: 0;
    padding: 0;
  }

  .lead-question {
    flex: 1 1 auto;
    font-weight: 650;
  }

  .leads a,
  .link-button {
    min-block-size: 2.75em;
    padding-block: 0.6em;
    font-weight: 600;
  }

  .link-button {
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .find {
    display: block;
    inline-size: min(100%, 20em);
    min-block-size: 2.75em;
    margin-block: 0.2em;
    padding-inline: 0.6em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
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

  /* With large text on a small screen, words would break in the middle beside a circle or an arrow. */
  @container (inline-size < 14em) {
    .option {
      padding-inline: 0.4em;
    }

    .option-label {
      flex-wrap: wrap;
    }

    .option-name {
      flex-basis: 100%;
      font-size: min(1em, 9.25cqi);
    }

    .option-text,
    .read-on {
      padding-inline-start: 0;
      margin-inline-start: 0;
    }

    .drawer > summary {
      padding-inline-end: 1.2em;
    }

    .drawer-title {
      font-size: 0.85em;
    }
  }

  @container (min-width: 40em) {
    .title {
      font-size: 2em;
    }

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
      grid-template-columns: 17em minmax(0, 1fr);
      gap: 3em;
      align-items: start;
      margin-block-start: 1em;
    }

    .contents {
      inset-block: 1em auto;
      order: 0;
      max-block-size: calc(100vh - 2em);
      overflow-y: auto;
    }

    .contents-box > .menu {
      position: static;
      max-block-size: none;
      padding-inline: 0.2em;
      border: 0;
    }

    /* There is room for the list, so it is open. Browsers that cannot do this keep the button. */
    @supports selector(::details-content) {
      .contents-box > summary {
        padding-inline: 0;
        background: none;
        color: inherit;
        pointer-events: none;
      }

      .bar-menu {
        display: none;
      }

      .bar-menu:only-child {
        display: block;
        margin: 0;
      }

      .bar-menu::after {
        display: none;
      }

      .contents-box:not([open])::details-content {
        display: block;
        block-size: auto;
        content-visibility: visible;
      }
    }
  }

  @media (forced-colors: active) {
    .option:has(:checked),
    .menu-option[aria-pressed='true'] {
      border-color: Highlight;
    }

    .contents-box > summary {
      border-block-start: 2px solid CanvasText;
    }
  }

  @media print {
    .contents,
    .options legend,
    .option-label input,
    .read-on,
    .leads,
    .compare,
    .more,
    .find,
    .words .label {
      display: none;
    }

    /* Without the contents, all else would stand in their narrow column on wide paper. */
    .columns {
      display: block;
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

    .chosen {
      margin-block: 1.2em;
    }

    .drawer > summary::after,
    .drawer-line {
      display: none;
    }

    .step {
      padding-block-end: 0.7em;
    }

    .fact {
      padding-block: 0.3em;
    }

    .citations,
    .cites {
      display: none;
    }
  }
`;
