/** What each code of an issue means, for those who see one on the console of a browser. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes dist/issues.json: the sentence of each code. */
export async function writeIssues({ dist }) {
  const module = path.join(dist, 'definition/issue-sentences.js');
  const { issueSentences } = await import(pathToFileURL(module).href);
  writeFileSync(path.join(dist, 'issues.json'), `${JSON.stringify(issueSentences, null, 2)}\n`);
}
