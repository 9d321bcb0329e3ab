import { expect } from 'chai';
import type { RiskBenefitComparator } from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { answersOf } from '../../../src/worksheet/worksheet.js';
import {
  madeUpDefinition,
  twoOptions,
} from '../../../stories/risk-benefit-comparator/made-up-definition.js';
import {
  comparator,
  openPart,
  rowNamed,
  rowNames,
  selectOption,
  sideBySide,
} from '../../support/comparator.js';
import { marksIn } from '../../support/drawings.js';
import { eventsAt, settled } from '../../support/fixture.js';
import { allByRole, allByText, byRole, byText, isShown, textOf } from '../../support/roles.js';
import { sampleEvidence } from '../../support/sample-evidence.js';
import { words } from '../../support/words.js';

const definition = madeUpDefinition();

/** Two options of the made-up definition side by side. */
async function pairOf(
  ...options: readonly [] | readonly [first: string, second: string]
): Promise<RiskBenefitComparator> {
  const element = await comparator({ definition });
  await sideBySide(element, ...options);
  return element;
}

/** What stands in the columns, without the names of the options, which are on top. */
function columnsOf(row: Element): string[] {
  return [...row.querySelectorAll('.pair-column')].map((column) =>
    [...column.children]
      .filter((one) => !one.matches('.column-name'))
      .map(textOf)
      .filter(Boolean)
      .join(' '),
  );
}

/** Icon arrays, which are there for eyes only. */
function drawingsIn(row: Element): Element[] {
  return [...row.querySelectorAll('[part="icon-array"]')];
}

function lineCount(place: Element): number {
  const text = document.createRange();
  text.selectNodeContents(place);
  return new Set([...text.getClientRects()].map(({ bottom }) => bottom)).size;
}

function lists(element: RiskBenefitComparator): HTMLSelectElement[] {
  const pair = element.shadowRoot!.querySelector('[part="pair"]')!;
  return allByRole(pair, 'combobox') as HTMLSelectElement[];
}

describe('<risk-benefit-comparator> two options side by side', () => {
  it('are one tap away, and begin with the pair of the authors', async () => {
    const element = await pairOf();
    expect(lists(element).map(({ value }) => value)).to.deep.equal(['waiting', 'exercise']);
    for (const list of lists(element))
      expect([...list.options].map(({ text }) => text)).to.deep.equal([
        'Waiting',
        'Exercise',
        'Keyhole repair',
        'Open repair',
      ]);
    expect(rowNames(element)).to.have.length(6);
    byText(element, words.orderSaysNothing);
  });

  it('begin with the first and the last option where the authors name no pair', async () => {
    const element = await comparator({ definition: sampleEvidence() });
    await sideBySide(element);
    expect(lists(element).map(({ value }) => value)).to.deep.equal(['waiting', 'operation']);
  });

  it('change places where the reader chooses what stands on the other side', async () => {
    const element = await pairOf();
    const pair = element.shadowRoot!.querySelector('[part="pair"]')!;
    await selectOption(element, pair, words.firstOption, 'Exercise');
    expect(lists(element).map(({ value }) => value)).to.deep.equal(['exercise', 'waiting']);
  });

  it('stay in view while the rows go by', async () => {
    const element = await pairOf();
    const header = element.shadowRoot!.querySelector('.pair-header')!;
    expect(getComputedStyle(header).position).to.equal('sticky');
    expect(header.getBoundingClientRect().height).to.be.below(90);
  });
});

describe('<risk-benefit-comparator> names of the options of a pair', () => {
  it('stand with each answer where one is below the other, and once on top where they are beside each other', async () => {
    const element = await pairOf();
    const names = [...element.renderRoot.querySelectorAll<HTMLElement>('.column-name')];
    expect(names.length).to.be.greaterThan(10);
    const heights = (): number[] => names.filter(isShown).map((one) => one.offsetHeight);
    expect(Math.max(...heights())).to.be.at.most(1);
    element.style.inlineSize = '280px';
    expect(Math.min(...heights())).to.be.greaterThan(10);
  });
});

