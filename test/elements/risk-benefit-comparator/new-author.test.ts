/** What a new author can write, and what a new reader then sees of it: each was shown wrongly once. */
import { expect } from 'chai';
import type { RiskBenefitComparator } from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { madeUpDefinition } from '../../../stories/risk-benefit-comparator/made-up-definition.js';
import {
  allResults,
  comparator,
  openPart,
  outcomeGroup,
  outcomesTable,
  rowNamed,
  sideBySide,
  studyRow,
  wordsIn,
} from '../../support/comparator.js';
import { brokenIn } from '../../support/lines.js';
import { allByText, byText, shownText, textOf } from '../../support/roles.js';
import { findingInput, sampleEvidence } from '../../support/sample-evidence.js';
import { sentences, words } from '../../support/words.js';

const definition = madeUpDefinition();

const results = (): Promise<RiskBenefitComparator> => allResults({ definition });

/** What stands under a row of all results, across all columns. */
function below(row: Element): string {
  return textOf(row.nextElementSibling!);
}

/** The numbers as published, arm by arm, in the drawer that is open. */
function published(group: Element): string[][] {
  const rows = group.querySelectorAll('.why[open] .numbers > tbody > tr');
  return [...rows].map((row) => [...row.children].map(textOf));
}

describe('<risk-benefit-comparator> evidence for several options at once', () => {
  it('is shown once, across those options, and never as not in the study', async () => {
    const element = await results();
    const row = studyRow(element, 'The tear comes back', 0);
    expect(wordsIn(row)).to.deep.equal([
      sentences.notInThisStudy('Waiting and Exercise'),
      sentences.notInThisStudy('Waiting and Exercise'),
      words.seeBelow,
      words.seeBelow,
    ]);
    expect(below(row)).to.match(
      /^Keyhole repair and Open repair 3 in 100|^Keyhole repair and Open repair about 3 in 100 people \(2\.5%\) had the tear again/,
    );
    expect(allByText(outcomesTable(element), 'Dummy operation')).to.have.length(1);
  });

  it('is no reason to say that no study compared them', async () => {
    const element = await comparator({ definition });
    await sideBySide(element, 'Keyhole repair', 'Open repair');
    expect(
      allByText(rowNamed(element, 'The tear comes back'), words.noStudyCompared),
    ).to.have.length(0);
  });

  it('stands beside an arm that is one of these options alone', async () => {
    const element = await allResults({
      definition: sampleEvidence(({ outcomes }) => {
        outcomes[0]!.findings = [
          findingInput('walking-6m', {
            kind: 'frequency',
            estimate: 'counted',
            arms: [
              { option: 'waiting', count: 10, total: 100 },
              { options: ['brace', 'operation'], count: 60, total: 100 },
            ],
          }),
        ];
      }),
    });
    const row = studyRow(element, 'Walking better', 0);
    expect(wordsIn(row)[0]).to.match(/^10 in 100 people/);
    expect(wordsIn(row).slice(1)).to.deep.equal([words.seeBelow, words.seeBelow]);
    expect(below(row)).to.match(/^Wearing a knee brace and Operation 60 in 100 people/);
  });
});

describe('<risk-benefit-comparator> numbers that were told wrongly', () => {
  it('are events, of which one person can have several, and never people who had them', async () => {
    const element = await results();
    const [waiting, exercise] = wordsIn(studyRow(element, 'Falls', 0));
    expect([waiting, exercise]).to.deep.equal([
      '126 events for every 100 people',
      '24 events for every 100 people',
    ]);
    expect(textOf(studyRow(element, 'Falls', 0))).to.not.match(/\d+ in \d+ people/);
    openPart(outcomeGroup(element, 'Falls'), 'Why this number: Falls, After 12 months');
    expect(published(outcomeGroup(element, 'Falls'))).to.deep.equal([
      ['Waiting', '63 in 50', words.notTold, words.notTold],
      ['Exercise', '12 in 50', words.notTold, words.notTold],
    ]);
  });

  it('are 2.5 %, and not 3 %, beside 25 in 1,000', async () => {
    const element = await allResults({ definition, per: 1000 });
    expect(below(studyRow(element, 'The tear comes back', 0))).to.include(
      '25 in 1,000 people (2.5%)',
    );
  });

  it('are ranges of rare harms with digits enough to tell their ends apart', async () => {
    const element = await allResults({
      definition: sampleEvidence(({ outcomes }) => {
        outcomes[3]!.findings = [
          findingInput('scar-one', {
            kind: 'frequency',
            estimate: 'counted',
            arms: [{ option: 'operation', count: 33, total: 100_000 }],
          }),
        ];
      }),
    });
    const group = outcomeGroup(element, 'A scar');
    openPart(group, /^Why this number/);
    expect(textOf(group)).to.include('33 of 100,000');
    expect(textOf(group)).to.include('0.023 to 0.046 (calculated)');
    expect(textOf(group)).to.not.include('0 to 0');
  });

  it('are six rare harms, each with a whole number of its own', async () => {
    const element = await comparator({ definition });
    const row = rowNamed(element, 'Serious problem from treatment');
    (row.querySelector('.more') as HTMLDetailsElement).open = true;
    const numbers = [...row.querySelectorAll('.more .frame-arm .arm-value')].map(textOf);
    expect(numbers).to.deep.equal([5, 20, 33, 50, 80].map((count) => `${count} in 100,000`));
    expect(textOf(row)).to.not.include('fewer than 1 in 100 ');
  });

  it('are estimates over time, with the total that they are from', async () => {
    const element = await results();
    const group = outcomeGroup(element, 'The tear comes back');
    openPart(group, 'Why this number: The tear comes back, After 2 years');
    expect(published(group)).to.deep.equal([
      ['Keyhole repair and Open repair', 'Not told, of 120', '2.5', words.notTold],
      ['Dummy operation', 'Not told, of 118', '10', words.notTold],
    ]);
  });

  it('are rates that say of what, for one amount of time', async () => {
    const element = await results();
    expect(wordsIn(studyRow(element, 'The tear comes back', 1)).slice(2)).to.deep.equal([
      'had the tear again: 3.2 for every 1,000 years that were followed, all together',
      'had the tear again: 2 for every 1,000 years that were followed, all together',
    ]);
    expect(wordsIn(studyRow(element, 'The tear comes back', 2))[1]).to.equal(
      'had the tear again: 60 for every 1,000 years that were followed, all together ' +
        '0.5 for every 100 months that were followed, all together',
    );
    await sideBySide(element, 'Keyhole repair', 'Open repair');
    byText(rowNamed(element, 'The tear comes back'), 'had the tear again');
  });

  it('are percentages that stay on one line with their sign', async () => {
    for (const lang of ['en', 'es']) {
      const element = await allResults({
        definition: sampleEvidence((one) => {
          one.language = lang;
        }),
        lang: 'en',
        view: 'words',
      });
      element.lang = lang;
      await element.updateComplete;
      for (const width of ['16rem', '18rem', '20rem', '23rem']) {
        element.style.inlineSize = width;
        expect(
          brokenIn(element.shadowRoot!.querySelector('.root')!, /[\d.,]+\s?%/gu),
        ).to.deep.equal([]);
      }
      element.remove();
    }
  });
});

