/** Finds the explanation of a role, place, scan or way of numbing: the definition's own, else the general one. */
import type { OwnExplanations, ProcedureDefinition } from '../definition/definition.js';
import type { Whose } from './merge.js';
import type { CareGuidance, Meaning } from './types.js';

/** An explanation, and who gives it. */
export interface FoundExplanation {
  readonly name: string;
  readonly meaning: string;
  readonly more: readonly string[];
  readonly whose: Whose;
}

/** Where explanations are. */
export interface ExplanationSources {
  readonly definition: Pick<ProcedureDefinition, 'explanations'>;
  readonly guidance: { readonly care: CareGuidance };
}

/** The lists that a definition can add to. */
export type ExplainedList = keyof OwnExplanations & keyof CareGuidance;

/** Looks up an id; a checked definition always has an answer. */
export function explanationOf(
  list: ExplainedList,
  id: string,
  { definition, guidance }: ExplanationSources,
): FoundExplanation {
  const own = definition.explanations?.[list]?.find((entry) => entry.id === id);
  if (own) return found(own, 'definition');
  const table: Readonly<Record<string, Meaning>> = guidance.care[list];
  const general = Object.hasOwn(table, id) ? table[id] : undefined;
  return found(general ?? { name: id, meaning: '' }, 'guidance');
}

function found({ name, meaning, more = [] }: Meaning, whose: Whose): FoundExplanation {
  return { name, meaning, more, whose };
}
