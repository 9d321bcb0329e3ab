/** The benchmark measures what is there: an element that is drawn in another way must not end it. */
import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import { root } from './package.js';

describe('test/bench/bench.mjs', function () {
  this.timeout(120_000);

  it('says how long ours takes in each of its rows, and beside what', () => {
    const table = execFileSync(
      process.execPath,
      ['test/bench/bench.mjs', '--only', 'checklist,figure,reading', '--rounds', '1'],
      { cwd: root, encoding: 'utf8' },
    );
    const rows = table
      .split('\n')
      .filter((line) => /\d \/ \d.*: (?:aim met|met|MISSED)$/.test(line));
    expect(rows.map((row) => row.split(/ {2,}/)[0])).to.deep.equal([
      'Checklist of 40 as it arrives',
      '8 icon arrays of 100',
      'sciatica.en read, cold, ms',
      'carpal-tunnel-syndrome.en read, cold, ms',
      'knee-osteoarthritis.en read, cold, ms',
    ]);
    for (const row of rows) expect(Number(row.split(/ {2,}/)[1]), row).to.be.above(0);
  });
});
