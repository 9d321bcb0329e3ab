/** The whole explainer: what is shown, in which order. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { heading } from '../../shared/text/heading.js';
import { signsView } from '../../shared/signs/signs-view.js';
import { conditionView, suitabilityView } from './condition.js';
import { contentsView, type ContentsEntry } from './contents.js';
import type { ExplainerContext, SectionView } from './context.js';
import { optionsView, settingsView } from './controls.js';
import { optionSections, optionView } from './option.js';
import { carersView, consentView, costsView, rightsView } from './people.js';
import { answersView, glossaryView, questionsView } from './questions.js';

/** The general sections at the reader's depth, in the reader's order. */
function generalSections({ depth, reader, localizer }: ExplainerContext): readonly SectionView[] {
  const { msg } = localizer;
  const carers: SectionView = { id: 'carers', title: msg('For carers') };
  const questions: SectionView = { id: 'questions', title: msg('Questions to ask') };
  const first = reader === 'carer' ? [carers] : [];
  if (depth === 'short') return [...first, questions];
  return [
    ...first,
    questions,
    { id: 'questions-people-ask', title: msg('Questions people ask') },
    ...(reader === 'carer' ? [] : [carers]),
    { id: 'costs', title: msg('Costs and insurance') },
    { id: 'consent', title: msg('Saying yes or no') },
    { id: 'rights', title: msg('Your rights') },
    { id: 'glossary', title: msg('Words explained') },
  ];
}

/** Every section that is on the page now, for the list and for links. */
function contentsEntries(
  general: readonly SectionView[],
  context: ExplainerContext,
): readonly ContentsEntry[] {
  const { definition, option, depth, localizer, prose } = context;
  const { msg } = localizer;
  return [
    { id: 'signs', title: msg('When to get help') },
    { id: 'condition', title: prose.line(definition.condition.name) },
    { id: 'suitability', title: msg('Is this for you?') },
    { id: 'options', title: msg('Your options') },
    ...(option
      ? optionSections(depth, localizer).map((view) => ({ ...view, ofOption: true }))
      : []),
    ...general,
    { id: 'about', title: msg('About this information') },
  ];
}

/** The page. */
export function pageView(context: ExplainerContext, printedOptions: boolean): TemplateResult {
  const { definition, option, depth, reader, localizer, prose, headingLevel, actions } = context;
  const { msg } = localizer;
  const general = generalSections(context);
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
      ${contentsView(contentsEntries(general, context), context)}
      <div class="main">
        ${general.filter(({ id }) => id === 'carers' && reader === 'carer').map((view) => generalView(view, context))}
        ${reader === 'carer' ? html`<p class="notice">${msg('You are reading this for someone you care for. From here on, “you” means that person.')}</p>` : nothing}
        ${conditionView(context)}
        ${suitabilityView(msg('Is this for you?'), context)}
        ${optionsView(context)}
        ${shown.map((one) => keyed(one.id, optionView(one, context)))}
        ${general.filter(({ id }) => id !== 'carers' || reader !== 'carer').map((view) => generalView(view, context))}
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

function generalView(
  view: SectionView,
  context: ExplainerContext,
): TemplateResult | typeof nothing {
  switch (view.id) {
    case 'carers':
      return carersView(view, context);
    case 'questions':
      return questionsView(view, context);
    case 'questions-people-ask':
      return answersView(view, context);
    case 'costs':
      return costsView(view, context);
    case 'consent':
      return consentView(view, context);
    case 'rights':
      return rightsView(view, context);
    case 'glossary':
      return glossaryView(view, context);
    default:
      return nothing;
  }
}
