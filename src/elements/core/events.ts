/** The events every element sends. They bubble and cross shadow roots, and carry ids and versions only. */
import type { DefinitionIssue } from '../../definition/issues.js';
import type { AnswerGroup } from '../../worksheet/answer-groups.js';

abstract class DecisionAidEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** A definition is shown. */
export class DecisionAidReadyEvent extends DecisionAidEvent {
  static readonly type = 'decision-aid-ready';

  constructor(
    /** The id of the definition. */
    readonly definitionId: string,
    /** Its version. */
    readonly definitionVersion: string,
    /** Its language. */
    readonly definitionLanguage: string,
    /** Whether the day by which it should have been reviewed has passed. */
    readonly stale: boolean,
  ) {
    super(DecisionAidReadyEvent.type);
  }
}

/** A definition could not be shown, so that the children of the element are; or a worksheet could not be read. */
export class DecisionAidErrorEvent extends DecisionAidEvent {
  static readonly type = 'decision-aid-error';

  constructor(
    /** What is wrong, each with its code and its place. */
    readonly issues: readonly DefinitionIssue[],
  ) {
    super(DecisionAidErrorEvent.type);
  }
}

/** What a reader can change: how things are shown, or a part of the worksheet. */
export type ChangedPart =
  | AnswerGroup
  | 'option'
  | 'depth'
  | 'reader'
  | 'view'
  | 'per'
  | 'marks'
  | 'group'
  | 'outcomes'
  | 'compared'
  | 'pace';

/** The reader changed something. Never sent for a change that the page made. */
export class DecisionAidChangeEvent extends DecisionAidEvent {
  static readonly type = 'decision-aid-change';

  constructor(
    /** What was changed. The new value is read from the element, or from its worksheet. */
    readonly changed: ChangedPart,
  ) {
    super(DecisionAidChangeEvent.type);
  }
}

/** The reader came to the end of an element. It says nothing about what they answered. */
export class DecisionAidCompleteEvent extends DecisionAidEvent {
  static readonly type = 'decision-aid-complete';

  constructor(
    /** The id of the definition. */
    readonly definitionId: string,
    /** Its version. */
    readonly definitionVersion: string,
  ) {
    super(DecisionAidCompleteEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'decision-aid-ready': DecisionAidReadyEvent;
    'decision-aid-error': DecisionAidErrorEvent;
    'decision-aid-change': DecisionAidChangeEvent;
    'decision-aid-complete': DecisionAidCompleteEvent;
  }
}
