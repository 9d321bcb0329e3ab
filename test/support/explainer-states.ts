/** Shows the named states of the explainer one after the other, as readers with different screens have them. */
import { states } from '../../stories/procedure-explainer/procedure-explainer.states.js';
import type { ProcedureExplainer } from '../../src/elements/procedure-explainer/procedure-explainer.js';
import { objectionsTo, showState, type Look } from './looks.js';

export { adapted, usual } from './looks.js';
export { states };

/** One state. */
export type State = (typeof states)[number];

/** Puts an element in a state on the page. */
export function show(state: State): Promise<ProcedureExplainer> {
  return showState(state);
}

/**
 * What axe cannot decide, and why it is fine. Contrast is measured by `faintTextIn` as well, which can tell. It also
 * measures with forced colours, where axe reads the colour that text would have without them.
 *
 * - The letters of a title are a hair taller than its line, and so than the ground of the element.
 * - A clear layer, which makes all of a card answer to a click, lies over the names of options.
 */
const undecided = [
  /color-contrast: <(h\d class="heading heading-0|span lang="\w+" dir="\w+"><!--.*what are my options).*partially obscured/,
  /color-contrast: <span class="option-name".*overlap/,
];

/** What there is to object to in a state, under some looks and in some directions. */
export function objections(
  state: State,
  looks: readonly Look[],
  directions: readonly ('ltr' | 'rtl')[],
): Promise<string[]> {
  return objectionsTo(state, looks, directions, undecided);
}
