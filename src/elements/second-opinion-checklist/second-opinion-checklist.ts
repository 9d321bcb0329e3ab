import { type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators/state.js';
import { glossary } from '../../generated/guidance/en/glossary.js';
import { safety } from '../../generated/guidance/en/safety.js';
import { secondOpinion } from '../../generated/guidance/en/second-opinion.js';
import { guidanceFor } from '../../guidance/registry.js';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { withoutMarks } from '../../definition/glossary-marks.js';
import { calendarFile } from '../../exchange/calendar.js';
import { str } from '../../localization/str.js';
import { answerableIn } from '../../worksheet/answerable.js';
import { checklistLists, type ChecklistLists } from '../../worksheet/checklist-lists.js';
import { stepsDone, toggleRecord } from '../../worksheet/checklist.js';
import type { AnswerableIds } from '../../worksheet/reconcile.js';
import { isCalendarDay, isTimeOfDay } from '../../worksheet/visit.js';
import { addOwn, answer, answerOf, answersOf } from '../../worksheet/worksheet.js';
import { signsViewStyles } from '../shared/signs/signs-view.styles.js';
import { segmentedControlStyles } from '../shared/answers/segmented-control.styles.js';
import { formsStyles } from '../shared/answers/forms.styles.js';
import { ownEntriesStyles } from '../shared/answers/own-entries.styles.js';
import { clearAnswerStyles } from '../shared/answers/clear-answer.styles.js';
import { DecisionAidElement } from '../core/decision-aid-element.js';
import { printOnly } from '../core/print-only.js';
import { memoizeLast } from '../shared/memoize-last.js';
import { offerFile } from './offer-file.js';
import { checklistPrintStyles } from './print.styles.js';
import { checklistStyles } from './second-opinion-checklist.styles.js';
import { checklistTableStyles } from './tables.styles.js';
import type {
  ChecklistContext,
  ChecklistGuidance,
  TickedGroup,
  Visit,
  VisitFile,
} from './views/context.js';
import { pageView } from './views/page.js';
import { stepsWords } from './views/steps.js';
import { dateFieldId, fileWords } from './views/visit.js';

const englishGuidance: ChecklistGuidance = { language: 'en', glossary, safety, secondOpinion };

/** What a tick means, by part. */
const tickedAs = {
  reasons: 'applies',
  situations: 'applies',
  steps: 'done',
  questions: 'ask',
} as const;

/**
 * Helps to decide on a second opinion and to get one: when not to wait, the steps, records to collect, questions to
 * ask, how to tell that the second view is independent, room for both opinions, and a page for the second doctor.
 * Nothing is counted for or against a second opinion.
 *
 * @tag second-opinion-checklist
 *
 * @event {DecisionAidChangeEvent} decision-aid-change - The reader ticked, chose or wrote something.
 * @event {DecisionAidCompleteEvent} decision-aid-complete - The reader ticked the last step that was open.
 *
 * @csspart header - The heading, the topic, the introduction and the notices.
 * @csspart unplaced-notice - The notice that some answers have no place in the definition.
 * @csspart signs - When to get help.
 * @csspart emergency - The emergency card.
 * @csspart call-us - The card about calling the care team.
 * @csspart do-not-wait - When not to wait for a second opinion.
 * @csspart contents - The list of sections.
 * @csspart for-you - Reasons and situations.
 * @csspart steps - The steps.
 * @csspart progress - How many steps are done.
 * @csspart records - The records to collect.
 * @csspart records-table - The table of records.
 * @csspart questions - Questions to ask.
 * @csspart independence - How to tell that the second view is independent.
 * @csspart reviewer - What the second doctor does.
 * @csspart downsides - Downsides.
 * @csspart sharing - How the two doctors talk, and what is shared.
 * @csspart two-opinions - Notes on the two opinions.
 * @csspart opinions-table - The table of those notes.
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
    checklistTableStyles,
    checklistPrintStyles,
  ];

  readonly #listsOf = memoizeLast(checklistLists);

  @state() private namesTopic = false;
  @state() private lacksDate = false;
  @state() private saved: (VisitFile & Pick<Visit, 'date' | 'time'>) | undefined;

  protected override answerableIn(definition: ProcedureDefinition): AnswerableIds {
    return answerableIn(definition, guidanceOf(definition));
  }

  protected override renderDefinition(definition: ProcedureDefinition): TemplateResult {
    return pageView(this.#context(definition));
  }

  protected override resetTransientState(): void {
    super.resetTransientState();
    this.namesTopic = false;
    this.lacksDate = false;
    this.saved = undefined;
  }

  #context(definition: ProcedureDefinition): ChecklistContext {
    const guidance = guidanceOf(definition);
    const lists = this.#listsOf(definition, guidance.secondOpinion);
    return {
      ...this.readingContext(definition, guidance),
      guidance,
      lists,
      visit: this.#visit(),
      actions: {
        tick: (group, id) => {
          if (group === 'steps') this.#tickStep(id, lists);
          else this.#tick(group, id);
        },
        mark: (record, mark) => {
          this.host.changeAnswers('records', (worksheet) => toggleRecord(worksheet, record, mark));
        },
        add: (group, text) => {
          this.host.changeAnswers(group, (worksheet) => addOwn(worksheet, group, text));
        },
        remove: (group, id) => {
          this.host.changeAnswers(group, (worksheet) => {
            const without = answer(worksheet, group, id);
            // Its marks would pass to the next record that gets the id.
            return group === 'ownRecords' ? answer(without, 'records', id) : without;
          });
        },
        choose: (group, id, chosen) => {
          this.host.changeAnswers(group, (worksheet) => answer(worksheet, group, id, chosen));
        },
        write: (group, row, text) => {
          const note = text.trim() === '' ? undefined : text;
          this.host.writeAnswers(group, (worksheet) => answer(worksheet, group, row, note));
        },
        finishWriting: (group) => {
          this.host.finishWriting(group);
        },
        setVisit: (field, value) => {
          const isReal = field === 'date' ? isCalendarDay(value) : isTimeOfDay(value);
          this.lacksDate = false;
          this.host.changeAnswers('visit', (worksheet) =>
            answer(worksheet, 'visit', field, isReal ? value : undefined),
          );
        },
        nameTopic: (isWanted) => {
          this.namesTopic = isWanted;
          this.saved = undefined;
        },
        saveVisit: () => {
          this.#saveVisit(definition);
        },
        goTo: (section) => {
          this.moveTo(section);
        },
        printPage: () => {
          const page = this.renderRoot.querySelector<HTMLElement>('.doctor-page');
          if (page) printOnly(page);
        },
      },
    };
  }

  #visit(): Visit {
    const { date, time } = answersOf(this.worksheet, 'visit');
    const isSaved = this.saved?.date === date && this.saved?.time === time;
    return {
      date,
      time,
      namesTopic: this.namesTopic,
      lacksDate: this.lacksDate && date === undefined,
      // The page may have given another worksheet, of another reader even.
      file: isSaved ? this.saved : undefined,
    };
  }

  #tick(group: TickedGroup, id: string): void {
    this.host.changeAnswers(group, (worksheet) => {
      const isTicked = answerOf(worksheet, group, id) !== undefined;
      return answer(worksheet, group, id, isTicked ? undefined : tickedAs[group]);
    });
  }

  #tickStep(id: string, { steps }: ChecklistLists): void {
    const before = stepsDone(this.worksheet, steps);
    this.#tick('steps', id);
    const done = stepsDone(this.worksheet, steps);
    this.announcer.announce(stepsWords(done, steps.length, this.locale.localizer));
    if (done > before && done === steps.length) this.host.dispatchComplete();
  }

  #saveVisit({ title }: ProcedureDefinition): void {
    const { msg } = this.locale.localizer;
    const { date, time } = this.#visit();
    if (date === undefined) {
      this.lacksDate = true;
      void this.#focusDate();
      return;
    }
    const text = calendarFile({
      uid: randomId(),
      made: new Date(),
      date,
      time,
      title: this.namesTopic
        ? msg(str`Second opinion: ${withoutMarks(title)}`)
        : msg('Appointment'),
    });
    const isOffered = offerFile(text, 'appointment.ics', 'text/calendar;charset=utf-8');
    this.saved = { text, isOffered, date, time };
    this.announcer.announce(fileWords(isOffered, this.locale.localizer));
  }

  async #focusDate(): Promise<void> {
    // What is wrong is told as the field gets the focus, so it must be there by then.
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${dateFieldId}`)?.focus();
  }
}

function guidanceOf({ language }: ProcedureDefinition): ChecklistGuidance {
  return guidanceFor(language, englishGuidance);
}

/** 128 random bits. Not `randomUUID`, which pages without https do not have. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

declare global {
  interface HTMLElementTagNameMap {
    'second-opinion-checklist': SecondOpinionChecklist;
  }
}
