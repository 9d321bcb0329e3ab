/** What a reader of the checklist meets before scrolling, on a phone, for each definition that the package ships. */
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SecondOpinionChecklist } from '../../src/elements/second-opinion-checklist/second-opinion-checklist.js';
import { textSize } from '../support/audit.js';
import { checklist, openStages, said, section, stage, tick } from '../support/checklist.js';
import { focused, settled } from '../support/fixture.js';
import { allByRole, byRole, byText, isShown, textOf } from '../support/roles.js';
import { onPhone, shippedNames, shippedText } from '../support/shipped.js';
import { words } from '../support/words.js';

/** The height that the signs take, with the room around them. They have figures of their own. */
function roomOfSigns({ renderRoot }: SecondOpinionChecklist): number {
  const { bottom } = renderRoot.querySelector('[part="header"]')!.getBoundingClientRect();
  const { top } = renderRoot.querySelector('[part="time"]')!.getBoundingClientRect();
  return top - bottom;
}

/** A strip of signs is 120 px at most, the card of the first element 320 px, with 20 px around each. */
const stripOfSigns = 140;
const cardOfSigns = 340;

/** Shows a shipped definition in its language. */
async function shipped(name: string): Promise<SecondOpinionChecklist> {
  return checklist({
    definition: await shippedText(name),
    lang: name.slice(-2),
    isAsItArrives: true,
  });
}

/** The buttons of the three stages, whatever their language. */
function stageButtons({ renderRoot }: SecondOpinionChecklist): HTMLElement[] {
  return [...renderRoot.querySelectorAll<HTMLElement>('.stage-button')];
}

describe('<second-opinion-checklist> on a phone', function () {
  this.timeout(20_000);

  for (const name of shippedNames) {
    it(`is 2,500 px at most as it arrives, with signs at both ends: ${name}`, async () => {
      await onPhone();
      const element = await shipped(name);
      const own = element.getBoundingClientRect().height - roomOfSigns(element);
      expect(own + cardOfSigns + stripOfSigns).to.be.at.most(2500);
    });

    it(`has the first stage on the first screen, below a strip: ${name}`, async () => {
      await onPhone();
      const element = await shipped(name);
      const { top } = element.getBoundingClientRect();
      const [first] = stageButtons(element);
      const at = first!.getBoundingClientRect().bottom - top - roomOfSigns(element);
      expect(at + stripOfSigns).to.be.at.most(844);
      const open = stageButtons(element).map((button) => button.getAttribute('aria-expanded'));
      expect(open).to.deep.equal(['true', 'false', 'false']);
    });

    it(`has a list of records of 800 px at most: ${name}`, async () => {
      await onPhone();
      const element = await shipped(name);
      stageButtons(element)[1]!.click();
      await element.updateComplete;
      const list = element.renderRoot.querySelector('[part="records-list"]')!;
      expect(list.getBoundingClientRect().height).to.be.within(200, 800);
    });
  }

  it('names what it is about in its title, and says what the definition says of the time', async () => {
    const element = await shipped('sciatica.en');
    const { condition, decision } = element.definition!;
    expect(textOf(allByRole(element, 'heading')[0]!)).to.include(condition.name);
    byText(section(element, 'time'), decision.time!);
  });

  it('has nothing that sticks out at 320 px, and with text of 200 %, from left and from right', async () => {
    await onPhone();
    for (const [width, size] of [
      [320, '100%'],
      [390, '200%'],
    ] as const) {
      await setViewport({ width, height: 844 });
      textSize(size);
      for (const direction of ['ltr', 'rtl']) {
        document.documentElement.dir = direction;
        const element = await shipped('knee-osteoarthritis.en');
        await openStages(element);
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth, `${width} ${size} ${direction}`).to.be.at.most(clientWidth);
        element.remove();
      }
    }
  });
});

describe('<second-opinion-checklist> its stages', () => {
  it('open and close by keyboard, and the others stay as they are', async () => {
    const element = await checklist({ isAsItArrives: true });
    stage(element, words.doIWantOne).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(stage(element, words.doIWantOne).getAttribute('aria-expanded')).to.equal('false');
    expect(focused(element)).to.equal(stage(element, words.doIWantOne));
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(stage(element, words.getReady));
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(stage(element, words.getReady).getAttribute('aria-expanded')).to.equal('true');
    expect(stage(element, words.compareWhatTheySaid).getAttribute('aria-expanded')).to.equal(
      'false',
    );
    byRole(element, 'heading', words.theSteps);
  });

  it('control what is under their headings', async () => {
    const element = await checklist({ isAsItArrives: true });
    for (const name of [words.doIWantOne, words.getReady, words.compareWhatTheySaid] as const) {
      const button = stage(element, name);
      const body = element.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)!;
      expect(isShown(body)).to.equal(button.getAttribute('aria-expanded') === 'true');
      expect(button.closest('h3')).to.not.equal(null);
    }
  });

  it('stay as they are while the reader goes on and the definition is a new version', async () => {
    const element = await checklist({ isAsItArrives: true });
    stage(element, words.getReady).click();
    await element.updateComplete;
    await tick(element, section(element, 'steps'), said('steps', 'tell'));
    element.lang = 'es';
    await settled(element);
    element.lang = 'en';
    await settled(element);
    expect(stage(element, words.getReady).getAttribute('aria-expanded')).to.equal('true');
  });

  it('are as at first for the next reader', async () => {
    const element = await checklist();
    element.worksheet = undefined;
    await settled(element);
    const open = stageButtons(element).map((button) => button.getAttribute('aria-expanded'));
    expect(open).to.deep.equal(['true', 'false', 'false']);
  });
});
