import { expect } from 'chai';
import type { RiskBenefitComparator } from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { registerLocale } from '../../../src/localization/locales.js';
import {
  choose,
  comparator,
  compare,
  openWhy,
  outcomeGroup,
  outcomesTable,
  studyRow,
} from '../../support/comparator.js';
import { eventsAt } from '../../support/fixture.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  factOf,
  namesOf,
  sectionOf,
  shownText,
  summary,
  textOf,
} from '../../support/roles.js';
import { sampleEvidence } from '../../support/sample-evidence.js';
import { words } from '../../support/words.js';

const at6 = /^Why this number: Walking better, After 6 months$/;
const at12 = /^Why this number: Walking better, Within 12 months$/;

describe('<risk-benefit-comparator> why this number', () => {
  it('is behind a line that names outcome and time, and closed at first', async () => {
    const element = await comparator();
    const line = summary(element, at6);
    expect((line.parentElement as HTMLDetailsElement).open).to.equal(false);
    expect(shownText(element)).to.not.include('Who was studied for walking-6m.');
    const drawer = openWhy(element, at6);
    expect(drawer.open).to.equal(true);
    expect(shownText(element)).to.include('Who was studied for walking-6m.');
  });

  it('tells whom, what, when, how sure, and from where', async () => {
    const element = await comparator();
    const drawer = openWhy(element, at6);
    expect(factOf(drawer, words.whoWasStudied)).to.equal('Who was studied for walking-6m.');
    expect(factOf(drawer, words.whatWasCompared)).to.equal('What was compared for walking-6m.');
    expect(factOf(drawer, words.when)).to.equal('After 6 months');
    expect(factOf(drawer, words.moderateCertainty)).to.equal(
      'The true result is probably close to this.One trial of two.',
    );
    const from = factOf(drawer, words.whereFrom);
    expect(from).to.include(words.readInSource);
    expect(from).to.include('The counts are added up from two tables.');
    expect(from).to.include('Smith A, Jones B. A trial of knee operations');
    expect(factOf(drawer, words.note)).to.equal('Few people were over 70.');
    const [link] = allByRole(drawer, 'link') as HTMLAnchorElement[];
    expect(link!.href).to.equal('https://doi.org/10.1000/knee(2020)1');
  });

  it('tells the summary that a number was read in', async () => {
    const element = await comparator();
    const drawer = openWhy(element, at12);
    const from = factOf(drawer, words.whereFrom);
    expect(from).to.include(words.readInSummary);
    expect(from).to.match(/Advice on braces.*Summary: A leaflet/);
    expect(factOf(drawer, words.lowCertainty)).to.equal(
      'The true result may be quite different.Few people.',
    );
  });

  it('shows the numbers as published, arm by arm, and marks the ranges that were calculated', async () => {
    const element = await comparator();
    const drawer = openWhy(element, at6);
    const table = byRole(drawer, 'table');
    expect(namesOf(table, 'columnheader').slice(0, 4)).to.deep.equal([
      words.group,
      words.counted,
      '%',
      words.rangeInPercent,
    ]);
    const rows = [...table.querySelectorAll(':scope > tbody > tr')].map((row) =>
      [...row.children].map(textOf),
    );
    expect(rows).to.deep.equal([
      ['Wearing a knee brace', '40 of 100', words.notTold, '30.9 to 49.8 (calculated)'],
      ['Operation', '60 of 100', '60', '50 to 69'],
      ['Pretend brace', '30 of 100', words.notTold, '21.9 to 39.6 (calculated)'],
    ]);
  });

  it('writes the numbers as published as the country of the page does', async () => {
    registerLocale('es', {});
    const definition = sampleEvidence(({ outcomes }) => {
      const { measure } = outcomes[0]!.findings[0]!;
      if (measure.kind !== 'frequency') throw new Error('The first finding has no counts.');
      measure.arms[0] = { option: 'brace', count: 620, total: 855_832, percent: 0.07 };
    });
    const rowIn = async (lang: string): Promise<readonly string[]> => {
      const at6Meses = /^Why this number: Walking better, After 6 meses$/;
      const drawer = openWhy(await comparator({ definition, lang }), at6Meses);
      const cells = byRole(drawer, 'table').querySelectorAll('tbody > tr:first-child > *');
      return [...cells].slice(1, 3).map(textOf);
    };
    expect(await rowIn('es-US')).to.deep.equal(['620 of 855,832', '0.07']);
    expect(await rowIn('es-MX')).to.deep.equal(['620 of 855,832', '0.07']);
    expect(await rowIn('es-ES')).to.deep.equal(['620 of 855.832', '0,07']);
    expect(await rowIn('es')).to.deep.equal(['620 of 855.832', '0,07']);
  });

  it('says so where a time is not known, and how a calculated number came about', async () => {
    const definition = sampleEvidence(({ outcomes }) => {
      Object.assign(outcomes[3]!.findings[0]!, {
        status: 'calculated',
        calculation: 'Everybody minus nobody.',
      });
    });
    const element = await comparator({ definition });
    const drawer = openWhy(element, /^Why this number: A scar/);
    expect(factOf(drawer, words.when)).to.equal(words.noTime);
    expect(factOf(drawer, words.certaintyNotRated)).to.equal(
      'No source we read says how sure this is.No source rates it.',
    );
    expect(factOf(drawer, words.whereFrom)).to.match(
      /^Calculated from published figures\. Everybody minus nobody\./,
    );
  });

  for (const [level, label, meaning] of [
    ['high', words.highCertainty, words.veryLikelyClose],
    ['very-low', words.veryLowCertainty, words.veryUncertain],
  ] as const) {
    it(`words the certainty "${level}" in the row and in the drawer`, async () => {
      const definition = sampleEvidence(({ outcomes }) => {
        outcomes[3]!.findings[0]!.certainty = { level, reason: 'So it is.' };
      });
      const element = await comparator({ definition });
      expect(textOf(studyRow(element, 'A scar', 0).querySelector('th')!)).to.include(label);
      const drawer = openWhy(element, /^Why this number: A scar/);
      expect(factOf(drawer, label)).to.equal(`${meaning}So it is.`);
    });
  }

  it('is there for every study, and for nothing else', async () => {
    const element = await comparator();
    const drawers = [...outcomesTable(element).querySelectorAll('details')];
    expect(drawers).to.have.length(7);
    expect(
      new Set(drawers.map((drawer) => textOf(drawer.querySelector('summary')!))).size,
    ).to.equal(7);
  });
});

