import { expect } from 'chai';
import type { RiskBenefitComparator } from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { shippedDefinition } from '../../../stories/support/sample-definitions.js';
import {
  allResults,
  cellsOf,
  choose,
  outcomeGroup,
  outcomesTable,
  studyRow,
  wordsIn,
} from '../../support/comparator.js';
import { marksIn } from '../../support/drawings.js';
import { eventsAt } from '../../support/fixture.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  isShown,
  namesOf,
  textOf,
} from '../../support/roles.js';
import { findingInput, sampleEvidence } from '../../support/sample-evidence.js';
import { expectConsole } from '../../support/silence.js';
import { sentences, words } from '../../support/words.js';

const views = ['Words', words.icons, words.bars, words.numbers];

function checked(element: RiskBenefitComparator, group: string): string[] {
  const radios = allByRole(byRole(element, 'group', group), 'radio') as HTMLInputElement[];
  const names = namesOf(byRole(element, 'group', group), 'radio');
  return names.filter((_, place) => radios[place]!.checked);
}

function drawings(element: RiskBenefitComparator, part: string): Element[] {
  return [...outcomesTable(element).querySelectorAll(`[part="${part}"]`)];
}

/** The denominators of all sentences, tables and drawings among the results. */
function denominators(element: RiskBenefitComparator): Set<string> {
  const root = element.shadowRoot!;
  const results = root.querySelector('[part="results"]')!;
  const said = [...results.querySelectorAll('.frame, .hint, .numbers')].map(textOf);
  return new Set(
    said.flatMap((text) => [...text.matchAll(/\bin (1,000|100)\b/giu)].map(([, per]) => per!)),
  );
}

