/** Where a command writes: a terminal, or a test that listens. */

/** What it says, and what it complains of. */
export interface Output {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
}
