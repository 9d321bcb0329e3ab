/** The page on the screen: what the reader said in boxes, and the two options below. */
import { css } from 'lit';

export const decisionSummaryStyles = css`
  .topic {
    margin-block-end: 0.6em;
    color: var(--_muted);
    line-height: 1.4;
  }

  .made {
    display: block;
  }

  /* Long words of the reader break, also where they would make a box wider than the page. */
  .root {
    overflow-wrap: anywhere;
  }

  .sections {
    display: grid;
    gap: 0.6em;
  }

  .said,
  .compared {
    min-inline-size: 0;
    padding-block: 0.7em;
    padding-inline: clamp(0.8em, 4cqi, 1.2em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  .compared {
    margin-block-start: 0.6em;
  }

  .said-companion {
    grid-column: 1 / -1;
  }

  /* What the reader said is hidden from somebody who marks apart from them. */
  .their-turn > :is(.sections, .compared, .foot),
  .their-turn + .screen-only {
    display: none;
  }

  .said-title {
    margin-block: 0 0.2em;
    color: var(--_muted);
    font-size: 1em;
  }

  .said > :is(ul, p),
  .compared > p {
    margin-block-end: 0;
    line-height: 1.4;
  }

  .said li {
    margin-block-end: 0.15em;
  }

  .said-matters li,
  .said-leaning li:first-child {
    font-weight: 600;
  }

  .compared-row {
    padding-block: 0.7em;
    border-block-end: 1px solid var(--_line);
    line-height: 1.4;
  }

  .compared-row:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }

  .compared-row p {
    margin-block-end: 0.2em;
  }

  .compared-name {
    margin-block: 0 0.1em;
    font-size: 1em;
  }

  .cited {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
    white-space: nowrap;
  }

  .compared-caption,
  .compared-lines {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .compared-figures {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.8em;
    margin-block: 0.3em;
  }

  .compared-figures dt {
    font-size: 0.9375em;
  }

  .figure {
    font-size: 1.15em;
    font-weight: 650;
  }

  .apart {
    padding-block: 0.7em 0;
    font-weight: 600;
  }

  /* The buttons come a moment later, and must not move the page then: two rows of them where it is narrow. */
  .do {
    min-block-size: clamp(2.75em, (30em - 100cqi) * 99, 6.2em);
    margin-block: 0.8em;
  }

  .do > p {
    margin-block: 0.6em 0;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .buttons > .button {
    padding-inline: 0.9em;
  }

  .as-text textarea,
  :is([part='note'], [part='share']) textarea {
    inline-size: 100%;
    max-inline-size: 46em;
    margin-block-end: 0.6em;
  }

  .fill-in > section {
    max-inline-size: var(--_measure);
  }

  .foot {
    margin-block: 0.8em 1.2em;
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .foot :is(p, ol) {
    margin-block-end: 0.3em;
  }

  .foot-title {
    margin-block-start: 0.6em;
    font-weight: 650;
  }

  .foot-sources,
  .foot-about {
    color: var(--_muted);
  }

  @container (min-width: 40em) {
    .sections {
      grid-template-columns: 1fr 1fr;
    }

    .compared-row {
      display: grid;
      grid-template-columns: 1fr 2fr;
      column-gap: 1em;
    }

    .compared-together {
      grid-template-columns: 2fr 1fr 1fr;
    }

    .compared > .apart {
      max-inline-size: none;
    }

    .compared-together > .compared-figures {
      grid-column: 2 / 4;
      margin: 0;
    }

    .compared-together > .compared-lines {
      grid-column: 1 / 4;
    }
  }
`;
