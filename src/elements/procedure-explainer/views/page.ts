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
import type { ExplainerContext } from './context.js';
import { optionsView, settingsView } from './controls.js';
import { optionView } from './option.js';
import { carersView, consentView, costsView, rightsView } from './people.js';
import { answersView, glossaryView, questionsView } from './questions.js';

/** What stands after the options, save for carers, who have what is for them at the top. */
const views: Readonly<Partial<Record<Section, (context: ExplainerContext) => TemplateResult>>> = {
  questions: questionsView,
  'questions-people-ask': answersView,
  carers: carersView,
  costs: costsView,
  consent: consentView,
  rights: rightsView,
  glossary: glossaryView,
};

/** The page. */
export function pageView(context: ExplainerContext, printedOptions: boolean): TemplateResult {
  const { definition, option, depth, reader, localizer, prose, headingLevel, actions } = context;
  const { msg } = localizer;
  const sections = sectionsFor(depth, reader);
  const later = reader === 'carer' ? sections.filter((id) => id !== 'carers') : sections;
  const shown = option ? [option] : printedOptions ? definition.options : [];
  return html`
    <div part="header">
      ${heading(headingLevel, 0, prose.line(definition.title))}
      ${prose.paragraph(definition.summary, 'lead')}
      ${noticesView(context)}
    </div>
    ${signsView(context.guidance.safety, context)}
    <slot name="signs"></slot>
    ${settingsView(context)}
    <div class="columns">
      ${contentsView(sections, context)}
      <div class="main">
        ${reader === 'carer' ? html`${carersView(context)}<p class="notice">${msg('You are reading this for someone you care for. From here on, “you” means that person.')}</p>` : nothing}
        ${conditionView(context)}
        ${suitabilityView(context)}
        ${optionsView(context)}
        ${shown.map((one) => keyed(one.id, optionView(one, context)))}
        ${later.map((id) => views[id]?.(context))}
        ${
          depth === 'short'
            ? html`<p class="more"><button type="button" class="button" @click=${() => {
                actions.chooseDepth('full');
                // The button goes, and the first thing that comes in its place takes the focus.
                actions.goTo('questions-people-ask');
              }}>${msg('Show everything')}</button></p>`
            : nothing
        }
        ${aboutView(context)}
      </div>
    </div>
  `;
}
