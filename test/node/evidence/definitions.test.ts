/** Every finding of every definition that ships gives consistent results, whatever it is drawn as. */
import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import { cellOf } from '../../../src/evidence/cell.js';
import { certaintyWords } from '../../../src/evidence/certainty.js';
import { compareArms } from '../../../src/evidence/comparison.js';
import type { Denominator } from '../../../src/evidence/denominator.js';
import { iconArray, iconCounts } from '../../../src/evidence/icon-array.js';
import { meanDifference } from '../../../src/evidence/mean-difference.js';
import { naturalFrequency, percentages } from '../../../src/evidence/natural-frequency.js';
import { rateOf } from '../../../src/evidence/rate.js';
import { resultsOf, type Result } from '../../../src/evidence/results.js';
import { shareOf, type ArmShare } from '../../../src/evidence/share.js';
import { denominators } from '../../evidence/samples.js';

const folder = new URL('../../../src/content/definitions/', import.meta.url);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  describe(`cellOf and the rest of src/evidence, of ${name}`, () => {
    const { definition, issues } = parseDefinition(readFileSync(new URL(name, folder), 'utf8'));
    if (!definition) throw new Error(JSON.stringify(issues));

    it('has a cell with something in it for every outcome and option', () => {
      for (const outcome of definition.outcomes) {
        for (const option of definition.options) {
          const results = resultsOf(outcome, definition);
          expect(
            cellOf(outcome, results, option.id).kind,
            `${outcome.id}, ${option.id}`,
          ).not.to.equal('unsaid');
        }
      }
    });

    it('has a denominator that shows all of it', () => {
      const shares = resultsIn(definition).flatMap(sharesOf);
      const isExact = (per: Denominator): boolean =>
        shares.every(({ share }) => naturalFrequency(share, per).approximation === 'exact');
      expect(denominators.some(isExact)).to.equal(true);
    });

    for (const result of resultsIn(definition)) {
      it(`is the same in all forms: ${result.id}`, () => {
        expect(certaintyWords(result.certainty)).to.be.a('string');
        checkMeasure(result);
        for (const share of sharesOf(result)) checkShare(share);
        checkComparisons(result);
      });
    }
  });
}

function resultsIn(definition: ProcedureDefinition): readonly Result[] {
  return definition.outcomes.flatMap((outcome) => resultsOf(outcome, definition));
}

function sharesOf(result: Result): readonly ArmShare[] {
  if (result.measure.kind !== 'frequency') return [];
  return result.measure.arms.map((_, place) => {
    const share = shareOf(result, place);
    if (!share) throw new Error(`${result.id}: arm ${place} has no share`);
    return share;
  });
}

function checkShare({ share, interval }: ArmShare): void {
  expect(share).to.be.within(0, 1);
  if (interval) {
    expect(interval.low).to.be.within(0, share + 0.0055);
    expect(interval.high).to.be.within(share - 0.0055, 1);
  }
  for (const per of denominators) {
    const { happened, notHappened, approximation } = naturalFrequency(share, per);
    const percent = percentages(share, per);
    expect(happened + notHappened).to.equal(per);
    expect(percent.happened).to.be.closeTo(100 * share, 0.5 + 1e-9);
    const counts = iconCounts(share, per);
    const { blocks, columns, rows } = iconArray(counts, per);
    expect(columns * rows).to.equal(per);
    expect(happened).to.be.within(counts.happened, counts.happened + counts.possible);
    for (const kind of ['happened', 'possible', 'notHappened'] as const) {
      const drawn = blocks[kind].reduce((sum, { width, height }) => sum + width * height, 0);
      expect(drawn).to.equal(counts[kind]);
    }
    if (approximation === 'exact') expect(counts.happened).to.equal(happened);
  }
}

function checkMeasure(result: Result): void {
  const { measure } = result;
  if (measure.kind === 'rate') {
    measure.arms.forEach(({ value }, place) => {
      expect(rateOf([result], result, place)).to.have.property('value', value);
    });
  }
  if (measure.kind === 'mean-difference') {
    measure.arms.forEach((arm, place) => {
      const difference = meanDifference(measure, place);
      expect(difference === undefined).to.equal(arm.difference === undefined);
      if (difference) expect(difference.place).to.be.within(0, 1);
    });
  }
}

function checkComparisons(result: Result): void {
  const places = sharesOf(result).map((_, place) => place);
  for (const first of places) {
    for (const second of places.filter((place) => place !== first)) {
      const compared = compareArms(result, first, second, 100)!;
      const count = compared.direction === 'fewer' ? -compared.count : compared.count;
      // Published points may differ by 1.51 from the arms, and each shown number by half from its share.
      expect(count).to.be.closeTo(compared.points, 2.51);
    }
  }
}
