/** The list of sections. */
import { html, type TemplateResult } from 'lit';
import type { Content } from '../../shared/text/prose.js';
import type { ExplainerContext } from './context.js';

/** An entry of the list. */
export interface ContentsEntry {
  readonly id: string;
  readonly title: Content;
  /** Whether it belongs to the option that is read about. */
  readonly ofOption?: boolean;
}

/** Links to the sections. They can be copied; following one moves there without leaving a trace in the address. */
export function contentsView(
  entries: readonly ContentsEntry[],
  { anchor, localizer, option, prose, actions }: ExplainerContext,
): TemplateResult {
  const general = entries.filter(({ ofOption }) => !ofOption);
  const own = entries.filter(({ ofOption }) => ofOption);
  const follow =
    (id: string) =>
    (event: Event): void => {
      event.preventDefault();
      actions.goTo(id);
    };
  const list = (some: readonly ContentsEntry[], prefix: string): TemplateResult =>
    html`<ul>${some.map(
      ({ id, title }) =>
        html`<li><a href="#${prefix}/${id}" @click=${follow(id)}>${title}</a></li>`,
    )}</ul>`;
  const at = general.findIndex(({ id }) => id === 'options') + 1;
  return html`<nav class="contents" part="contents" aria-label=${localizer.msg('On this page')}>
    <details class="contents-box">
      <summary>${localizer.msg('On this page')}</summary>
      <div>
    ${list(general.slice(0, at), anchor)}
    ${
      option && own.length > 0
        ? html`<p class="contents-option">${prose.line(option.name)}</p>
            ${list(own, `${anchor}/${option.id}`)}`
        : ''
    }
    ${list(general.slice(at), anchor)}
      </div>
    </details>
  </nav>`;
}
