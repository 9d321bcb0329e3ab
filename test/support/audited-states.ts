/**
 * The elements whose named states are audited one after the other, with what axe cannot decide in them. Contrast is
 * measured by `faintTextIn` as well, which can tell. The comparator has an audit of its own, which leaves out states
 * that differ in their numbers alone.
 */
import type { NamedState } from '../../stories/support/named-states.js';
import { adapted, objectionsTo, usual, type Look } from './looks.js';
import { statesByTag } from './states-of-elements.js';

/** One audit, of one state. */
export interface Audit {
  readonly title: string;
  /** What there is to object to. */
  readonly objections: () => Promise<string[]>;
}

/** The letters of a title are a hair taller than its line, and so than the ground of the element. */
const tallTitle = /color-contrast: <h\d class="heading heading-0.*partially obscured/u;

/** The looks that each state is audited under. */
const looks: readonly (readonly [name: string, looks: readonly Look[]])[] = [
  ['as most readers have it', [usual]],
  ['dark, with forced colours and with large text', adapted],
];

/** Each state of an element under each look, in both directions. */
function auditsOf(
  tag: string,
  states: readonly NamedState[],
  undecided: readonly RegExp[],
): Audit[] {
  return states.flatMap((state) =>
    looks.map(([name, some]) => ({
      title: `<${tag}> in the state "${state.name}", ${name}`,
      objections: () => objectionsTo(state, some, ['ltr', 'rtl'], undecided),
    })),
  );
}

/** What axe cannot decide in one element alone. */
const undecidedByTag: Readonly<Record<string, readonly RegExp[]>> = {
  'procedure-explainer': [
    /color-contrast: <span lang="\w+" dir="\w+"><!--.*what are my options.*partially obscured/u,
    // A clear layer, which makes all of a card answer to a click, lies over the names of options.
    /color-contrast: <span class="option-name".*overlap/u,
    // The bar that stays lies over what is at the end of the window, until it is scrolled.
    /(?:color-contrast(?:-enhanced)?|target-size): .*(?:overlapped by another element|partially obscured|partially overlaps)/u,
    // A step has a dot before it, and its numbers count as lying over that.
    /color-contrast(?:-enhanced)?: <a class="cite".*pseudo element/u,
  ],
  'consent-comprehension-quiz': [
    // The bar of the explainer around it lies over what is at the end of the window, until it is scrolled.
    /color-contrast(?:-enhanced)?: .*overlapped by another element/u,
    // The arrows of the buttons are no text to axe. Their names are beside them.
    /color-contrast(?:-enhanced)?: <span aria-hidden="true">(?:<!--.*?-->)?[↑↓]<.*only non-text characters/u,
    /color-contrast: <span lang="\w+" dir="\w+"><!--.*partially obscured/u,
  ],
  'second-opinion-checklist': [
    /color-contrast: <span lang="\w+" dir="\w+"><!--.*partially obscured/u,
    // A clear layer, which makes all of the head of a stage answer to a click, lies over it.
    /color-contrast: <p class="progress".*overlap/u,
  ],
};

/** An element has those of the elements inside of it, too. */
const undecidedIn = (tag: string): readonly RegExp[] => [
  ...(undecidedByTag[tag] ?? []),
  ...(tag === 'decision-aid' ? undecidedByTag['procedure-explainer']! : []),
];

/** Every audit. */
export const audits: readonly Audit[] = [...statesByTag]
  .filter(([tag]) => tag !== 'risk-benefit-comparator')
  .flatMap(([tag, states]) => auditsOf(tag, states, [tallTitle, ...undecidedIn(tag)]));
