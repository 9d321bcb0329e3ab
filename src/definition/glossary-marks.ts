/** `[[words]]` in a text marks a word that the glossary explains; `[[words|entry]]` names the entry as well. */

/** A piece of a text: plain words, or words that are marked. */
export interface TextPiece {
  /** The words to show. */
  readonly words: string;
  /** What to look up in the glossary; undefined for plain words. */
  readonly term: string | undefined;
}

/** Splits a text at its marks, in one pass. A mark that is never closed stays as it was typed. */
export function splitAtMarks(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf('[[', from);
    const close = open < 0 ? -1 : text.indexOf(']]', open + 2);
    if (close < 0) {
      if (from < text.length) pieces.push(plain(text.slice(from)));
      return pieces;
    }
    if (open > from) pieces.push(plain(text.slice(from, open)));
    const [words = '', term = words] = text.slice(open + 2, close).split('|');
    pieces.push({ words, term });
    from = close + 2;
  }
}

// With a `term` of its own, which a polluted prototype cannot give it then.
function plain(words: string): TextPiece {
  return { words, term: undefined };
}

/** Whether a text opens a mark and does not close it. */
export function hasOpenMark(text: string): boolean {
  return splitAtMarks(text).some(({ words, term }) => term === undefined && words.includes('[['));
}

/** A text without its marks, for places that show plain words only. */
export function withoutMarks(text: string): string {
  return text.includes('[[')
    ? splitAtMarks(text)
        .map(({ words }) => words)
        .join('')
    : text;
}

/** The form in which words and glossary entries are compared. */
export function termKey(words: string): string {
  return words.trim().toLowerCase();
}
