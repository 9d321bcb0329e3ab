/** Finds the explanation of a role, place, scan or way of numbing: the definition's own, else the general one. */
import type { OwnExplanations } from '../../../definition/definition.js';
import type { CareGuidance, Meaning } from '../../../guidance/types.js';
import type { Prose } from '../../shared/text/prose.js';
import type { ExplainerContext } from './context.js';

/** An explanation, and who writes its words. */
export interface FoundExplanation {
  readonly name: string;
  readonly meaning: string;
  readonly more: readonly string[];
  readonly prose: Prose;
}

/** The lists that a definition can add to. */
export type ExplainedList = keyof OwnExplanations & keyof CareGuidance;

/** Looks up an id; a checked definition always has an answer. */
export function explain(
  list: ExplainedList,
  id: string,
  context: ExplainerContext,
): FoundExplanation {
  const { definition, guidance, prose, guidanceProse } = context;
  const own = definition.explanations?.[list]?.find((entry) => entry.id === id);
  if (own) return { name: own.name, meaning: own.meaning, more: own.more ?? [], prose };
  const general = (guidance.care[list] as Readonly<Record<string, Meaning>>)[id];
  return {
    name: general?.name ?? id,
    meaning: general?.meaning ?? '',
    more: general?.more ?? [],
    prose: guidanceProse,
  };
}
