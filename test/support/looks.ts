/** Looks at named states as readers with different screens have them, and tells what there is to object to. */
import type { DecisionAidElement } from '../../src/elements/core/decision-aid-element.js';
import { addresses } from '../../stories/support/addresses.js';
import type { NamedState } from '../../stories/support/named-states.js';
import { textSize, troublesIn } from './audit.js';
import { faintTextIn } from './contrast.js';
import { answerRequests, never } from './fake-fetch.js';
import { append, cleanUp } from './fixture.js';
import { emulate } from './media.js';
import { allowConsole, expectConsole } from './silence.js';

/** Puts an element in a state on the page. */
export async function showState<Kind extends DecisionAidElement>({
  make,
  around,
  ready,
  reports,
}: NamedState<Kind>): Promise<Kind> {
  const answer = window.fetch.bind(window);
  answerRequests((call) =>
    call.url.endsWith(addresses.silent) ? never(call) : answer(call.url, call.options),
  );
  const element = make();
  if (reports) expectConsole(new RegExp(`^console\\.(?:error|warn): <${element.localName}>`));
  // What waits for a definition is told of after a second, and some look for longer.
  if (element.definition === undefined && !element.src) allowConsole(/warning no-definition/);
  append(around(element));
  await ready(element);
  return element;
}

const contrast = ['color-contrast', 'color-contrast-enhanced'] as const;

/** The rules of axe that look at how things are drawn; the others find the same under every look. */
export const drawn = ['target-size', 'link-in-text-block', 'scrollable-region-focusable'] as const;

/** How a page is looked at, and what axe is asked of it; everything when no rules are named. */
export interface Look {
  readonly name: string;
  readonly set?: () => Promise<void> | void;
  readonly rules?: readonly string[];
  /** Whether its colours are those of a look before it. */
  readonly hasSameColours?: true;
}

/** What is asked of the same page mirrored: its words, names and colours are the same, its places are not. */
function mirrored(rules: Look['rules']): readonly string[] {
  return rules ? rules.filter((rule) => (drawn as readonly string[]).includes(rule)) : drawn;
}

/** As most readers have it. */
export const usual: Look = { name: 'usual' };

/** As some readers have it. */
export const adapted: readonly Look[] = [
  {
    name: 'dark',
    set: () => {
      const { style } = document.documentElement;
      style.colorScheme = 'light dark';
      // The ground that the browser paints in this scheme, in words for axe, which takes a page without one for white.
      style.backgroundColor = 'Canvas';
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
    hasSameColours: true,
  },
];

/**
 * What axe, and a measurement of contrast that asks for 7:1, have to object to in a state, under some looks and in some
 * directions.
 *
 * @param undecided what axe cannot decide by itself, and why that is fine is written beside it
 */
export async function objectionsTo<Kind extends DecisionAidElement>(
  state: NamedState<Kind>,
  looks: readonly Look[],
  directions: readonly ('ltr' | 'rtl')[],
  undecided: readonly RegExp[],
): Promise<string[]> {
  cleanUp(() => {
    document.documentElement.removeAttribute('style');
    return emulate('');
  });
  const element = await showState(state);
  const found: string[] = [];
  for (const { name, set, rules, hasSameColours } of looks) {
    document.documentElement.removeAttribute('style');
    await emulate('');
    await set?.();
    for (const direction of directions) {
      document.documentElement.dir = direction;
      // The element hears of the direction by an observer, and draws after it.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await element.updateComplete;
      const asked = direction === 'ltr' ? rules : mirrored(rules);
      const troubles = [
        ...(direction === 'ltr' && !hasSameColours ? faintTextIn(element, 7) : []),
        ...(asked?.length === 0 ? [] : await troublesIn(element, asked)),
      ];
      found.push(...troubles.map((trouble) => `${name}, ${direction}: ${trouble}`));
    }
  }
  return found.filter((trouble) => !undecided.some((known) => known.test(trouble)));
}
