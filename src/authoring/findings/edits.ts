/** Changes values in the text of a definition where they stand, and nothing else in it. */
import { applyEdits, modify, type FormattingOptions } from 'jsonc-parser';
import type { Path } from '../../definition/issues.js';

/** A value for a place; undefined takes what is there away. */
export interface Edit {
  readonly path: Path;
  readonly value: unknown;
  /** Whether it is put before the entry that is there. */
  readonly isNew?: boolean;
}

/** A text with its edits, in the spaces and line ends that it has. */
export function edited(text: string, edits: readonly Edit[]): string {
  const indent = /^([\t ]+)\S/m.exec(text)?.[1] ?? '  ';
  const formattingOptions: FormattingOptions = {
    tabSize: indent.includes('\t') ? 1 : indent.length,
    insertSpaces: !indent.includes('\t'),
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return edits.reduce(
    (changed, { path, value, isNew = false }) =>
      applyEdits(
        changed,
        modify(changed, [...path], value, { formattingOptions, isArrayInsertion: isNew }),
      ),
    text,
  );
}
