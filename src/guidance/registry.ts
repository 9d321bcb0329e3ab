/** The general guidance that is loaded, by language. */
import type { Guidance } from './types.js';

const guidanceByLanguage = new Map<string, Guidance>();
const listeners = new Set<() => void>();

/** Adds the general guidance of a language. A later one of the same language replaces it. */
export function registerGuidance(guidance: Guidance): void {
  guidanceByLanguage.set(guidance.language, guidance);
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever guidance is added; returns how to stop that. */
export function onGuidanceRegistered(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The parts of the guidance that an element needs, and the language they are in. */
export type GuidanceTopics<Topic extends keyof Guidance> = Pick<Guidance, Topic | 'language'>;

/**
 * The guidance for a language tag: `es` for `es-MX`. Where none is loaded, the English that the element brings
 * along, since signs of an emergency in another language are better than none.
 */
export function guidanceFor<Topic extends keyof Guidance>(
  language: string,
  english: GuidanceTopics<Topic>,
): GuidanceTopics<Topic> {
  const [base = ''] = language.split('-');
  return guidanceByLanguage.get(language) ?? guidanceByLanguage.get(base) ?? english;
}
