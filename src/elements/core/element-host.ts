/** What an element gives to its `<tag>-actions.ts`. A plain object can stand in for it in a test. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { Localizer } from '../../localization/localizer.js';
import type { AnswerGroup } from '../../worksheet/answer-groups.js';
import type { Worksheet } from '../../worksheet/worksheet.js';

/** Makes a worksheet from the one before; gives the same one back where nothing changes. */
export type WorksheetAct = (worksheet: Worksheet) => Worksheet;

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
  /** Keeps what is still being written. No event is sent before `finishWriting`. */
  writeAnswers(group: AnswerGroup, act: WorksheetAct): void;
  /** Sends the event for everything written since the field got the focus. */
  finishWriting(group: AnswerGroup): void;
  /** Sends the event for a setting that the reader changed, by the name of its property. */
  dispatchSetting(name: string): void;
  /** Sends the event for a reader who came to the end. */
  dispatchComplete(): void;

  /** Says a sentence to screen readers, with words in another language after it. */
  announce(sentence: string, content?: { readonly words: string; readonly lang?: string }): void;
  /** Moves to the element with an id, and puts the reading position there. */
  moveTo(id: string): void;
  requestUpdate(): void;
}
