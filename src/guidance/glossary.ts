/** Looks up marked words: first in the definition, then in the general guidance. */
import type { ProcedureDefinition } from '../definition/definition.js';
import { termKey } from '../definition/glossary-marks.js';
import type { GuidanceTopics } from './registry.js';
import type { Meaning } from './types.js';

/** A word and its meaning, with the language they are in. */
export interface GlossaryWord {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly language: string;
}

/** The guidance that explains words. An element that brings no words of care leaves those out; others may be still to come. */
export type GlossaryGuidance = GuidanceTopics<'language'> &
  Partial<GuidanceTopics<'glossary' | 'care'>>;

/** All words that a definition can mark. */
export class Glossary {
  readonly #words = new Map<string, GlossaryWord>();

  constructor(definition: ProcedureDefinition, guidance: GlossaryGuidance) {
    const { language, care, glossary = [] } = guidance;
    // What is added later replaces what is there, so the definition's own words come last.
    const tables = care
      ? [care.roles, care.settings, care.imaging, care.anaesthesia, care.routes, care.invasiveness]
      : [];
    for (const table of tables) {
      for (const [id, { name, meaning }] of Object.entries<Meaning>(table)) {
        this.#add({ id, term: name, meaning, language }, [id, name]);
      }
    }
    for (const { id, term, forms = [], meaning } of glossary) {
      this.#add({ id, term, meaning, language }, [id, term, ...forms]);
    }
    for (const entries of Object.values(definition.explanations ?? {})) {
      for (const { id, name, meaning } of entries) {
        this.#add({ id, term: name, meaning, language: definition.language }, [id, name]);
      }
    }
    for (const { id, term, forms = [], meaning } of definition.glossary) {
      this.#add({ id, term, meaning, language: definition.language }, [id, term, ...forms]);
    }
  }

  /** The meaning of a word, an id or another form of the word. */
  find(words: string): GlossaryWord | undefined {
    return this.#words.get(termKey(words));
  }

  #add(word: GlossaryWord, keys: readonly string[]): void {
    for (const key of keys) this.#words.set(termKey(key), word);
  }
}
