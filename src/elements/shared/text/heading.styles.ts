/** Headings. Their size follows from how deep they are, and not from the level that the page set. */
import { css } from 'lit';

export const headingStyles = css`
  .heading {
    margin-block: 1.2em 0.4em;
    margin-inline: 0;
    line-height: 1.25;
    font-size: 1em;
    font-weight: 650;
    text-wrap: balance;
    break-after: avoid;
    scroll-margin-block-start: 5em;
  }

  .heading-0 {
    margin-block-start: 0;
    /* With large text on a small screen, a long word would break in its middle. */
    font-size: min(1.6em, 13cqi);
  }

  .heading-1 {
    font-size: min(1.4em, 13cqi);
  }

  .heading-2 {
    font-size: 1.2em;
  }

  .heading-3 {
    font-size: 1.05em;
  }

  @container (min-width: 40em) {
    .heading-0 {
      font-size: 2.1em;
    }

    .heading-1 {
      font-size: 1.6em;
    }

    .heading-2 {
      font-size: 1.25em;
    }
  }
`;
