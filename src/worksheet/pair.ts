/** The two options that a reader holds against each other. */
import type { ProcedureDefinition } from '../definition/definition.js';
import { answersOf, type AnswersIn } from './worksheet.js';

/** The ids of the two options that stand side by side. */
export interface ComparedOptions {
  readonly first: string;
  readonly second: string;
}

/** The two options side by side: those that the reader chose, else the authors' pair, else the first and the last. */
export function comparedIn(
  worksheet: AnswersIn<'pair'>,
  { options, overview }: Pick<ProcedureDefinition, 'options' | 'overview'>,
): ComparedOptions {
  const [first = options[0]!.id, second = options.at(-1)!.id] = overview?.start?.options ?? [];
  return { first, second, ...answersOf(worksheet, 'pair') };
}

/** Those that the reader has compared; undefined while they have chosen none and there are more than two to choose from. */
export function chosenPair(
  worksheet: AnswersIn<'pair'>,
  definition: Pick<ProcedureDefinition, 'options' | 'overview'>,
): ComparedOptions | undefined {
  const { options } = definition;
  const compared = comparedIn(worksheet, definition);
  const isChosen = options.length === 2 || Object.keys(answersOf(worksheet, 'pair')).length > 0;
  const ids = new Set([compared.first, compared.second]);
  const isPair = options.filter(({ id }) => ids.has(id)).length === 2;
  return isChosen && isPair ? compared : undefined;
}
