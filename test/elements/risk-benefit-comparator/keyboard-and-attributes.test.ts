import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { DecisionAidChangeEvent } from '../../../src/elements/core/events.js';
import type { RiskBenefitComparator } from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { madeUpDefinition } from '../../../stories/risk-benefit-comparator/made-up-definition.js';
import { allResults, comparator, outcomesTable } from '../../support/comparator.js';
import { eventsAt, focused, quiet } from '../../support/fixture.js';
import { allByRole, byRole, levelOf, namesOf, summary, textOf } from '../../support/roles.js';
import { sampleEvidence } from '../../support/sample-evidence.js';
import { named, words } from '../../support/words.js';
import { allowConsole } from '../../support/silence.js';

function isChecked(element: RiskBenefitComparator, group: string, name: string): boolean {
  return (byRole(byRole(element, 'group', group), 'radio', name) as HTMLInputElement).checked;
}

/** Goes on with Tab until something has the focus, and tells what had it on the way. */
async function tabTo(element: RiskBenefitComparator, target: Element): Promise<number> {
  for (let steps = 1; steps <= 80; steps += 1) {
    await sendKeys({ press: 'Tab' });
    if (focused(element) === target) return steps;
  }
  throw new Error(`Tab does not come to ${target.outerHTML.slice(0, 80)}.`);
}

describe('<risk-benefit-comparator> by keyboard', () => {
  it('is used from the first control to the last, in the order of the page', async () => {
    const element = await comparator();
    const events = eventsAt(document) as DecisionAidChangeEvent[];
    const setting = (group: string, name: string): HTMLElement =>
      byRole(byRole(element, 'group', group), 'radio', name);
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await sendKeys({ press: key });
      await element.updateComplete;
    };

    await tabTo(element, setting(words.whatToSee, 'All 3 options'));
    await press('ArrowRight');
    expect(isChecked(element, words.whatToSee, words.twoSideBySide)).to.equal(true);
    const pair = element.shadowRoot!.querySelector('[part="pair"]')!;
    await tabTo(element, byRole(pair, 'combobox', words.firstOption));
    await tabTo(element, byRole(pair, 'combobox', words.secondOption));
    await tabTo(element, summary(element, /^4 things/));
    await tabTo(element, byRole(element, 'button', words.putMineFirst));

    const picked = byRole(element, 'checkbox', 'A scar');
    await tabTo(element, picked);
    await press(' ');
    expect(focused(element)).to.equal(picked);
    await tabTo(element, summary(element, words.moreOnWhatMatters));
    await press('Enter');
    await tabTo(element, byRole(element, 'textbox', words.somethingElse));
    await sendKeys({ type: 'My dog' });
    await tabTo(element, byRole(element, 'button', /^Add/));
    await press('Enter');
    expect(textOf(element.shadowRoot!.querySelector('.own')!)).to.include('My dog');
    const matters = byRole(element, 'radio', 'I want to walk soon.');
    await tabTo(element, matters);
    await press(' ', 'ArrowDown');
    expect((byRole(element, 'radio', 'I have time.') as HTMLInputElement).checked).to.equal(true);
    await tabTo(element, byRole(element, 'button', named(words.clearMyAnswer, 'Walking soon')));
    await press('Enter');
    expect(focused(element)).to.equal(matters);

    await tabTo(element, summary(element, 'All 9 results, by study'));
    await press('Enter');
    await tabTo(element, summary(element, words.showOnlyWhatIPick));
    await press('Enter');
    const picker = element.shadowRoot!.querySelector('[part="picker"]')!;
    await tabTo(element, byRole(picker, 'checkbox', 'Walking better'));
    await press(' ');
    await tabTo(element, byRole(element, 'button', words.showAll));
    await press('Enter');
    expect(focused(element)).to.equal(byRole(picker, 'checkbox', 'Walking better'));
    // Nothing has to be scrolled here, so the table itself is no stop.
    const why = summary(
      outcomesTable(element),
      /^Why this number: Walking better, Within 12 months/,
    );
    await tabTo(element, why);
    await press('Enter');
    expect((why.parentElement as HTMLDetailsElement).open).to.equal(true);

    await tabTo(element, summary(element, words.display));
    await press('Enter');
    await tabTo(element, setting(words.showNumbersAs, words.icons));
    await press('ArrowRight');
    expect(element.view).to.equal('bars');
    expect(focused(element)).to.equal(setting(words.showNumbersAs, words.bars));
    await tabTo(element, setting(words.outOf, '100'));
    await press('ArrowRight');
    expect(element.per).to.equal(1000);
    await tabTo(element, setting(words.thisDescribesMe, words.everyoneStudied));
    await press('ArrowDown');
    expect(isChecked(element, words.thisDescribesMe, 'I am over 70')).to.equal(true);
    await tabTo(element, summary(element, words.sources));

    expect(events.map(({ changed }) => changed)).to.deep.equal([
      'mode',
      'pair',
      'picks',
      'concerns',
      'considerations',
      'considerations',
      'considerations',
      'outcomes',
      'outcomes',
      'view',
      'per',
      'group',
    ]);
  });

  it('opens More of a row, and chooses a time in it', async () => {
    const element = await comparator({ definition: madeUpDefinition() });
    const more = summary(element, named(words.more, 'Less pain'));
    more.focus();
    await sendKeys({ press: 'Enter' });
    expect((more.parentElement as HTMLDetailsElement).open).to.equal(true);
    await tabTo(element, byRole(more.parentElement!, 'radio', '3 months'));
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(focused(element)).to.equal(byRole(more.parentElement!, 'radio', '18 months'));
  });
});

