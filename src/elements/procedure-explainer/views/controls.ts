/** What the reader sets: how much to read, who reads, and which option to read about. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ExplainerDepth, ExplainerReader } from '../../../outline/sections.js';
import { heading } from '../../shared/text/heading.js';
import { segmentedControl } from '../../shared/answers/segmented-control.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { titleView } from './section.js';

/** How much to read, and who reads. */
export function settingsView(
  { depth, reader }: Pick<ExplainerData, 'depth' | 'reader'>,
  { localizer }: Writers,
  actions: Pick<ExplainerActions, 'chooseDepth' | 'chooseReader'>,
): TemplateResult {
  const { msg } = localizer;
  const depths: readonly (readonly [ExplainerDepth, string])[] = [
    ['short', msg('The main points')],
    ['full', msg('Everything')],
  ];
  const readers: readonly (readonly [ExplainerReader, string])[] = [
    ['patient', msg('For me')],
    ['carer', msg('For someone I care for')],
  ];
  return html`<div class="settings" part="settings">
    ${segmentedControl('depth', msg('How much to read'), depths, depth, actions.chooseDepth)}
    ${segmentedControl('reader', msg('Who it is for'), readers, reader, actions.chooseReader)}
  </div>`;
}

/** The options side by side, each in the same words and size; none is chosen for the reader. */
export function optionsView(
  data: Pick<ExplainerData, 'definition' | 'guidance' | 'option'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'chooseOption'>,
): TemplateResult {
  const { definition, guidance, option } = data;
  const { localizer, prose, guidanceProse, headingLevel } = words;
  const { msg } = localizer;
  return html`<section class="section" part="options">
    ${heading(headingLevel, 1, titleView('options', data, words), { id: 'options' })}
    ${prose.paragraph(definition.decision.question, 'question')}
    <fieldset class="options">
      <legend>${msg('Choose an option to read about. You can change this at any time.')}</legend>
      <div class="options-grid">
        ${definition.options.map(
          ({ id, name, kind, summary }) => html`<div class="option" part="option">
            <label class="option-label">
              <input type="radio" name="option" aria-describedby="option-${id}" .checked=${live(id === option?.id)} @change=${() => {
                actions.chooseOption(id);
              }} />
              <span class="option-name">${prose.line(name)}</span>
            </label>
            <div class="option-text" id="option-${id}">
              <p class="tag">${guidanceProse.line(guidance.care.kinds[kind].name)}</p>
              ${prose.paragraph(summary.summary)}
            </div>
          </div>`,
        )}
      </div>
    </fieldset>
    <p class="fine">${prose.inline(definition.optionOrder)}</p>
    ${definition.decision.time === undefined ? nothing : prose.paragraph(definition.decision.time)}
    <slot name="options"></slot>
  </section>`;
}