describe('<risk-benefit-comparator> a pair that one study compared', () => {
  it('has an array, a number, the other frame and a range for each, and one sentence on the difference', async () => {
    const element = await pairOf();
    const row = rowNamed(element, 'Less pain');
    expect(columnsOf(row)).to.deep.equal([
      'About 54 in 100 had less pain; 46 did not. Could be 44 to 63.',
      'About 80 in 100 had less pain; 20 did not. Could be 71 to 87.',
    ]);
    const [waiting, exercise] = drawingsIn(row).map((drawing) => marksIn(drawing));
    expect([waiting!.happened.length, exercise!.happened.length]).to.deep.equal([54, 80]);
    expect(allByRole(row, 'img')).to.have.length(0);
    const [difference, ...others] = row.querySelectorAll('.difference');
    expect(others).to.have.length(0);
    expect(textOf(difference!)).to.match(/^With “Exercise”, about 26 more in 100 had less pain\./);
    byText(row, /^How sure\?/);
  });

  it('says the difference by the option with more, whichever stands first', async () => {
    const element = await pairOf('Exercise', 'Waiting');
    const row = rowNamed(element, 'Less pain');
    expect(columnsOf(row)[0]).to.match(/^About 80 in 100/);
    expect(textOf(row.querySelector('.difference')!)).to.match(/^With “Exercise”, about 26 more/);
    expect(textOf(row)).to.not.match(/fewer in 100/);
  });

  it('says that as many had it where there is no difference', async () => {
    const element = await comparator({
      definition: madeUpDefinition(({ outcomes }) => {
        const [, exercise] = (
          outcomes[0]!.findings[0]!.measure as {
            times: { arms: { count?: number }[] }[];
          }
        ).times[0]!.arms;
        exercise!.count = 54;
      }),
    });
    await sideBySide(element);
    expect(textOf(rowNamed(element, 'Less pain').querySelector('.difference')!)).to.include(
      'With “Waiting” and with “Exercise”, as many in 100 had less pain.',
    );
  });

  it('has the times as choices', async () => {
    const element = await pairOf();
    const row = rowNamed(element, 'Less pain');
    byRole(row, 'radio', '18 months').click();
    await element.updateComplete;
    expect(columnsOf(row)[1]).to.match(/^About 90 in 100/);
  });

  it('says how many had changed to another option by then, of the two that stand there', async () => {
    const element = await pairOf();
    const row = rowNamed(element, 'Less pain');
    const said = 'By then, 39 in 100 of those given “Waiting” had had “Open repair”.';
    expect(textOf(row)).to.not.include('By then');
    byRole(row, 'radio', '18 months').click();
    await element.updateComplete;
    byText(row, said);
    await selectOption(
      element,
      element.shadowRoot!.querySelector('[part="pair"]')!,
      words.firstOption,
      'Open repair',
    );
    expect(textOf(rowNamed(element, 'Less pain'))).to.not.include('By then');
  });

  it('draws no people where numbers are too small for ten rows of ten', async () => {
    const rare = madeUpDefinition(({ outcomes, overview }) => {
      const counted = outcomes.find(({ id }) => id === 'any-problem')!.findings[0]!;
      const { times } = counted.measure as unknown as { times: { arms: object[] }[] };
      times[0]!.arms.push({ option: 'keyhole', count: 500, total: 100_000 });
      const row = overview.rows.find(({ id }) => id === 'rare')!;
      row.also = row.also!.filter(({ options }) => !options.includes('keyhole'));
    });
    const element = await comparator({ definition: rare });
    await sideBySide(element, 'Keyhole repair', 'Open repair');
    const row = rowNamed(element, 'Serious problem from treatment');
    expect(drawingsIn(row)).to.have.length(0);
    expect(columnsOf(row)[0]).to.match(
      /^About 50 in 10,000 had any serious problem; 9,950 did not\./,
    );
    expect(columnsOf(row)[1]).to.match(
      /^fewer than 1 in 1,000 \(7 in 10,000\) had any serious problem; 9,993 did not\./,
    );
  });

  it('tells scores, lengths of time and events in words, without people', async () => {
    const element = await pairOf('Keyhole repair', 'Exercise');
    const row = rowNamed(element, 'Moving well');
    expect(columnsOf(row)).to.deep.equal(['Keyhole repair score 70', 'Exercise score 62']);
    expect(textOf(row)).to.include('The smallest difference that people notice: 10.');
    expect(drawingsIn(row)).to.have.length(0);
    await sideBySide(element, 'Keyhole repair', 'Open repair');
    expect(columnsOf(rowNamed(element, 'Back at work'))).to.deep.equal([
      'Keyhole repair half within 2 weeks',
      'Open repair half within 4 weeks',
    ]);
  });

  it('has scores beside each other, also where the name of one takes two lines', async () => {
    const name = 'Exercise with a trainer in a group';
    const element = await comparator({
      definition: madeUpDefinition(({ options }) => {
        Object.assign(
          options.find(({ id }) => id === 'exercise')!,
          { shortName: name },
        );
      }),
    });
    element.style.inlineSize = '358px';
    await sideBySide(element, 'Keyhole repair', name);
    const [short, long] = [
      ...rowNamed(element, 'Moving well').querySelectorAll('.pair-column'),
    ].map((column) => {
      const [heading, score] = [...column.children];
      expect(textOf(score!)).to.match(/^score \d+$/);
      return { lines: lineCount(heading!), top: score!.getBoundingClientRect().top };
    });
    expect([short!.lines, long!.lines]).to.deep.equal([1, 2]);
    expect(long!.top).to.equal(short!.top);
  });

  it('tells a difference alone in its sentence', async () => {
    const element = await pairOf();
    const row = rowNamed(element, 'Back at work');
    expect(columnsOf(row)).to.deep.equal([]);
    expect(textOf(row.querySelector('.difference')!)).to.match(
      /^With “Exercise”, about 9 more in 100 were back at work than with “Waiting”\. It could be from 1 fewer to 18 more\./,
    );
  });
});

