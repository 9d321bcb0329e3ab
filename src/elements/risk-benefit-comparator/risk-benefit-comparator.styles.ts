import { css } from 'lit';

export const comparatorStyles = css`
  /* Long words break, also where they would make a box wider than the page. */
  .root {
    overflow-wrap: anywhere;
  }

  .considerations {
    grid-template-columns: minmax(0, 1fr);
  }

  .section {
    margin-block: 1em;
  }

  .section > .heading-1 {
    margin-block-start: 1em;
  }

  .scroller {
    overflow-x: auto;
    margin-block: 1em;
  }

  .comparison,
  .comparison > :not(caption),
  .comparison tr,
  .comparison > * > tr > th,
  .comparison > * > tr > td {
    display: block;
    text-align: start;
  }

  .comparison p,
  .comparison ul {
    margin-block: 0 0.4em;
  }

  .comparison > thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .comparison > tbody {
    margin-block-end: 1.5em;
  }

  .comparison > tbody > tr {
    border: 1px solid var(--_line);
    border-block-end: 0;
  }

  .comparison > tbody > tr:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .comparison > tbody > tr > th,
  .comparison > tbody > tr > td {
    padding-block: 0.8em;
    padding-inline: 1em;
    font-weight: 400;
    vertical-align: top;
  }

  .comparison > tbody > tr > th {
    background: var(--_tint);
  }

  .comparison > tbody > tr > td {
    border-block-start: 1px solid var(--_line);
  }

  .outcome-name {
    display: inline-block;
    margin-inline-end: 0.5em;
    font-size: 1.15em;
    font-weight: 650;
  }

  .outcome-description {
    display: block;
    margin-block-start: 0.3em;
  }

  .period,
  .cell-option,
  .arm-label,
  .fit {
    display: block;
    font-weight: 650;
  }

  .cell-option {
    margin-block-end: 0.4em;
    color: var(--_accent);
  }

  .certainty {
    display: block;
    color: var(--_muted);
  }

  .arm + .arm {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px dashed var(--_line);
  }

  .absent {
    color: var(--_muted);
  }

  .comparison > tbody > tr > td.cell-absent {
    display: flex;
    gap: 0.6em;
    padding-block: 0.5em;
  }

  .cell-absent > * {
    margin: 0;
  }

  .gap {
    font-weight: 650;
  }

  .cell-not-known,
  .cell-unsaid,
  .cell-searched-not-found {
    background: repeating-linear-gradient(135deg, transparent 0 0.5em, var(--_tint) 0.5em 1em);
  }

  .period::first-letter {
    text-transform: uppercase;
  }

  .comparison > tbody > tr.below {
    border-block-start: 0;
  }

  .comparison > tbody > tr.below > td {
    padding-block: 0;
    border-inline-start: 0;
    background: var(--_tint);
  }

  .picker {
    margin-block: 1em;
  }

  .picker-choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0 1em;
    margin-block-end: 0.8em;
  }

  .considerations {
    display: grid;
    gap: 1em;
  }

  .consideration {
    padding-block: 0.8em;
    padding-inline: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .consideration legend {
    padding-inline: 0.3em;
  }

  @container (min-width: 44em) {
    /* A column of five options has no room for three of its own: what is counted stands above its numbers. */
    .arm .numbers tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .arm .numbers th[scope='row'] {
      grid-column: 1 / -1;
      padding-block-end: 0;
      border: 0;
    }

    .arm .numbers thead td {
      display: none;
    }

    .considerations {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .comparison {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }

    .comparison > thead {
      display: table-header-group;
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }

    .comparison > tbody {
      display: table-row-group;
    }

    .comparison tr {
      display: table-row;
    }

    .comparison > * > tr > th,
    .comparison > * > tr > td {
      display: table-cell;
    }

    .comparison > thead > tr > th {
      inline-size: 10em;
      padding: 0.8em;
      border-block-end: 3px solid var(--_accent);
      font-weight: 650;
      vertical-align: bottom;
    }

    .comparison > tbody > tr > td {
      border-inline-start: 1px solid var(--_line);
    }

    .comparison > tbody > tr > td.cell-absent {
      display: table-cell;
      padding-block: 0.8em;
    }

    .comparison .cell-option {
      display: none;
    }
  }

  @media print {
    .picker {
      display: none;
    }

    .scroller {
      overflow: visible;
    }

    .arm > .icon-array {
      max-inline-size: 8em;
    }

    .comparison > tbody > tr,
    .consideration {
      break-inside: avoid;
    }

    .comparison > tbody > tr > th,
    .comparison > tbody > tr > td {
      padding: 0.4em 0.6em;
    }
  }
`;
