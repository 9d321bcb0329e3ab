/** Looks over an element as an accessibility audit does. Only for tests in Chromium. */
import 'axe-core/axe.min.js';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import { cleanUp } from './fixture.js';

const { axe } = window as unknown as {
  axe: { run: (place: Element, options: RunOptions) => Promise<AxeResults> };
};

/** What axe cannot decide by itself, and why it is fine here. */
const decided: Readonly<Record<string, RegExp>> = {};

/** Every finding of axe in an element, in words: violations, and what it cannot decide. */
export async function troublesIn(element: Element, rules?: readonly string[]): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, {
    ...(rules
      ? { runOnly: { type: 'rule', values: [...rules] } }
      : {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          // Above 4.5:1 the one takes over from the other, so that together they ask for 7:1.
          rules: { 'color-contrast-enhanced': { enabled: true } },
        }),
    resultTypes: ['violations', 'incomplete'],
    selectors: false,
    preload: false,
  });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !decided[id]?.test(html))
      .map(({ html, any, all, none }) => {
        const [why] = [...any, ...all, ...none];
        return `${id}: ${html.slice(0, 200)} (${why?.message ?? ''})`;
      }),
  );
}

/** Ids that are there twice in a shadow root, and references to ids that are not there. */
export function brokenIdsIn({ shadowRoot }: Element): string[] {
  const all = [...(shadowRoot?.querySelectorAll('*') ?? [])];
  const ids = all.flatMap(({ id }) => (id === '' ? [] : [id]));
  const known = new Set(ids);
  const references = all.flatMap((element) => [
    ...[
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'aria-owns',
      'for',
      'headers',
    ].flatMap((name) => element.getAttribute(name)?.split(/\s+/u) ?? []),
    // Links to a section name the element, and maybe an option, before it.
    ...(/^#(?:.*\/)?(.+)$/u.exec(element.getAttribute('href') ?? '')?.slice(1) ?? []),
    ...(/url\(#([^)]+)\)/u.exec(element.getAttribute('fill') ?? '')?.slice(1) ?? []),
  ]);
  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `twice: ${id}`),
    ...references.filter((id) => !known.has(id)).map((id) => `missing: ${id}`),
  ];
}

/** Shows the page as some media would, until the end of the test. */
export async function emulate(
  media: '' | 'print',
  features: Readonly<Record<string, string>> = {},
): Promise<void> {
  await executeServerCommand('cdp:Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Gives the page another text size until the end of the test. */
export function textSize(size: string): void {
  document.documentElement.style.fontSize = size;
  cleanUp(() => {
    document.documentElement.style.removeProperty('font-size');
  });
}
