/** The definition room: the format, its checks and its types. Runs in Node as in browsers. */
export type * from '../definition/definition.js';
export { explainIssue, type ExplainedIssue } from '../definition/explain-issues.js';
export type { DefinitionIssue, IssueCode, IssueSeverity } from '../definition/issues.js';
export { limits } from '../definition/limits.js';
export { parseDefinition, type ParseResult } from '../definition/parse-definition.js';
export { schemaVersion } from '../definition/schema/vocabulary.js';
export { compareTranslation, type TranslationDifference } from '../definition/translations.js';
