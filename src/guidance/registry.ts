/** The general guidance that is loaded, by language. */
import type { Guidance, LanguageGuidance } from './types.js';

const guidanceByLanguage = new Map<string, LanguageGuidance>();
const listeners = new Set<() => void>();

/** Adds the general guidance of a language, or some topics of it. A later one of the same language replaces it. */
export function registerGuidance(guidance: LanguageGuidance): void {
  guidanceByLanguage.set(guidance.language, guidance);
  for (const listener of listeners) listener();
}

/** The languages that there is some guidance in, besides English. */
export function guidanceLanguages(): readonly string[] {
  return [...guidanceByLanguage.keys()];
}

/** Calls `listener` whenever guidance is added; returns how to stop that. */
export function onGuidanceRegistered(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The parts of the guidance that an element needs, and the language they are in. */
export type GuidanceTopics<Topic extends keyof Guidance> = Pick<Guidance, Topic | 'language'>;

/**
 * The guidance in the first of some languages that has all topics an element asks for: `es` for `es-MX`. Where none has,
 * the English that the element brings along, since signs of an emergency in another language are better than none.
 */
export function guidanceFor<Topic extends keyof Guidance>(
  languages: readonly string[],
  english: GuidanceTopics<Topic>,
): GuidanceTopics<Topic> {
  const hasAll = (guidance: LanguageGuidance): guidance is typeof guidance & typeof english =>
    Object.keys(english).every((topic) => Object.hasOwn(guidance, topic));
  for (const language of languages) {
    const [base = ''] = language.split('-');
    for (const tag of [language, base]) {
      const loaded = guidanceByLanguage.get(tag);
      if (loaded && hasAll(loaded)) return loaded;
    }
    if (base === english.language) return english;
  }
  return english;
}
