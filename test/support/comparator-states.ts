/** The comparator in its named states, for tests of how it looks. */
import type { RiskBenefitComparator } from '../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { stateNamed } from '../../stories/risk-benefit-comparator/risk-benefit-comparator.states.js';
import { answerRequests, never } from './fake-fetch.js';
import { append } from './fixture.js';
import { isShown } from './roles.js';
import { expectConsole } from './silence.js';

/** Shows a named state on the page. */
export async function show(name: string): Promise<RiskBenefitComparator> {
  const { make, ready, reports } = stateNamed(name);
  if (reports) expectConsole(/risk-benefit-comparator/);
  if (name === 'loading') answerRequests(never);
  const element = append(make());
  await ready(element);
  return element;
}

/** What is wider than the page, outside of the regions that scroll by themselves. */
export function tooWide({ renderRoot }: RiskBenefitComparator): string[] {
  const width = document.documentElement.clientWidth;
  return [...renderRoot.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return (
        own > 1 &&
        (right > width + 1 || left < -1) &&
        isShown(element) &&
        !element.closest('.visually-hidden')
      );
    })
    .filter((element) => !element.parentElement?.closest('.scroller'))
    .map((element) => `${element.localName}.${element.className}`);
}
