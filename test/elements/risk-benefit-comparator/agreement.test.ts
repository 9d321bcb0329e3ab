/** Drawing, number, sentence and table of one arm come from one record, in the overview, in More and side by side. */
import { expect } from 'chai';
import fc from '../../support/property.js';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import type { RiskBenefitComparator } from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import type { ArmResult } from '../../../src/evidence/arms.js';
import { naturalFrequency } from '../../../src/evidence/natural-frequency.js';
import { overviewOf, type Frame } from '../../../src/evidence/overview.js';
import { pairOf } from '../../../src/evidence/pair.js';
import { baseOf } from '../../../src/evidence/panel-base.js';
import { madeUpDefinition } from '../../../stories/risk-benefit-comparator/made-up-definition.js';
import { shippedDefinition } from '../../../stories/support/sample-definitions.js';
import { randomDefinition } from '../../fixtures/random-definition.js';
import { comparator, sideBySide } from '../../support/comparator.js';
import { marksIn } from '../../support/drawings.js';
import { textOf } from '../../support/roles.js';

const shown = new Intl.NumberFormat('en');

/** "54 in 100", as an arm is to be told. */
function told({ value }: ArmResult, frame: Pick<Frame, 'result'>): string | undefined {
  if (value.kind !== 'share') return undefined;
  const per = baseOf([frame.result]);
  const { happened } = naturalFrequency(value.share.share, per);
  return `${shown.format(happened)} in ${shown.format(per)}`;
}

/** The frames of a row, in their order on the page. */
function framesOf(row: Element): Element[] {
  return [...row.querySelectorAll(':scope > [part="frame"]')];
}

function rowsOf(element: RiskBenefitComparator, part: string): Element[] {
  return [...element.renderRoot.querySelectorAll(`[part="${part}"]`)];
}

function checkFrame(drawn: Element, more: Element, frame: Frame, at: string): void {
  const lines = [...drawn.querySelectorAll('.frame-arm')];
  const sentences = [...more.querySelectorAll('.more-arms > li')].map(textOf);
  const bars = [...drawn.querySelectorAll('[part="bar"] .step-bar-part')];
  expect(bars.length, at).to.equal(frame.hasBars ? frame.arms.length : 0);
  frame.arms.forEach((arm, place) => {
    const number = told(arm, frame);
    if (number === undefined || arm.value.kind !== 'share') return;
    // One arm alone is a sentence.
    const line = textOf(frame.arms.length === 1 ? drawn : lines[place]!);
    expect(line, at).to.include(number);
    expect(line, at).to.include(frame.outcome.happened);
    expect(sentences[place], at).to.include(`about ${number}`);
    if (!frame.hasBars) return;
    const end = Number(bars[place]!.getAttribute('width'));
    expect(end, at).to.be.closeTo(100 * arm.value.share.share, 1e-9);
  });
}

async function checkOverview(definition: ProcedureDefinition): Promise<number> {
  const element = await comparator({ definition, lang: 'en' });
  const rows = overviewOf(definition).rows;
  const drawn = rowsOf(element, 'row');
  expect(drawn).to.have.length(rows.length);
  let numbers = 0;
  rows.forEach((row, place) => {
    const frames = framesOf(drawn[place]!);
    const details = [...drawn[place]!.querySelectorAll('.more-frame')];
    expect(frames, row.row.id).to.have.length(row.frames.length);
    row.frames.forEach((frame, index) => {
      checkFrame(frames[index]!, details[index]!, frame, `${row.row.id}, ${frame.result.id}`);
      numbers += frame.arms.length;
    });
  });
  element.remove();
  return numbers;
}

async function checkPair(definition: ProcedureDefinition): Promise<void> {
  if (definition.options.length < 3) return;
  const element = await comparator({ definition, lang: 'en' });
  await sideBySide(element);
  const drawn = rowsOf(element, 'pair-row');
  const [first = '', second = ''] =
    definition.overview?.start?.options ??
    [definition.options[0], definition.options.at(-1)].map((option) => option!.id);
  overviewOf(definition).rows.forEach((row, place) => {
    const pair = pairOf(row, first, second);
    const columns = [...drawn[place]!.querySelectorAll('.pair-column')];
    if (pair.kind !== 'shares') {
      expect(drawn[place]!.querySelectorAll('.icon-array'), row.row.id).to.have.length(0);
      return;
    }
    [pair.shown.first, pair.shown.second].forEach((arm, side) => {
      const column = columns[side]!;
      const number = told(arm, pair.shown)!;
      expect(textOf(column), row.row.id).to.include(number);
      const array = column.querySelector('.icon-array');
      expect(array !== null, row.row.id).to.equal(number.endsWith(' in 100'));
      if (!array) return;
      const { happened } = marksIn(array);
      expect(`${happened.length} in 100`, row.row.id).to.equal(number);
      expect(array.getAttribute('aria-hidden')).to.equal('true');
    });
  });
  element.remove();
}

for (const which of ['en', 'es', 'sciatica.en', 'sciatica.es', 'knee.en', 'knee.es'] as const) {
  describe(`<risk-benefit-comparator> and its first numbers, definition "${which}"`, () => {
    it('are the same as bars, as numbers and in the sentences of More', async () => {
      expect(await checkOverview(await shippedDefinition(which))).to.be.greaterThan(3);
    });

    it('are the same as icons, as numbers and in the sentences side by side', async () => {
      await checkPair(await shippedDefinition(which));
    });
  });
}

describe('<risk-benefit-comparator> and its first numbers, definitions that nobody here wrote', function () {
  this.timeout(30_000);

  const some = [
    madeUpDefinition(),
    ...fc
      .sample(randomDefinition, 60)
      .filter((one) => parseDefinition(one).issues.length === 0)
      .slice(0, 12),
  ];

  it('are the same in all forms', async () => {
    let numbers = 0;
    for (const definition of some) {
      numbers += await checkOverview(definition);
      await checkPair(definition);
    }
    expect(some).to.have.length(13);
    expect(numbers).to.be.greaterThan(40);
  });
});