describe('<risk-benefit-comparator> a pair that is compared otherwise, or not', () => {
  it('has the words of a source that compares both', async () => {
    const element = await pairOf('Waiting', 'Open repair');
    const row = rowNamed(element, 'Less pain');
    expect(columnsOf(row)).to.deep.equal([
      'Waiting Pain stayed as it was for most.',
      'Open repair Pain was less for most.',
    ]);
    openPart(row, /^Why this number: Less pain, After 12 months, Source \d/);
  });

  it('says that a number is worked out, and from what', async () => {
    const element = await pairOf('Exercise', 'Keyhole repair');
    const row = rowNamed(element, 'Less pain');
    byText(row, words.workedOutAcross);
    expect(columnsOf(row).map((column) => column.slice(0, 15))).to.deep.equal([
      'About 50 in 100',
      'About 60 in 100',
    ]);
    expect(textOf(row.querySelector('.difference')!)).to.equal(
      'With “Keyhole repair”, about 10 more in 100 had less pain.',
    );
  });

  it('says that two were counted together', async () => {
    const element = await pairOf('Keyhole repair', 'Open repair');
    const row = rowNamed(element, 'The tear comes back');
    // Rates compare the two by themselves, so that these come first.
    expect(columnsOf(row).join(' ')).to.include('3.2 for every 1,000 years');
    const together = madeUpDefinition(({ outcomes }) => {
      const comesBack = outcomes.find(({ id }) => id === 'comes-back')!;
      comesBack.findings.splice(1);
      Object.assign(comesBack, {
        gaps: ['waiting', 'exercise'].map((option) => ({ option, reason: 'not-known' })),
      });
    });
    const other = await comparator({ definition: together });
    await sideBySide(other, 'Keyhole repair', 'Open repair');
    const alone = rowNamed(other, 'The tear comes back');
    byText(alone, words.countedTogether);
    expect(textOf(alone)).to.include('25 in 1,000 had the tear again');
    expect(allByText(alone, words.noStudyCompared)).to.have.length(0);
  });

  it('says that no study compared them, and has what is known of each behind a line, without drawings', async () => {
    const element = await pairOf('Waiting', 'Open repair');
    const row = rowNamed(element, 'Falls');
    byText(row, words.noStudyCompared);
    expect(allByText(row, /126 events/)).to.have.length(0);
    openPart(row, `${words.knownOfEach}: Falls`);
    expect(textOf(row)).to.include('Waiting After 12 months: 126 events for every 100 people');
    expect(textOf(row)).to.include(
      'Open repair The source gives no time: 5 to 13 in 100, by study',
    );
    expect(row.querySelectorAll('svg')).to.have.length(0);
  });

  it('says the same as all options do of one that cannot have a harm, or has no need of a benefit', async () => {
    const element = await pairOf('Keyhole repair', 'Waiting');
    const rare = rowNamed(element, 'Serious problem from treatment');
    openPart(rare, `${words.knownOfEach}: Serious problem from treatment`);
    expect(textOf(rare)).to.include('Waiting: not this problem. They can have others.');
    expect(textOf(rare)).to.not.include('No number found');
  });

  it('says that there is no clear difference where the authors do and no range does', async () => {
    const element = await pairOf('Exercise', 'Keyhole repair');
    byText(rowNamed(element, 'Moving well'), words.noClearDifference);
  });

  it('has a search among what is known of each, and what the authors say where nothing is', async () => {
    const element = await pairOf('Keyhole repair', 'Waiting');
    const falls = rowNamed(element, 'Falls');
    openPart(falls, `${words.knownOfEach}: Falls`);
    expect(textOf(falls)).to.include(
      'We looked for falls after keyhole repair and found none counted.',
    );
    const rare = rowNamed(element, 'Serious problem from treatment');
    openPart(rare, `${words.knownOfEach}: Serious problem from treatment`);
    expect(textOf(rare)).to.include('Nobody has counted. It can happen.');
  });
});

