/** Keeps an element's worksheet: fits it to the definition, and tells of what the reader changes. */
import type { ReactiveControllerHost } from 'lit';
import type { ProcedureDefinition } from '../../../definition/definition.js';
import { isRefused } from '../../../definition/issues.js';
import { reconcile, type AnswerableIds } from '../../../worksheet/reconcile.js';
import type { AnswerGroup } from '../../../worksheet/answer-groups.js';
import { read } from '../../../worksheet/read.js';
import { emptyWorksheet, isSame, type Worksheet } from '../../../worksheet/worksheet.js';
import { DecisionAidChangeEvent, DecisionAidErrorEvent } from '../events.js';
import { reportIssues } from '../console-report.js';

/** An element with a worksheet. */
export type WorksheetHost = ReactiveControllerHost & HTMLElement;

/** Changes by the page are quiet; changes by the reader send an event. */
export class WorksheetController {
  #worksheet = emptyWorksheet;
  #fittedTo: ProcedureDefinition | undefined;

  constructor(
    private readonly host: WorksheetHost,
    private readonly answerableIn: (definition: ProcedureDefinition) => AnswerableIds,
    /** Called when the page has emptied the worksheet, as for the next reader at the same screen. */
    private readonly resetTransientState: () => void,
  ) {}

  /** What the reader has said. */
  get value(): Worksheet {
    return this.#worksheet;
  }

  /** Takes a worksheet from the page. One that cannot be read leaves the one that is there. */
  give(input: unknown): void {
    // What comes back unchanged, as from a framework that draws again, needs no second look.
    if (input === this.#worksheet) return;
    const { worksheet, issues } = read(input);
    reportIssues(this.host.localName, issues);
    if (isRefused(issues)) this.host.dispatchEvent(new DecisionAidErrorEvent('worksheet', issues));
    if (worksheet === emptyWorksheet) this.resetTransientState();
    if (!worksheet || isSame(worksheet, this.#worksheet)) return;
    this.#worksheet = worksheet;
    this.#fittedTo = undefined;
    this.host.requestUpdate();
  }

  /** Takes what the reader has just changed. */
  change(worksheet: Worksheet, group: AnswerGroup): void {
    if (worksheet === this.#worksheet) return;
    this.write(worksheet);
    this.host.dispatchEvent(new DecisionAidChangeEvent('answers', group));
  }

  /** Takes what the reader is still writing; whoever calls it tells of the change when they are done. */
  write(worksheet: Worksheet): void {
    if (worksheet === this.#worksheet) return;
    this.#worksheet = worksheet;
    this.host.requestUpdate();
  }

  /**
   * Fits the worksheet to the definition; called before it is shown. What the reader does fits by itself, so that only
   * another definition, or a worksheet from the page, is looked at.
   */
  fit(definition: ProcedureDefinition): void {
    if (this.#fittedTo === definition) return;
    this.#fittedTo = definition;
    this.#worksheet = reconcile(this.#worksheet, definition, this.answerableIn(definition));
  }
}
