/**
 * The tests that run in Node: those of the pure rooms, which run in browsers too, and test/node; or, where
 * DECISION_AID_WITH_OTHERS is set, those with programs of others.
 * DECISION_AID_TEST_FILES (set by scripts/test.mjs) names single files, for development; DECISION_AID_SHARE is one of
 * the shares that it runs side by side.
 *
 * Mocha is given this one file, and not the tests themselves, because it would first try to require
 * a TypeScript file and, if anything in it fails to load, tell only why it could not be required.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runsInNode, runsWithOthers, shareOf } from './where.mjs';

const testDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const asked = process.env.DECISION_AID_TEST_FILES?.split('\n').filter(Boolean);
const runsHere = process.env.DECISION_AID_WITH_OTHERS ? runsWithOthers : runsInNode;
const share = process.env.DECISION_AID_SHARE;
const all = readdirSync(testDir, { recursive: true })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => runsHere(`test/${name}`))
  .filter((name) => !share || shareOf(`test/${name}`) === share)
  .sort()
  .map((name) => path.join(testDir, name));

// What runs here is measured; the programs that tests start, such as a whole build, would only be slower.
delete process.env.NODE_V8_COVERAGE;

for (const file of asked ?? all) await import(pathToFileURL(path.resolve(file)));
