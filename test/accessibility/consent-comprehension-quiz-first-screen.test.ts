/** What a reader of the quiz meets before scrolling, on a phone, for each definition that the package ships. */
import { expect } from 'chai';
import type { ConsentComprehensionQuiz } from '../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { emulateInTest, isChromium } from '../support/media.js';
import { goOn, moreButton, quiz } from '../support/quiz.js';
import { textSize } from '../support/audit.js';
import { allByRole, byRole, heading, isShown, textOf } from '../support/roles.js';
import { cleanUp } from '../support/fixture.js';
import { onPhone, shippedNames, shippedText } from '../support/shipped.js';
import { setViewport } from '@web/test-runner-commands';
import { words } from '../support/words.js';

/** The height that the signs take, with the room around them. They have figures of their own. */
function roomOfSigns({ renderRoot }: ConsentComprehensionQuiz): number {
  const { bottom } = renderRoot.querySelector('[part="header"]')!.getBoundingClientRect();
  const { top } = renderRoot.querySelector('[data-private]')!.getBoundingClientRect();
  return top - bottom;
}

/** A strip of signs is 120 px at most, with 20 px around it. */
const stripOfSigns = 140;

/** How many lines the words of an element take. */
function linesOf(element: Element): number {
  const words = document.createRange();
  words.selectNodeContents(element);
  return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
}

/** Shows a shipped definition in its language. */
async function shipped(name: string): Promise<ConsentComprehensionQuiz> {
  const lang = name.slice(-2);
  return quiz({ definition: await shippedText(name), lang });
}

describe('<consent-comprehension-quiz> on the first screen of a phone', function () {
  this.timeout(20_000);

  for (const name of shippedNames) {
    it(`has its first question at 260 px at most: ${name}`, async () => {
      await onPhone();
      const element = await shipped(name);
      const { top } = element.getBoundingClientRect();
      const question = element.renderRoot.querySelector('[part="question"]')!;
      const at = question.getBoundingClientRect().top - top - roomOfSigns(element);
      expect(at + stripOfSigns).to.be.at.most(260);
    });

    it(`has a core of five, one for each element of consent, and then the others: ${name}`, async () => {
      const element = await shipped(name);
      const { questions } = element.definition!.quiz!;
      const elements = new Set<string>();
      for (let place = 1; place <= 5; place += 1) {
        const [now] = questionShown(element);
        elements.add(questions.find(({ question }) => now!.endsWith(question))!.element);
        await goOnInAnyLanguage(element);
      }
      expect(elements.size).to.equal(5);
      const more = element.renderRoot.querySelector('[part="more"]')!;
      expect(textOf(more)).to.include(String(questions.length - 5));
    });

    it(`names what it is about in its title, and has one line of notices: ${name}`, async () => {
      await onPhone();
      const element = await shipped(name);
      const [title] = allByRole(element, 'heading');
      expect(textOf(title!)).to.include(element.definition!.condition.name);
      const notices = element.renderRoot.querySelector('[part="notices"] > summary')!;
      expect(linesOf(notices)).to.equal(1);
    });
  }

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
        for (let place = 1; place <= 6; place += 1) {
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth, `${width} ${size} ${direction} ${place}`).to.be.at.most(clientWidth);
          if (place <= 5) await goOn(element);
        }
        element.remove();
      }
    }
  });

  it('has two ways at its end: to go on to more questions, and back', async () => {
    const element = await shipped('sciatica.en');
    for (let place = 1; place <= 5; place += 1) await goOn(element);
    heading(element, words.topicsToTalkAbout);
    expect(isShown(moreButton(element))).to.equal(true);
    byRole(element, 'button', words.back);
  });

  if (isChromium) {
    it('has its notices in whole sentences on paper', async () => {
      const element = await shipped('carpal-tunnel-syndrome.en');
      const notice = element.renderRoot.querySelector('[part="review-notice"]')!;
      expect(isShown(notice)).to.equal(false);
      dispatchEvent(new Event('beforeprint'));
      cleanUp(() => dispatchEvent(new Event('afterprint')));
      await emulateInTest('print');
      expect(isShown(notice)).to.equal(true);
    });
  }
});

/** The heading of the question that is shown, whatever its language. */
function questionShown({ renderRoot }: ConsentComprehensionQuiz): string[] {
  return [...renderRoot.querySelectorAll('.question legend')].map(textOf);
}

/** Goes on whatever the language. */
async function goOnInAnyLanguage(element: ConsentComprehensionQuiz): Promise<void> {
  element.renderRoot.querySelector<HTMLElement>('[part="skip"]')!.click();
  await element.updateComplete;
}
