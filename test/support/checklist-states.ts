/** Shows the named states of the checklist one after the other, as readers with different screens have them. */
import {
  stateNamed,
  states,
} from '../../stories/second-opinion-checklist/second-opinion-checklist.states.js';
import type { SecondOpinionChecklist } from '../../src/elements/second-opinion-checklist/second-opinion-checklist.js';
import { objectionsTo, showState, type Look } from './looks.js';

export { adapted, usual } from './looks.js';
export { states };

/** Puts a checklist in a state on the page. */
export function show(name: string): Promise<SecondOpinionChecklist> {
  return showState(stateNamed(name));
}

/** What axe cannot decide, and why it is fine. Contrast is measured by `faintTextIn` as well, which can tell. */
const undecided: readonly RegExp[] = [
  // The letters of a title are a hair taller than its line, and so than the ground of the element.
  /color-contrast: <(h\d class="heading heading-0|span lang="\w+" dir="\w+"><!--).*partially obscured/u,
];

/** What there is to object to in a state, under some looks and in both directions. */
export function objections(name: string, looks: readonly Look[]): Promise<string[]> {
  return objectionsTo(stateNamed(name), looks, ['ltr', 'rtl'], undecided);
}
