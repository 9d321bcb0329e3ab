/** What the reader sets: which option to read about, how much to read, and who reads. */
import { html, nothing, type TemplateResult } from 'lit';
import { isForBrowser } from '../../core/links.js';
import type { ProcedureOption } from '../../../definition/definition.js';
import { firstSentence } from '../../../languages/first-sentence.js';
import type { ExplainerDepth, ExplainerReader } from '../../../outline/sections.js';
import { heading } from '../../shared/text/heading.js';
import { radioView } from '../../shared/answers/radio.js';
import { segmentedControl } from '../../shared/answers/segmented-control.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { titleView } from './title.js';

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

/** The options, each in the same size and in a sentence; none is chosen for the reader. */
export function optionsView(
  data: Pick<
    ExplainerData,
    'definition' | 'guidance' | 'option' | 'anchor' | 'hasNumbers' | 'isStage'
  >,
  words: Writers,
  actions: Pick<ExplainerActions, 'chooseOption' | 'goTo' | 'goToNumbers'>,
): TemplateResult {
  const { definition, hasNumbers, isStage } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const { question, time } = definition.decision;
  return html`<section class="section" part="options">
    ${heading(headingLevel, 1, titleView('options', data, words), { id: 'options', className: 'options-title' })}
    <fieldset class="options">
      <legend class="visually-hidden">${msg('Choose an option to read about. You can change this at any time.')}</legend>
      <div class="options-grid">
        ${definition.options.map((option) => cardView(option, data, words, actions))}
      </div>
    </fieldset>
    ${
      hasNumbers
        ? html`<button type="button" class="option compare" @click=${actions.goToNumbers}>${msg('Compare them in numbers')}</button>`
        : nothing
    }
    <p class="freedom">${msg('You can say no, ask for another view, or take time.')}</p>
    ${isStage ? nothing : prose.paragraph(question)} ${time === undefined || isStage ? nothing : prose.paragraph(time)}
    ${prose.paragraph(definition.optionOrder, 'fine')}
    <slot name="options"></slot>
  </section>`;
}

function cardView(
  { id, name, summary }: ProcedureOption,
  { definition, option, anchor }: Pick<ExplainerData, 'definition' | 'option' | 'anchor'>,
  { localizer, prose }: Writers,
  actions: Pick<ExplainerActions, 'chooseOption' | 'goTo'>,
): TemplateResult {
  const isChosen = id === option?.id;
  return html`<div class="option" part="option">
    <label class="option-label">
      ${radioView(
        'option',
        isChosen,
        () => {
          actions.chooseOption(id);
        },
        `option-${id}`,
      )}
      <span class="option-name">${prose.line(name)}</span>
    </label>
    <div class="option-text" id="option-${id}">${prose.line(firstSentence(summary.summary, definition.language))}</div>
    ${
      isChosen
        ? html`<a class="read-on" href="${anchor}/${id}/chosen-option" @click=${(
            event: MouseEvent,
          ) => {
            if (isForBrowser(event)) return;
            event.preventDefault();
            actions.goTo('chosen-option');
          }}>${localizer.msg('Read about it below')}</a>`
        : nothing
    }
  </div>`;
}
