/** What the fields of a definition mean, in the words of its schema. */

/** What a place of a definition means, and its fields or entries. */
export interface Described {
  /** The name of the part that says more. */
  readonly part?: string;
  /** What it means. */
  readonly words?: string;
  /** The fixed word of a kind. */
  readonly word?: string | number | boolean;
  readonly fields?: Readonly<Record<string, Described>>;
  readonly entries?: Described;
  /** One of these, by a fixed word in a field. */
  readonly kinds?: readonly Described[];
}