describe('<risk-benefit-comparator> what a page can set', () => {
  for (const [view, name] of [
    ['words', 'Words'],
    ['icons', words.icons],
    ['bars', words.bars],
    ['table', words.numbers],
  ] as const) {
    it(`is the view "${view}", without an event`, async () => {
      const events = eventsAt(document);
      const element = await allResults({ attributes: { view } });
      expect(isChecked(element, words.showNumbersAs, name)).to.equal(true);
      expect(events.map(({ type }) => type)).to.deep.equal(['decision-aid-ready']);
    });
  }

  for (const view of ['', words.icons, 'toString', '__proto__', 'pie', '0']) {
    it(`is icons when the view is "${view}"`, async () => {
      allowConsole(/unknown-attribute-word/);
      const element = await allResults({ attributes: { view } });
      expect(isChecked(element, words.showNumbersAs, words.icons)).to.equal(true);
      expect(outcomesTable(element).querySelectorAll('[part="icon-array"]')).to.not.have.length(0);
    });
  }

  for (const [per, name] of [
    ['1000', '1,000'],
    ['100', '100'],
    ['', '100'],
    ['1,000', '100'],
    ['10000', '100'],
    ['-1000', '100'],
    ['NaN', '100'],
    ['thousand', '100'],
  ] as const) {
    it(`is ${name} when per is "${per}"`, async () => {
      allowConsole(/unknown-attribute-word/);
      const element = await allResults({ attributes: { per } });
      expect(isChecked(element, words.outOf, name)).to.equal(true);
      expect(textOf(outcomesTable(element).querySelector('.frame')!)).to.include(` in ${name} `);
    });
  }

  it('holds when an attribute is taken away, and when a property is junk', async () => {
    const element = await allResults({ attributes: { view: 'bars', per: '1000' } });
    element.removeAttribute('view');
    element.removeAttribute('per');
    await element.updateComplete;
    expect(isChecked(element, words.showNumbersAs, words.icons)).to.equal(true);
    expect(isChecked(element, words.outOf, '100')).to.equal(true);
    for (const junk of [null, undefined, {}, [], Symbol('x'), 7]) {
      Object.assign(element, { view: junk, per: junk });
      await element.updateComplete;
      expect(isChecked(element, words.showNumbersAs, words.icons)).to.equal(true);
      expect(isChecked(element, words.outOf, '100')).to.equal(true);
    }
  });

  it('is out of 1000 for the text of a template, which some frameworks set as a property', async () => {
    const element = await allResults();
    Object.assign(element, { per: '1000' });
    await element.updateComplete;
    expect(isChecked(element, words.outOf, '1,000')).to.equal(true);
  });

  it('is the level of the headings', async () => {
    const element = await comparator({ attributes: { 'heading-level': '3' } });
    const headings = allByRole(element, 'heading');
    expect(levelOf(headings[0]!)).to.equal(3);
    expect(textOf(headings[0]!)).to.equal(words.compareYourOptions);
    expect(new Set(headings.slice(1).map(levelOf))).to.deep.equal(new Set([4, 5]));
  });

  it('has the signs of an emergency before any number', async () => {
    const element = await comparator();
    expect(namesOf(element, 'heading').slice(0, 2)).to.deep.equal([
      words.compareYourOptions,
      words.whenToGetHelp,
    ]);
  });

  it('holds with no outcomes and no considerations', async () => {
    const element = await comparator({
      definition: sampleEvidence((definition) => {
        definition.outcomes = [];
        definition.considerations = [];
        delete definition.groups;
      }),
    });
    expect(element.status).to.equal('ready');
    await quiet();
    expect(namesOf(element, 'heading')[0]).to.equal(words.compareYourOptions);
  });

  it('leaves nothing behind when it is removed while it is used', async () => {
    const element = await allResults();
    byRole(byRole(element, 'group', words.outOf), 'radio', '1,000').click();
    element.remove();
    await quiet();
    expect(document.querySelector('risk-benefit-comparator')).to.equal(null);
  });
});
