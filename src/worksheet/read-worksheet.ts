/** Reading a worksheet as a program does that has stored it: with a sentence for each issue. */
import { withSentences, type ExplainedIssue } from '../definition/explain-issues.js';
import { read, type WorksheetReading } from './read.js';

/** What came of reading a worksheet. */
export interface WorksheetResult extends WorksheetReading {
  /** What is wrong and how to mend it, each with its place. At most 100. */
  readonly issues: readonly ExplainedIssue[];
}

/**
 * Reads a worksheet from JSON text or from data. It never throws. What this version does not understand is kept aside
 * with a warning; `undefined` and `null` give an empty worksheet.
 */
export function readWorksheet(input: unknown): WorksheetResult {
  return withSentences(read(input));
}
