/** What a reader does in the checklist, and what they have set there for the calendar file. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { withoutMarks } from '../../definition/glossary-marks.js';
import { calendarFile } from '../../exchange/calendar.js';
import { str } from '../../localization/str.js';
import type { AnswerOf } from '../../worksheet/answer-groups.js';
import type { ChecklistLists } from '../../worksheet/checklist-lists.js';
import { stepsDone } from '../../worksheet/checklist.js';
import { longestText } from '../../worksheet/answer-groups.js';
import { addOwn, answer, answerOf, cutToFit } from '../../worksheet/worksheet.js';
import type { ElementHost } from '../core/element-host.js';
import { guarded } from '../core/guarded-actions.js';
import { copyText } from '../shared/copy-text.js';
import { offerFile } from '../shared/offer-file.js';
import type {
  AddedGroup,
  ChosenGroup,
  LetterCopy,
  NotesGroup,
  Stage,
  TickedGroup,
  Visit,
  VisitFile,
} from './second-opinion-checklist-data.js';
import { VisitActions } from './visit-actions.js';
import { tooLongWords } from '../shared/answers/own-entries.js';
import { copiedWords, fileWords, stepsWords } from './spoken-words.js';

/** What a tick means, by part. */
const tickedAs = {
  reasons: 'applies',
  situations: 'applies',
  steps: 'done',
  questions: 'ask',
} as const;

const noNotes: ReadonlyMap<string, string> = new Map();

/** One stage is open as the reader comes. */
const openAtFirst: ReadonlySet<Stage> = new Set(['want']);

/** Made once for each checklist. The host is read when something is done, since what it holds changes. */
export class ChecklistActions {
  #namesTopic = false;
  #longNotes: ReadonlyMap<string, string> = noNotes;
  #openStages: ReadonlySet<Stage> = openAtFirst;
  #letterCopy: LetterCopy | undefined;
  readonly typedVisit: VisitActions;
  #saved: (VisitFile & Pick<Visit, 'date' | 'time'>) | undefined;

  constructor(
    private readonly host: ElementHost,
    private readonly findLists: (definition: ProcedureDefinition) => ChecklistLists,
  ) {
    this.typedVisit = guarded(new VisitActions(host), host);
  }

  /** When the visit is, and what is set for its file. */
  get visit(): Visit {
    const { visit } = this.typedVisit;
    const isSaved = this.#saved?.date === visit.date && this.#saved?.time === visit.time;
    return {
      ...visit,
      namesTopic: this.#namesTopic,
      // The page may have given another worksheet, of another reader even.
      file: isSaved ? this.#saved : undefined,
    };
  }

  readonly tick = (group: TickedGroup, id: string): void => {
    if (group === 'steps') this.#tickStep(id);
    else this.#tick(group, id);
  };

  /** The stages that are open. */
  get openStages(): ReadonlySet<Stage> {
    return this.#openStages;
  }

  /** The letter that the reader wanted to copy last. */
  get letterCopy(): LetterCopy | undefined {
    return this.#letterCopy;
  }

