/** What a translator works in, whatever file it is kept in, and how it begins. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { valueAt } from '../values.js';
import { formMark, textsToTranslate, type TextToTranslate } from './texts.js';

/** How far a text has come; the words of XLIFF 2. */
export type TextState = 'initial' | 'translated' | 'reviewed' | 'final';

/** One text of the worksheet. */
export interface WorksheetText {
  readonly pointer: string;
  readonly source: string;
  readonly target: string;
  readonly state: TextState;
}

/** A text of the worksheet with what helps to translate it. */
export interface WorksheetEntry extends TextToTranslate {
  readonly target: string;
  readonly state: TextState;
  /** What the original said when it was translated, where it has changed since. */
  readonly before: string | undefined;
}

/** What a worksheet begins with. */
export interface WorksheetOptions {
  readonly language: string;
  /** A translation that there is already. */
  readonly translation?: ProcedureDefinition;
  /** The original as it was when that was made. */
  readonly since?: ProcedureDefinition;
}

/** The worksheet of a definition: translations that there are stay, and those of a text that changed are marked. */
export function worksheetOf(
  original: ProcedureDefinition,
  { language, translation, since }: WorksheetOptions,
): readonly WorksheetEntry[] {
  const isOfThisVersion = translation?.translation?.version === original.version;
  const state =
    translation?.translation?.checked === 'by-a-person'
      ? ('reviewed' as const)
      : ('translated' as const);
  return textsToTranslate(original, language, translation).map((text) => {
    const target = translation ? written(valueAt(translation, text.path), text) : '';
    const before = since ? written(valueAt(since, text.path), text) : undefined;
    const isKnown = since ? before === text.source : isOfThisVersion;
    const isDone = target !== '' && isKnown;
    return {
      ...text,
      target,
      state: isDone ? state : 'initial',
      before: target !== '' && before !== text.source ? before : undefined,
    };
  });
}

function written(value: unknown, { kind }: TextToTranslate): string {
  if (kind === 'forms' && Array.isArray(value)) return value.join(formMark);
  return typeof value === 'string' ? value : '';
}
