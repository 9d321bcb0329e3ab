/** Reading a definition as its author does: with a sentence for each issue. */
import { withSentences, type ExplainedIssue } from './explain-issues.js';
import { parse, type Reading } from './parse.js';

/** What came of reading a definition. */
export interface ParseResult extends Reading {
  /** What is wrong and how to mend it, errors first, each with its place. At most 100. */
  readonly issues: readonly ExplainedIssue[];
}

/**
 * Reads a definition from JSON text or from data, checks all of it, and brings older ones up to date.
 *
 * The input is untrusted. Nothing of it is kept: the result is a new object, made field by field, frozen, without
 * the fields that the format does not know. It never throws.
 *
 * @param input JSON text, or the value that `JSON.parse` gave.
 */
export function parseDefinition(input: unknown): ParseResult {
  return withSentences(parse(input));
}
