import { expect } from 'chai';
import { SectionTargets, type SectionTarget } from '../../src/session/section-targets.js';

const knee = { id: 'sore-knee' };
const hip = { id: 'sore-hip' };
const nowhere = (): boolean => false;
const report = (fault: unknown): void => {
  throw fault;
};

function targetOf(definition?: { readonly id: string }): SectionTarget {
  return { definition, showSection: () => true };
}

function counted(targets: SectionTargets): {
  readonly times: () => number;
  readonly stop: () => void;
} {
  let times = 0;
  const stop = targets.subscribe(() => {
    times += 1;
  });
  return { times: () => times, stop };
}

describe('SectionTargets', () => {
  it('finds a target by the id of its definition', () => {
    const targets = new SectionTargets(report);
    const [ofKnee, ofHip] = [targetOf(knee), targetOf(hip)];
    for (const one of [targetOf(), ofKnee, ofHip]) targets.add(one);
    expect(targets.find(knee, nowhere)).to.equal(ofKnee);
    expect(targets.find({ id: 'sore-hip' }, nowhere)).to.equal(ofHip);
    expect(targets.find({ id: 'sore-toe' }, nowhere)).to.equal(undefined);
  });

  it('finds the one around before any other', () => {
    const targets = new SectionTargets(report);
    const [first, second] = [targetOf(knee), targetOf(knee)];
    for (const one of [first, second]) targets.add(one);
    expect(targets.find(knee, nowhere)).to.equal(first);
    expect(targets.find(knee, (one) => one === second)).to.equal(second);
    expect(targets.find(knee, nowhere, (one) => one === second)).to.equal(second);
    expect(targets.find(knee, nowhere, nowhere)).to.equal(undefined);
    expect(targets.find(knee, (one) => one === second, nowhere)).to.equal(second);
  });

  it('forgets a target once', () => {
    const targets = new SectionTargets(report);
    const forget = targets.add(targetOf(knee));
    const { times } = counted(targets);
    forget();
    forget();
    expect(targets.all).to.deep.equal([]);
    expect(times()).to.equal(1);
  });

  it('calls listeners when a target comes, changes and goes, until they stop', () => {
    const targets = new SectionTargets(report);
    const { times, stop } = counted(targets);
    const forget = targets.add(targetOf());
    expect(times()).to.equal(1);
    targets.notify();
    expect(times()).to.equal(2);
    forget();
    expect(times()).to.equal(3);
    stop();
    targets.add(targetOf());
    expect(times()).to.equal(3);
  });

  describe('of an aid on a page', () => {
    it('come before those of the page, which are found too', () => {
      const page = new SectionTargets(report);
      const aid = new SectionTargets(report, page);
      const [elsewhere, own, ofHip] = [targetOf(knee), targetOf(knee), targetOf(hip)];
      page.add(elsewhere);
      aid.add(own);
      page.add(ofHip);
      expect(aid.find(knee, nowhere)).to.equal(own);
      expect(aid.find(hip, nowhere)).to.equal(ofHip);
      expect(page.find(knee, nowhere)).to.equal(elsewhere);
      expect(page.all).to.include(own);
    });

    it('are forgotten by both, and both call their listeners', () => {
      const page = new SectionTargets(report);
      const aid = new SectionTargets(report, page);
      const [ofPage, ofAid] = [counted(page), counted(aid)];
      const forget = aid.add(targetOf(knee));
      expect([ofPage.times(), ofAid.times()]).to.deep.equal([1, 1]);
      aid.notify();
      expect([ofPage.times(), ofAid.times()]).to.deep.equal([2, 2]);
      forget();
      expect([page.all, aid.all]).to.deep.equal([[], []]);
      expect([ofPage.times(), ofAid.times()]).to.deep.equal([3, 3]);
    });
  });
});
