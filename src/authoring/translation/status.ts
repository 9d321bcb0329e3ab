/** How a translation stands against its original, text by text. */
import { isStillOriginal } from '../../checks/rules/translation.js';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { compareTranslation } from '../../definition/translations.js';
import { valueAt } from '../values.js';
import { textsToTranslate } from './texts.js';

/** What is wrong with one place of a translation. */
export interface TranslationTrouble {
  readonly pointer: string;
  readonly what:
    | 'missing'
    | 'not-in-original'
    | 'other-value'
    | 'other-numbers'
    | 'still-original'
    | 'original-changed';
}

/** How it stands. */
export interface TranslationStatus {
  readonly texts: number;
  readonly troubles: readonly TranslationTrouble[];
  /** The version that it was made from, where that is another. */
  readonly olderVersion: string | undefined;
}

const names = {
  value: 'other-value',
  'only-in-original': 'missing',
  'only-in-translation': 'not-in-original',
  'numbers-in-text': 'other-numbers',
} as const;

/** Reads a translation against its original, and against what that was when the translation was made. */
export function translationStatus(
  original: ProcedureDefinition,
  translation: ProcedureDefinition,
  since?: ProcedureDefinition,
): TranslationStatus {
  const texts = textsToTranslate(original, translation.language).filter(
    ({ kind }) => kind === 'text',
  );
  const version = translation.translation?.version;
  return {
    texts: texts.length,
    olderVersion: version === original.version ? undefined : version,
    troubles: [
      ...compareTranslation(original, translation)
        .filter(({ pointer }) => pointer !== '/version')
        .map(({ pointer, what }) => ({ pointer, what: names[what] })),
      ...texts.flatMap(({ path, pointer, source }): readonly TranslationTrouble[] => {
        const here = valueAt(translation, path);
        const hasChanged = since !== undefined && valueAt(since, path) !== source;
        if (typeof here !== 'string') return [];
        if (isStillOriginal(here, source)) return [{ pointer, what: 'still-original' }];
        return hasChanged ? [{ pointer, what: 'original-changed' }] : [];
      }),
    ],
  };
}
