/** One definition, one worksheet, and who listens. An element alone owns one; elements of one aid share one. */
import type { ProcedureDefinition } from '../definition/definition.js';
import { isRefused, type DefinitionIssue } from '../definition/issues.js';
import type { AnswerGroup } from '../worksheet/answer-groups.js';
import { read } from '../worksheet/read.js';
import { reconcile, withUnplaced, type AnswerableIds } from '../worksheet/reconcile.js';
import { emptyWorksheet, isSame, type Worksheet } from '../worksheet/worksheet.js';
import { Listeners, type ReportError } from './listeners.js';
import type { SectionTargets } from './section-targets.js';

/** What changed: answers of one group by the reader; all the others by the page. */
export type SessionChange = AnswerGroup | 'definition' | 'worksheet' | 'reset';

/** Which answers have a place in a definition, as far as somebody knows. */
export type Judge = (definition: ProcedureDefinition) => AnswerableIds;

/** Makes a worksheet from the one before; gives the same one back where nothing changes. */
export type WorksheetAct = (worksheet: Worksheet) => Worksheet;

export class DecisionSession {
  /**
   * For a session from another copy of the library on the same page: one with another number is left alone. Raise it
   * when a member changes its meaning.
   */
  readonly protocol = 1;

  readonly #judges = new Set<Judge>();
  readonly #listeners: Listeners<SessionChange>;
  #definition: ProcedureDefinition | undefined;
  #worksheet = emptyWorksheet;
  #resets = 0;

  constructor(
    report: ReportError,
    /** Where a section can be shown. */
    public sections: SectionTargets,
  ) {
    this.#listeners = new Listeners(report);
  }

  get definition(): ProcedureDefinition | undefined {
    return this.#definition;
  }

  /** Frozen, so that everybody can be given the same one. */
  get worksheet(): Worksheet {
    return this.#worksheet;
  }

  /** How often the worksheet was emptied, so that an element that was off the page can see that it missed one. */
  get resets(): number {
    return this.#resets;
  }

  /** Calls a listener once for each change; returns how to stop that. */
  subscribe(listener: (change: SessionChange) => void): () => void {
    return this.#listeners.add(listener);
  }

  /**
   * Adds somebody who knows which answers have a place; returns how to remove them. Answers of a group that nobody
   * judges stay where they are.
   */
  judgeBy(judge: Judge): () => void {
    this.#judges.add(judge);
    this.#take(this.#worksheet, 'worksheet');
    return () => {
      this.#judges.delete(judge);
    };
  }

  /** Takes another definition, or none. Then the worksheet waits for the next one as it is. */
  setDefinition(definition: ProcedureDefinition | undefined): void {
    if (definition === this.#definition) return;
    this.#definition = definition;
    this.#worksheet = this.#reconciled(this.#worksheet);
    this.#listeners.notify('definition');
  }

  /** Changes what the reader said, and returns whether there is a difference. */
  change(group: AnswerGroup, act: WorksheetAct): boolean {
    const next = act(this.#worksheet);
    if (next === this.#worksheet) return false;
    this.#worksheet = next;
    this.#listeners.notify(group);
    return true;
  }

  /**
   * Takes a worksheet from the page, as data or as JSON text; `undefined` and `null` empty it. One that cannot be read
   * leaves the one that is there. Returns what is wrong with it.
   */
  set(input: unknown): readonly DefinitionIssue[] {
    // A framework that draws again hands back the worksheet that it was given.
    if (input === this.#worksheet) return [];
    if (input === undefined || input === null) {
      this.reset();
      return [];
    }
    const { worksheet, issues } = read(input);
    if (worksheet && !isRefused(issues)) this.#take(worksheet, 'worksheet');
    return issues;
  }

  /** Empties the worksheet. Listeners forget what was typed and not yet added, even where nothing was said. */
  reset(): void {
    this.#resets += 1;
    this.#worksheet = this.#reconciled(emptyWorksheet);
    this.#listeners.notify('reset');
  }

  /**
   * Takes over the answers of another session. One that has no place, or whose place has another answer, is kept
   * unplaced.
   */
  absorb(worksheet: Worksheet): void {
    const { answers, unplaced } = this.#worksheet;
    const isEmpty = Object.keys(answers).length === 0 && unplaced.length === 0;
    this.#take(isEmpty ? worksheet : withUnplaced(this.#worksheet, worksheet), 'worksheet');
  }

  #take(worksheet: Worksheet, change: SessionChange): void {
    const next = this.#reconciled(worksheet);
    if (isSame(next, this.#worksheet)) return;
    this.#worksheet = next;
    this.#listeners.notify(change);
  }

  /** The worksheet with every answer judged at once by all who know something. */
  #reconciled(worksheet: Worksheet): Worksheet {
    const definition = this.#definition;
    if (!definition) return worksheet;
    const places = [...this.#judges].map((judge) => judge(definition));
    return reconcile(worksheet, definition, Object.assign({}, ...places) as AnswerableIds);
  }
}
