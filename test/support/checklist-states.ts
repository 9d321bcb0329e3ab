/** Shows the named states of the checklist one after the other, as readers with different screens have them. */
import {
  addresses,
  stateNamed,
  states,
} from '../../stories/second-opinion-checklist/second-opinion-checklist.states.js';
import type { SecondOpinionChecklist } from '../../src/elements/second-opinion-checklist/second-opinion-checklist.js';
import { textSize, troublesIn } from './audit.js';
import { faintTextIn } from './contrast.js';
import { answerRequests, never } from './fake-fetch.js';
import { append, cleanUp } from './fixture.js';
import { emulate } from './media.js';
import { expectConsole } from './silence.js';

export { states };

/** Puts a checklist in a state on the page. */
export async function show(name: string): Promise<SecondOpinionChecklist> {
  const { make, ready, reports } = stateNamed(name);
  if (reports) expectConsole(/^console\.error: <second-opinion-checklist>/);
  const answer = window.fetch.bind(window);
  answerRequests((call) =>
    call.url.endsWith(addresses.silent) ? never(call) : answer(call.url, call.options),
  );
  const element = append(make());
  await ready(element);
  return element;
}

/** What axe cannot decide, and why it is fine. Contrast is measured by `faintTextIn` as well, which can tell. */
const undecided = [
  // The letters of a title are a hair taller than its line, and so than the ground of the element.
  /color-contrast: <(h\d class="heading heading-0|span lang="\w+" dir="\w+"><!--).*partially obscured/u,
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

/** What there is to object to in a state, under some looks and in both directions. */
export async function objections(state: string, looks: readonly Look[]): Promise<string[]> {
  cleanUp(() => {
    document.documentElement.removeAttribute('style');
    return emulate('');
  });
  const element = await show(state);
  const found: string[] = [];
  for (const { name, set, rules } of looks) {
    document.documentElement.removeAttribute('style');
    await emulate('');
    await set?.();
    for (const direction of ['ltr', 'rtl'] as const) {
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
