/** A translation beside its original, text by text, with what a translator has to look at. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { Path } from '../../definition/issues.js';
import { valueAt } from '../values.js';
import { translationStatus, type TranslationTrouble } from './status.js';
import { textsToTranslate } from './texts.js';

/** One text in both languages. */
export interface TextBeside {
  readonly path: Path;
  readonly pointer: string;
  /** Where readers meet it, in words. */
  readonly where: string;
  /** The chapter of the definition that it stands in. */
  readonly chapter: string;
  readonly source: string;
  /** As it is in the translation; empty where it is missing. */
  readonly own: string;
  /** As the original had it when it was translated, where that was another. */
  readonly before: string | undefined;
  readonly marks: readonly TranslationTrouble['what'][];
}

/** Every text of a translation beside the original, and, where it is there, beside what that was before. */
export function textsBeside(
  original: ProcedureDefinition,
  translation: ProcedureDefinition,
  since?: ProcedureDefinition,
): readonly TextBeside[] {
  const marks = new Map<string, TranslationTrouble['what'][]>();
  for (const { pointer, what } of translationStatus(original, translation, since).troubles)
    marks.set(pointer, [...(marks.get(pointer) ?? []), what]);
  return textsToTranslate(original, translation.language)
    .filter(({ kind }) => kind === 'text')
    .map(({ path, pointer, where, source }) => {
      const own = valueAt(translation, path);
      const before = since && valueAt(since, path);
      return {
        path,
        pointer,
        where,
        chapter: String(path[0]),
        source,
        own: typeof own === 'string' ? own : '',
        before: typeof before === 'string' && before !== source ? before : undefined,
        marks: marks.get(pointer) ?? [],
      };
    });
}
