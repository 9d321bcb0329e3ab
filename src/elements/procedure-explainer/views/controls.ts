/** What the reader sets: how much to read, who reads, and which option to read about. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ExplainerDepth, ExplainerReader } from '../../../outline/sections.js';
import { heading } from '../../shared/text/heading.js';
import { segmentedControl } from '../../shared/answers/segmented-control.js';
import type { ExplainerContext } from './context.js';
import { titleView } from './section.js';

/** How much to read, and who reads. */
export function settingsView({
  localizer,
  depth,
  reader,
  actions,
}: ExplainerContext): TemplateResult {
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
export function optionsView(context: ExplainerContext): TemplateResult {
  const { definition, guidance, option, localizer, prose, guidanceProse, headingLevel, actions } =
    context;
  const { msg } = localizer;
  return html`<section class="section" part="options">
    ${heading(headingLevel, 1, titleView('options', context), { id: 'options' })}
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
