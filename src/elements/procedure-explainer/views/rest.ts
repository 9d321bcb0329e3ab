/** What comes after the first screen: an option, what holds for all of them, and the English guidance about that. */
import { care } from '../../../generated/guidance/en/care.js';
import { consent } from '../../../generated/guidance/en/consent.js';
import { support } from '../../../generated/guidance/en/support.js';
import { html, type TemplateResult } from 'lit';
import type { Section } from '../../../definition/schema/vocabulary.js';
import { printNoteView } from '../../shared/print-note.js';
import type { Writers } from '../../shared/writers.js';
import type { ExplainerActions, SectionActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import { conditionView, suitabilityView } from './condition.js';
import { carersView, consentView, costsView, rightsView } from './people.js';
import { answersView, questionsView } from './questions.js';
import { wordsAndPlacesView } from './words.js';

export { optionView } from './option.js';

/** What stands after the options, save for carers, who have what is for them at the top. */
export const sectionViews: Readonly<
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

/** The part for carers, which can be printed as a sheet of its own together with when to get help. */
export function carerSheetView(
  data: ExplainerData,
  words: Writers,
  actions: ExplainerActions,
): TemplateResult {
  return html`${carersView(data, words, actions)}
    <p><button type="button" class="button" @click=${(event: Event) => {
      const sheet = (event.currentTarget as Element).closest<HTMLElement>('[part="sheet"]');
      if (sheet) actions.print(sheet);
    }}>${words.localizer.msg('Print this sheet for carers')}</button></p>
    ${printNoteView(words.localizer)}`;
}

/** The general guidance that only these show. */
export const english = { care, consent, support };
