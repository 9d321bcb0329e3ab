import { expect } from 'chai';
import type { RiskBenefitComparator } from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { madeUpDefinition } from '../../../stories/risk-benefit-comparator/made-up-definition.js';
import { choose, comparator, openMore, openPart, rowNamed } from '../../support/comparator.js';
import { eventsAt } from '../../support/fixture.js';
import {
  allByText,
  byRole,
  byText,
  factOf,
  namesOf,
  shownText,
  textOf,
} from '../../support/roles.js';
import { words } from '../../support/words.js';

const definition = madeUpDefinition();

const madeUp = (): Promise<RiskBenefitComparator> => comparator({ definition });

/** What More says of each arm. */
function armsIn(more: Element): string[] {
  return [...more.querySelectorAll('.more-arms > li')].map(textOf);
}

describe('<risk-benefit-comparator> More of a row', () => {
  it('is closed at first, and opens in place, above the next row', async () => {
    const element = await madeUp();
    const row = rowNamed(element, 'Less pain');
    expect(shownText(element)).to.not.include('The knee hurts less than before.');
    const more = openMore(element, 'Less pain');
    expect(row.contains(more)).to.equal(true);
    byText(more, 'The knee hurts less than before.');
    byText(more, 'People asked for it.');
  });

  it('has both frames, percent and range of each arm, and the difference in one sentence', async () => {
    const element = await madeUp();
    const more = openMore(element, 'Less pain');
    expect(armsIn(more)).to.deep.equal([
      'Waiting: about 54 in 100 (54%) had less pain; 46 did not. It could be 44 to 63 in 100.',
      'Exercise: about 80 in 100 (80%) had less pain; 20 did not. It could be 71 to 87 in 100.',
    ]);
    expect(textOf(more.querySelector('.difference')!)).to.equal(
      'With “Exercise”, about 26 more in 100 had less pain. It could be 13 to 38 more.',
    );
    byText(more, 'We calculated this range from the published counts.');
  });

  it('has the other times as choices, of which one is shown at a time', async () => {
    const element = await madeUp();
    const more = openMore(element, 'Less pain');
    const events = eventsAt(document);
    expect(namesOf(byRole(more, 'group', words.when), 'radio')).to.deep.equal([
      '3 months',
      '18 months',
    ]);
    byRole(more, 'radio', '18 months').click();
    await element.updateComplete;
    expect(armsIn(more).map((arm) => arm.slice(0, 26))).to.deep.equal([
      'Waiting: about 75 in 100 (',
      'Exercise: about 90 in 100 ',
    ]);
    expect(textOf(more.querySelector('.difference')!)).to.include('about 15 more in 100');
    // The line of the row stays as the authors have it.
    expect(textOf(rowNamed(element, 'Less pain').querySelector('.frame-arm')!)).to.include('54');
    expect(
      events.map((event) =>
        Object.values<unknown>({ ...event }).filter((one) => typeof one !== 'boolean'),
      ),
    ).to.deep.equal([['settings', 'time']]);
  });

  it('says who had changed to another option by a time that the row does not tell of', async () => {
    const element = await madeUp();
    const more = openMore(element, 'Less pain');
    expect(textOf(more)).to.not.include('By then');
    byRole(more, 'radio', '18 months').click();
    await element.updateComplete;
    byText(more, 'By then, 39 in 100 of those given “Waiting” had had “Open repair”.');
  });

  it('stays where it was pressed, so that a second press closes it', async () => {
    const element = await madeUp();
    const line = openMore(element, 'Less pain').querySelector('summary')!;
    const edge = (): number => {
      const range = document.createRange();
      range.selectNodeContents(line.firstElementChild ?? line);
      return Math.round(range.getBoundingClientRect().right);
    };
    const open = edge();
    line.click();
    expect(edge()).to.be.within(open - 1, open + 1);
  });

  it('does not say again what the row says in full', async () => {
    const element = await madeUp();
    const row = rowNamed(element, 'Falls');
    expect(textOf(row)).to.include('Open repair: See More.');
    expect(textOf(openMore(element, 'Falls'))).to.not.include('See More.');
  });

  it('says of the options in no frame what is known of them', async () => {
    const element = await madeUp();
    const more = openMore(element, 'Less pain');
    byText(more, /It may help more\.$/);
    expect(textOf(more)).to.include('Keyhole repair: It may help more.');
    expect(textOf(more)).to.include('Open repair: Pain was less.');
  });

  it('has what sources say in words behind a line, with where each is from', async () => {
    const element = await madeUp();
    const more = openMore(element, 'Less pain');
    expect(allByText(more, /Pain stayed as it was for most\.$/)).to.have.length(0);
    const inWords = openPart(more, 'What 1 source says in words');
    expect([...inWords.querySelectorAll('.more-words > li')].map(textOf)).to.deep.equal([
      'Waiting: Pain stayed as it was for most.',
      'Open repair: Pain was less for most.',
    ]);
    const why = openPart(inWords, /^Why this number/);
    expect(factOf(why, words.whoWasStudied)).to.equal('The review is made up.');
  });

  it('has what was looked for and not found', async () => {
    const element = await madeUp();
    const more = openMore(element, 'Falls');
    openPart(more, 'What we looked for and did not find');
    byText(more, 'We looked for falls after keyhole repair and found none counted.');
  });

  it('tells why a number is what it is, as before', async () => {
    const element = await madeUp();
    const more = openMore(element, 'Less pain');
    const why = openPart(more, 'Why this number: Less pain, After 3 months');
    expect(factOf(why, words.whatWasCompared)).to.equal('Waiting with exercise.');
    expect(factOf(why, words.whoWasStudied)).to.equal('Trial A is made up. It had 200 adults.');
  });

  it('has the kinds of a rare harm, a line each, all out of one number', async () => {
    const element = await madeUp();
    const more = openMore(element, 'Serious problem from treatment');
    byText(more, words.byKind);
    expect([...more.querySelectorAll('.frame-arm')].map(textOf)).to.deep.equal([
      'A blood clot 5 in 100,000',
      'An infection 20 in 100,000',
      'A cut nerve 33 in 100,000',
      'Bad bleeding 50 in 100,000',
      'A bad scar 80 in 100,000',
    ]);
  });

  it('names the groups of a kind that has several, and events as events', async () => {
    const element = await comparator({
      definition: madeUpDefinition(({ overview }) => {
        const rare = overview.rows.find(({ id }) => id === 'rare')!;
        Object.assign(rare, {
          outcomes: [...rare.outcomes, 'falls'],
          headlines: [],
          parts: [{ outcome: 'falls', finding: 'falls-counted' }],
          also: [{ options: ['keyhole', 'open'], reason: 'not-known' }],
        });
      }),
    });
    const more = openMore(element, 'Serious problem from treatment');
    expect([...more.querySelectorAll('.frame-arm')].map(textOf)).to.deep.equal([
      'Falls Waiting: 126 events for every 100 people Exercise: 24 events for every 100 people',
    ]);
  });

  it('tells averages, lengths of time and differences alone in their own words', async () => {
    const element = await madeUp();
    expect(armsIn(openMore(element, 'Moving well'))).to.deep.equal([
      'Keyhole repair: score 70',
      'Exercise: score 62',
    ]);
    const more = openMore(element, 'Back at work');
    expect(armsIn(more)).to.deep.equal([
      'Keyhole repair: half within 2 weeks',
      'Open repair: half within 4 weeks',
    ]);
    expect(textOf(more.querySelector('.difference')!)).to.include('about 9 more in 100');
  });

  it('says what is worked out', async () => {
    const element = await comparator({
      definition: madeUpDefinition(({ overview }) => {
        Object.assign(overview.rows[0]!, {
          headlines: [{ finding: 'pain-review', why: 'It is a review.' }],
          also: [
            { options: ['waiting'], reason: 'not-known' },
            { options: ['open'], reason: 'not-known' },
          ],
        });
      }),
    });
    expect(armsIn(openMore(element, 'Less pain'))).to.deep.equal([
      'Exercise: about 50 in 100 (50%) had less pain; 50 did not.',
      `Keyhole repair: about 60 in 100 (60%) had less pain; 40 did not. It could be 50 to 70 in 100. ${words.workedOut}`,
    ]);
  });

  it('keeps the chosen time where two options stand side by side', async () => {
    const element = await madeUp();
    byRole(openMore(element, 'Less pain'), 'radio', '18 months').click();
    await element.updateComplete;
    await choose(element, words.whatToSee, words.twoSideBySide);
    const row = rowNamed(element, 'Less pain');
    expect((byRole(row, 'radio', '18 months') as HTMLInputElement).checked).to.equal(true);
    expect(textOf(row)).to.include('About 75 in 100');
  });
});
