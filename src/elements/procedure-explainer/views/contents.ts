/**
 * The bar that stays: what is read about, and one menu to change that, to go to a section, and to set how much is shown.
 * Where there is room, the menu stands open beside the text.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { isForBrowser } from '../../core/links.js';
import { withoutMarks } from '../../../definition/glossary-marks.js';
import type { Section } from '../../../definition/schema/vocabulary.js';
import { fill } from '../../../localization/gaps.js';
import { isAboutOption } from '../../../outline/option-sections.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { settingsView } from './controls.js';
import { titleView } from './title.js';

type Data = Pick<
  ExplainerData,
  'anchor' | 'option' | 'definition' | 'depth' | 'reader' | 'isStage'
>;
type Actions = Pick<ExplainerActions, 'changeOption' | 'goTo' | 'chooseDepth' | 'chooseReader'>;

/** The bar and its menu. */
export function contentsView(
  sections: readonly Section[],
  data: Data,
  words: Writers,
  actions: Actions,
): TemplateResult {
  const { definition, option, isStage } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  // It tells guides of one page apart, in one language where it can. As a stage of an aid, an explainer may stand beside
  // another one of the same definition.
  const { around } = prose;
  const title = withoutMarks(definition.title);
  const { before, action, after } = around.label(
    isStage ? around.msg('Know your options') : around.msg('On this page'),
    around === localizer ? prose.name(title) : title,
  );
  return html`<nav class="contents" part="contents" aria-label=${[before, action, after].flat().join('')}>
    <details class="contents-box" @keydown=${closeByKey} @focusout=${closeBehind}>
      <summary>
        ${
          option
            ? html`<span class="bar-option">${fill(msg('You are reading: {option}'), {
                option: html`<strong>${prose.line(option.shortName ?? option.name)}</strong>`,
              })}</span>`
            : nothing
        }
        <span class="bar-menu">${msg('On this page')}</span>
      </summary>
      <div class="menu" tabindex="-1">
        ${optionsMenuView(data, words, actions)} ${linksView(sections, data, words, actions)}
        ${settingsView(data, words, actions)}
      </div>
    </details>
  </nav>`;
}

/** The options, to change the one that is read about without going back to them. */
function optionsMenuView(
  { definition, option }: Data,
  { localizer, prose }: Writers,
  actions: Pick<ExplainerActions, 'changeOption'>,
): TemplateResult {
  return html`<p class="menu-title" id="menu-options">${localizer.msg('Read about')}</p>
    <ul class="menu-options" aria-labelledby="menu-options">${definition.options.map(
      ({ id, name, shortName }) => html`<li>
        <button type="button" class="menu-option" aria-pressed=${id === option?.id} @click=${(
          event: Event,
        ) => {
          close(event);
          actions.changeOption(id);
        }}>${prose.line(shortName ?? name)}</button>
      </li>`,
    )}</ul>`;
}

/** Links to the sections. They can be copied; following one moves there without leaving a trace in the address. */
function linksView(
  sections: readonly Section[],
  data: Data,
  words: Writers,
  actions: Pick<ExplainerActions, 'goTo'>,
): TemplateResult {
  const { anchor, option } = data;
  const { prose } = words;
  const general = sections.filter((id) => !isAboutOption(id));
  const own = sections.filter(isAboutOption);
  const list = (some: readonly Section[], prefix: string): TemplateResult =>
    html`<ul>${some.map(
      (id) =>
        html`<li><a href="${prefix}/${id}" @click=${(event: MouseEvent) => {
          if (isForBrowser(event)) return;
          event.preventDefault();
          close(event);
          actions.goTo(id);
        }}>${titleView(id, data, words)}</a></li>`,
    )}</ul>`;
  const at = general.indexOf('options') + 1;
  return html`${list(general.slice(0, at), anchor)}
    ${
      option
        ? html`<p class="contents-option">${prose.line(option.name)}</p>
            ${list(own, `${anchor}/${option.id}`)}`
        : nothing
    }
    ${list(general.slice(at), anchor)}`;
}

// Whether the menu is open is the page's own and nobody's data. Where it stands beside the text, this changes nothing.
function close({ currentTarget }: Event): void {
  const box = (currentTarget as Element).closest('details');
  if (box) box.open = false;
}

function closeByKey(event: KeyboardEvent): void {
  const box = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !box.open) return;
  event.preventDefault();
  event.stopPropagation();
  close(event);
  box.querySelector('summary')?.focus();
}

/** An open menu would lie over what the focus goes on to. */
function closeBehind(event: FocusEvent): void {
  const box = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget !== null && !box.contains(event.relatedTarget as Node)) close(event);
}
