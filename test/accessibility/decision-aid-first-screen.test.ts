/** What a reader of the whole aid meets on a phone, stage by stage, for each definition that the package ships. */
import '../../src/entries/define.js';
import { expect } from 'chai';
import type { DecisionAid } from '../../src/elements/decision-aid/decision-aid.js';
import { append, focused, settled } from '../support/fixture.js';
import { onPhone, shippedNames, shippedText } from '../support/shipped.js';

async function shipped(name: string): Promise<DecisionAid> {
  const aid = append(document.createElement('decision-aid'));
  aid.lang = name.slice(-2);
  aid.definition = JSON.parse(await shippedText(name)) as never;
  await settled(aid);
  return aid;
}

const buttonsOf = ({ renderRoot }: DecisionAid): HTMLElement[] => [
  ...renderRoot.querySelectorAll<HTMLElement>('.stage-button'),
];

/** The stage that is open, as it arrives. */
async function openStage(aid: DecisionAid, place: number): Promise<HTMLElement> {
  buttonsOf(aid)[place]!.click();
  await settled(aid);
  const open = [...aid.renderRoot.querySelectorAll<HTMLElement>('.stage')].filter(
    ({ hidden }) => !hidden,
  );
  expect(open).to.have.length(1);
  for (const element of open[0]!.children) {
    if (element.localName.includes('-')) await settled(element as DecisionAid);
  }
  return open[0]!;
}

/** In pixels: what a reader goes through in three minutes. */
const tallest = 2500;

describe('<decision-aid> on a phone', function () {
  this.timeout(30_000);

  for (const name of shippedNames) {
    it(`has stages of 2,500 px at most as they arrive: ${name}`, async () => {
      await onPhone();
      const aid = await shipped(name);
      const heights: string[] = [];
      for (let place = 0; place < buttonsOf(aid).length; place += 1) {
        const { height } = (await openStage(aid, place)).getBoundingClientRect();
        expect(height).to.be.greaterThan(300);
        if (height > tallest) heights.push(`${place}: ${Math.round(height)}`);
      }
      expect(heights).to.deep.equal([]);
    });
  }

  it('has all stages and the first heading of the open one within two screens', async () => {
    await onPhone();
    const aid = await shipped('carpal-tunnel-syndrome.en');
    const { top } = aid.getBoundingClientRect();
    const { bottom } = aid.renderRoot.querySelector('#stage-know')!.getBoundingClientRect();
    expect(bottom - top).to.be.at.most(2 * 844);
  });

  it('leads from what matters to where one picks it, and opens what is closed there', async () => {
    await onPhone();
    const aid = await shipped('carpal-tunnel-syndrome.en');
    const matters = await openStage(aid, 2);
    [...matters.querySelectorAll<HTMLElement>('button')]
      .find(({ textContent }) => textContent.includes('Pick what matters most'))!
      .click();
    await settled(aid);
    const comparator = aid.renderRoot.querySelector('risk-benefit-comparator')!;
    await settled(comparator);
    const line = focused(comparator)!;
    expect(line.textContent).to.equal('What matters most to you?');
    expect((line.parentElement as HTMLDetailsElement).open).to.equal(true);
    expect(line.getBoundingClientRect().top).to.be.within(0, 844);
  });
});
