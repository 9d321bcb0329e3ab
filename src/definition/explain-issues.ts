/** The sentences for issues, for those who write definitions. */
import { issueSentences } from './issue-sentences.js';
import type { DefinitionIssue } from './issues.js';

/** An issue with its sentence. */
export interface ExplainedIssue extends DefinitionIssue {
  /** What is wrong and how to mend it, in English. */
  readonly message: string;
}

/** Says what an issue of an element or of its error event means, and how to mend it, in English. */
export function explainIssue(issue: DefinitionIssue): ExplainedIssue {
  const message = issueSentences[issue.code].replace('{}', issue.detail);
  return Object.freeze({ ...issue, message });
}

/** The same result, its issues explained. */
export function withSentences<Result extends { readonly issues: readonly DefinitionIssue[] }>(
  result: Result,
): Result & { readonly issues: readonly ExplainedIssue[] } {
  return Object.freeze({ ...result, issues: Object.freeze(result.issues.map(explainIssue)) });
}
