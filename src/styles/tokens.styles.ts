/**
 * Colours and sizes. Public names are `--decision-aid-…` and are only read here; `--_…` are ours and live on the
 * wrapper, so that a page cannot set them by accident.
 *
 * Every pair of words and ground has a contrast of 7:1 at least, in the light and in the dark scheme. The scheme is
 * the page's own `color-scheme`; browsers without `light-dark()` get the light one.
 */
import { css } from 'lit';

export const tokenStyles = css`
  /* The ground of the words reaches as far as the page gives the element room around them. */
  :host(:state(shown)) {
    background: var(--decision-aid-surface, #ffffff);
  }

  .root {
    --_surface: var(--decision-aid-surface, #ffffff);
    --_text: var(--decision-aid-text, #16232d);
    --_accent: var(--decision-aid-accent, #0a4f8f);
    --_on-accent: var(--decision-aid-on-accent, #ffffff);
    --_muted: #3d4c58;
    --_line: #c9d3db;
    --_control-line: #5b6b78;
    --_tint: #f1f5f8;
    --_emergency: #8a1020;
    --_emergency-line: #8a1020;
    --_on-emergency: #ffffff;
    --_notice: #fff6dc;
    --_on-notice: #3b2c00;
    --_notice-line: #b88700;
    --_focus: #16232d;
    --_focus-ground: #ffdd33;
    --_radius: var(--decision-aid-radius, 0.5em);
    --_font: var(--decision-aid-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_measure: 42em;
    --_gap: 1em;
  }

  @supports (color: light-dark(#000000, #ffffff)) {
    :host(:state(shown)) {
      background: var(--decision-aid-surface, light-dark(#ffffff, #121a20));
    }

    .root {
      --_surface: var(--decision-aid-surface, light-dark(#ffffff, #121a20));
      --_text: var(--decision-aid-text, light-dark(#16232d, #edf2f6));
      --_accent: var(--decision-aid-accent, light-dark(#0a4f8f, #a9d3fb));
      --_on-accent: var(--decision-aid-on-accent, light-dark(#ffffff, #0c1a27));
      --_muted: light-dark(#3d4c58, #c3ced7);
      --_line: light-dark(#c9d3db, #3a4853);
      --_control-line: light-dark(#5b6b78, #9fb0bd);
      --_tint: light-dark(#f1f5f8, #1c272f);
      --_emergency-line: light-dark(#8a1020, #ff9f9f);
      --_notice: light-dark(#fff6dc, #332800);
      --_on-notice: light-dark(#3b2c00, #ffeebb);
      --_notice-line: light-dark(#b88700, #e0b43a);
      --_focus: light-dark(#16232d, #16232d);
    }
  }
`;