  /** Opens a stage, or closes it. The others stay as they are. */
  readonly toggleStage = (stage: Stage): void => {
    const open = new Set(this.#openStages);
    if (!open.delete(stage)) open.add(stage);
    this.#openStages = open;
    this.host.requestUpdate();
  };

  /** Copies the letter that asks for records; where the page may not, selects it. */
  readonly copyLetter = async (field: HTMLTextAreaElement): Promise<void> => {
    const text = field.value;
    const isCopied = await copyText(text);
    if (!isCopied) field.select();
    this.#letterCopy = { text, isCopied };
    this.host.requestUpdate();
    this.host.announce(copiedWords(isCopied, this.host.localizer));
  };

  readonly add = (group: AddedGroup, text: string): void => {
    this.host.changeAnswers(group, (worksheet) => addOwn(worksheet, group, text));
  };

  readonly remove = (group: AddedGroup, id: string): void => {
    this.host.changeAnswers(group, (worksheet) => {
      const without = answer(worksheet, group, id);
      // Its state would pass to the next record that gets the id.
      return group === 'ownRecords' ? answer(without, 'records', id) : without;
    });
  };

  /** Says something to screen readers. */
  readonly say = (...said: Parameters<ElementHost['announce']>): void => {
    this.host.announce(...said);
  };

  /** Chooses one of a few answers, or takes it back. */
  readonly choose = <Name extends ChosenGroup>(
    group: Name,
    id: string,
    chosen?: AnswerOf<Name>,
  ): void => {
    this.host.changeAnswers(group, (worksheet) => answer(worksheet, group, id, chosen));
  };

  /** Notes that are longer than what is kept of them, as they stand in their fields. */
  get longNotes(): ReadonlyMap<string, string> {
    return this.#longNotes;
  }

  /** Keeps what is being written: as much of it as there is room for, and the rest on the screen. */
  readonly write = (group: NotesGroup, row: string, text: string): void => {
    const note = text.trim() === '' ? undefined : cutToFit(text);
    this.#noteLength(`${group} ${row}`, text);
    this.host.writeAnswers(group, (worksheet) => answer(worksheet, group, row, note));
  };

  /** Such a note is written now. */
  readonly finishWriting = (group: NotesGroup): void => {
    this.host.finishWriting(group);
  };

  /** Whether the title in the calendar says what the visit is about. */
  readonly nameTopic = (isWanted: boolean): void => {
    this.#namesTopic = isWanted;
    this.#saved = undefined;
    this.host.requestUpdate();
  };

  /**
   * Makes the calendar file.
   *
   * @param dateField takes the focus where there is no day yet
   */
  readonly saveVisit = (dateField: HTMLElement): void => {
    const { definition, localizer } = this.host;
    if (!definition) return;
    const { msg } = localizer;
    this.typedVisit.finish();
    const { date, time } = this.visit;
    this.host.requestUpdate();
    if (date === undefined) {
      this.typedVisit.setMissing();
      // Screen readers read the description of a field when it gets the focus, so it must be there by then.
      void this.host.updateComplete.then(() => {
        dateField.focus();
      });
      return;
    }
    const text = calendarFile({
      uid: randomId(),
      made: new Date(),
      date,
      time,
      title: this.#namesTopic
        ? msg(str`Second opinion: ${withoutMarks(definition.title)}`)
        : msg('Appointment'),
    });
    const isOffered = offerFile(text, 'appointment.ics', 'text/calendar;charset=utf-8');
    this.#saved = { text, isOffered, date, time };
    this.host.announce(fileWords(isOffered, localizer));
  };

  /** Prints one part of the checklist, and nothing else of the page. */
  readonly print = (part: HTMLElement): void => {
    void this.host.print(part);
  };

  /** Forgets what is on the screen only, as for the next reader at the same one. */
  reset(): void {
    this.#namesTopic = false;
    this.#longNotes = noNotes;
    this.typedVisit.reset();
    this.#saved = undefined;
    this.#openStages = openAtFirst;
    this.#letterCopy = undefined;
  }

  #tick(group: TickedGroup, id: string): void {
    this.host.changeAnswers(group, (worksheet) => {
      const isTicked = answerOf(worksheet, group, id) !== undefined;
      return answer(worksheet, group, id, isTicked ? undefined : tickedAs[group]);
    });
  }

  /** Says once that a note has grown longer than what is kept of it. */
  #noteLength(note: string, text: string): void {
    const over = text.length - longestText;
    const isKnown = this.#longNotes.has(note);
    if (over <= 0 && !isKnown) return;
    const others = [...this.#longNotes].filter(([name]) => name !== note);
    this.#longNotes = new Map(over > 0 ? [...others, [note, text]] : others);
    this.host.requestUpdate();
    if (over > 0 && !isKnown) this.host.announce(tooLongWords(over, this.host.localizer));
  }

  #tickStep(id: string): void {
    const { definition, localizer } = this.host;
    if (!definition) return;
    const { steps } = this.findLists(definition);
    const before = stepsDone(this.host.worksheet, steps);
    this.#tick('steps', id);
    const done = stepsDone(this.host.worksheet, steps);
    this.host.announce(stepsWords(done, steps.length, localizer));
    if (done > before && done === steps.length) this.host.dispatchComplete();
  }
}

/** 128 random bits. Not `randomUUID`, which pages without https do not have. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
