/** What templates let pass, and what they do not. */
import type { Prefixed } from 'decision-aid-elements';
import type { ElementComponents } from 'decision-aid-elements/vue.d.ts';
import type { GlobalComponents } from 'vue';

declare module 'vue' {
  interface GlobalComponents extends Prefixed<'acme', ElementComponents> {}
}

type Props = InstanceType<GlobalComponents['procedure-explainer']>['$props'];

export const right: Props = {
  src: '/a.json',
  'heading-level': '3',
  headingLevel: '3',
  depth: 'full',
  id: 'a',
  definition: {},
  worksheet: '{}',
  onDecisionAidReady: (event) => event.definitionVersion,
  onDecisionAidChange: (event) => event.kind === 'settings' && event.changed === 'option',
};
export const prefixed: InstanceType<GlobalComponents['acme-procedure-explainer']>['$props'] = right;
// @ts-expect-error no such depth
export const wrongWord: Props = { depth: 'deep' };
// @ts-expect-error the issues are read only
export const readOnly: Props = { issues: [] };
