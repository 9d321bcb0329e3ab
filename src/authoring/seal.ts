/** Seals the text of a definition as it was read and agreed to. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { CheckFinding } from '../checks/finding.js';
import { heldAgainstSeal, sealOf } from '../checks/seal.js';
import type { ProcedureDefinition } from '../definition/definition.js';
import { toPointer } from '../definition/issues.js';

/** What came of it. */
export interface Sealing {
  /** The text with its seal; undefined where it is not sealed, or was sealed as it is. */
  readonly text: string | undefined;
  /** What to tell of it, as the end of a sentence that begins with its name. */
  readonly message: string;
  /** Whether it is sealed now. */
  readonly isSealed: boolean;
}

/** Seals a text, unless it has errors, or has changed and has the version of its last seal. */
export function seal(
  text: string,
  definition: ProcedureDefinition,
  findings: readonly CheckFinding[],
): Sealing {
  const { version } = definition;
  const [first, ...others] = findings.filter(
    ({ severity, code }) => severity === 'error' && code !== 'seal-unreadable',
  );
  if (first) {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return refused(
      `is not sealed: it has an error at ${first.pointer || 'its beginning'}${more}. ${first.message}`,
    );
  }
  const before = heldAgainstSeal(definition);
  if (before?.version !== version) {
    const message = `is sealed as version ${version}.`;
    return { text: withSeal(text, sealOf(definition)), message, isSealed: true };
  }
  if (before.changed.length === 0)
    return {
      text: undefined,
      message: `is sealed as version ${version} already.`,
      isSealed: true,
    };
  return refused(
    `is not sealed again: it ${sealTold(definition).message} Give it a new version first, so that nobody takes the one for the other.`,
  );
}

/** How a definition stands against its seal, as the end of a sentence that begins with its name. */
export function sealTold(definition: ProcedureDefinition): Omit<Sealing, 'text'> {
  const found = heldAgainstSeal(definition);
  if (!found) {
    const isWritten = definition.seal !== undefined;
    return {
      message: isWritten ? 'has a seal that cannot be read.' : 'is not sealed.',
      isSealed: false,
    };
  }
  const { version, changed } = found;
  return changed.length === 0
    ? { message: `is as it was when version ${version} was sealed.`, isSealed: true }
    : {
        message: `has changed since version ${version} was sealed, at ${changed.map(toPointer).join(', ')}.`,
        isSealed: false,
      };
}

function refused(message: string): Sealing {
  return { text: undefined, message, isSealed: false };
}

/**
 * A text with a seal in place of the one that it has, or at its end, and nothing else changed in it: not even the layout of
 * what stands before it, as where the library for JSON puts in a field.
 */
function withSeal(text: string, written: string): string {
  const root = parseTree(text)!;
  const old = findNodeAtLocation(root, ['seal']);
  if (old)
    return (
      text.slice(0, old.offset) + JSON.stringify(written) + text.slice(old.offset + old.length)
    );
  const { offset, length } = root.children!.at(-1)!;
  const end = offset + length;
  const [space] = /\s*$/.exec(text.slice(0, offset))!;
  return `${text.slice(0, end)},${space}"seal": ${JSON.stringify(written)}${text.slice(end)}`;
}
