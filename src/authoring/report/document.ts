/** A report as pieces, from which HTML and Markdown are written alike. */

/** A piece of a report. */
export type Piece =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      /** What it shows; its name for those who hear it. */
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A report. */
export interface Report {
  readonly title: string;
  /** The language of the definition, whose words it quotes. */
  readonly language: string;
  readonly pieces: readonly Piece[];
}

export function heading(text: string, level: 2 | 3 = 2): Piece {
  return { kind: 'heading', level, text };
}

export function said(text: string): Piece {
  return { kind: 'text', text };
}

export function list(items: readonly string[]): Piece {
  return { kind: 'list', items };
}

/** A table, or a sentence where it would be empty. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Piece {
  return rows.length === 0 ? said(`${caption}: none.`) : { kind: 'table', caption, head, rows };
}
