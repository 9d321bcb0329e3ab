import { expect } from 'chai';
import {
  ComparatorActions,
  type ComparatorSettings,
} from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator-actions.js';
import { comparedIn } from '../../../src/worksheet/pair.js';
import { picksIn } from '../../../src/worksheet/picks.js';
import { answersOf } from '../../../src/worksheet/worksheet.js';
import { madeUpInput } from '../../../stories/risk-benefit-comparator/made-up-definition.js';
import { plainHost, type PlainHost } from '../../support/actions-host.js';
import { sampleEvidence } from '../../support/sample-evidence.js';

const settings = (): ComparatorSettings => ({ view: 'icons', per: 100 });

function actionsOf(
  host: PlainHost,
  element = settings(),
  moveTo: (id: string) => void = () => undefined,
): ComparatorActions {
  return new ComparatorActions(host, element, moveTo);
}

describe('ComparatorActions on a plain object', () => {
  it('set what is on the screen, and show all outcomes until one is picked', () => {
    const host = plainHost(sampleEvidence());
    const definition = host.definition!;
    const actions = actionsOf(host);
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
    expect(host.asked).to.deep.equal(
      ['Shown: 1 of 4', 'Shown: 4 of 4', 'Shown: 1 of 4', 'Shown: 4 of 4'].flatMap((said) => [
        'set outcomes',
        `announced: ${said}`,
      ]),
    );
  });

  it('show all options at first, or two of them, and one time of each comparison', () => {
    const host = plainHost(sampleEvidence());
    const actions = actionsOf(host);
    const { mode, times } = actions.settingsIn(host.definition!);
    expect([mode, times.size]).to.deep.equal(['all', 0]);
    actions.chooseMode('pair');
    actions.chooseTime('trial', 'trial-6-months');
    actions.chooseTime('trial', 'trial-12-months');
    const after = actions.settingsIn(host.definition!);
    expect([after.mode, [...after.times]]).to.deep.equal(['pair', [['trial', 'trial-12-months']]]);
    expect(host.asked).to.deep.equal(['set mode', 'changed pair', 'set time', 'set time']);
  });

  it('forget for the next reader what was set on the screen, and leave out what another definition had', () => {
    const host = plainHost(sampleEvidence());
    const actions = actionsOf(host);
    actions.chooseGroup('of another definition');
    actions.toggleOutcome('of another definition');
    const { group, shown } = actions.settingsIn(host.definition!);
    expect([group, shown.length]).to.deep.equal(['', 4]);
    actions.chooseMode('pair');
    actions.chooseTime('trial', 'trial-6-months');
    actions.reset();
    const { mode, times, picked } = actions.settingsIn(host.definition!);
    expect([mode, times.size, picked.size]).to.deep.equal(['all', 0, 0]);
  });

  it('rate, add and remove in the worksheet, and set the view on the element', () => {
    const host = plainHost(sampleEvidence());
    const element = settings();
    const actions = actionsOf(host, element);
    const [consideration] = host.definition!.considerations;
    actions.rate(consideration!.id, 'matters');
    actions.addConcern('Stairs');
    const [concern] = Object.keys(answersOf(host.worksheet, 'concerns'));
    actions.togglePick(concern!);
    actions.removeConcern(concern!);
    actions.chooseView('bars');
    actions.choosePer(1000);
    actions.chooseMarks('people');
    expect(answersOf(host.worksheet, 'considerations')).to.deep.equal({
      [consideration!.id]: 'matters',
    });
    expect(answersOf(host.worksheet, 'concerns')).to.deep.equal({});
    // What is taken away is no pick any more.
    expect(picksIn(host.worksheet)).to.deep.equal([]);
    expect(element).to.deep.equal({ view: 'bars', per: 1000 });
    expect(actions.settingsIn(host.definition!).marks).to.equal('people');
    expect(host.asked).to.deep.equal([
      'changed considerations',
      'changed concerns',
      'changed picks',
      'announced: Picked: 1 of 3',
      'changed concerns',
      'set view',
      'set per',
      'set marks',
    ]);
  });

  it('lead to where the reader picks', () => {
    const places: string[] = [];
    actionsOf(plainHost(sampleEvidence()), settings(), (id) => places.push(id)).moveToPicks();
    expect(places).to.deep.equal(['values']);
  });
});

describe('ComparatorActions and the two options side by side', () => {
  it('are the pair of the authors at first, else the first and the last option', () => {
    const pairIn = ({ worksheet, definition }: PlainHost) => comparedIn(worksheet, definition!);
    expect(pairIn(plainHost(madeUpInput()))).to.deep.equal({
      first: 'waiting',
      second: 'exercise',
    });
    expect(pairIn(plainHost(sampleEvidence()))).to.deep.equal({
      first: 'waiting',
      second: 'operation',
    });
  });

  it('are kept in the worksheet as the reader chooses them, both of them', () => {
    const host = plainHost(madeUpInput());
    actionsOf(host).chooseCompared('second', 'open');
    expect(answersOf(host.worksheet, 'pair')).to.deep.equal({ first: 'waiting', second: 'open' });
    expect(host.asked).to.deep.equal(['changed pair']);
  });

  it('are what the reader has compared as soon as they stand side by side', () => {
    const host = plainHost(madeUpInput());
    const actions = actionsOf(host);
    actions.chooseMode('all');
    expect(answersOf(host.worksheet, 'pair')).to.deep.equal({});
    actions.chooseMode('pair');
    expect(answersOf(host.worksheet, 'pair')).to.deep.equal({
      first: 'waiting',
      second: 'exercise',
    });
    actions.chooseMode('all');
    actions.chooseMode('pair');
    expect(host.asked.filter((one) => one === 'changed pair')).to.have.length(1);
    const none = plainHost();
    actionsOf(none).chooseMode('pair');
    expect(none.asked).to.deep.equal(['set mode']);
  });

  it('change places where the reader chooses on one side what stands on the other', () => {
    const host = plainHost(madeUpInput());
    const actions = actionsOf(host);
    actions.chooseCompared('first', 'exercise');
    expect(answersOf(host.worksheet, 'pair')).to.deep.equal({
      first: 'exercise',
      second: 'waiting',
    });
    actions.chooseCompared('second', 'exercise');
    expect(answersOf(host.worksheet, 'pair')).to.deep.equal({
      first: 'waiting',
      second: 'exercise',
    });
    const said = ['changed pair', 'announced: The two options have changed places.'];
    expect(host.asked).to.deep.equal([...said, ...said]);
  });

  it('stay as they are without a definition', () => {
    const host = plainHost();
    actionsOf(host).chooseCompared('first', 'open');
    expect(host.asked).to.deep.equal([]);
  });
});
