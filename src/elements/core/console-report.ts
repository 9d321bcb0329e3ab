/** The only place that writes to the console: for developers and authors, once for each thing. */
import type { DefinitionIssue } from '../../definition/issues.js';

/** Tells that a definition was refused, or what its author should mend. Holds codes and places, never content. */
export function reportIssues(tag: string, issues: readonly DefinitionIssue[]): void {
  if (issues.length === 0) return;
  const lines = issues.map(
    ({ severity, code, pointer, message }) => `${severity} ${code} at "${pointer}": ${message}`,
  );
  const text = `<${tag}> ${lines.join('\n')}`;
  if (issues.some(({ severity }) => severity === 'error')) console.error(text);
  else console.warn(text);
}

/** Tells that a tag was taken before this library could define it. */
export function reportTakenTag(tag: string, here: string, there: string | undefined): void {
  if (there === undefined) {
    console.error(
      `<${tag}> is already defined by something else, so decision-aid-elements leaves it alone.`,
    );
  } else {
    console.warn(`<${tag}> is already defined by version ${there}; version ${here} is not used.`);
  }
}
