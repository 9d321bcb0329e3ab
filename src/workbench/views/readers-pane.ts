/** What readers see: the elements, live, as wide and as dark as one likes. */
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localization/localizer.js';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { previewTags, type PreviewTag } from '../place.js';

/** How the elements are shown. */
export interface ReadersSettings {
  /** One element, all of them, or the one that shows the place that is edited. */
  readonly tag: PreviewTag | 'place' | 'all';
  readonly isNarrow: boolean;
  readonly isDark: boolean;
  readonly isRightToLeft: boolean;
}

export interface ReadersPane {
  readonly definition: ProcedureDefinition | undefined;
  /** The element that shows the place that is edited. */
  readonly place: PreviewTag;
  readonly settings: ReadersSettings;
  readonly change: (settings: Partial<ReadersSettings>) => void;
}

export function readersPane(pane: ReadersPane): TemplateResult {
  const { definition, settings, place } = pane;
  const tags =
    settings.tag === 'place' ? [place] : settings.tag === 'all' ? previewTags : [settings.tag];
  const language = definition?.language ?? 'en';
  return html`<section aria-labelledby="readers-title">
    <div lang="en" dir="ltr">
      <h2 id="readers-title">What readers see</h2>
      ${settingsView(pane)}
    </div>
    <div
      class="readers ${settings.isNarrow ? 'narrow' : ''} ${settings.isDark ? 'dark' : ''}"
      lang=${language}
      dir=${settings.isRightToLeft ? 'rtl' : directionOf(language)}
    >
      ${definition ? tags.map((tag) => elementView(tag, definition)) : nothing}
    </div>
  </section>`;
}

function settingsView({ settings, change }: ReadersPane): TemplateResult {
  const choices: readonly (readonly [ReadersSettings['tag'], string])[] = [
    ['place', 'The element of the place that I edit'],
    ['decision-aid', 'The whole aid'],
    ...previewTags.slice(1).map((tag) => [tag, `<${tag}>`] as const),
    ['all', 'All of them'],
  ];
  const box = (name: 'isNarrow' | 'isDark' | 'isRightToLeft', words: string): TemplateResult =>
    html`<label class="box">
      <input
        type="checkbox"
        .checked=${settings[name]}
        @change=${(event: Event) => {
          change({ [name]: (event.target as HTMLInputElement).checked });
        }}
      />
      ${words}
    </label>`;
  return html`<div class="actions">
    <label>
      Show
      <select
        @change=${(event: Event) => {
          change({ tag: (event.target as HTMLSelectElement).value as ReadersSettings['tag'] });
        }}
      >
        ${choices.map(
          ([value, words]) =>
            html`<option value=${value} ?selected=${value === settings.tag}>${words}</option>`,
        )}
      </select>
    </label>
    ${box('isNarrow', 'Phone')} ${box('isDark', 'Dark')} ${box('isRightToLeft', 'Right to left')}
    <button
      type="button"
      @click=${() => {
        print();
      }}
    >
      Print
    </button>
  </div>`;
}

function elementView(tag: PreviewTag, definition: ProcedureDefinition): TemplateResult {
  switch (tag) {
    case 'decision-aid':
      return html`<decision-aid heading-level="3" .definition=${definition}></decision-aid>`;
    case 'procedure-explainer':
      return html`<procedure-explainer heading-level="3" .definition=${definition}></procedure-explainer>`;
    case 'risk-benefit-comparator':
      return html`<risk-benefit-comparator heading-level="3" .definition=${definition}></risk-benefit-comparator>`;
    case 'consent-comprehension-quiz':
      return html`<consent-comprehension-quiz heading-level="3" .definition=${definition}></consent-comprehension-quiz>`;
    case 'second-opinion-checklist':
      return html`<second-opinion-checklist heading-level="3" .definition=${definition}></second-opinion-checklist>`;
    case 'decision-summary':
      return html`<decision-summary heading-level="3" .definition=${definition}></decision-summary>`;
  }
}