describe('<risk-benefit-comparator> how all results are shown', () => {
  it('is icons out of 100 at first, of four views that the reader chooses from', async () => {
    const element = await allResults();
    expect(namesOf(byRole(element, 'group', words.showNumbersAs), 'radio')).to.deep.equal(views);
    expect(checked(element, words.showNumbersAs)).to.deep.equal([words.icons]);
    expect(checked(element, words.outOf)).to.deep.equal(['100']);
    expect(checked(element, words.drawThemAs)).to.deep.equal([words.circles]);
    expect([element.view, element.per]).to.deep.equal(['icons', 100]);
    expect(drawings(element, 'icon-array')).to.have.length(7);
    expect(drawings(element, 'bar')).to.have.length(0);
  });

  it('is words, with nothing drawn', async () => {
    const element = await allResults();
    await choose(element, words.showNumbersAs, 'Words');
    expect(element.view).to.equal('words');
    expect(allByRole(element, 'img')).to.have.length(0);
    expect(wordsIn(studyRow(element, 'Walking better', 0))[2]).to.equal(
      '60 in 100 people (60%) walked better 40 in 100 people (40%) did not walk better ' +
        'The range is 50 to 69 in 100. By then, 7 of these 100 had also had: Wearing a knee brace.',
    );
  });

  it('is icons, each array beside its words, which a screen reader has once', async () => {
    const element = await allResults({ view: 'words' });
    const row = studyRow(element, 'Walking better', 0);
    const inWords = wordsIn(row)[2];
    await choose(element, words.showNumbersAs, words.icons);
    const cell = cellsOf(row)[2]!;
    expect(wordsIn(row)[2]).to.equal(inWords);
    expect(allByRole(cell, 'img')).to.have.length(0);
    const array = cell.querySelector('[part="icon-array"]')!;
    const { happened, possible, notHappened } = marksIn(array);
    // The estimate alone; its range is told in words.
    expect([happened.length, possible.length, notHappened.length]).to.deep.equal([60, 0, 40]);
    byText(element, words.itHappened);
    byText(element, sentences.fewerThan(1));
    byText(element, words.itDidNotHappen);
  });

  it('is bars, each beside its words', async () => {
    const element = await allResults();
    await choose(element, words.showNumbersAs, words.bars);
    expect(drawings(element, 'icon-array')).to.have.length(0);
    expect(drawings(element, 'bar')).to.have.length(7);
    const [bar] = drawings(element, 'bar');
    expect(bar!.getAttribute('aria-hidden')).to.equal('true');
    expect(textOf(bar!.parentElement!)).to.match(/^40 in 100 people \(40%\) walked better/);
    expect(allByRole(element, 'group', words.drawThemAs)).to.have.length(0);
  });

  it('is small tables, each with headings for its columns and rows', async () => {
    const element = await allResults();
    await choose(element, words.showNumbersAs, words.numbers);
    expect(allByRole(outcomesTable(element), 'img')).to.have.length(0);
    const table = byRole(cellsOf(studyRow(element, 'Walking better', 0))[2]!, 'table');
    expect([...table.querySelectorAll('th[scope="col"]')].map(textOf)).to.deep.equal([
      'In 100',
      '%',
    ]);
    expect([...table.querySelectorAll('th[scope="row"]')].map(textOf)).to.deep.equal([
      'walked better',
      'did not walk better',
    ]);
    expect([...table.querySelectorAll(':scope > tbody td')].map(textOf)).to.deep.equal([
      '60',
      '60%',
      '40',
      '40%',
    ]);
    byText(cellsOf(studyRow(element, 'Walking better', 0))[2]!, 'Counted: 60 of 100.');
  });

  it('is people for those who choose them, and circles again', async () => {
    const element = await allResults();
    const outline = (): string =>
      element.renderRoot.querySelector('.icon-patterns .mark-happened')!.getAttribute('d')!;
    const circles = outline();
    await choose(element, words.drawThemAs, words.people);
    expect(checked(element, words.drawThemAs)).to.deep.equal([words.people]);
    expect(outline()).to.not.equal(circles);
    await choose(element, words.drawThemAs, words.circles);
    expect(outline()).to.equal(circles);
  });

  for (const name of views) {
    it(`moves all numbers at once from 100 to 1,000 and back, in the view ${name}`, async () => {
      const element = await allResults();
      await choose(element, words.showNumbersAs, name);
      expect([...denominators(element)]).to.deep.equal(['100']);
      await choose(element, words.outOf, '1,000');
      expect(element.per).to.equal(1000);
      expect([...denominators(element)]).to.deep.equal(['1,000']);
      await choose(element, words.outOf, '100');
      expect([...denominators(element)]).to.deep.equal(['100']);
    });
  }

  it('tells the page which part was changed, and no more', async () => {
    const element = await allResults();
    const events = eventsAt(document);
    await choose(element, words.showNumbersAs, 'Words');
    await choose(element, words.showNumbersAs, words.icons);
    await choose(element, words.outOf, '1,000');
    await choose(element, words.drawThemAs, words.people);
    await choose(element, words.thisDescribesMe, 'I am over 70');
    expect(
      events.map((event) => [
        event.type,
        ...Object.entries<unknown>({ ...event })
          .filter(([key]) => key !== 'isTrusted')
          .flat(),
      ]),
    ).to.deep.equal(
      ['view', 'view', 'per', 'marks', 'group'].map((part) => [
        'decision-aid-change',
        'kind',
        'settings',
        'changed',
        part,
      ]),
    );
  });

  it('has a sentence in both frames that add up', async () => {
    const element = await allResults({ view: 'words', per: 1000 });
    expect(wordsIn(studyRow(element, 'Walking better', 1))[0]).to.match(
      /^255 in 1,000 people \(26%\) walked better 745 in 1,000 people \(74%\) did not walk better/,
    );
    await choose(element, words.outOf, '100');
    expect(wordsIn(studyRow(element, 'Walking better', 1))[0]).to.match(
      /^26 in 100 people \(26%\) walked better 74 in 100 people \(74%\) did not walk better/,
    );
  });

  it('says "fewer than 1", never none, and never all', async () => {
    const element = await allResults();
    const third = (): string => wordsIn(studyRow(element, 'Infection in the knee', 0))[2]!;
    expect(third()).to.match(/^fewer than 1 in 100 operations \(0\.06%\) had an infection/);
    expect(third()).to.match(/more than 99 in 100 operations \(99\.94%\) had no infection/);
    await choose(element, words.outOf, '1,000');
    expect(third()).to.match(/^fewer than 1 in 1,000 operations \(0\.06%\) had an infection/);
    expect(third()).to.match(/more than 999 in 1,000 operations \(99\.94%\) had no infection/);
    const [, , cell] = cellsOf(studyRow(element, 'Infection in the knee', 0));
    const array = cell!.querySelector('[part="icon-array"]')!;
    const { happened, possible, notHappened } = marksIn(array);
    expect([happened.length, possible.length, notHappened.length]).to.deep.equal([0, 1, 999]);
  });

  it('does not explain marks of a range that it does not tell', async () => {
    const element = await allResults();
    const cell = cellsOf(studyRow(element, 'Infection in the knee', 0))[2]!;
    expect(allByText(cell, /range/i)).to.have.length(0);
  });

  it('says all where it is all', async () => {
    const element = await allResults({ view: 'words' });
    expect(wordsIn(studyRow(element, 'A scar', 0))[2]).to.match(
      /^100 in 100 people \(100%\) had a scar 0 in 100 people \(0%\) had no scar/,
    );
  });

  it('says "about" where only a percentage is published', async () => {
    const definition = sampleEvidence(({ outcomes }) => {
      outcomes[3]!.findings = [
        findingInput('scar-percent', {
          kind: 'frequency',
          estimate: 'counted',
          arms: [{ option: 'operation', percent: 12.4 }],
        }),
      ];
    });
    const element = await allResults({ view: 'words', definition });
    expect(wordsIn(studyRow(element, 'A scar', 0))[2]).to.equal(
      'about 12 in 100 people (12%) had a scar about 88 in 100 people (88%) had no scar',
    );
  });
});

