/** The whole explainer: what is shown, in which order. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Section } from '../../../definition/schema/vocabulary.js';
import { sectionsFor } from '../../../outline/sections.js';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { heading } from '../../shared/text/heading.js';
import { signsView } from '../../shared/signs/signs-view.js';
import { conditionView, suitabilityView } from './condition.js';
import { contentsView } from './contents.js';
import type { ExplainerActions, SectionActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { optionsView, settingsView } from './controls.js';
import { optionView } from './option.js';
import { carersView, consentView, costsView, rightsView } from './people.js';
import { answersView, glossaryView, questionsView } from './questions.js';

/** What stands after the options, save for carers, who have what is for them at the top. */
const views: Readonly<
  Partial<
    Record<
      Section,
      (data: ExplainerData, words: Writers, actions: SectionActions) => TemplateResult
    >
  >
> = {
  questions: questionsView,
  'questions-people-ask': answersView,
  carers: carersView,
  costs: costsView,
  consent: consentView,
  rights: rightsView,
  glossary: glossaryView,
};

/** The page. */
export function pageView(
  data: ExplainerData,
  words: Writers,
  actions: ExplainerActions,
): TemplateResult {
  const { definition, option, depth, reader } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const sections = sectionsFor(depth, reader);
  const later = reader === 'carer' ? sections.filter((id) => id !== 'carers') : sections;
  const shown = option ? [option] : data.printsAllOptions ? definition.options : [];
  return html`
    <div part="header">
      ${heading(headingLevel, 0, prose.line(definition.title))}
      ${prose.paragraph(definition.summary, 'lead')}
      ${noticesView(data, words, [words.guidanceProse, words.safetyProse])}
    </div>
    ${signsView(data.safety, data, words)}
    <slot name="signs"></slot>
    ${settingsView(data, words, actions)}
    <div class="columns">
      ${contentsView(sections, data, words, actions)}
      <div class="main">
        ${reader === 'carer' ? html`${carersView(data, words, actions)}<p class="notice">${msg('You are reading this for someone you care for. From here on, “you” means that person.')}</p>` : nothing}
        ${conditionView(data, words, actions)}
        ${suitabilityView(data, words, actions)}
        ${optionsView(data, words, actions)}
        ${shown.map((one) => keyed(one.id, optionView(one, data, words, actions)))}
        ${later.map((id) => views[id]?.(data, words, actions))}
        ${
          depth === 'short'
            ? html`<p class="more"><button type="button" class="button" @click=${() => {
                actions.chooseDepth('full');
                // The button goes, and the first thing that comes in its place takes the focus.
                actions.goTo('questions-people-ask');
              }}>${msg('Show everything')}</button></p>`
            : nothing
        }
        ${aboutView(data, words)}
      </div>
    </div>
  `;
}
