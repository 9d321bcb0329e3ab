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
 * What axe cannot decide, and why it is fine. Contrast is measured by `faintTextIn` as well, which can tell:
 *
 * - the letters of a title are a hair taller than its line, and so than the ground of the element;
 * - a clear layer, which makes all of a card answer to a click, lies over the names of options;
 * - with forced colours, axe reads the colour that text would have without them.
 */
const undecided = [
  /color-contrast: <(h\d class="heading heading-0|span lang="\w+" dir="\w+"><!--.*what are my options).*partially obscured/,
  /color-contrast: <span class="option-name".*overlap/,
  /^forced colours, .*color-contrast(-enhanced)?: /,
];

/** How a page is looked at. */
export interface Look {
  readonly name: string;
  readonly set: () => Promise<void> | void;
}

/** Each look in both directions. */
export const looks = {
  usual: { name: 'usual', set: () => emulate('') },
  dark: {
    name: 'dark',
    set: () => {
      document.documentElement.style.colorScheme = 'light dark';
      return emulate('', { 'prefers-color-scheme': 'dark' });
    },
  },
  forced: { name: 'forced colours', set: () => emulate('', { 'forced-colors': 'active' }) },
  large: {
    name: 'text of 200 %',
    set: async () => {
      await emulate('');
      textSize('200%');
    },
  },
} as const satisfies Record<string, Look>;

/** What there is to object to in a state under some looks, from left to right and from right to left. */
export async function objections(state: State, some: readonly Look[]): Promise<string[]> {
  cleanUp(() => {
    document.documentElement.removeAttribute('style');
    return emulate('');
  });
  const element = await show(state);
  const found: string[] = [];
  for (const { name, set } of some) {
    document.documentElement.removeAttribute('style');
    await set();
    for (const direction of ['ltr', 'rtl']) {
      document.documentElement.dir = direction;
      // The element hears of the direction by an observer, and draws after it.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await element.updateComplete;
      const troubles = [...faintTextIn(element, 7), ...(await troublesIn(element))];
      found.push(...troubles.map((trouble) => `${name}, ${direction}: ${trouble}`));
    }
  }
  return found.filter((trouble) => !undecided.some((known) => known.test(trouble)));
}
