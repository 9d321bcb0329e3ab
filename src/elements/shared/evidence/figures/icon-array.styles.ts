/** Icon arrays. Kinds of marks differ in shape as well as in colour, so that they hold in grey and in system colours. */
import { css } from 'lit';

export const iconArrayStyles = css`
  .icon-array {
    display: block;
    overflow: visible;
    inline-size: 100%;
    max-inline-size: 11em;
    block-size: auto;
    margin-block-end: 0.5em;
  }

  .icon-array-25 {
    max-inline-size: 15em;
  }

  .icon-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.5em;
    padding: 0;
    list-style: none;
  }

  .icon-key li {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin: 0;
    padding: 0;
  }

  .icon-key-mark {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .mark {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 0.06;
  }

  .mark-happened,
  .mark-half {
    fill: var(--_accent);
  }

  .mark-notHappened {
    stroke: var(--_control-line);
  }

  .icon-patterns {
    position: absolute;
  }

  @media (forced-colors: active) {
    .mark {
      stroke: CanvasText;
    }

    .mark-happened,
    .mark-half {
      fill: CanvasText;
    }
  }
`;
