import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { drawingView } from '../../src/elements/shared/drawings/drawing-view.js';
import { drawingViewStyles } from '../../src/elements/shared/drawings/drawing-view.styles.js';
import { pageStyles } from '../../src/styles/page.styles.js';
import { states } from './drawings.states.js';

/** All drawings with their words, small or large. */
export class DrawingSheet extends LitElement {
  static override styles = [
    pageStyles,
    drawingViewStyles,
    css`
      .root {
        padding: 1em;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 1.5em;
        padding: 0;
        list-style: none;
      }

      li {
        inline-size: max(var(--size), 8em);
        text-align: center;
        break-inside: avoid;
      }

      .drawing {
        inline-size: var(--size);
        margin-inline: auto;
      }

      :host {
        --size: 64px;
      }

      :host([large]) {
        --size: 320px;
      }
    `,
  ];

  /** 320 px and not 64. */
  @property({ type: Boolean, reflect: true }) large = false;

  override render(): TemplateResult {
    return html`<div class="root" lang="en" dir="ltr">
      <ul>
        ${states.map(
          ({ name, words, drawing }) =>
            html`<li>
              ${drawing === undefined ? html`<p>(none)</p>` : drawingView(drawing)} ${words}
              <br /><code>${name}</code>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

/** Registers `<drawing-sheet>`, which no package has. */
export function defineDrawingSheet(): void {
  if (!customElements.get('drawing-sheet')) customElements.define('drawing-sheet', DrawingSheet);
}
