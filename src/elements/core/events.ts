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

/** Something that the page gave could not be used. What was there before stays, or the children of the element show. */
export class DecisionAidErrorEvent extends DecisionAidEvent {
  static readonly type = 'decision-aid-error';

  constructor(
    /**
     * Whether a `definition` cannot be shown, a `worksheet` cannot be read, or the `element` cannot be loaded, drawn or
     * used in some way.
     */
    readonly subject: 'definition' | 'worksheet' | 'element',
    /** What is wrong, each with its code and its place. */
    readonly issues: readonly DefinitionIssue[],
  ) {
    super(DecisionAidErrorEvent.type);
  }
}

/** `answers` are worth saving; `settings` are how an element shows things. */
export type ChangeKind = 'answers' | 'settings';

/** The reader changed something. Never sent for a change that the page made. */
export class DecisionAidChangeEvent<Kind extends ChangeKind = ChangeKind> extends DecisionAidEvent {
  static readonly type = 'decision-aid-change';

  constructor(
    /** Whether the worksheet changed, or only how things are shown. */
    readonly kind: Kind,
    /**
     * The group of the worksheet, or the name of the setting. The new value is read from the worksheet or the element,
     * so that a tracker that records events has no answers.
     */
    readonly changed: Kind extends 'answers' ? AnswerGroup : string,
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
  // They bubble: listeners on an element, the document and the window have the same types.
  interface GlobalEventHandlersEventMap {
    'decision-aid-ready': DecisionAidReadyEvent;
    'decision-aid-error': DecisionAidErrorEvent;
    'decision-aid-change': DecisionAidChangeEvent<'answers'> | DecisionAidChangeEvent<'settings'>;
    'decision-aid-complete': DecisionAidCompleteEvent;
  }
}
