/** Shows the named states of the quiz one after the other, as readers with different screens have them. */
import {
  stateNamed,
  states,
} from '../../stories/consent-comprehension-quiz/consent-comprehension-quiz.states.js';
import type { ConsentComprehensionQuiz } from '../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { objectionsTo, showState, type Look } from './looks.js';

export { adapted, usual } from './looks.js';
export { stateNamed, states };

/** One state. */
export type State = (typeof states)[number];

/** Puts a quiz in a state on the page. */
export function show(state: State): Promise<ConsentComprehensionQuiz> {
  return showState(state);
}

/** What axe cannot decide, and why it is fine. Contrast is measured by `faintTextIn` as well, which can tell. */
const undecided: readonly RegExp[] = [
  // The letters of a title are a hair taller than its line, and so than the ground of the element.
  /color-contrast: <h\d class="heading heading-0.*partially obscured/u,
  // The arrows of the buttons are no text to axe. Their names are beside them.
  /color-contrast(?:-enhanced)?: <span aria-hidden="true">(?:<!--.*?-->)?[↑↓]<.*only non-text characters/u,
];

/** What there is to object to in a state, under some looks and in both directions. */
export function objections(state: State, looks: readonly Look[]): Promise<string[]> {
  return objectionsTo(state, looks, ['ltr', 'rtl'], undecided);
}
