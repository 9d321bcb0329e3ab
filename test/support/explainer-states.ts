/** Shows the named states of the explainer one after the other, as readers with different screens have them. */
import { addresses, states } from '../../stories/procedure-explainer/procedure-explainer.states.js';
import type { ProcedureExplainer } from '../../src/elements/procedure-explainer/procedure-explainer.js';
import { textSize, troublesIn } from './audit.js';
import { faintTextIn } from './contrast.js';
import { answerRequests, never } from './fake-fetch.js';
import { append, cleanUp } from './fixture.js';
import { emulate } from './media.js';
import { expectConsole } from './silence.js';

export { states };

/** One state. */
export type State = (typeof states)[number];

/** Puts an element in a state on the page. */
export async function show({ make, ready, reports }: State): Promise<ProcedureExplainer> {
  if (reports) expectConsole(/^console\.error: <procedure-explainer>/);
  const answer = window.fetch.bind(window);
  answerRequests((call) =>
    call.url.endsWith(addresses.silent) ? never(call) : answer(call.url, call.options),
  );
  const element = append(make());
  await ready(element);
  return element;
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

const contrast = ['color-contrast', 'color-contrast-enhanced'] as const;

/** The rules of axe that look at how things are drawn; the others find the same under every look. */
const drawn = ['target-size', 'link-in-text-block', 'scrollable-region-focusable'] as const;

/** How a page is looked at, and what axe is asked of it; everything when no rules are named. */
export interface Look {
  readonly name: string;
  readonly set?: () => Promise<void> | void;
  readonly rules?: readonly string[];
}

/** As most readers have it. */
export const usual: Look = { name: 'usual' };

/** As some readers have it. */
export const adapted: readonly Look[] = [
  {
    name: 'dark',
    set: () => {
      document.documentElement.style.colorScheme = 'light dark';
      return emulate('', { 'prefers-color-scheme': 'dark' });
    },
    rules: contrast,
  },
  {
    name: 'forced colours',
    set: () => emulate('', { 'forced-colors': 'active' }),
    rules: drawn,
  },
  {
    name: 'text of 200 %',
    set: () => {
      textSize('200%');
    },
    rules: drawn,
  },
];

/** What there is to object to in a state, under some looks and in some directions. */
export async function objections(
  state: State,
  some: readonly Look[],
  directions: readonly ('ltr' | 'rtl')[],
): Promise<string[]> {
  cleanUp(() => {
    document.documentElement.removeAttribute('style');
    return emulate('');
  });
  const element = await show(state);
  const found: string[] = [];
  for (const { name, set, rules } of some) {
    document.documentElement.removeAttribute('style');
    await emulate('');
    await set?.();
    for (const direction of directions) {
      document.documentElement.dir = direction;
      // The element hears of the direction by an observer, and draws after it.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await element.updateComplete;
      const troubles = [...faintTextIn(element, 7), ...(await troublesIn(element, rules))];
      found.push(...troubles.map((trouble) => `${name}, ${direction}: ${trouble}`));
    }
  }
  return found.filter((trouble) => !undecided.some((known) => known.test(trouble)));
}