describe('<risk-benefit-comparator> the pair of the reader', () => {
  it('is kept in the worksheet, for every element of the session', async () => {
    const element = await pairOf('Keyhole repair', 'Open repair');
    expect(answersOf(element.worksheet, 'pair')).to.deep.equal({
      first: 'keyhole',
      second: 'open',
    });
    const other = await comparator({ definition });
    other.worksheet = element.worksheet;
    await settled(other);
    await sideBySide(other);
    expect(lists(other).map(({ value }) => value)).to.deep.equal(['keyhole', 'open']);
  });

  it('is the same where it says what each involves', async () => {
    const element = await pairOf('Keyhole repair', 'Open repair');
    const practical = element.shadowRoot!.querySelector('[part="practical"]')!;
    expect(
      (allByRole(practical, 'combobox') as HTMLSelectElement[]).map(({ value }) => value),
    ).to.deep.equal(['keyhole', 'open']);
  });

  it('is private: the page hears that it was changed, and not of what', async () => {
    const element = await pairOf();
    const events = eventsAt(document);
    const pair = element.shadowRoot!.querySelector('[part="pair"]')!;
    await selectOption(element, pair, words.secondOption, 'Open repair');
    expect(
      events.map((event) =>
        Object.values<unknown>({ ...event }).filter((one) => typeof one !== 'boolean'),
      ),
    ).to.deep.equal([['answers', 'pair']]);
    for (const list of allByRole(element, 'combobox'))
      expect(list.closest('[data-private]'), list.id).to.not.equal(null);
    expect(element.outerHTML).to.not.match(/open|exercise/);
  });

  it('is given up with a definition that does not have it, and is back with its own', async () => {
    const element = await pairOf('Keyhole repair', 'Open repair');
    element.definition = twoOptions();
    await settled(element);
    expect(lists(element)).to.have.length(0);
    element.definition = definition;
    await settled(element);
    expect(lists(element).map(({ value }) => value)).to.deep.equal(['keyhole', 'open']);
  });
});
