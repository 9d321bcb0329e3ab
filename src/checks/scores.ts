/** The points that findings give to options. */
import type { ProcedureDefinition } from '../definition/definition.js';
import { findingsOf } from './rules/findings.js';

/** How large each mean or change is, without its sign, and of which option. */
export function scoresOf(
  definition: ProcedureDefinition,
): readonly { readonly option: string; readonly value: number }[] {
  return findingsOf(definition).flatMap(({ finding: { measure } }) =>
    measure.kind !== 'mean-difference' && measure.kind !== 'mean-change'
      ? []
      : measure.times.flatMap(({ arms }) =>
          (arms as readonly { option?: string; mean?: number; change?: number }[]).flatMap(
            ({ option, mean, change }) =>
              [mean, change].flatMap((value) =>
                option === undefined || value === undefined
                  ? []
                  : [{ option, value: Math.abs(value) }],
              ),
          ),
        ),
  );
}
