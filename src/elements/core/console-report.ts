/** The only place that writes to the console: for developers and authors, once for each thing. */
import type { DefinitionIssue } from '../../definition/issues.js';
import { pageSentences } from '../../definition/page-sentences.js';
import { libraryVersion } from '../../version.js';

/** Where the sentences are that a reader's browser does not load. Nothing here requests it. */
const explanations = `https://unpkg.com/decision-aid-elements@${libraryVersion}/dist/issues.json`;

/** Reports why a definition was refused, or what its author should mend. Holds codes and places, never content. */
export function reportIssues(tag: string, issues: readonly DefinitionIssue[]): void {
  if (issues.length === 0) return;
  const lines = issues.map(lineOf);
  if (!issues.every(isOfPage)) {
    lines.push(`What each code means, and how to mend it: ${explanations}`);
  }
  const text = `<${tag}> ${lines.join('\n')}`;
  if (issues.some(({ severity }) => severity === 'error')) console.error(text);
  else console.warn(text);
}

type PageIssue = DefinitionIssue & { readonly code: keyof typeof pageSentences };

function isOfPage(issue: DefinitionIssue): issue is PageIssue {
  return Object.hasOwn(pageSentences, issue.code);
}

function lineOf(issue: DefinitionIssue): string {
  const { severity, code, pointer, detail } = issue;
  const found = `${severity} ${code} at "${pointer}"`;
  if (isOfPage(issue)) return `${found}: ${pageSentences[issue.code].replace('{}', detail)}`;
  return detail === '' ? found : `${found} (${detail})`;
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
