/** The list of sections. */
import { html, type TemplateResult } from 'lit';
import type { Section } from '../../../definition/schema/vocabulary.js';
import { isAboutOption } from '../../../outline/option-sections.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { titleView } from './section.js';

/** Links to the sections. They can be copied; following one moves there without leaving a trace in the address. */
export function contentsView(
  sections: readonly Section[],
  data: Pick<ExplainerData, 'anchor' | 'option' | 'definition'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goTo'>,
): TemplateResult {
  const { anchor, option } = data;
  const { localizer, prose } = words;
  const general = sections.filter((id) => !isAboutOption(id));
  const own = sections.filter(isAboutOption);
  const follow =
    (id: string) =>
    (event: Event): void => {
      event.preventDefault();
      actions.goTo(id);
    };
  const list = (some: readonly Section[], prefix: string): TemplateResult =>
    html`<ul>${some.map(
      (id) =>
        html`<li><a href="#${prefix}/${id}" @click=${follow(id)}>${titleView(id, data, words)}</a></li>`,
    )}</ul>`;
  const at = general.indexOf('options') + 1;
  return html`<nav class="contents" part="contents" aria-label=${localizer.msg('On this page')}>
    <details class="contents-box">
      <summary>${localizer.msg('On this page')}</summary>
      <div>
    ${list(general.slice(0, at), anchor)}
    ${
      option
        ? html`<p class="contents-option">${prose.line(option.name)}</p>
            ${list(own, `${anchor}/${option.id}`)}`
        : ''
    }
    ${list(general.slice(at), anchor)}
      </div>
    </details>
  </nav>`;
}
