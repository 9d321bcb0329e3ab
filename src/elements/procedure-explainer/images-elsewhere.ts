/** Finds images that would come from another site: they are not asked for, and the page's developers are told. */
import type { Figure, ProcedureDefinition } from '../../definition/definition.js';
import { issue, type DefinitionIssue } from '../../definition/issues.js';
import { addressOf } from '../shared/figure/figure-view.js';

/** One warning for each. */
export function imagesElsewhere({ options }: ProcedureDefinition): readonly DefinitionIssue[] {
  const check = (
    figure: Figure | undefined,
    ...path: readonly (string | number)[]
  ): readonly DefinitionIssue[] =>
    figure && addressOf(figure) === undefined
      ? [issue('image-elsewhere', [...path, 'figure', 'image'], '', 'warning')]
      : [];
  return options.flatMap((option, place) => [
    ...check(option.figure, 'options', place),
    ...(['before', 'during', 'after'] as const).flatMap((part) =>
      option[part].flatMap(({ figure }, step) => check(figure, 'options', place, part, step)),
    ),
  ]);
}
