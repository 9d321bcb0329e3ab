/** The only place that writes to the console: for developers and authors, once for each thing. */
import type { DefinitionIssue } from '../../definition/issues.js';
import { pageSentences } from '../../definition/page-sentences.js';
import { libraryVersion } from '../../version.js';

/** Where the files of this version are to be read by a developer. Nothing here requests one. */
const files = `https://unpkg.com/decision-aid-elements@${libraryVersion}/dist`;
const guide = 'hospital-web-teams.md';

/**
 * Reports why a definition was refused, or what its author should mend. Holds codes and places, never content.
 *
 * @param error what was thrown, for those who look for the reason
 */
export function reportIssues(
  tag: string,
  issues: readonly DefinitionIssue[],
  error?: unknown,
): void {
  if (issues.length === 0) return;
  const lines = issues.map(lineOf);
  if (issues.some(isOfPage)) lines.push(`The guide for web teams: ${files}/guides/${guide}`);
  if (!issues.every(isOfPage))
    lines.push(`What each code means, and how to mend it: ${files}/issues.json`);
  const text = `<${tag}> ${lines.join('\n')}`;
  if (error !== undefined) console.error(text, error);
  else if (issues.some(({ severity }) => severity === 'error')) console.error(text);
  else console.warn(text);
}

/** What was said of each document, so that one cause is told once, however many elements it shows in. */
const told = new WeakMap<Document, Set<string>>();

/** Reports something that a page got wrong, unless it was said before. */
export function reportOnce({ localName, ownerDocument }: Element, problem: DefinitionIssue): void {
  const known = told.get(ownerDocument) ?? new Set();
  told.set(ownerDocument, known);
  const key = `${problem.code} ${problem.detail}`;
  if (known.has(key)) return;
  known.add(key);
  reportIssues(localName, [problem]);
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
