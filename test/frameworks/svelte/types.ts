/** What templates let pass, and what they do not. */
import type { Prefixed } from 'decision-aid-elements';
import type { ElementAttributes } from 'decision-aid-elements/svelte.d.ts';
import type { SvelteHTMLElements } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Prefixed<'acme', ElementAttributes> {}
}

type Props = SvelteHTMLElements['procedure-explainer'];

export const right: Props = {
  src: '/a.json',
  'heading-level': 3,
  depth: 'short',
  id: 'a',
  definition: '{}',
  worksheet: '{}',
  'ondecision-aid-ready': (event) => event.stale,
  'on:decision-aid-error': ({ issues }) => issues.length,
  onclick: ({ currentTarget }) => currentTarget.showSection('recovery'),
};
export const prefixed: SvelteHTMLElements['acme-procedure-explainer'] = right;
// @ts-expect-error no such reader
export const wrongWord: Props = { reader: 'nurse' };
