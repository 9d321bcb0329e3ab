/** What an element gives to its `<tag>-actions.ts`. A plain object can stand in for it in a test. */
import type { ReactiveControllerHost } from 'lit';
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { Announcer } from './controllers/announcer.js';
import type { LocaleController } from './controllers/locale-controller.js';
import type { WorksheetController } from './controllers/worksheet-controller.js';
import { issue } from '../../definition/issues.js';
import { reportIssues } from './console-report.js';
import {
  DecisionAidChangeEvent,
  DecisionAidCompleteEvent,
  DecisionAidErrorEvent,
} from './events.js';
import { isToCome } from '../shared/later.js';
import { cannotPrintWords } from '../shared/print-note.js';
import { changesDrawn } from './drawn-element.js';
import { moveTo } from './focus.js';
import { printOnly } from './print-only.js';
import type { Localizer } from '../../localization/localizer.js';
import type { WorksheetAct } from '../../session/session.js';
import type { AnswerGroup } from '../../worksheet/answer-groups.js';
import type { Worksheet } from '../../worksheet/worksheet.js';

/**
 * Actions are made once and live as long as the element, so each value is read when it is needed: the definition, the
 * language and the worksheet may be others by then.
 */
export interface ElementHost {
  /** Undefined until one is shown. An action comes from a control that a definition drew. */
  readonly definition: ProcedureDefinition | undefined;
  readonly worksheet: Worksheet;
  readonly localizer: Localizer;
  /** Settles when what was changed last is drawn. */
  readonly updateComplete: Promise<boolean>;

  /** Changes answers of one group and sends the event; without a difference, does nothing. */
  changeAnswers(group: AnswerGroup, act: WorksheetAct): void;
  /** Keeps what is still being written. The event is sent by `finishWriting`, or at a pause. */
  writeAnswers(group: AnswerGroup, act: WorksheetAct): void;
  /** Sends the event for everything written since the last one. */
  finishWriting(group: AnswerGroup): void;
  /** Sends the event for a setting that the reader changed, by the name of its property. */
  dispatchSetting(name: string): void;
  /** Sends the event for a reader who came to the end. */
  dispatchComplete(): void;

  /** Says a sentence to screen readers, with words in another language after it. */
  announce(sentence: string, content?: { readonly words: string; readonly lang?: string }): void;
  /** Prints one part and nothing else of the page. Says so where the browser does not, there and to screen readers. */
  print(part: HTMLElement): Promise<void>;
  /** Moves to the element with an id, and puts the reading position there. */
  moveTo(id: string): void;
  requestUpdate(): void;
  /** Tells the page of something that was thrown, and shows again what is kept. */
  readonly fail: (error: unknown) => void;
}

interface DrawnElement extends ReactiveControllerHost, HTMLElement {
  readonly definition: ProcedureDefinition | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  [changesDrawn](): Promise<boolean>;
}

/** The host of an element's actions. It is not the element itself, whose public members are those of the package. */
export class ActionsHost implements ElementHost {
  constructor(
    private readonly element: DrawnElement,
    private readonly locale: LocaleController,
    private readonly announcer: Announcer,
    private readonly worksheets: WorksheetController,
    /** Draws the element anew, whatever its controls show now. */
    private readonly drawAnew: () => void,
  ) {}

  get definition(): ProcedureDefinition | undefined {
    return this.element.definition;
  }

  get worksheet(): Worksheet {
    return this.worksheets.value;
  }

  get localizer(): Localizer {
    return this.locale.localizer;
  }

  get updateComplete(): Promise<boolean> {
    return this.element[changesDrawn]();
  }

  changeAnswers(group: AnswerGroup, act: WorksheetAct): void {
    this.worksheets.change(group, act);
  }

  writeAnswers(group: AnswerGroup, act: WorksheetAct): void {
    this.worksheets.write(group, act);
  }

  finishWriting(group: AnswerGroup): void {
    this.worksheets.finishWriting(group);
  }

  dispatchSetting(name: string): void {
    this.element.dispatchEvent(new DecisionAidChangeEvent('settings', name));
  }

  dispatchComplete(): void {
    const { definition } = this;
    if (!definition) return;
    this.element.dispatchEvent(new DecisionAidCompleteEvent(definition.id, definition.version));
  }

  announce(...said: Parameters<Announcer['announce']>): void {
    this.announcer.announce(...said);
  }

  async print(part: HTMLElement): Promise<void> {
    const note = part.querySelector<HTMLElement>('[data-print-note]');
    if (note) note.hidden = true;
    // What is not there yet would be missing on the paper.
    if (isToCome(part)) await this.element.updateComplete;
    if (await printOnly(part)) return;
    if (note) note.hidden = false;
    this.announce(cannotPrintWords(this.localizer));
  }

  moveTo(id: string): void {
    const { element } = this;
    const root = element.renderRoot as DocumentFragment;
    if (moveTo(root, id) || !isToCome(element)) return;
    void element.updateComplete.then(() => {
      moveTo(root, id);
    });
  }

  requestUpdate(): void {
    this.element.requestUpdate();
  }

  readonly fail = (error: unknown): void => {
    const issues = [issue('action-failed', [], error instanceof Error ? error.name : typeof error)];
    reportIssues(this.element.localName, issues, error);
    this.drawAnew();
    this.element.dispatchEvent(new DecisionAidErrorEvent('element', issues));
  };
}
