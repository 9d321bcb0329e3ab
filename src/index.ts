/** The classes, types and functions of decision-aid-elements. Importing this registers nothing. */
export { defineElements, type DefineOptions } from './define-elements.js';
export * from './definition.js';
export { DecisionAidElement } from './elements/base/decision-aid-element.js';
export type { DefinitionStatus } from './elements/base/definition-controller.js';
export {
  DecisionAidChangeEvent,
  DecisionAidCompleteEvent,
  DecisionAidErrorEvent,
  DecisionAidReadyEvent,
  type ChangedPart,
} from './elements/base/events.js';
export { ConsentComprehensionQuiz } from './elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
export type { Pace } from './elements/consent-comprehension-quiz/views/context.js';
export { ProcedureExplainer } from './elements/procedure-explainer/procedure-explainer.js';
export { RiskBenefitComparator } from './elements/risk-benefit-comparator/risk-benefit-comparator.js';
export { SecondOpinionChecklist } from './elements/second-opinion-checklist/second-opinion-checklist.js';
export type { Per, View } from './elements/risk-benefit-comparator/views/context.js';
export type { Depth, Reader } from './elements/procedure-explainer/views/context.js';
export type { Guidance } from './content/guidance/guidance.js';
export { registerGuidance } from './content/guidance/registry.js';
export { registerLocale } from './localization/locales.js';
export { libraryVersion } from './version.js';
export type { Answer, OwnPart, Part, RecordMark } from './worksheet/parts.js';
export type { QuizAnswer, QuizRecord } from './worksheet/quiz-record.js';
export { readWorksheet, type WorksheetResult } from './worksheet/read.js';
export type { AsideAnswer, Worksheet } from './worksheet/worksheet.js';
