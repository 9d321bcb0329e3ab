/** The classes, types and functions of decision-aid-elements. Importing this registers nothing. */
export {
  defineElements,
  type DefineOptions,
  type ElementsByTag,
  type Prefixed,
} from './define-elements.js';
export * from './classes.js';
export * from './definition.js';
export { DecisionAidElement } from '../elements/core/decision-aid-element.js';
export type { DefinitionStatus } from '../elements/core/controllers/definition-controller.js';
export {
  DecisionAidChangeEvent,
  DecisionAidCompleteEvent,
  DecisionAidErrorEvent,
  DecisionAidReadyEvent,
  type ChangeKind,
} from '../elements/core/events.js';
export type { QuizPace } from '../elements/consent-comprehension-quiz/consent-comprehension-quiz-data.js';
export type {
  ComparatorDenominator,
  ComparatorView,
} from '../elements/risk-benefit-comparator/risk-benefit-comparator-data.js';
export type { Guidance, LanguageGuidance } from '../guidance/types.js';
export { registerGuidance } from '../guidance/registry.js';
export { registerLocale } from '../localization/locales.js';
export type { ExplainerDepth, ExplainerReader } from '../outline/sections.js';
export { libraryVersion } from '../version.js';
export type {
  AnswerOf,
  OwnAnswerGroup,
  AnswerGroup,
  RecordState,
} from '../worksheet/answer-groups.js';
export type { QuizAnswer, QuizRecord } from '../worksheet/quiz-record.js';
export { readWorksheet, type WorksheetResult } from '../worksheet/read-worksheet.js';
export type { UnplacedAnswer, Worksheet } from '../worksheet/worksheet.js';