describe('<risk-benefit-comparator> averages and rates', () => {
  it('are shown on their scale, and never as people', async () => {
    const element = await allResults();
    const row = studyRow(element, 'Pain', 0);
    const [, brace = ''] = wordsIn(row);
    expect(brace).to.include('Soft brace Average score: 4');
    expect(brace).to.include('2 points lower on average than with: No brace');
    expect(brace).to.include(words.betterScore);
    expect(brace).to.include('The range in points is 0.5 to 3 lower.');
    expect(brace).to.include('1 point higher on average than with: No brace');
    expect(brace).to.include(words.otherScoreIsBetter);
    expect(brace).to.include('The range in points is from 1 lower to 3 higher.');
    expect(brace).to.include('Average on a scale: Pain score, 0 to 10; lower is better.');
    expect(drawings(element, 'scale')).to.have.length(2);
    expect(row.querySelectorAll('[part="icon-array"], [part="bar"]')).to.have.length(0);
  });

  for (const [view, drawn] of [
    ['words', 0],
    ['bars', 2],
    ['table', 0],
  ] as const) {
    it(`say the same in the view "${view}"`, async () => {
      const element = await allResults();
      const said = (): string =>
        wordsIn(studyRow(element, 'Pain', 0))
          .join()
          .replace(/\s/gu, '');
      const before = said();
      element.view = view;
      await element.updateComplete;
      expect(said()).to.equal(before);
      expect(drawings(element, 'scale')).to.have.length(drawn);
    });
  }

  it('do not move with the switch to 1,000', async () => {
    const element = await allResults();
    const said = (): string[] => [
      ...wordsIn(studyRow(element, 'Pain', 0)),
      ...wordsIn(studyRow(element, 'Infection in the knee', 1)),
    ];
    const before = said();
    await choose(element, words.outOf, '1,000');
    expect(said()).to.deep.equal(before);
  });

  it('tell a rate over the time that was followed', async () => {
    const element = await allResults();
    expect(wordsIn(studyRow(element, 'Infection in the knee', 1))[2]).to.equal(
      'had an infection: 3.18 for every 1,000 years that were followed, all together The range is 2 to 4.5.',
    );
    expect(studyRow(element, 'Infection in the knee', 1).querySelectorAll('svg')).to.have.length(0);
  });

  it('tell the rates of one outcome for one amount of time, and below it what a study published', async () => {
    const definition = sampleEvidence(({ outcomes }) => {
      const { findings } = outcomes[1]!;
      const inYears = findings.find(({ id }) => id === 'infection-rate')!;
      const inMonths = structuredClone(inYears);
      inMonths.id = 'infection-rate-in-months';
      inMonths.measure = {
        kind: 'rate',
        per: 100,
        unit: 'months',
        times: [
          {
            arms: [
              {
                option: 'operation',
                value: 0.2,
                interval: { low: 0.1, high: 0.3, from: 'published' },
              },
            ],
          },
        ],
      };
      findings.splice(findings.indexOf(inYears) + 1, 0, inMonths);
    });
    const element = await allResults({ definition });
    expect(wordsIn(studyRow(element, 'Infection in the knee', 1))[2]).to.equal(
      'had an infection: 3.18 for every 1,000 years that were followed, all together The range is 2 to 4.5.',
    );
    expect(wordsIn(studyRow(element, 'Infection in the knee', 2))[2]).to.equal(
      'had an infection: 24 for every 1,000 years that were followed, all together The range is 12 to 36. ' +
        '0.2 for every 100 months that were followed, all together',
    );
  });

  it('give what was found in words as words', async () => {
    const element = await allResults();
    expect(wordsIn(studyRow(element, 'Pain', 1))[2]).to.equal('Pain was less after the operation.');
  });
});

