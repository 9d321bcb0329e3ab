/** Interface languages made up for tests, so that no test rests on what a translator writes. */
import { generateMsgId } from '@lit/localize/internal/id-generation.js';

/** Translations by the English words. Gaps are written `{0}`, `{1}`, in any order in the translation. */
export function messages(
  translations: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(translations).map(([english, translation]) => {
      const hasGaps = /\{\d\}/.test(english);
      const strings = english.split(/\{\d\}/);
      return [
        generateMsgId(hasGaps ? strings : english, false),
        hasGaps ? withGaps(translation) : translation,
      ];
    }),
  );
}

function withGaps(translation: string): unknown {
  return {
    strTag: true,
    strings: translation.split(/\{\d\}/),
    values: [...translation.matchAll(/\{(\d)\}/g)].map(([, place]) => Number(place)),
  };
}
