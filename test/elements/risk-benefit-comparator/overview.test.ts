import { expect } from 'chai';
import type { RiskBenefitComparator } from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import {
  madeUpDefinition,
  twoOptions,
} from '../../../stories/risk-benefit-comparator/made-up-definition.js';
import { shippedDefinition } from '../../../stories/support/sample-definitions.js';
import { comparator, rowNamed, rowNames } from '../../support/comparator.js';
import { eventsAt, focused } from '../../support/fixture.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  isShown,
  namesOf,
  summary,
  textOf,
} from '../../support/roles.js';
import { brokenIn } from '../../support/lines.js';
import { sampleEvidence } from '../../support/sample-evidence.js';
import { expectConsole } from '../../support/silence.js';
import { words } from '../../support/words.js';

const definition = madeUpDefinition();

const madeUp = (): Promise<RiskBenefitComparator> => comparator({ definition });

/** What is shown of a row while More is closed, line by line. */
function linesOf(row: HTMLElement): string[] {
  const lines = row.querySelectorAll<HTMLElement>(
    '.row-head > *, [part="sure"], .row-warning, .frame-caption, .frame-arm, .frame-note, .frame-box > p, .row-rest, .difference',
  );
  return [...new Set(lines)]
    .filter((line) => isShown(line) && !line.closest('details'))
    .map(textOf);
}

function bars(row: Element): number {
  return row.querySelectorAll('[part="bar"]').length;
}

describe('<risk-benefit-comparator> the overview', () => {
  it('is what a reader sees first: all options, and the rows in the order of the authors', async () => {
    const element = await madeUp();
    const choices = byRole(element, 'group', words.whatToSee);
    expect(namesOf(choices, 'radio')).to.deep.equal(['All 4 options', words.twoSideBySide]);
    expect((byRole(choices, 'radio', 'All 4 options') as HTMLInputElement).checked).to.equal(true);
    expect(rowNames(element)).to.deep.equal([
      'Less pain',
      'Moving well',
      'Back at work',
      'The tear comes back',
      'Serious problem from treatment',
      'Falls',
    ]);
  });

  it('says once, in the first row without a number, that no number does not mean no harm', async () => {
    const element = await madeUp();
    const said = byText(element, words.noNumberNoHarm);
    expect(rowNamed(element, 'Less pain').contains(said)).to.equal(true);
  });

  it('has bars that begin and end at the same places, however long their numbers are', async () => {
    const element = await comparator({ definition: await shippedDefinition('sciatica.en') });
    const [frame] = [...rowNamed(element, 'Unwanted events').querySelectorAll('.frame-arms')];
    const ends = [...frame!.querySelectorAll('[part="bar"]')].map((bar) => {
      const { left, right } = bar.getBoundingClientRect();
      return [Math.round(left), Math.round(right)];
    });
    expect(ends).to.have.length(2);
    expect(ends[0]).to.deep.equal(ends[1]);
  });

  it('describes a scale once in a row, and a second one too', async () => {
    const element = await comparator({ definition: await shippedDefinition('sciatica.en') });
    const lines = linesOf(rowNamed(element, 'Leg pain')).filter((line) =>
      line.startsWith('Average'),
    );
    expect(lines).to.deep.equal(['Average on a scale: Leg pain, 0 to 100; lower is better.']);
  });

  it('tells on demand who chose the order, and why', async () => {
    const element = await madeUp();
    const line = summary(element, '6 things, in the authors’ order');
    expect(allByText(element, 'We asked each other.')).to.have.length(0);
    line.click();
    byText(element, 'We asked each other.');
    byText(line.parentElement!, 'The options are in the order of how far they go into the body.');
  });

  for (const [chosenBy, line] of [
    ['patients-and-authors', '6 things, chosen with patients'],
    ['core-outcome-set', '6 things, from an agreed list'],
  ] as const) {
    it(`names the order by who chose it: ${chosenBy}`, async () => {
      const element = await comparator({
        definition: madeUpDefinition(({ overview }) => {
          overview.chosenBy = chosenBy;
        }),
      });
      summary(element, line);
    });
  }

  it('says that nobody has chosen an order where it was made by rule', async () => {
    const element = await comparator({ definition: sampleEvidence() });
    summary(element, '4 things, in the guide’s order').click();
    byText(element, words.noOrderChosen);
    expect(rowNames(element)).to.deep.equal([
      'Walking better',
      'Infection in the knee',
      'Pain',
      'A scar',
    ]);
  });

  it('keeps apart the pairs that nobody compared, whose names can have words of their own between them', async () => {
    const element = await comparator({ definition: await shippedDefinition('sciatica.en') });
    byText(
      rowNamed(element, 'Leg pain'),
      'Not compared: Waiting with care with Epidural injection · Epidural injection with Surgery.',
    );
  });

  it('has nothing to switch with two options', async () => {
    const element = await comparator({ definition: twoOptions() });
    expect(allByRole(element, 'group', words.whatToSee)).to.have.length(0);
    expect(rowNames(element)).to.deep.equal(['Less pain', 'Sleeping well', 'Falls']);
  });

  it('leads to where the reader picks what matters most', async () => {
    const element = await madeUp();
    byRole(element, 'button', words.putMineFirst).click();
    await element.updateComplete;
    expect(textOf(focused(element)!)).to.equal(words.whatMattersMost);
  });

  it('tells an option that no number is about once, in the first row, and as large as the rest', async () => {
    const element = await comparator({
      definition: madeUpDefinition(({ overview }) => {
        // In these rows no frame holds the keyhole repair.
        overview.rows = overview.rows.filter(({ id }) => ['pain', 'rare', 'falls'].includes(id));
      }),
    });
    const said = byText(
      element,
      /no study here counted it\. It may be better, worse or the same\.$/,
    );
    expect(textOf(said)).to.match(/^Keyhole repair: /);
    expect(getComputedStyle(said).fontSize).to.equal(
      getComputedStyle(element.shadowRoot!.querySelector('.row')!).fontSize,
    );
    expect(rowNamed(element, rowNames(element)[0]!).contains(said)).to.equal(true);
    // The other rows do not say it again.
    for (const name of rowNames(element).slice(1))
      expect(linesOf(rowNamed(element, name)).join(' ')).to.not.include('no study here');
  });
});

