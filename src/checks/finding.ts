/** What the checks tell. */
import type { PlaceInText } from './place-in-text.js';
import type { CheckSeverity } from './rule.js';

/** One thing that an author is told. */
export interface CheckFinding {
  /** What it is, for programs. */
  readonly code: string;
  /** An error is wrong, a warning is wrong unless there is a reason, and a note is for the author to know. */
  readonly severity: CheckSeverity;
  /** The place, as a JSON pointer (RFC 6901); empty for the whole file. */
  readonly pointer: string;
  /** The place in the text, where a text was checked. */
  readonly place?: PlaceInText;
  /** What is wrong. */
  readonly message: string;
  /** Why it matters to a reader. */
  readonly why: string;
  /** Who says so. */
  readonly source: string;
  /** How to mend it. */
  readonly mend: string;
}
