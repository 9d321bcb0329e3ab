/**
 * Properties for tests, with the same random values in every run: what fails today fails tomorrow too. To look for
 * more, run the tests in Node with other values:
 *
 *     DECISION_AID_SEED=random node scripts/test.mjs --only node
 */
import { configureGlobal } from 'fast-check';

const asked = typeof process === 'undefined' ? undefined : process.env['DECISION_AID_SEED'];
configureGlobal({ seed: asked === 'random' ? Date.now() : Number(asked ?? 2026) });

export { default } from 'fast-check';
