/** Brings definitions of older schema versions up to date, one frozen step at a time. */
import { issue, type DefinitionIssue } from './issues.js';
import { migrateFrom10 } from './migrate-from-1-0.js';
import { schemaVersion } from './schema/vocabulary.js';
import { withoutPrototypes } from './walk.js';

/**
 * One step. Once published it never changes, and it calls nothing of the library that may change. It gets a copy
 * that it may change, and returns the definition in the next version.
 */
export interface Migration {
  /** The schema version it reads. */
  readonly from: string;
  /** The schema version it writes. */
  readonly to: string;
  /** Makes the new form out of the old one. */
  readonly migrate: (old: Record<string, unknown>) => Record<string, unknown>;
}

/** Every step so far, oldest first. */
export const migrations: readonly Migration[] = Object.freeze([
  { from: '1.0', to: '2.0', migrate: migrateFrom10 },
]);

/** The definition in the current schema version, or the issue that stopped it. */
export type MigrationResult =
  | { readonly definition: Record<string, unknown>; readonly warnings: readonly DefinitionIssue[] }
  | { readonly issue: DefinitionIssue };

/** A version as two numbers, or undefined when it is none. */
function parts(version: unknown): readonly [major: number, minor: number] | undefined {
  if (typeof version !== 'string' || !/^\d{1,3}\.\d{1,3}$/.test(version)) return undefined;
  const [major, minor] = version.split('.').map(Number);
  return [major!, minor!];
}

/**
 * Runs the steps that a definition needs. A newer major version is refused, since its meaning may have changed; a
 * newer minor one is read, and what this library does not know in it is reported as unknown fields.
 */
export function migrate(
  definition: Record<string, unknown>,
  steps: readonly Migration[] = migrations,
  current: string = schemaVersion,
): MigrationResult {
  const place = ['schemaVersion'];
  const found = parts(definition.schemaVersion);
  const [major, minor] = parts(current)!;
  if (!found) return { issue: issue('schema-unknown', place, current) };
  if (found[0] > major) return { issue: issue('schema-too-new', place, current) };
  if (found[0] === major && found[1] > minor) {
    return { definition, warnings: [issue('schema-too-new', place, current, 'warning')] };
  }
  return runSteps(definition, steps, current);
}

function runSteps(
  definition: Record<string, unknown>,
  steps: readonly Migration[],
  current: string,
): MigrationResult {
  let migrated = definition;
  const migratedFrom = definition.schemaVersion;
  for (const step of steps) {
    if (migrated.schemaVersion !== step.from) continue;
    try {
      const next = step.migrate(migrated);
      migrated = withoutPrototypes({ ...next, schemaVersion: step.to, migratedFrom });
    } catch {
      return { issue: issue('migration-failed', ['schemaVersion']) };
    }
  }
  return migrated.schemaVersion === current
    ? { definition: migrated, warnings: [] }
    : { issue: issue('schema-unknown', ['schemaVersion'], current) };
}
