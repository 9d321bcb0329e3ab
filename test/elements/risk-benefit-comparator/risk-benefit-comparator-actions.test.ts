import { expect } from 'chai';
import {
  ComparatorActions,
  type ComparatorSettings,
} from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator-actions.js';
import { answersOf } from '../../../src/worksheet/worksheet.js';
import { plainHost } from '../../support/actions-host.js';
import { sampleEvidence } from '../../support/sample-evidence.js';

describe('ComparatorActions on a plain object', () => {
  const settings = (): ComparatorSettings => ({ view: 'icons', per: 100 });

  it('set what is on the screen, and show all outcomes until one is picked', () => {
    const host = plainHost(sampleEvidence());
    const definition = host.definition!;
    const actions = new ComparatorActions(host, settings());
    const shown = (): string[] => actions.settingsIn(definition).shown.map(({ id }) => id);
    const all = shown();
    expect(all).to.deep.equal(definition.outcomes.map(({ id }) => id));
    actions.toggleOutcome(all[1]!);
    expect(shown()).to.deep.equal([all[1]]);
    actions.toggleOutcome(all[1]!);
    expect(shown()).to.deep.equal(all);
    actions.toggleOutcome(all[1]!);
    actions.showAllOutcomes();
    expect(shown()).to.deep.equal(all);
    expect(host.asked).to.deep.equal(Array.from({ length: 4 }, () => 'set outcomes'));
  });

  it('leave out what was chosen in another definition', () => {
    const host = plainHost(sampleEvidence());
    const actions = new ComparatorActions(host, settings());
    actions.chooseCompared('first', 'brace');
    actions.chooseCompared('second', 'of another definition');
    actions.chooseGroup('of another definition');
    const { compared, group } = actions.settingsIn(host.definition!);
    expect(compared).to.deep.equal({ first: 'brace', second: '' });
    expect(group).to.equal('');
    actions.reset();
    expect(actions.settingsIn(host.definition!).compared.first).to.equal('');
  });

  it('rate, add and remove in the worksheet, and set the view on the element', () => {
    const host = plainHost(sampleEvidence());
    const element = settings();
    const actions = new ComparatorActions(host, element);
    const [consideration] = host.definition!.considerations;
    actions.rate(consideration!.id, 'matters');
    actions.addConcern('Stairs');
    const [concern] = Object.keys(answersOf(host.worksheet, 'concerns'));
    actions.removeConcern(concern!);
    actions.chooseView('bars');
    actions.choosePer(1000);
    actions.chooseMarks('people');
    expect(answersOf(host.worksheet, 'considerations')).to.deep.equal({
      [consideration!.id]: 'matters',
    });
    expect(answersOf(host.worksheet, 'concerns')).to.deep.equal({});
    expect(element).to.deep.equal({ view: 'bars', per: 1000 });
    expect(actions.settingsIn(host.definition!).marks).to.equal('people');
    expect(host.asked).to.deep.equal([
      'changed considerations',
      'changed concerns',
      'changed concerns',
      'set view',
      'set per',
      'set marks',
    ]);
  });
});
