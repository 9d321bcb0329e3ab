import { css } from 'lit';

export const decisionAidStyles = css`
  .question {
    font-size: 1.1em;
  }

  .stages,
  .keeping,
  .stage {
    margin-block: 1em;
  }

  /*
   * As wide as the aid, whose width it can ask for. With a second one to ask inside, Chromium would not keep what stands
   * below in its place while the stage is drawn.
   */
  .stage > * {
    --_query: normal;
  }

  .stages > p,
  .idle-warning > p {
    margin-block: 0 0.5em;
  }

  .stages > ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.5em;
    list-style: none;
  }

  .stages :is(ol, li) {
    margin: 0;
    padding: 0;
  }

  .stage-button {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.1em 0.8em;
    inline-size: 100%;
    min-block-size: 3.4em;
    padding-block: 0.5em;
    padding-inline: 0.9em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }

  .stage-here {
    border-color: var(--_accent);
    border-inline-start-width: 0.45em;
  }

  .stage-name {
    flex-basis: 100%;
    color: var(--_accent);
    font-weight: 600;
  }

  /* Until it is drawn, so that what stands below does not move when it comes. */
  .stage > :only-child {
    margin-block-end: 100vh;
  }
  .stage > [heading-level]:not(:state(shown)) {
    min-block-size: 100vh;
    display: block;
  }

  .keeping {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  .keeping > p {
    margin: 0;
  }

  .idle-warning {
    position: fixed;
    inset: auto 0 0;
    z-index: 1;
    padding-block: 1em;
    padding-inline: clamp(1em, 5vw, 2em);
    border-block-start: 2px solid var(--_notice-line);
    background: var(--_notice);
    color: var(--_on-notice);
  }

  @media print {
    .stages,
    .keeping,
    .idle-warning {
      display: none;
    }
  }
`;
