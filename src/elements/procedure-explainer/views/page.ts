/** The whole explainer: the options first, then the one that is read about, then what holds for all of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { firstSentence } from '../../../languages/first-sentence.js';
import { sectionsFor } from '../../../outline/sections.js';
import { anew } from '../../shared/anew.js';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { heading } from '../../shared/text/heading.js';
import { signsAtEndView, signsView } from '../../shared/signs/signs-view.js';
import { contentsView } from './contents.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { optionsView } from './controls.js';
import { later, laterFrom } from '../../shared/later.js';
import { rest } from './rest-part.js';

/** The page. */
export function pageView(
  data: ExplainerData,
  words: Writers,
  actions: ExplainerActions,
): TemplateResult {
  const { definition, option, depth, reader, isStage } = data;
  const { msg } = words.localizer;
  const sections = sectionsFor(depth, reader);
  const isCarer = reader === 'carer';
  const following = isCarer ? sections.filter((id) => id !== 'carers') : sections;
  const shown = option ? [option] : data.printsAllOptions ? definition.options : [];
  return html`
    ${isStage ? nothing : headerView(data, words)}
    <div part="sheet">
      ${signsView(data.safety, data, words)}
      <slot name="signs"></slot>
      ${isCarer ? laterFrom(rest, ({ carerSheetView }) => carerSheetView(data, words, actions), true) : nothing}
    </div>
    <div class="columns">
      ${contentsView(sections, data, words, actions)}
      <div class="main">
        ${isCarer ? html`<p class="notice">${msg('You are reading this for someone you care for. From here on, “you” means that person.')}</p>` : nothing}
        ${optionsView(data, words, actions)}
        ${shown.map((one) => anew(one.id, html`${laterFrom(rest, ({ optionView }) => optionView(one, data, words, actions), !!option)}`))}
        ${sectionsFor('full', 'patient').map((id) => (following.includes(id) ? laterFrom(rest, ({ sectionViews }) => sectionViews[id]?.(data, words, actions)) : nothing))}
        ${depth === 'short' ? later(() => showEverythingView(words, actions)) : nothing}
        ${aboutView(data, words)} ${signsAtEndView(data.safety, data, words)}
      </div>
    </div>
  `;
}

function headerView(data: ExplainerData, words: Writers): TemplateResult {
  const { definition } = data;
  const { prose, headingLevel, guidanceProse, safetyProse } = words;
  return html`<div part="header">
    ${heading(headingLevel, 0, prose.line(definition.title), { className: 'title' })}
    ${prose.paragraph(firstSentence(definition.summary, definition.language), 'summary')}
    ${noticesView(data, words, [guidanceProse, safetyProse])}
  </div>`;
}

function showEverythingView(
  { localizer }: Writers,
  actions: Pick<ExplainerActions, 'chooseDepth' | 'goTo'>,
): TemplateResult {
  return html`<p class="more"><button type="button" class="button" @click=${() => {
    actions.chooseDepth('full');
    // The button goes, and the first thing that comes in its place takes the focus.
    actions.goTo('questions-people-ask');
  }}>${localizer.msg('Show everything')}</button></p>`;
}
