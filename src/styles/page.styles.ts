/** What every element looks like. Sizes are in em, so that they follow the page's text size and never its root. */
import { css } from 'lit';
import { groundStyles } from './ground.styles.js';
import { tokenStyles } from './tokens.styles.js';

export const pageStyles = [
  tokenStyles,
  groundStyles,
  css`
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    [hidden] {
      display: none !important;
    }

    .root {
      position: relative;
      isolation: isolate;
      border-radius: inherit;
      background: var(--_surface);
      color: var(--_text);
      font-family: var(--_font);
      font-size: max(1em, 16px);
      overflow-wrap: break-word;
      container-type: var(--_query, inline-size);

      /* Beside a float of the page it would take what is left, be it nothing: it stands below where words have no room. */
      min-inline-size: min(100%, 18em);
    }

    /* What the page puts into a section is read in the direction of the page. */
    .root slot {
      direction: ltr;
    }

    .root[data-page='rtl'] slot {
      direction: rtl;
    }

    p,
    ul,
    ol,
    dl {
      margin-block: 0 0.8em;
      margin-inline: 0;
    }

    p,
    li,
    dd {
      max-inline-size: var(--_measure);
    }

    ul,
    ol {
      padding-inline-start: 1.3em;
    }

    li {
      margin-block-end: 0.4em;
      padding-inline-start: 0.2em;
    }

    li::marker {
      color: var(--_muted);
    }

    dd {
      margin-inline: 0;
    }

    a {
      color: var(--_accent);
      text-underline-offset: 0.15em;
      text-decoration-thickness: max(1px, 0.06em);
    }

    a:hover {
      text-decoration-thickness: max(2px, 0.14em);
    }

    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
      box-shadow: 0 0 0 5px var(--_focus-ground);
      border-radius: 2px;
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .lead {
      max-inline-size: 38em;
      font-size: 1.2em;
      line-height: 1.5;
    }

    .button {
      min-block-size: 2.75em;
      padding-block: 0.5em;
      padding-inline: 1.25em;
      border: 2px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_accent);
      color: var(--_on-accent);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }

    fieldset {
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    legend {
      margin-block-end: 0.4em;
      padding: 0;
      font-weight: 600;
    }

    input[type='radio'] {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      margin: 0;
      accent-color: var(--_accent);
      font: inherit;
    }

    .label {
      margin-block-end: 0.2em;
      font-weight: 650;
    }

    .hint {
      color: var(--_muted);
      font-size: 0.9375em;
    }

    .fine,
    .loading {
      color: var(--_muted);
    }

    .notice {
      max-inline-size: none;
      margin-block: 0 0.8em;
      padding-block: 0.7em;
      padding-inline: 1em;
      border-inline-start: 0.35em solid var(--_notice-line);
      border-radius: 0 var(--_radius) var(--_radius) 0;
      background: var(--_notice);
      color: var(--_on-notice);
    }

    .notice:dir(rtl) {
      border-radius: var(--_radius) 0 0 var(--_radius);
    }

    .notice > :last-child {
      margin-block-end: 0;
    }

    .tag {
      display: inline-block;
      max-inline-size: 100%;
      margin: 0;
      padding-inline: 0.6em;
      border: 1px solid var(--_control-line);
      border-radius: 1em;
      color: var(--_muted);
      font-size: 0.875em;
      font-weight: 500;
    }

    details {
      border-block-start: 1px solid var(--_line);
    }

    details:last-of-type {
      border-block-end: 1px solid var(--_line);
      margin-block-end: 1em;
    }

    summary {
      padding-block: 0.7em;
      color: var(--_accent);
      font-weight: 600;
      cursor: pointer;
    }

    summary:hover,
    .button:hover {
      text-decoration: underline;
    }

    details > :not(summary) {
      margin-inline-start: 1.2em;
    }

    @media (forced-colors: active) {
      .notice {
        border: 2px solid CanvasText;
      }

      :focus-visible {
        outline-color: Highlight;
      }
    }

    @media print {
      .root {
        --_surface: #ffffff;
        --_text: #000000;
        --_accent: #000000;
        --_muted: #333333;
        --_line: #999999;
        --_tint: #ffffff;
        --_focus: transparent;
        --_focus-ground: transparent;
        --_notice: #ffffff;
        --_on-notice: #000000;
        --_emergency: #000000;
        --_emergency-line: #000000;
        color-scheme: light;
        background: none;
        font-size: 10pt;
        line-height: 1.35;
      }

      .button,
      .loading {
        display: none;
      }

      .notice {
        border: 1px solid #000000;
        border-inline-start-width: 0.35em;
      }

      /* A closed list of sources is of no use on paper. */
      details:not([open], .as-is)::details-content {
        display: block;
        block-size: auto;
        content-visibility: visible;
      }

      /* A line that nobody can open is none on paper. */
      details.as-is:not([open]) {
        display: none;
      }

      summary {
        color: inherit;
        list-style: none;
        break-after: avoid;
      }

      a[href^='http']::after {
        content: ' (' attr(href) ')';
        font-size: 0.85em;
        overflow-wrap: anywhere;
      }
    }
  `,
];
