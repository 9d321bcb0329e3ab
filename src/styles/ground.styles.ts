/**
 * Where the page ends and an element begins. The page lays the element out and hides it, by whatever rules it has: so
 * nothing of the host is `!important`, and what must be as it is, is inside.
 */
import { css } from 'lit';

export const groundStyles = css`
  /* Hidden, it is as the browser and the page have it. What a search on the page can find needs a box. */
  :host(:not([hidden])),
  :host([hidden='until-found' i]) {
    display: block;
  }

  /*
   * The state is there while our own words are: what the page put inside stands on the ground of the page. A reader's
   * style for more space is for all elements, also this one, and comes in; the space of a heading or a card around does not.
   */
  :host(:state(shown)) {
    letter-spacing: normal;
    line-height: 1.6;
    word-spacing: normal;
    writing-mode: horizontal-tb;
  }

  /*
   * Every inherited property begins anew here, also those that nobody has thought of yet. What comes in is named; direction,
   * and custom properties, are not part of "all". In a row or a grid that the page makes of the host, it takes all the room.
   * A page can have text of no size here, against gaps between its boxes, which nothing can be divided by.
   */
  .ground {
    all: initial;
    display: block;
    flex: 1 1 100%;
    grid-column: 1 / -1;
    min-inline-size: 0;
    border-radius: inherit;
    color-scheme: inherit;
    font-size: inherit;
    letter-spacing: inherit;
    line-height: 1.6;
    line-height: max(1.6, 1lh / max(1em, 10px));
    pointer-events: inherit;
    text-size-adjust: inherit;
    visibility: inherit;
    word-spacing: inherit;
    -webkit-text-size-adjust: inherit;
    interactivity: inherit;
  }

  /* Firefox cannot divide lengths yet. WebKit takes the angle that is made of these two for another, and draws lines 120 px high. */
  @supports (-moz-orient: inline) {
    .ground {
      line-height: max(1.6, tan(atan2(1lh, max(1em, 10px))));
    }
  }

  /*
   * A container of queries has no width of its own for its parent. Where the parent asks for one, as a dialog, a table or a
   * row of flexible boxes does, this line of 40em gives it. It can break, and no narrower than 16em, so that a text beside
   * the element leaves it room; on a phone that is 60% of the window. A box that is as wide as what is in it is no wider than
   * the window.
   */
  .ground::before {
    display: block;
    max-inline-size: calc(100vw - 2em);
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: min(8em, 30vw);
    content: '.\\a0.\\a0. . . .';
  }

  @media print {
    :host(:state(shown)) {
      background: none;
    }
  }
`;
