import { expect } from 'chai';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import {
  addSectionTarget,
  isInsideTarget,
  onSectionTargetsChanged,
  removeSectionTarget,
  sectionTargetFor,
  type SectionTarget,
} from '../../../src/elements/core/section-targets.js';
import { append, cleanUp } from '../../support/fixture.js';

const knee = { id: 'sore-knee' } as ProcedureDefinition;
const hip = { id: 'sore-hip' } as ProcedureDefinition;

/** An element that shows a definition, or none yet. */
function target(definition?: ProcedureDefinition, place: Node = document.body): SectionTarget {
  const element = append(document.createElement('div'), place);
  const made = Object.assign(element, { definition, showSection: () => true });
  addSectionTarget(made);
  cleanUp(() => {
    removeSectionTarget(made);
  });
  return made;
}

function beside(place: Node = document.body): HTMLElement {
  return append(document.createElement('p'), place);
}

describe('SectionTarget elements', () => {
  it('are found by the definition, whatever its version', () => {
    const ofKnee = target(knee);
    const ofHip = target(hip);
    expect(sectionTargetFor(beside(), knee)).to.equal(ofKnee);
    expect(sectionTargetFor(beside(), { ...hip, version: '9.0.0' })).to.equal(ofHip);
    expect(sectionTargetFor(beside(), { ...knee, id: 'sore-toe' })).to.equal(undefined);
  });

  it('are not found before they have a definition', () => {
    target();
    expect(sectionTargetFor(beside(), knee)).to.equal(undefined);
  });

  it('are found in their own document only', () => {
    target(knee);
    const frame = append(document.createElement('iframe'));
    const other = frame.contentDocument!.body;
    expect(sectionTargetFor(beside(other), knee)).to.equal(undefined);
    const there = target(knee, other);
    expect(sectionTargetFor(beside(other), knee)).to.equal(there);
  });

  it('are the one around, where there are several', () => {
    const first = target(knee);
    const second = target(knee);
    expect(sectionTargetFor(beside(), knee)).to.equal(first);
    const inside = beside(second);
    expect(sectionTargetFor(inside, knee)).to.equal(second);
    expect(isInsideTarget(inside, knee)).to.equal(true);
    expect(isInsideTarget(beside(), knee)).to.equal(false);
    expect(isInsideTarget(inside, hip)).to.equal(false);
  });

  it('are forgotten once they are gone', () => {
    const gone = target(knee);
    removeSectionTarget(gone);
    expect(sectionTargetFor(beside(), knee)).to.equal(undefined);
    removeSectionTarget(gone);
  });

  it('are told of when they come, when they are ready and when they go', () => {
    let times = 0;
    const stop = onSectionTargetsChanged(() => {
      times += 1;
    });
    const one = target();
    expect(times).to.equal(1);
    one.dispatchEvent(new Event('decision-aid-ready', { bubbles: true }));
    expect(times).to.equal(2);
    // An element inside that is ready tells nothing of the one around it.
    beside(one).dispatchEvent(new Event('decision-aid-ready', { bubbles: true }));
    expect(times).to.equal(2);
    removeSectionTarget(one);
    expect(times).to.equal(3);
    one.dispatchEvent(new Event('decision-aid-ready', { bubbles: true }));
    expect(times).to.equal(3);
    stop();
    target(knee);
    expect(times).to.equal(3);
  });
});
