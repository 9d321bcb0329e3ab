/** Tables to fill in, which become stacks where there is no room for columns. */
import { css } from 'lit';

export const checklistTableStyles = css`
  .grid {
    margin-block: 1em;
  }

  .grid,
  .grid > tbody,
  .grid > tbody > tr > th,
  .grid > tbody > tr > td {
    display: block;
    text-align: start;
  }

  .grid > thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .grid > tbody > tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .grid > tbody > tr:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .grid > tbody > tr > th {
    flex: 0 0 100%;
    font-weight: 600;
  }

  .grid > tbody > tr > th > p {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }

  .grid > tbody > tr > th > .link {
    display: block;
    font-weight: 400;
  }

  .grid > tbody > tr > td {
    position: relative;
  }

  .opinions > tbody > tr {
    gap: 0.6em;
    padding-block: 1em;
  }

  .opinions > tbody > tr > td {
    flex: 0 0 100%;
  }

  .opinions .field {
    min-inline-size: 0;
  }

  @container (min-width: 40em) {
    .grid {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    .grid > thead {
      display: table-header-group;
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }

    .grid > tbody {
      display: table-row-group;
    }

    .grid > tbody > tr {
      display: table-row;
    }

    .grid > thead > tr > th,
    .grid > tbody > tr > th,
    .grid > tbody > tr > td {
      display: table-cell;
      padding-block: 0.8em;
      padding-inline: 0 1em;
      border-block-end: 1px solid var(--_line);
      text-align: start;
      vertical-align: top;
    }

    .grid > thead > tr > th {
      padding-block-end: 0.4em;
      border-block-end: 3px solid var(--_accent);
      font-weight: 650;
    }

    .grid > * > tr > :last-child {
      padding-inline-end: 0;
    }

    .grid .cell-label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .opinions {
      table-layout: fixed;
    }

    .opinions > thead > tr > :first-child {
      inline-size: 26%;
    }
  }

  @media print {
    .grid > tbody > tr > th > .link,
    .opinions .field {
      display: none;
    }

    .grid > tbody > tr {
      break-inside: avoid;
    }

    .opinions .ruled {
      min-block-size: 4.5em;
      border-block-end: 0;
    }
  }
`;
