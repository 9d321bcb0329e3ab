/** What JSX lets pass, and what it does not. */
import type {
  AnswerGroup,
  Prefixed,
  ProcedureExplainer,
  RiskBenefitComparator,
} from 'decision-aid-elements';
import type { CustomElements } from 'decision-aid-elements/jsx.d.ts';
import { createRef, type HTMLAttributes, type MouseEvent } from 'react';
import './aid';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Prefixed<
      'acme',
      CustomElements<HTMLAttributes<HTMLElement>>
    > {}
  }
}

const explainer = createRef<ProcedureExplainer>();
const comparator = createRef<RiskBenefitComparator>();
const click = (event: MouseEvent<HTMLElement>) => event.nativeEvent.preventDefault();

export const right = [
  <procedure-explainer
    key={1}
    ref={explainer}
    className="wide"
    slot="aid"
    part="aid"
    role="region"
    tabIndex={-1}
    inert
    translate="no"
    suppressHydrationWarning
    data-track="7"
    aria-label="Guide"
    style={{ maxWidth: '60em' }}
    onClick={click}
    src="/a.json"
    heading-level="3"
    depth="full"
    reader="carer"
    option={null}
    lang="es"
    worksheet="{}"
    ondecision-aid-error={({ issues }) => issues.map(({ code }) => code)}
  />,
  <procedure-explainer
    key={2}
    class="wide"
    ref={(element) => void element?.showSection('recovery')}
  />,
  <risk-benefit-comparator key={3} ref={comparator} per="1000" view="bars" />,
  <second-opinion-checklist
    key={4}
    ondecision-aid-change={(event) => {
      if (event.kind !== 'answers') return;
      const group: AnswerGroup = event.changed;
      console.log(group, event.currentTarget.worksheet.answers);
    }}
  />,
  <acme-procedure-explainer
    key={5}
    ref={(element) => void element?.showSection('recovery')}
    ondecision-aid-ready={({ currentTarget }) => currentTarget.showSection('recovery')}
  />,
];

export const wrong = [
  // @ts-expect-error the element of another tag
  <procedure-explainer key={1} ref={comparator} />,
  // @ts-expect-error no such depth
  <procedure-explainer key={2} depth="deep" />,
  // @ts-expect-error the status is read only
  <procedure-explainer key={3} status="ready" />,
  // @ts-expect-error our events have no detail
  <procedure-explainer key={4} ondecision-aid-change={({ detail }) => detail} />,
  // @ts-expect-error no such tag
  <procedure-explanation key={5} />,
  // @ts-expect-error not so many
  <risk-benefit-comparator key={6} per="10" />,
];
