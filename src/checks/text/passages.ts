/** The words of a definition as its readers read them, each with its place. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { procedureDefinitionShape } from '../../definition/generated/shapes.js';
import { withoutMarks } from '../../definition/glossary-marks.js';
import { toPointer, type Path } from '../../definition/issues.js';
import { leavesOf } from '../../definition/walk.js';
import { remembered } from './remembered.js';

/** A text and where it stands. */
export interface Passage {
  readonly path: Path;
  readonly pointer: string;
  /** As it is written, with the marks of the glossary. */
  readonly written: string;
  /** As it is read. */
  readonly text: string;
}

/** What is as its authors wrote it elsewhere: citations, names, licences. */
const cited = /^\/(sources|licence|about\/(authors|reviewers|funding\/from)|translation)(\/|$)/;

/** Every text of a definition, in its order. */
export function passagesOf(definition: ProcedureDefinition): readonly Passage[] {
  return leavesOf(procedureDefinitionShape, definition)
    .filter(({ isWords }) => isWords)
    .map(({ path, value }) => {
      const written = String(value);
      return { path, pointer: toPointer(path), written, text: withoutMarks(written) };
    });
}

/** Whether a text is prose of this definition, and no citation. */
export function isProse({ pointer }: Passage): boolean {
  return !cited.test(pointer);
}

/** The sentences of a text. Points between digits and after short forms end none. */
export const sentencesOf = remembered((text: string): readonly string[] =>
  text
    .split(/(?<=[.!?؟।。！？]["”’)»]*)\s+(?=[^\s\p{Ll}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== ''),
);

/** The words of a text: letters with what joins them, and numbers. */
export const wordsIn = remembered(
  (text: string): readonly string[] =>
    text.match(/[\p{L}\p{M}]+(?:[’'\-‑][\p{L}\p{M}]+)*|\d[\d.,]*/gu) ?? [],
);

/** The first letters of the words that carry meaning, so that forms of one word are the same. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(text.toLowerCase())
      .filter((word) => word.length >= 4 && !/^\d/.test(word))
      .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 5)),
  );
}
