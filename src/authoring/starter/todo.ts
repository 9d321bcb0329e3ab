/** What an author has yet to write: the checks find these words, so that none of them reaches a reader. */

/** Says what belongs here, and why a reader needs it. */
export function todo(what: string, why: string): string {
  return `TODO: ${what} Why: ${why}`;
}

/** Says what belongs in a place for a few words. */
export function todoWords(what: string): string {
  return `TODO: ${what}`;
}