describe('<risk-benefit-comparator> the picker of outcomes', () => {
  const outcomes = (element: RiskBenefitComparator): string[] =>
    [...outcomesTable(element).querySelectorAll('.outcome-name')].map(textOf);

  it('shows all outcomes until one is picked, then only those', async () => {
    const element = await comparator();
    const all = ['Walking better', 'Infection in the knee', 'Pain', 'A scar'];
    expect(outcomes(element)).to.deep.equal(all);
    summary(element, words.showOnlyWhatIPick).click();
    const showAll = byRole(element, 'button', words.showAll) as HTMLButtonElement;
    expect(showAll.disabled).to.equal(true);
    for (const name of ['A scar', 'Infection in the knee']) {
      byRole(element, 'checkbox', name).click();
      await element.updateComplete;
    }
    // In the order of the definition, whatever was picked first.
    expect(outcomes(element)).to.deep.equal(['Infection in the knee', 'A scar']);
    expect(showAll.disabled).to.equal(false);
    byRole(element, 'checkbox', 'A scar').click();
    await element.updateComplete;
    expect(outcomes(element)).to.deep.equal(['Infection in the knee']);
    showAll.click();
    await element.updateComplete;
    expect(outcomes(element)).to.deep.equal(all);
    expect(
      (allByRole(element, 'checkbox') as HTMLInputElement[]).filter(({ checked }) => checked),
    ).to.have.length(0);
  });

  it('tells the page that outcomes were picked, and not which', async () => {
    const element = await comparator();
    const events = eventsAt(document);
    summary(element, words.showOnlyWhatIPick).click();
    byRole(element, 'checkbox', 'A scar').click();
    await element.updateComplete;
    byRole(element, 'button', words.showAll).click();
    expect(
      events.map((event) =>
        Object.values<unknown>({ ...event }).filter((one) => typeof one !== 'boolean'),
      ),
    ).to.deep.equal([
      ['settings', 'outcomes'],
      ['settings', 'outcomes'],
    ]);
  });

  it('holds for the differences too', async () => {
    const element = await comparator();
    await compare(element, 'A knee operation', 'Wearing a knee brace');
    expect(allByText(element, /^Operation, compared with/)).to.have.length(1);
    summary(element, words.showOnlyWhatIPick).click();
    byRole(element, 'checkbox', 'A scar').click();
    await element.updateComplete;
    expect(allByText(element, /^Operation, compared with/)).to.have.length(0);
  });
});

