/** The whole explainer: the options first, then the one that is read about, then what holds for all of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Section } from '../../../definition/schema/vocabulary.js';
import { firstSentence } from '../../../languages/first-sentence.js';
import { sectionsFor } from '../../../outline/sections.js';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { heading } from '../../shared/text/heading.js';
import { signsAtEndView, signsView } from '../../shared/signs/signs-view.js';
import { conditionView, suitabilityView } from './condition.js';
import { contentsView } from './contents.js';
import type { ExplainerActions, SectionActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { optionsView } from './controls.js';
import { optionView } from './option.js';
import { carersView, consentView, costsView, rightsView } from './people.js';
import { answersView, questionsView } from './questions.js';
import { wordsAndPlacesView } from './words.js';

/** What stands after the options, save for carers, who have what is for them at the top. */
const views: Readonly<
  Partial<
    Record<
      Section,
      (data: ExplainerData, words: Writers, actions: SectionActions) => TemplateResult
    >
  >
> = {
  condition: conditionView,
  suitability: suitabilityView,
  questions: questionsView,
  'questions-people-ask': answersView,
  carers: carersView,
  costs: costsView,
  consent: consentView,
  rights: rightsView,
  glossary: wordsAndPlacesView,
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
  const isCarer = reader === 'carer';
  const later = isCarer ? sections.filter((id) => id !== 'carers') : sections;
  const shown = option ? [option] : data.printsAllOptions ? definition.options : [];
  return html`
    <div part="header">
      ${heading(headingLevel, 0, prose.line(definition.title), { className: 'title' })}
      ${prose.paragraph(firstSentence(definition.summary, definition.language), 'summary')}
      ${noticesView(data, words, [words.guidanceProse, words.safetyProse])}
    </div>
    <div part="sheet">
      ${signsView(data.safety, data, words)}
      <slot name="signs"></slot>
      ${isCarer ? carerSheetView(data, words, actions) : nothing}
    </div>
    <div class="columns">
      ${contentsView(sections, data, words, actions)}
      <div class="main">
        ${isCarer ? html`<p class="notice">${msg('You are reading this for someone you care for. From here on, “you” means that person.')}</p>` : nothing}
        ${optionsView(data, words, actions)}
        ${shown.map((one) => keyed(one.id, optionView(one, data, words, actions)))}
        ${repeat(
          later,
          (id) => id,
          (id) => views[id]?.(data, words, actions),
        )}
        ${
          depth === 'short'
            ? html`<p class="more"><button type="button" class="button" @click=${() => {
                actions.chooseDepth('full');
                // The button goes, and the first thing that comes in its place takes the focus.
                actions.goTo('questions-people-ask');
              }}>${msg('Show everything')}</button></p>`
            : nothing
        }
        ${aboutView(data, words)} ${signsAtEndView(data.safety, data, words)}
      </div>
    </div>
  `;
}

/** The part for carers, which can be printed as a sheet of its own together with when to get help. */
function carerSheetView(
  data: ExplainerData,
  words: Writers,
  actions: ExplainerActions,
): TemplateResult {
  return html`${carersView(data, words, actions)}
    <p><button type="button" class="button" @click=${(event: Event) => {
      const sheet = (event.currentTarget as Element).closest<HTMLElement>('[part="sheet"]');
      if (sheet) actions.print(sheet);
    }}>${words.localizer.msg('Print this sheet for carers')}</button></p>`;
}
