import { expect } from 'chai';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import {
  addSectionShower,
  isInsideShower,
  onSectionShowersChanged,
  removeSectionShower,
  sectionShowerFor,
  type SectionShower,
} from '../../../src/elements/base/section-showers.js';
import { append, cleanUp } from '../../support/fixture.js';

const knee = { id: 'sore-knee' } as ProcedureDefinition;
const hip = { id: 'sore-hip' } as ProcedureDefinition;

/** An element that shows a definition, or none yet. */
function shower(definition?: ProcedureDefinition, place: Node = document.body): SectionShower {
  const element = append(document.createElement('div'), place);
  const made = Object.assign(element, { definition, showSection: () => true });
  addSectionShower(made);
  cleanUp(() => {
    removeSectionShower(made);
  });
  return made;
}

function beside(place: Node = document.body): HTMLElement {
  return append(document.createElement('p'), place);
}

describe('elements that show sections', () => {
  it('are found by the definition, whatever its version', () => {
    const ofKnee = shower(knee);
    const ofHip = shower(hip);
    expect(sectionShowerFor(beside(), knee)).to.equal(ofKnee);
    expect(sectionShowerFor(beside(), { ...hip, version: '9.0.0' })).to.equal(ofHip);
    expect(sectionShowerFor(beside(), { ...knee, id: 'sore-toe' })).to.equal(undefined);
  });

  it('are not found before they have a definition', () => {
    shower();
    expect(sectionShowerFor(beside(), knee)).to.equal(undefined);
  });

  it('are found in their own document only', () => {
    shower(knee);
    const frame = append(document.createElement('iframe'));
    const other = frame.contentDocument!.body;
    expect(sectionShowerFor(beside(other), knee)).to.equal(undefined);
    const there = shower(knee, other);
    expect(sectionShowerFor(beside(other), knee)).to.equal(there);
  });

  it('are the one around, where there are several', () => {
    const first = shower(knee);
    const second = shower(knee);
    expect(sectionShowerFor(beside(), knee)).to.equal(first);
    const inside = beside(second);
    expect(sectionShowerFor(inside, knee)).to.equal(second);
    expect(isInsideShower(inside, knee)).to.equal(true);
    expect(isInsideShower(beside(), knee)).to.equal(false);
    expect(isInsideShower(inside, hip)).to.equal(false);
  });

  it('are forgotten once they are gone', () => {
    const gone = shower(knee);
    removeSectionShower(gone);
    expect(sectionShowerFor(beside(), knee)).to.equal(undefined);
    removeSectionShower(gone);
  });

  it('are told of when they come, when they are ready and when they go', () => {
    let times = 0;
    const stop = onSectionShowersChanged(() => {
      times += 1;
    });
    const one = shower();
    expect(times).to.equal(1);
    one.dispatchEvent(new Event('decision-aid-ready', { bubbles: true }));
    expect(times).to.equal(2);
    // An element inside that is ready tells nothing of the one around it.
    beside(one).dispatchEvent(new Event('decision-aid-ready', { bubbles: true }));
    expect(times).to.equal(2);
    removeSectionShower(one);
    expect(times).to.equal(3);
    one.dispatchEvent(new Event('decision-aid-ready', { bubbles: true }));
    expect(times).to.equal(3);
    stop();
    shower(knee);
    expect(times).to.equal(3);
  });
});
