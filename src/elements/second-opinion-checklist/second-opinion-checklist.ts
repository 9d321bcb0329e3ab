import { type CSSResultGroup, type TemplateResult } from 'lit';
import { secondOpinion } from '../../generated/guidance/en/second-opinion.js';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { answerableIn } from '../../worksheet/answerable.js';
import { checklistLists, type ChecklistLists } from '../../worksheet/checklist-lists.js';
import type { AnswerableIds } from '../../worksheet/reconcile.js';
import { signsViewStyles } from '../shared/signs/signs-view.styles.js';
import { segmentedControlStyles } from '../shared/answers/segmented-control.styles.js';
import { formsStyles } from '../shared/answers/forms.styles.js';
import { ownEntriesStyles } from '../shared/answers/own-entries.styles.js';
import { clearAnswerStyles } from '../shared/answers/clear-answer.styles.js';
import { DecisionAidElement } from '../core/decision-aid-element.js';
import { guidanceWith } from '../shared/guidance-of.js';
import { guarded } from '../core/guarded-actions.js';
import { memoizeLast } from '../shared/memoize-last.js';
import { checklistPrintStyles } from './print.styles.js';
import { checklistStyles } from './second-opinion-checklist.styles.js';
import { checklistRecordStyles } from './records.styles.js';
import { checklistStageStyles } from './stages.styles.js';
import { checklistTableStyles } from './tables.styles.js';
import { ChecklistActions } from './second-opinion-checklist-actions.js';
import type { ChecklistData } from './second-opinion-checklist-data.js';
import { pageView } from './views/page.js';
import { rest } from './views/rest-part.js';

const brought = { secondOpinion };
const guidanceOf = guidanceWith(['secondOpinion', 'glossary'], () => brought);

/**
 * Helps to decide on a second opinion and to get one. It says if there is time, and has three stages: do I want one (reasons,
 * situations, downsides), get ready (whom to ask, steps, records, questions, the visit), and compare what they said (room
 * for both opinions, how to tell that the second is independent, what to share). At its end is a page for the second
 * doctor. Nothing is counted for or against a second opinion.
 *
 * @tag second-opinion-checklist
 *
 * @event {DecisionAidChangeEvent} decision-aid-change - The reader ticked, chose or wrote something.
 * @event {DecisionAidCompleteEvent} decision-aid-complete - The reader ticked the last step that was open.
 *
 * @csspart header - The heading and the notices.
 * @csspart unplaced-notice - The notice that some answers have no place in the definition.
 * @csspart signs - When to get help.
 * @csspart emergency - The emergency card.
 * @csspart call-us - The card about calling the care team.
 * @csspart notices - What must be known before reading on, in one line.
 * @csspart time - Whether there is time, and when not to wait.
 * @csspart stage - One of the three stages.
 * @csspart for-you - Reasons and situations.
 * @csspart ask-first - Whom to ask first, and what to say.
 * @csspart steps - The steps.
 * @csspart progress - How many steps are done.
 * @csspart records - The records to collect.
 * @csspart records-list - The list of records.
 * @csspart letter - The letter that asks for records.
 * @csspart costs - What it may cost.
 * @csspart questions - Questions to ask.
 * @csspart independence - How to tell that the second view is independent.
 * @csspart reviewer - What the second doctor does.
 * @csspart downsides - Downsides.
 * @csspart sharing - What is shared, and how the two doctors talk.
 * @csspart two-opinions - Notes on the two opinions.
 * @csspart opinions-table - A table of those notes.
 * @csspart visit - The date of the visit.
 * @csspart doctor-page - The page for the second doctor.
 */
export class SecondOpinionChecklist extends DecisionAidElement {
  static override readonly tag = 'second-opinion-checklist' as const;

  static override styles: CSSResultGroup = [
    DecisionAidElement.styles,
    signsViewStyles,
    segmentedControlStyles,
    formsStyles,
    ownEntriesStyles,
    clearAnswerStyles,
    checklistStyles,
    checklistStageStyles,
    checklistRecordStyles,
    checklistTableStyles,
    checklistPrintStyles,
  ];

  protected static override readonly parts = [...DecisionAidElement.parts, rest];

  readonly #lists = memoizeLast(checklistLists);
  readonly #actions = guarded(
    new ChecklistActions(this.host, (definition) => this.#listsOf(definition)),
    this.host,
  );

  protected override answerableIn(definition: ProcedureDefinition): AnswerableIds {
    return answerableIn(definition, guidanceOf(definition));
  }

  protected override renderDefinition(definition: ProcedureDefinition): TemplateResult {
    const guidance = guidanceOf(definition);
    const data: ChecklistData = {
      definition,
      guidance,
      safety: this.safetyFor(definition).safety,
      worksheet: this.worksheet,
      isFirst: this.showing.isFirst,
      isStage: this.showing.isStage,
      lists: this.#listsOf(definition),
      visit: this.#actions.visit,
      longNotes: this.#actions.longNotes,
      openStages: this.#actions.openStages,
      letterCopy: this.#actions.letterCopy,
    };
    return pageView(data, this.wordsFor(definition, guidance), this.#actions);
  }

  protected override resetTransientState(): void {
    super.resetTransientState();
    this.#actions.reset();
  }

  #listsOf(definition: ProcedureDefinition): ChecklistLists {
    return this.#lists(definition, guidanceOf(definition).secondOpinion);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'second-opinion-checklist': SecondOpinionChecklist;
  }
}