describe('<risk-benefit-comparator> a row of the overview', () => {
  it('has the direction, how sure one can be, and one frame with bar, number and noun for each arm', async () => {
    const element = await madeUp();
    const row = rowNamed(element, 'Less pain');
    expect(linesOf(row)).to.deep.equal([
      'Less pain',
      words.hopedFor,
      'How sure? Fairly sure.',
      'Had less pain after 3 months, in one study.'.replace('Had', 'had'),
      'Waiting 54 in 100 had less pain',
      'Exercise 80 in 100 had less pain',
      'After 18 months: 75 and 90 in 100.',
      'Keyhole repair and Open repair: not in that study.',
      words.noNumberNoHarm,
    ]);
    expect(bars(row)).to.equal(2);
  });

  it('says on the row who had another treatment by then, from one in ten on', async () => {
    expectConsole(/headline-crossover/);
    const element = await comparator({
      definition: madeUpDefinition(({ overview }) => {
        Object.assign(overview.rows[0]!.headlines[0]!, { time: '18-months' });
      }),
    });
    expect(linesOf(rowNamed(element, 'Less pain')).join(' ')).to.include(
      'By then, 39 in 100 of those given “Waiting” had had “Open repair”.',
    );
  });

  it('tells averages on their scale, the smallest difference that people notice, and no clear difference', async () => {
    const element = await madeUp();
    const row = rowNamed(element, 'Moving well');
    expect(linesOf(row).slice(3)).to.deep.equal([
      'moved well after 6 months, in one study.',
      'Keyhole repair score 70',
      'Exercise score 62',
      words.noClearDifference,
      'Average on a scale: Knee score, 0 to 100; higher is better. The smallest difference that people notice: 10.',
      'Waiting: no number found.',
      'Open repair: not in that study.',
    ]);
    expect(bars(row)).to.equal(0);
  });

  it('keeps two studies apart: a warning before the numbers, a frame for each, and the pairs that nobody compared', async () => {
    const element = await madeUp();
    const lines = linesOf(rowNamed(element, 'Back at work'));
    expect(lines.slice(3)).to.deep.equal([
      words.doNotCompare,
      'were back at work, in one study.',
      'Keyhole repair half within 2 weeks',
      'Open repair half within 4 weeks',
      'were back at work after 6 months, in a review of studies.',
      'With “Exercise”, about 9 more in 100 were back at work than with “Waiting”. It could be from 1 fewer to 18 more. There may be no difference at all.',
      'Not compared: Waiting with Keyhole repair · Waiting with Open repair · Exercise with Keyhole repair · Exercise with Open repair.',
    ]);
    const frames = rowNamed(element, 'Back at work').querySelectorAll('[part="frame"]');
    expect(frames).to.have.length(2);
    for (const frame of frames)
      expect(getComputedStyle(frame).borderInlineStartStyle).to.equal('solid');
  });

  it('has an arm that is no option in the frame of its study, in a line of its own', async () => {
    const element = await madeUp();
    const row = rowNamed(element, 'The tear comes back');
    expect(linesOf(row).slice(1, 6)).to.deep.equal([
      words.toAvoid,
      'How sure? One small trial. Nobody has graded it.',
      'had the tear again after 2 years, in one study.',
      'Keyhole repair and Open repair 25 in 1,000 had the tear again',
      'Dummy operation 100 in 1,000 had the tear again',
    ]);
    expect(bars(row)).to.equal(2);
  });

  it('tells one arm alone in a sentence and without a bar, with what it is less than first', async () => {
    const element = await madeUp();
    const row = rowNamed(element, 'Serious problem from treatment');
    expect(linesOf(row).slice(1)).to.deep.equal([
      words.toAvoid,
      'How sure? This is a count, with nobody to compare.',
      'Open repair: fewer than 1 in 1,000 (7 in 10,000) had any serious problem within 90 days, counted.',
      'Waiting and Exercise: not this problem. They can have others.',
      'Keyhole repair: Nobody has counted. It can happen.',
    ]);
    expect(bars(row)).to.equal(0);
  });

  it('tells events as events, of which there may be more than people', async () => {
    const element = await madeUp();
    const row = rowNamed(element, 'Falls');
    expect(linesOf(row).slice(3, 6)).to.deep.equal([
      'falls after 12 months, in one study.',
      'Waiting 126 events for every 100 people',
      'Exercise 24 events for every 100 people',
    ]);
    expect(linesOf(row)).to.include('Keyhole repair: looked for, none found.');
    expect(bars(row)).to.equal(0);
  });

  it('says that nobody knows where it has no frame', async () => {
    const element = await comparator({
      definition: madeUpDefinition(({ overview }) => {
        const [, moving] = overview.rows;
        const also = [{ options: ['waiting', 'exercise', 'keyhole', 'open'], reason: 'not-known' }];
        Object.assign(moving!, { headlines: [], also });
      }),
    });
    expect(linesOf(rowNamed(element, 'Moving well'))).to.deep.equal([
      'Moving well',
      words.hopedFor,
      'How sure? Nobody knows.',
      'Waiting, Exercise, Keyhole repair, and Open repair: no number found.',
    ]);
  });

  for (const [level, said] of [
    ['high', 'Very sure.'],
    ['low', 'Not very sure.'],
    ['very-low', 'Very unsure.'],
    ['not-rated', 'Nobody has rated this.'],
  ] as const) {
    it(`says how sure one can be in words that begin with "How sure?": ${level}`, async () => {
      const element = await comparator({
        definition: madeUpDefinition((input) => {
          const { overview, studies } = input;
          delete (overview.rows[0]!.headlines[0] as { certaintyFrom?: string }).certaintyFrom;
          Object.assign(studies[0]!, { certainty: { level, reason: 'So it is.' } });
        }),
      });
      expect(linesOf(rowNamed(element, 'Less pain'))).to.include(`How sure? ${said}`);
    });
  }

  it('looks the same for a benefit and a harm', async () => {
    const element = await madeUp();
    const looks = ['Less pain', 'The tear comes back'].map((name) => {
      const row = rowNamed(element, name);
      const of = (part: Element): string[] => {
        const { color, backgroundColor, fontSize, fontWeight, borderColor, borderWidth } =
          getComputedStyle(part);
        return [color, backgroundColor, fontSize, fontWeight, borderColor, borderWidth];
      };
      const parts = ['.row-name', '.row-direction', '.frame-box', '.arm-value', '.step-bar-part'];
      return [row, ...parts.map((part) => row.querySelector(part)!)].map(of);
    });
    expect(looks[0]).to.deep.equal(looks[1]);
  });

  it('never breaks a number apart from what it is out of', async () => {
    const element = await madeUp();
    element.style.inlineSize = '18rem';
    const values = [...element.shadowRoot!.querySelectorAll('.step-bar + .arm-value')];
    expect(values.length).to.be.greaterThan(3);
    expect(values.flatMap((value) => brokenIn(value, /[\d,]+ in [\d,]+/gu))).to.deep.equal([]);
  });

  it('tells the page of no change until the reader makes one', async () => {
    const events = eventsAt(document);
    await madeUp();
    expect(events.map(({ type }) => type)).to.deep.equal(['decision-aid-ready']);
  });
});