describe('<risk-benefit-comparator> the difference of two options', () => {
  const section = (element: RiskBenefitComparator): HTMLElement =>
    sectionOf(element, words.twoOptions);

  it('is of options that the reader chooses, and of none at first', async () => {
    const element = await comparator();
    for (const name of [words.firstOption, words.secondOption]) {
      const list = byRole(element, 'combobox', name) as HTMLSelectElement;
      expect(list.value).to.equal('');
      expect([...list.options].map(({ text }) => text)).to.deep.equal([
        words.choose,
        'Waiting and seeing',
        'Wearing a knee brace',
        'A knee operation',
      ]);
    }
    byText(element, words.chooseTwo);
    await compare(element, 'A knee operation', 'A knee operation');
    byText(element, words.chooseTwo);
    expect(allByText(element, /, compared with /)).to.have.length(0);
  });

  it('is in absolute numbers, with its range, its time and its certainty', async () => {
    const element = await comparator();
    await compare(element, 'A knee operation', 'Wearing a knee brace');
    const [item, ...others] = allByRole(section(element), 'listitem');
    expect(others).to.have.length(0);
    expect(textOf(item!)).to.equal(
      'Walking better Operation, compared with Wearing a knee brace: 20 more in 100 people: ' +
        'walked better The range is from 6 more to 33 more. ' +
        `We calculated this range from the published counts. After 6 months. ${words.moderateCertainty}.`,
    );
    await compare(element, 'Wearing a knee brace', 'A knee operation');
    expect(textOf(section(element))).to.include('20 fewer in 100 people');
    expect(textOf(section(element))).to.not.match(/%|\bpercent|\btimes\b|\bratio\b/i);
  });

  it('moves with the switch to 1,000', async () => {
    const element = await comparator();
    await compare(element, 'A knee operation', 'Wearing a knee brace');
    await choose(element, words.outOf, '1,000');
    expect(textOf(section(element))).to.include('200 more in 1,000 people');
  });

  it('is that of the group which the reader chose, and says so', async () => {
    const element = await comparator();
    await compare(element, 'A knee operation', 'Wearing a knee brace');
    expect(textOf(section(element))).to.not.include('I am over 70');
    await choose(element, words.thisDescribesMe, 'I am over 70');
    const [item, ...others] = allByRole(section(element), 'listitem');
    expect(others).to.have.length(0);
    expect(textOf(item!)).to.match(/^Walking better I am over 70 .* 22 more in 100 people/);
    // Where no study has figures for the group, those of everyone stay.
    await compare(element, 'Waiting and seeing', 'Wearing a knee brace');
    expect(textOf(section(element))).to.include('1 more in 100 people');
  });

  it('says that there may be none, and "fewer than 1"', async () => {
    const element = await comparator();
    await compare(element, 'Waiting and seeing', 'Wearing a knee brace');
    expect(textOf(section(element))).to.include('1 more in 100 people');
    expect(textOf(section(element))).to.include(
      'The range is from 3 fewer to 4 more. There may be no difference at all.',
    );
    const definition = sampleEvidence(({ outcomes }) => {
      const { measure } = outcomes[0]!.findings[1]!;
      if (measure.kind === 'frequency') measure.arms[0]!.count = 251;
    });
    const second = await comparator({ definition });
    await compare(second, 'Waiting and seeing', 'Wearing a knee brace');
    expect(textOf(section(second))).to.include('more, by less than 1 in 100 people');
  });

  it('says at each end of the range which way it goes, where it is less than 1', async () => {
    const definition = sampleEvidence(({ outcomes }) => {
      const { measure } = outcomes[0]!.findings[1]!;
      if (measure.kind !== 'frequency') throw new Error('The second finding has no counts.');
      measure.arms[0] = { option: 'waiting', count: 25_050, total: 100_000 };
      measure.arms[1] = { option: 'brace', count: 25_000, total: 100_000 };
    });
    const element = await comparator({ definition });
    await compare(element, 'Wearing a knee brace', 'Waiting and seeing');
    expect(textOf(section(element))).to.include('fewer, by less than 1 in 100 people');
    expect(textOf(section(element))).to.include(
      'The range is from less than 1 fewer to less than 1 more.',
    );
  });

  it('says that there is none where the numbers are the same', async () => {
    const definition = sampleEvidence(({ outcomes }) => {
      const { measure } = outcomes[0]!.findings[1]!;
      if (measure.kind === 'frequency') measure.arms[0]!.count = 250;
    });
    const element = await comparator({ definition });
    await compare(element, 'Waiting and seeing', 'Wearing a knee brace');
    expect(textOf(section(element))).to.include('no difference in 100 people');
  });

  it('shows a published range as published', async () => {
    const definition = sampleEvidence(({ outcomes }) => {
      const { measure } = outcomes[0]!.findings[0]!;
      if (measure.kind === 'frequency') {
        measure.differences = [
          { first: 1, second: 0, points: 20, interval: { low: 5, high: 35, from: 'published' } },
        ];
      }
    });
    const element = await comparator({ definition });
    await compare(element, 'A knee operation', 'Wearing a knee brace');
    expect(textOf(section(element))).to.include('The range is from 5 more to 35 more.');
    expect(textOf(section(element))).to.not.include('We calculated');
  });

  it('is refused where the numbers are of different studies', async () => {
    const element = await comparator();
    await compare(element, 'Waiting and seeing', 'A knee operation');
    byText(
      element,
      'No study here compares these two options in numbers of people. Their numbers come from ' +
        'different studies, so we do not subtract them.',
    );
    expect(allByText(element, /, compared with /)).to.have.length(0);
  });

  it('tells the page that options were compared, and not which', async () => {
    const element = await comparator();
    const events = eventsAt(document);
    await compare(element, 'Waiting and seeing', 'A knee operation');
    expect(
      JSON.stringify(events.map((event) => Object.values<unknown>({ ...event }))),
    ).to.not.match(/waiting|operation/);
    expect(events).to.have.length(2);
  });

  it('is forgotten with a definition that does not have the options', async () => {
    const element = await comparator();
    await compare(element, 'Waiting and seeing', 'A knee operation');
    element.definition = sampleEvidence((definition) => {
      definition.options = definition.options.map((option) =>
        option.id === 'waiting' ? { ...option, id: 'resting' } : option,
      );
      definition.outcomes = [];
      definition.considerations = [];
    });
    await element.updateComplete;
    expect((byRole(element, 'combobox', words.firstOption) as HTMLSelectElement).value).to.equal(
      '',
    );
    byText(element, words.chooseTwo);
  });
});

describe('<risk-benefit-comparator> what each option involves', () => {
  it('is told in a table of the same columns', async () => {
    const element = await comparator();
    const table = byRole(element, 'table', words.whatItInvolves);
    expect(namesOf(table, 'columnheader')).to.deep.equal([
      words.question,
      'Waiting and seeing',
      'Wearing a knee brace',
      'A knee operation',
    ]);
    const row = (question: string): string[] => {
      const found = [...table.querySelectorAll('tbody > tr')].find(
        (one) => textOf(one.querySelector('th')!) === question,
      )!;
      return [...found.querySelectorAll('td')].map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        copy.querySelector('.cell-option')?.remove();
        return textOf(copy);
      });
    };
    expect(row(words.howLongDoesItTake)).to.deep.equal([
      words.notKnown,
      'about 6 to 8 weeks',
      'The cut to the last stitch.',
    ]);
    expect(row(words.whatIsRecoveryLike)[2]).to.match(
      /^You walk with crutches ?You go back to work$/,
    );
    expect(row(words.canItBeDoneAgainQuestion)).to.deep.equal([
      words.notKnown,
      words.notKnown,
      'It can be done once more.',
    ]);
    expect(outcomeGroup(element, 'Pain')).to.not.equal(null);
  });
});