describe('<risk-benefit-comparator> the table of what may happen', () => {
  it('has a column for each option, in the order of the definition, and says why in this order', async () => {
    const element = await allResults();
    expect(namesOf(outcomesTable(element), 'columnheader').slice(0, 4)).to.deep.equal([
      words.study,
      'Waiting and seeing',
      'Wearing a knee brace',
      'A knee operation',
    ]);
    byText(element, 'The options are in the order of how far they go into the body.');
  });

  it('says for each outcome what it is, and whether people hope for it', async () => {
    const element = await allResults();
    const headings = [...outcomesTable(element).querySelectorAll('[scope="rowgroup"]')].map(textOf);
    expect(headings).to.deep.equal([
      'Walking better People hope for this What walking better is.',
      'Infection in the knee People want to avoid this What infection in the knee is.',
      'Pain People hope for this What pain is.',
      'A scar People see this in different ways What a scar is.',
    ]);
  });

  it('keeps studies apart, with the time and the certainty of each', async () => {
    const element = await allResults();
    const heads = [0, 1].map((place) =>
      textOf(studyRow(element, 'Walking better', place).querySelector('th')!),
    );
    expect(heads).to.deep.equal([
      `After 6 months ${words.moderateCertainty} Source 1`,
      `Within 12 months ${words.lowCertainty} Source 2`,
    ]);
    byText(element, /so a row must not be compared with another row\.$/);
    // What one study says of an option never stands in the row of another.
    expect(wordsIn(studyRow(element, 'Walking better', 0))[0]).to.equal(
      sentences.notInThisStudy('Waiting and seeing'),
    );
    expect(wordsIn(studyRow(element, 'Walking better', 1))[2]).to.equal(
      sentences.notInThisStudy('Operation'),
    );
  });

  it('says so where a source gives no time', async () => {
    const element = await allResults();
    expect(textOf(studyRow(element, 'A scar', 0).querySelector('th')!)).to.equal(
      `${words.noTime} ${words.certaintyNotRated} Source 1`,
    );
  });

  it('does not word "less than 2 weeks" as a time after them', async () => {
    const definition = sampleEvidence(({ outcomes }) => {
      const { measure } = outcomes[3]!.findings[0]!;
      if (measure.kind === 'frequency')
        measure.times[0]!.period = { from: 2, unit: 'weeks', precision: 'under' };
    });
    const element = await allResults({ definition });
    expect(textOf(studyRow(element, 'A scar', 0).querySelector('th')!)).to.match(/^Within 2 weeks/);
  });

  it('words and shows three kinds of emptiness apart, and a hole', async () => {
    expectConsole(/matrix-hole/);
    const definition = sampleEvidence(({ outcomes }) => {
      delete outcomes[3]!.gaps;
    });
    const element = await allResults({ view: 'words', definition });
    const infection = studyRow(element, 'Infection in the knee', 2);
    expect(wordsIn(infection)).to.deep.equal([
      `${words.doesNotApply} Nothing is done that could bring one.`,
      'Searched for, and not found We looked for infections under a brace.',
      words.seeAbove,
    ]);
    const pain = studyRow(element, 'Pain', 2);
    expect(wordsIn(pain)).to.deep.equal([
      'Not known Nobody has looked.',
      words.seeAbove,
      words.seeAbove,
    ]);
    const scar = studyRow(element, 'A scar', 1);
    expect(wordsIn(scar)).to.deep.equal([
      'Not known The authors say nothing about this.',
      'Not known The authors say nothing about this.',
      words.seeAbove,
    ]);
    expect(
      [...cellsOf(infection).slice(0, 2), cellsOf(pain)[0], cellsOf(scar)[0]].map(
        (cell) => cell!.className,
      ),
    ).to.deep.equal([
      'cell-does-not-apply',
      'cell-searched-not-found',
      'cell-not-known',
      'cell-unsaid',
    ]);
    // An empty cell is hatched where something is missing, and plain where nothing can be there.
    const backgrounds = [cellsOf(infection)[0]!, cellsOf(infection)[1]!, cellsOf(pain)[0]!].map(
      (cell) => getComputedStyle(cell).backgroundImage,
    );
    expect(backgrounds[0]).to.equal('none');
    expect(backgrounds[1]).to.include('gradient');
    expect(backgrounds[2]).to.include('gradient');
  });

  it('says of whom a study tells nothing once for all of them, so that a cell heard alone is understood', async () => {
    const definition = await shippedDefinition('en');
    const element = await allResults({ definition, view: 'words' });
    const table = outcomesTable(element);
    const names = definition.options.map(({ name, shortName }) => shortName ?? name);
    let absences = 0;
    for (const row of table.querySelectorAll('tr')) {
      const said = [...new Set(cellsOf(row))].map(textOf);
      for (const words of said.filter((one) => /Not in this study/u.test(one))) {
        absences += 1;
        expect(
          names.some((name) => words.includes(name)),
          words,
        ).to.equal(true);
      }
      // Nobody hears the same twice in a row.
      expect(said.filter((one, place) => one === said[place - 1])).to.deep.equal([]);
      for (const words of said) expect(words).to.not.match(/^See (?:above|below|the row)/u);
    }
    expect(absences).to.be.greaterThan(10);
  });

  it('has no row without a number where every option has one', async () => {
    const definition = sampleEvidence(({ outcomes }) => {
      outcomes[0]!.findings.splice(1);
      outcomes[0]!.findings[0]!.measure = {
        kind: 'frequency',
        estimate: 'counted',
        times: [
          {
            arms: ['waiting', 'brace', 'operation'].map((option) => ({
              option,
              count: 1,
              total: 2,
            })),
          },
        ],
      };
    });
    const element = await allResults({ definition });
    expect(allByText(outcomeGroup(element, 'Walking better'), words.noNumber)).to.have.length(0);
  });

  it('tells crossover beside the arm that crossed over, and nowhere else', async () => {
    for (const view of ['words', 'icons', 'bars', 'table'] as const) {
      const element = await allResults({ view });
      const [crossover, ...others] = allByText(element, /^By then, /);
      expect(others, view).to.have.length(0);
      expect(textOf(crossover!)).to.equal(
        'By then, 7 of these 100 had also had: Wearing a knee brace.',
      );
      expect(crossover!.closest('td')).to.equal(cellsOf(studyRow(element, 'Walking better', 0))[2]);
      element.remove();
    }
  });

  it('tells arms that are no option once, beside the first option of the study', async () => {
    const element = await allResults();
    const labels = allByText(outcomesTable(element), 'Pretend brace');
    expect(labels).to.have.length(1);
    expect(labels[0]!.closest('td')).to.equal(cellsOf(studyRow(element, 'Walking better', 0))[1]);
    expect(textOf(labels[0]!.closest('.arm')!)).to.include('30 in 100 people (30%) walked better');
  });

  it('names the option in a cell where columns have become cards, for the eye only', async () => {
    const element = await allResults();
    element.style.inlineSize = '20rem';
    const [, cell] = cellsOf(studyRow(element, 'Walking better', 0));
    const name = cell!.querySelector<HTMLElement>('.cell-option')!;
    expect(getComputedStyle(name).display).to.equal('block');
    expect(textOf(name)).to.equal('Wearing a knee brace');
    expect(isShown(name)).to.equal(false);
    element.style.inlineSize = '60rem';
    expect(getComputedStyle(name).display).to.equal('none');
  });
});

