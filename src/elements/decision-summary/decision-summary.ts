import type { CSSResultGroup, TemplateResult } from 'lit';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { dayOf } from '../../definition/review-date.js';
import { firstSections, headOf } from '../../exchange/summary/sections.js';
import type { SafetyGuidance } from '../../guidance/types.js';
import type { Localizer } from '../../localization/localizer.js';
import { answerableIn } from '../../worksheet/answerable.js';
import { checklistLists } from '../../worksheet/checklist-lists.js';
import type { AnswerableIds } from '../../worksheet/reconcile.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { DecisionAidElement } from '../core/decision-aid-element.js';
import { guarded } from '../core/guarded-actions.js';
import { clearAnswerStyles } from '../shared/answers/clear-answer.styles.js';
import { formsStyles } from '../shared/answers/forms.styles.js';
import { leaningViewStyles } from '../shared/answers/leaning-view.styles.js';
import { ownEntriesStyles } from '../shared/answers/own-entries.styles.js';
import { segmentedControlStyles } from '../shared/answers/segmented-control.styles.js';
import { guidanceWith } from '../shared/guidance-of.js';
import { memoizeLast } from '../shared/memoize-last.js';
import { readAloudStyles } from '../shared/read-aloud/read-aloud.styles.js';
import { signsViewStyles } from '../shared/signs/signs-view.styles.js';
import { SummaryActions } from './decision-summary-actions.js';
import type { Made, MadeOf, SummaryData, SummaryGuidance } from './decision-summary-data.js';
import { decisionSummaryStyles } from './decision-summary.styles.js';
import { pageAddress } from './page-address.js';
import { summaryPrintStyles } from './print.styles.js';
import { pageView } from './views/page.js';
import { rest } from './views/rest-part.js';

const guidanceOf = guidanceWith(['secondOpinion', 'glossary'], () => rest.module?.english);

/**
 * One page to take along to the visit: what matters most to the reader, where they lean and how sure they are, what they
 * are unsure of, their questions, the two options they compared with their numbers, how far they are with a second opinion,
 * who helped, when to get help, and what all of it rests on. It is printed on one sheet, copied as text or kept as a file;
 * a note of at most 60 words is for the clinician. A voice of the device reads it aloud where there is one; words are sent to
 * no other. Nothing is added up, and no option is advised.
 *
 * @tag decision-summary
 *
 * @event {DecisionAidChangeEvent} decision-aid-change - The reader filled something in below the page.
 *
 * @csspart header - The heading and the notices.
 * @csspart unplaced-notice - The notice that some answers have no place in the definition.
 * @csspart notices - What must be known before reading on, in one line.
 * @csspart signs - When to get help.
 * @csspart emergency - The emergency card.
 * @csspart call-us - The card about calling the care team.
 * @csspart sheet - The page, as it is printed.
 * @csspart section - What the reader said on one thing.
 * @csspart compared - The two options that the reader compared.
 * @csspart compared-row - A row for the two options.
 * @csspart foot - When to get help, the sources, and what the page is.
 * @csspart do - What can be done with the page.
 * @csspart read-aloud - The buttons that read the page aloud, where the device has a voice for it.
 * @csspart fill-in - What can be filled in below the page.
 * @csspart companion - The way to mark with somebody.
 * @csspart their-turn - What somebody who is with the reader marks, in the place of the page.
 * @csspart text - The page as text.
 * @csspart note - The note for a clinician.
 * @csspart share - The address of the page.
 */
export class DecisionSummary extends DecisionAidElement {
  static override readonly tag = 'decision-summary' as const;

  static override styles: CSSResultGroup = [
    DecisionAidElement.styles,
    signsViewStyles,
    segmentedControlStyles,
    formsStyles,
    ownEntriesStyles,
    clearAnswerStyles,
    leaningViewStyles,
    readAloudStyles,
    decisionSummaryStyles,
    summaryPrintStyles,
  ];

  protected static override readonly parts = [...DecisionAidElement.parts, rest];

  readonly #actions = guarded(new SummaryActions(this.host), this.host);
  readonly #make = memoizeLast(madeBy);

  protected override answerableIn(definition: ProcedureDefinition): AnswerableIds {
    return answerableIn(definition, guidanceOf(definition));
  }

  protected override renderDefinition(definition: ProcedureDefinition): TemplateResult {
    const guidance = guidanceOf(definition);
    const { safety, language } = this.safetyFor(definition);
    const { worksheet, showing } = this;
    const { localizer } = this.locale;
    const day = dayOf(new Date());
    const said = { definition, worksheet, localizer };
    const data: SummaryData = {
      definition,
      guidance,
      safety,
      worksheet,
      isFirst: showing.isFirst,
      isStage: showing.isStage,
      head: headOf({ definition, localizer, day }),
      first: firstSections(said),
      make: (madeOf) =>
        this.#make(madeOf, definition, worksheet, localizer, guidance, safety, language, day),
      address: pageAddress(this.ownerDocument),
      done: this.#actions.done,
      isTheirTurn: this.#actions.isTheirTurn,
    };
    return pageView(data, this.wordsFor(definition, guidance), this.#actions);
  }

  protected override resetTransientState(): void {
    super.resetTransientState();
    this.#actions.reset();
  }
}

/** The part that makes it is there, and with it the lists of the guidance. */
function madeBy(
  madeOf: MadeOf,
  definition: ProcedureDefinition,
  worksheet: Worksheet,
  localizer: Localizer,
  guidance: SummaryGuidance,
  safety: SafetyGuidance,
  safetyLanguage: string,
  day: string,
): Made {
  const lists = checklistLists(definition, guidance.secondOpinion);
  return madeOf(
    { definition, worksheet, localizer, lists, safety, safetyLanguage, day },
    guidance.language,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'decision-summary': DecisionSummary;
  }
}
