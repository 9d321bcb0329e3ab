/** What changed since an earlier version of a definition. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { procedureDefinitionShape } from '../../definition/generated/shapes.js';
import { leavesOf } from '../../definition/walk.js';

/** One value that was added, taken away or changed. */
interface ChangedValue {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** Entries that have ids are the same wherever they stand: a new option in front changes none of the others. */
export function changesSince(
  before: ProcedureDefinition,
  after: ProcedureDefinition,
): readonly ChangedValue[] {
  const was = byPlace(before);
  const is = byPlace(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((place) => was.get(place) !== is.get(place))
    .map((place) => ({ place, before: was.get(place) ?? '', after: is.get(place) ?? '' }));
}

function byPlace(definition: ProcedureDefinition): ReadonlyMap<string, string> {
  return new Map(
    leavesOf(procedureDefinitionShape, definition)
      .filter(({ path }) => path.at(-1) !== 'id' && path[0] !== '$schema' && path[0] !== 'seal')
      .map(({ path, value }) => {
        let holder: unknown = definition;
        const steps = path.map((step) => {
          holder = (holder as Readonly<Record<string | number, unknown>>)[step];
          const id = (holder as { readonly id?: unknown } | null)?.id;
          return typeof step === 'number' && typeof id === 'string' ? id : String(step);
        });
        return [steps.join('/'), String(value)] as const;
      }),
  );
}
