/** What can be wrong with a definition, and where. `explainIssue` says how to mend it. */
import type { issueSentences } from './issue-sentences.js';

/** An error refuses the definition; a warning lets it be shown and informs the author. */
export type IssueSeverity = 'error' | 'warning';

/** What went wrong, for programs. */
export type IssueCode = keyof typeof issueSentences;

/** One thing that is wrong, with its place. */
export interface DefinitionIssue {
  /** What went wrong, for programs. */
  readonly code: IssueCode;
  /** Whether the definition is refused. */
  readonly severity: IssueSeverity;
  /** The place, as a JSON pointer (RFC 6901); empty for the whole file. */
  readonly pointer: string;
  /** What belongs to it, such as the limit that was passed; empty for most. Never from the definition. */
  readonly detail: string;
}

/** Steps from the root of a definition to a value. */
export type Path = readonly (string | number)[];

// Control characters, and those that change the direction of what follows.
// eslint-disable-next-line no-control-regex -- finding control characters is its purpose
const invisible = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

// Keys come from the input and land in logs, so they are cut and cleaned.
function pointerStep(step: string | number): string {
  const clean = String(step).replace(invisible, '�');
  const short = clean.length > 64 ? `${clean.slice(0, 64)}…` : clean;
  return `/${short.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

/** A JSON pointer (RFC 6901) to the end of a path. */
export function toPointer(path: Path): string {
  return path.map(pointerStep).join('');
}

/** Makes an issue. `detail` must not come from the definition, since it lands in logs. */
export function issue(
  code: IssueCode,
  path: Path = [],
  detail: string | number = '',
  severity: IssueSeverity = 'error',
): DefinitionIssue {
  return Object.freeze({ code, severity, pointer: toPointer(path), detail: String(detail) });
}

/** Whether a step ended with an issue. Asks for an own field, since a page may have polluted `Object.prototype`. */
export function isStopped<Result extends object>(
  result: Result,
): result is Extract<Result, { readonly issue: DefinitionIssue }> {
  return Object.hasOwn(result, 'issue');
}

/** Whether any of the issues refuses the definition. */
export function isRefused(issues: readonly DefinitionIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
