/** Which entries of the general guidance fit a definition. */
import type { ProcedureDefinition } from '../definition/definition.js';

interface Entry {
  readonly id: string;
  /** The countries that it holds in; left out when it holds in most. */
  readonly jurisdictions?: readonly string[];
}

/** Leaves out what the definition hides, and what is of other countries than those it was written for. */
export function fitting<Fitting extends Entry>(
  entries: readonly Fitting[],
  { hide, jurisdictions }: Pick<ProcedureDefinition, 'hide' | 'jurisdictions'>,
): readonly Fitting[] {
  const isAnywhere = jurisdictions.includes('any');
  return entries.filter(
    ({ id, jurisdictions: places }) =>
      !hide?.includes(id) &&
      (isAnywhere || !places || places.some((place) => jurisdictions.includes(place))),
  );
}
