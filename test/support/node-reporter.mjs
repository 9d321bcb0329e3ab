/**
 * Mocha's own spec reporter, which also writes how many tests passed, failed and were skipped, and
 * which failed, to the file named by DECISION_AID_RESULTS, for scripts/test.mjs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } =
  Mocha.Runner.constants;

class NodeReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const counts = { passed: 0, failed: 0, skipped: 0, troubles: [] };
    runner.on(EVENT_TEST_PASS, () => (counts.passed += 1));
    runner.on(EVENT_TEST_FAIL, (test, error) => {
      counts.failed += 1;
      counts.troubles.push(`${test.fullTitle()}: ${error.message}`);
    });
    runner.on(EVENT_TEST_PENDING, () => (counts.skipped += 1));
    runner.on(EVENT_RUN_END, () => {
      const file = process.env.DECISION_AID_RESULTS;
      if (!file) return;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    });
  }
}

export default NodeReporter;
