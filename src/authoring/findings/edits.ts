/** Changes values in the text of a definition where they stand, and nothing else in it. */
import {
  applyEdits,
  findNodeAtLocation,
  modify,
  parseTree,
  type FormattingOptions,
} from 'jsonc-parser';
import type { Path } from '../../definition/issues.js';
import { definitionText } from '../definition-text.js';

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
  return edits.reduce((before, { path, value, isNew = false }) => {
    const options = { formattingOptions, isArrayInsertion: isNew };
    const changed = applyEdits(before, modify(before, [...path], value, options));
    return typeof value === 'object' ? inRows(changed, path, indent) : changed;
  }, text);
}

/** A text whose record at a place has the layout of the shipped definitions. */
function inRows(text: string, path: Path, step: string): string {
  const node = findNodeAtLocation(parseTree(text)!, [...path])!;
  const start = text.slice(0, node.offset);
  const end = node.offset + node.length;
  const [line] = /[^\r\n]*$/.exec(start)!;
  const record = definitionText(JSON.parse(text.slice(node.offset, end)), step, line);
  return start + record.replaceAll('\n', text.includes('\r\n') ? '\r\n' : '\n') + text.slice(end);
}
