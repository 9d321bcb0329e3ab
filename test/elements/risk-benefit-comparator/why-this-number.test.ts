import { expect } from 'chai';
import type { RiskBenefitComparator } from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { allResults, openWhy, outcomesTable, studyRow } from '../../support/comparator.js';
import { eventsAt } from '../../support/fixture.js';
import { brokenIn } from '../../support/lines.js';
import {
  allByRole,
  byRole,
  factOf,
  namesOf,
  shownText,
  summary,
  textOf,
} from '../../support/roles.js';
import { sampleEvidence } from '../../support/sample-evidence.js';
import { words } from '../../support/words.js';

const at6 = /^Why this number: Walking better, After 6 months, Source \d+( \(1\))?$/;
const at12 = /^Why this number: Walking better, Within 12 months$/;

describe('<risk-benefit-comparator> why this number', () => {
  it('is behind a line that names outcome and time, and closed at first', async () => {
    const element = await allResults();
    const line = summary(outcomesTable(element), at6);
    expect((line.parentElement as HTMLDetailsElement).open).to.equal(false);
    expect(shownText(element)).to.not.include('Who was studied for walking-6m.');
    const drawer = openWhy(outcomesTable(element), at6);
    expect(drawer.open).to.equal(true);
    expect(shownText(element)).to.include('Who was studied for walking-6m.');
  });

  it('tells whom, what, when, how sure, and from where', async () => {
    const element = await allResults();
    const drawer = openWhy(outcomesTable(element), at6);
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
    const element = await allResults();
    const drawer = openWhy(outcomesTable(element), at12);
    const from = factOf(drawer, words.whereFrom);
    expect(from).to.include(words.readInSummary);
    expect(from).to.match(/Advice on braces.*Summary: A leaflet/);
    expect(factOf(drawer, words.lowCertainty)).to.equal(
      'The true result may be quite different.Few people.',
    );
  });

  it('shows the numbers as published, arm by arm, and marks the ranges that were calculated', async () => {
    const element = await allResults();
    const drawer = openWhy(outcomesTable(element), at6);
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

  it('never breaks a word of the heads of its columns', async () => {
    const element = await allResults();
    const table = byRole(openWhy(outcomesTable(element), at6), 'table') as HTMLTableElement;
    element.style.inlineSize = '40rem';
    // However narrow its words in other languages, or other columns, would have it.
    table.style.inlineSize = '0';
    expect(brokenIn(table.tHead!, /\p{L}+/gu)).to.deep.equal([]);
  });

  it('says so where a time is not known, and how a calculated number came about', async () => {
    const definition = sampleEvidence(({ outcomes }) => {
      Object.assign(outcomes[3]!.findings[0]!, {
        status: 'calculated',
        calculation: 'Everybody minus nobody.',
      });
    });
    const element = await allResults({ definition });
    const drawer = openWhy(outcomesTable(element), /^Why this number: A scar/);
    expect(factOf(drawer, words.when)).to.equal(words.noTime);
    expect(factOf(drawer, words.certaintyNotRated)).to.equal('No source rates it.');
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
      const element = await allResults({ definition });
      expect(textOf(studyRow(element, 'A scar', 0).querySelector('th')!)).to.include(label);
      const drawer = openWhy(outcomesTable(element), /^Why this number: A scar/);
      expect(factOf(drawer, label)).to.equal(`${meaning}So it is.`);
    });
  }

  it('is there for every study, and for nothing else', async () => {
    const element = await allResults();
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

  const picker = (element: RiskBenefitComparator): Element =>
    element.shadowRoot!.querySelector('[part="picker"]')!;

  it('shows all outcomes until one is picked, then only those', async () => {
    const element = await allResults();
    const all = ['Walking better', 'Infection in the knee', 'Pain', 'A scar'];
    expect(outcomes(element)).to.deep.equal(all);
    summary(element, words.showOnlyWhatIPick).click();
    const showAll = byRole(element, 'button', words.showAll) as HTMLButtonElement;
    expect(showAll.disabled).to.equal(true);
    for (const name of ['A scar', 'Infection in the knee']) {
      byRole(picker(element), 'checkbox', name).click();
      await element.updateComplete;
    }
    // In the order of the definition, whatever was picked first.
    expect(outcomes(element)).to.deep.equal(['Infection in the knee', 'A scar']);
    expect(showAll.disabled).to.equal(false);
    byRole(picker(element), 'checkbox', 'A scar').click();
    await element.updateComplete;
    expect(outcomes(element)).to.deep.equal(['Infection in the knee']);
    showAll.click();
    await element.updateComplete;
    expect(outcomes(element)).to.deep.equal(all);
    expect(
      (allByRole(picker(element), 'checkbox') as HTMLInputElement[]).filter(
        ({ checked }) => checked,
      ),
    ).to.have.length(0);
  });

  it('tells the page that outcomes were picked, and not which', async () => {
    const element = await allResults();
    const events = eventsAt(document);
    summary(element, words.showOnlyWhatIPick).click();
    byRole(picker(element), 'checkbox', 'A scar').click();
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
});
