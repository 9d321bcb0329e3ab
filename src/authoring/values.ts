/** Values at places in data. */
import type { Path } from '../definition/issues.js';

/** The value at a place; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    root,
  );
}
