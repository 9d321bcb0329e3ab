import { expect } from 'chai';
import type { FrequencyArm, Outcome } from '../../../../src/definition/definition.js';
import type { ProcedureDefinition } from '../../../../src/definition/definition.js';
import { resultsOf, type Result } from '../../../../src/evidence/results.js';
import type { RiskBenefitComparator } from '../../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import type { ComparatorView } from '../../../../src/elements/risk-benefit-comparator/risk-benefit-comparator-data.js';
import { shippedDefinition } from '../../../../stories/support/sample-definitions.js';
import { comparator } from '../../../support/comparator.js';
import { barIn, marksIn, scaleIn } from '../../../support/drawings.js';
import { textOf } from '../../../support/roles.js';

/** A number, or the limit that it stays below or above. */
interface Amount {
  readonly limit: '' | 'below' | 'above';
  readonly value: number;
}

/** One frame: how many, out of how many, and percent. */
interface Frame {
  readonly amount: Amount;
  readonly per: number;
  readonly percent: Amount;
}

function amountOf(words: string): Amount {
  const [, limit = '', number = ''] =
    /^(?:about )?(fewer than |less than |more than )?([\d,.]+)%?$/u.exec(words) ?? [];
  if (number === '') throw new Error(`No number: "${words}"`);
  const value = Number(number.replaceAll(',', ''));
  return { limit: limit === '' ? '' : limit === 'more than ' ? 'above' : 'below', value };
}

/** Every "54 in 100 people (54%)" in a text. */
function framesIn(text: string): Frame[] {
  const sentence =
    /((?:about |fewer than |more than )?[\d,]+) in ([\d,]+) \S+ \(((?:less than |more than )?[\d.]+%)\)/gu;
  return [...text.matchAll(sentence)].map(([, amount = '', per = '', percent = '']) => ({
    amount: amountOf(amount),
    per: amountOf(per).value,
    percent: amountOf(percent),
  }));
}

/** The range in a text, if there is one. */
function rangeIn(text: string): readonly [Amount, Amount] | undefined {
  const [, low, high] =
    /The range is ((?:\w+ than )?[\d,]+) to ((?:\w+ than )?[\d,]+) in [\d,]+\./u.exec(text) ?? [];
  return low === undefined || high === undefined ? undefined : [amountOf(low), amountOf(high)];
}

/** The whole numbers that an amount may stand for in a drawing of whole marks. */
function isDrawnAs({ limit, value }: Amount, marks: number, per: number): boolean {
  if (limit === '') return marks === value;
  return limit === 'below' ? marks === 0 || marks === 1 : marks === per - 1 || marks === per;
}

interface Arm {
  readonly outcome: Outcome;
  readonly result: Result;
  readonly arm: FrequencyArm;
  readonly id: string;
}

function frequencyArms(definition: ProcedureDefinition): Arm[] {
  return definition.outcomes.flatMap((outcome) =>
    resultsOf(outcome, definition).flatMap((result) =>
      result.measure.kind === 'frequency' && result.group === undefined
        ? result.measure.arms.map((arm, place) => ({
            outcome,
            result,
            arm,
            id: `${outcome.id}-${result.id}-${place}`,
          }))
        : [],
    ),
  );
}

/** The share as an author wrote it, in percent. */
function written({ count, total, percent }: FrequencyArm): number {
  const counted = count === undefined || !total ? undefined : (100 * count) / total;
  if (percent === undefined || percent === 0 || percent === 100) return counted ?? percent!;
  return percent;
}

const isArmOfPeople = (arm: Element): boolean =>
  framesIn(textOf(arm)).length > 0 || arm.querySelector('table.numbers') !== null;

/** The arms on the page that are counts of people or things, in the order of the page. */
async function armsOnPage(
  element: RiskBenefitComparator,
  view: ComparatorView,
  per: 100 | 1000,
): Promise<Element[]> {
  Object.assign(element, { view, per });
  await element.updateComplete;
  return [...element.renderRoot.querySelectorAll('.arm')].filter(isArmOfPeople);
}

/** The place on the page of each arm, by the id that its icon array has. */
function placesById(arms: readonly Element[]): Map<string, number> {
  return new Map(
    arms.map((arm, place) => {
      return [arm.querySelector('.icon-array')?.id ?? '', place];
    }),
  );
}