describe('<risk-benefit-comparator> groups', () => {
  it('are offered with everyone first, and nothing is said about them until one is chosen', async () => {
    const element = await allResults();
    expect(namesOf(byRole(element, 'group', words.thisDescribesMe), 'radio')).to.deep.equal([
      words.everyoneStudied,
      'I am over 70',
    ]);
    expect(checked(element, words.thisDescribesMe)).to.deep.equal([words.everyoneStudied]);
    byText(element, 'I am over 70: You have had your 70th birthday.');
    expect(allByText(element, /group you chose/)).to.have.length(0);
    expect(textOf(outcomesTable(element))).to.not.include('44 in 100');
  });

  it('are not offered where there are none', async () => {
    const definition = sampleEvidence((one) => {
      delete one.groups;
      one.outcomes[0]!.findings.splice(2);
    });
    const element = await allResults({ definition });
    expect(allByRole(element, 'group', words.thisDescribesMe)).to.have.length(0);
  });

  it('switch to their own figures where there are some, and say so', async () => {
    const element = await allResults({ view: 'words' });
    await choose(element, words.thisDescribesMe, 'I am over 70');
    byText(element, /^Where a study gives numbers for the group you chose, you see those\./);
    // The study of everyone gives way only where the group has figures of its own; a row stays one study.
    const rows = [0, 1].map((place) => studyRow(element, 'Walking better', place));
    expect(textOf(rows[0]!.querySelector('th')!)).to.match(/^Within 12 months/);
    expect(wordsIn(rows[0]!).map((words) => words.slice(0, 13))).to.deep.equal([
      '26 in 100 peo',
      '25 in 100 peo',
      'Not in this s',
    ]);
    expect(textOf(rows[1]!.querySelector('th')!)).to.match(/^After 6 months I am over 70/);
    expect(wordsIn(rows[1]!).map((words) => words.slice(0, 13))).to.deep.equal([
      'Not in this s',
      '22 in 100 peo',
      '44 in 100 peo',
    ]);
    expect(textOf(outcomesTable(element))).to.not.include('Pretend brace');
    // No one of the group was in the studies of the other outcomes: those stay.
    expect(wordsIn(studyRow(element, 'A scar', 0))[2]).to.match(/^100 in 100/);
    await choose(element, words.thisDescribesMe, words.everyoneStudied);
    expect(wordsIn(studyRow(element, 'Walking better', 0))[2]).to.match(/^60 in 100/);
  });

  it('are forgotten with a definition that does not have them', async () => {
    const element = await allResults({ view: 'words' });
    await choose(element, words.thisDescribesMe, 'I am over 70');
    element.definition = sampleEvidence((one) => {
      one.groups = [{ id: 'under-30', name: 'I am under 30', description: 'By your birthday.' }];
      one.outcomes[0]!.findings.splice(2);
    });
    await element.updateComplete;
    expect(checked(element, words.thisDescribesMe)).to.deep.equal([words.everyoneStudied]);
    expect(allByText(element, /group you chose/)).to.have.length(0);
  });
});