describe('<risk-benefit-comparator> measures that all results left out', () => {
  it('are there: lengths of time, changes, ranges over studies, and what is worked out', async () => {
    const element = await results();
    expect(wordsIn(studyRow(element, 'Back at work', 0)).slice(2)).to.deep.equal([
      'half within 2 weeks',
      'half within 4 weeks',
    ]);
    expect(wordsIn(studyRow(element, 'Moving well', 1))[3]).to.match(
      /^12 points up Average on a scale: Knee score, 0 to 100; higher is better\. The smallest difference that people notice: 10\.$/,
    );
    expect(wordsIn(studyRow(element, 'Falls', 1))[3]).to.equal('5 to 13 in 100, by study');
    const [, exercise, keyhole] = wordsIn(studyRow(element, 'Less pain', 2));
    expect(exercise).to.match(/^about 50 in 100 people \(50%\) had less pain/);
    expect(keyhole).to.match(/^about 60 in 100 people \(60%\) had less pain/);
  });

  it('are differences whose source gives no number of either side', async () => {
    const element = await results();
    const row = studyRow(element, 'Back at work', 1);
    expect(wordsIn(row)).to.deep.equal([
      words.seeBelow,
      words.seeBelow,
      sentences.notInThisStudy('Keyhole repair and Open repair'),
      sentences.notInThisStudy('Keyhole repair and Open repair'),
    ]);
    expect(below(row)).to.match(
      /^With “Exercise”, about 9 more in 100 were back at work than with “Waiting”\./,
    );
  });
});

describe('<risk-benefit-comparator> sentences that were hard to read', () => {
  it('say a difference by what there is more of, and never "fewer" of what did not happen', async () => {
    const element = await comparator({ definition });
    for (const pair of [
      ['Waiting', 'Exercise'],
      ['Exercise', 'Waiting'],
    ] as const) {
      await sideBySide(element, ...pair);
      const said = [...element.shadowRoot!.querySelectorAll('.difference')].map(textOf);
      expect(said.length).to.be.greaterThan(1);
      for (const one of said) {
        expect(one).to.match(/^With “Exercise”, about \d+ more in 100/);
        expect(one).to.not.match(/did not|no longer/);
      }
    }
  });

  it('say once that nobody has rated a number', async () => {
    const element = await allResults({
      definition: sampleEvidence(({ studies }) => {
        studies[0]!.certainty = { level: 'not-rated', reason: 'Nobody rates this trial.' };
      }),
    });
    openPart(outcomeGroup(element, 'A scar'), /^Why this number/);
    const said = shownText(element);
    expect(said).to.include('Nobody rates this trial.');
    expect(said).to.not.include(words.nobodySays);
  });

  it('use what sources say in words where they compare two options', async () => {
    const element = await comparator({ definition });
    await sideBySide(element, 'Waiting', 'Open repair');
    expect(textOf(rowNamed(element, 'Less pain'))).to.include('Pain stayed as it was for most.');
  });

  it('tell the smallest difference that people notice wherever a score stands', async () => {
    const element = await results();
    const said = 'The smallest difference that people notice: 10.';
    expect(textOf(rowNamed(element, 'Moving well'))).to.include(said);
    expect(wordsIn(studyRow(element, 'Moving well', 0))[2]).to.include(said);
    await sideBySide(element, 'Keyhole repair', 'Exercise');
    expect(textOf(rowNamed(element, 'Moving well'))).to.include(said);
  });
});