for (const which of ['en', 'es', 'sciatica.en'] as const) {
  describe(`<risk-benefit-comparator> and its numbers, definition "${which}"`, () => {
    for (const per of [100, 1000] as const) {
      it(`are the same in words, icons, bars and tables, out of ${per}`, async () => {
        const definition = await shippedDefinition(which);
        const element = await comparator({ definition, lang: 'en' });
        const inWords = (await armsOnPage(element, 'words', per)).map(textOf);
        const inTables = (await armsOnPage(element, 'table', per)).map((arm) =>
          [...arm.querySelectorAll('.numbers > tbody > tr > td')].map((cell) =>
            amountOf(textOf(cell)),
          ),
        );
        const perInTables = (await armsOnPage(element, 'table', per)).map((arm) =>
          textOf(arm.querySelector('.numbers > thead th')!),
        );
        const inBars = (await armsOnPage(element, 'bars', per)).map((arm) => ({
          text: [...arm.querySelectorAll('p')].map(textOf).join(' '),
          drawing: arm.querySelector('[part="bar"]')!.cloneNode(true) as Element,
        }));
        const icons = await armsOnPage(element, 'icons', per);
        const places = placesById(icons);

        const arms = frequencyArms(definition);
        expect(arms.length).to.be.greaterThan(5);
        expect([...places.keys()].sort()).to.deep.equal(arms.map(({ id }) => id).sort());
        for (const list of [inWords, inTables, inBars]) expect(list).to.have.length(arms.length);

        for (const { id, arm, outcome, result } of arms) {
          const place = places.get(id)!;
          const words = inWords[place]!;
          const frames = framesIn(words);
          const [had, not] = frames;
          expect(frames, id).to.have.length(2);
          if (!had || !not) continue;

          // The sentence says what the author wrote, in both frames.
          expect([had.per, not.per], id).to.deep.equal([per, per]);
          expect(had.amount.value + not.amount.value, `${id}: frames in ${per}`).to.equal(per);
          expect(had.percent.value + not.percent.value, `${id}: frames in %`).to.be.closeTo(
            100,
            1e-9,
          );
          const percent = written(arm);
          const people = (percent * per) / 100;
          const isNone = people > 0 && people < 1;
          const isAll = people < per && people > per - 1;
          expect(had.amount.limit, id).to.equal(isNone ? 'below' : isAll ? 'above' : '');
          expect(not.amount.limit, id).to.equal(isNone ? 'above' : isAll ? 'below' : '');
          if (!isNone && !isAll) {
            expect(Math.abs(had.amount.value - people), id).to.be.at.most(0.5 + 1e-9);
          }
          expect(Math.abs(had.percent.value - percent), id).to.be.at.most(0.5 + 1e-9);
          expect(words, id).to.include(outcome.happened);
          expect(words, id).to.include(outcome.didNotHappen);
          expect(words, id).to.include(result.thing?.words.other ?? 'people');

          // The table twin.
          expect(perInTables[place], id).to.equal(`In ${per.toLocaleString('en')}`);
          expect(inTables[place], id).to.deep.equal([
            had.amount,
            had.percent,
            not.amount,
            not.percent,
          ]);

          // What stands beside either drawing, once, since a screen reader has no other words for it.
          const icon = icons[place]!.querySelector('[part="icon-array"]')!;
          const bar = inBars[place]!.drawing;
          const told = rangeIn(words);
          for (const drawing of [icon, bar])
            expect(drawing.getAttribute('aria-hidden'), id).to.equal('true');
          for (const beside of [textOf(icons[place]!), inBars[place]!.text]) {
            expect(framesIn(beside), id).to.deep.equal(frames);
            expect(rangeIn(beside), id).to.deep.equal(told);
            expect(beside).to.include(outcome.happened).and.include(outcome.didNotHappen);
          }

          // The marks.
          const marks = marksIn(icon);
          const full = marks.happened.length;
          const atMost = full + marks.possible.length;
          expect(atMost + marks.notHappened.length, id).to.equal(per);
          // The estimate alone is drawn: readers take half a mark of a range for half a person.
          expect(isDrawnAs(had.amount, full, per), `${id}: ${full} full marks`).to.equal(true);
          expect(isDrawnAs(had.amount, atMost, per), `${id}: ${atMost} marks at most`).to.equal(
            true,
          );
          if (isNone) expect([full, atMost > 0], id).to.deep.equal([0, true]);
          if (isAll) expect(full < per && atMost === per, id).to.equal(true);

          // The bar: nearer to the number that is told than half of one person.
          const { end, range } = barIn(bar);
          expect(end, id).to.be.closeTo(percent, 1e-9);
          if (told) {
            for (const [side, { limit, value }] of told.entries()) {
              const drawn = (range![side]! * per) / 100;
              if (limit === '') expect(drawn, id).to.be.closeTo(value, 0.5 + 1e-9);
              else expect(limit === 'below' ? drawn < value : drawn > value, id).to.equal(true);
            }
          }
          if (arm.interval) {
            expect(range![0], id).to.be.closeTo(arm.interval.low, 1e-9);
            expect(range![1], id).to.be.closeTo(arm.interval.high, 1e-9);
          }
        }
      });
    }

    it('are on their scale, and never people, where they are averages', async () => {
      const definition = await shippedDefinition(which);
      const element = await comparator({ definition, lang: 'en', view: 'icons' });
      const drawn = [...element.renderRoot.querySelectorAll('[part="scale"]')];
      const arms = definition.outcomes.flatMap((outcome) =>
        resultsOf(outcome, definition).flatMap(({ measure }) =>
          measure.kind === 'mean-difference'
            ? measure.arms
                .filter(({ difference }) => difference !== undefined)
                .map((arm) => ({ arm, width: measure.scale.high - measure.scale.low }))
            : [],
        ),
      );
      expect(drawn).to.have.length(arms.length);
      // Arms and drawings pair up by what they say, since columns may order them in another way.
      const rest = [...drawn];
      for (const { arm, width } of arms) {
        const points = Math.abs(arm.difference!);
        const direction = arm.difference! < 0 ? 'lower' : 'higher';
        const at = rest.findIndex((drawing) =>
          textOf(drawing.nextElementSibling!).startsWith(
            `${points} points ${direction} on average than with: `,
          ),
        );
        const [drawing] = rest.splice(at, 1);
        expect(at, `${points} ${direction}`).to.not.equal(-1);
        const { point, range } = scaleIn(drawing!);
        expect(point).to.be.closeTo(arm.difference! / width, 1e-9);
        if (arm.interval) {
          expect(range![0]).to.be.closeTo(arm.interval.low / width, 1e-9);
          expect(range![1]).to.be.closeTo(arm.interval.high / width, 1e-9);
          const text = textOf(drawing!.closest('.arm')!);
          for (const end of [arm.interval.low, arm.interval.high])
            expect(text).to.include(String(Math.abs(end)));
        } else expect(range).to.equal(undefined);
      }
      for (const drawing of drawn)
        expect(framesIn(textOf(drawing.closest('.arm')!))).to.deep.equal([]);
    });
  });
}
