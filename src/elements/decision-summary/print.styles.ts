/** The page on one sheet of paper: A4 and Letter, in black and white. Only the page is printed. */
import { css } from 'lit';

export const summaryPrintStyles = css`
  @media print {
    .screen-only {
      display: none;
    }

    .their-turn > .do {
      display: block;
    }

    .sheet {
      font-size: 8.5pt;
      line-height: 1.25;
    }

    /* Of a reader who has written much, all still stands on one sheet. */
    .sheet:has(> .much) {
      font-size: 8pt;
      line-height: 1.2;
    }

    .sheet:has(> .much) .foot {
      font-size: 7pt;
      line-height: 1.15;
    }

    .sheet:has(> .very-much) {
      font-size: 7.3pt;
      line-height: 1.15;
    }

    .sheet:has(> .very-much) .foot {
      font-size: 6.5pt;
      line-height: 1.1;
    }

    .sheet:has(> .utmost) {
      font-size: 7pt;
      line-height: 1.12;
    }

    .sheet :is(p, li, dd) {
      max-inline-size: none;
    }

    .sheet .heading-0 {
      margin-block: 0;
      font-size: 15pt;
    }

    .sheet .said-title {
      margin-block: 0;
      color: #000000;
      font-size: 9.5pt;
    }

    .topic {
      margin-block-end: 4pt;
      color: #000000;
    }

    .made {
      display: inline;
    }

    .sections {
      grid-template-columns: 1fr 1fr;
      gap: 3pt;
    }

    .said,
    .compared {
      padding-block: 2pt;
      padding-inline: 5pt;
      border-color: #000000;
      border-radius: 0;
      break-inside: avoid;
    }

    .compared {
      margin-block-start: 3pt;
    }

    .said > :is(ul, p),
    .compared > p,
    .compared-row {
      line-height: inherit;
    }

    .said ul {
      padding-inline-start: 1.1em;
    }

    .said li {
      margin-block-end: 0;
    }

    /* Where two people differ is in one line each, and most are short. */
    .said-companion ul {
      columns: 2;
      column-gap: 2em;
    }

    /* How sure and how ready, in lines that run on. */
    .said-leaning li:not(:first-child) {
      display: inline;
    }

    .said-leaning li:not(:first-child, :last-child)::after {
      content: ' · ';
      content: ' · ' / '';
    }

    .compared-row {
      display: grid;
      grid-template-columns: 1fr 4fr;
      column-gap: 6pt;
      padding-block: 1.5pt;
      border-block-end-color: #999999;
    }

    .compared-row p {
      margin: 0;
    }

    .compared-together {
      grid-template-columns: 2fr 1fr 1fr;
    }

    .compared-together > .compared-figures {
      grid-column: 2 / 4;
      margin: 0;
    }

    .compared-together > .compared-lines {
      grid-column: 1 / 4;
    }

    .compared-lines > p {
      display: inline;
    }

    .compared-row:not(.compared-together) > .compared-lines > p {
      display: block;
    }

    .compared-caption,
    .compared-lines,
    .compared-figures dt {
      color: #000000;
      font-size: inherit;
    }

    .apart {
      padding-block: 2pt 0;
    }

    .foot {
      margin-block: 4pt 0;
      font-size: 7.5pt;
      line-height: 1.2;
    }

    .foot :is(p, ol, li) {
      margin-block: 0;
    }

    .foot :is(.foot-title, details) {
      margin-block: 2pt 0;
    }

    .foot details,
    .foot summary {
      padding: 0;
      border: 0;
    }

    .foot-sources,
    .foot-about {
      color: #000000;
    }
  }
`;
