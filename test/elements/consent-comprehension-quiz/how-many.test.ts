import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ConsentComprehensionQuiz } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { cleanUp, eventsAt, focused } from '../../support/fixture.js';
import { clickOn } from '../../support/mouse.js';
import {
  answersOf,
  ask,
  body,
  check,
  checkButton,
  choice,
  chosen,
  feedbackOf,
  input,
  kept,
  leadOf,
  pick,
  press,
  quizAbout,
  talkBox,
} from '../../support/quiz.js';
import { allByRole, allByText, byText, summary, textOf } from '../../support/roles.js';
import { beginning, sentences, words } from '../../support/words.js';

function field(element: ConsentComprehensionQuiz): HTMLInputElement {
  return input(answersOf(element, ask.walked), 'textbox', sentences.howManyOf(100));
}

function slider(element: ConsentComprehensionQuiz): HTMLInputElement {
  return input(answersOf(element, ask.walked), 'slider', words.fillTheIcons);
}

function icons(element: ConsentComprehensionQuiz): SVGElement {
  return answersOf(element, ask.walked).querySelector<SVGElement>('.icons svg')!;
}

/** How many marks one of the three shapes of a drawing covers. */
function covered(drawing: SVGElement, place: number): number {
  const outline = drawing.querySelectorAll('path')[place]!.getAttribute('d')!;
  return [...outline.matchAll(/h(\d+)v(\d+)h/g)].reduce(
    (sum, [, width, height]) => sum + Number(width) * Number(height),
    0,
  );
}

/** The number as each of the ways to give it shows it. */
function shown(element: ConsentComprehensionQuiz): Readonly<Record<string, unknown>> {
  return {
    field: field(element).value,
    slider: Number(slider(element).value),
    spoken: slider(element).getAttribute('aria-valuetext'),
    icons: covered(icons(element), 0),
    others: covered(icons(element), 2),
  };
}

/** What all of them show for a number. */
function all(number: number): Readonly<Record<string, unknown>> {
  return {
    field: String(number),
    slider: number,
    spoken: `${number} in 100`,
    icons: number,
    others: 100 - number,
  };
}

const none = { field: '', slider: 0, spoken: words.noNumberYet, icons: 0, others: 100 };

/** What the worksheet has as the answer. */
function answer(element: ConsentComprehensionQuiz): unknown {
  const { quiz } = kept(element) as { quiz?: { walked?: { answer?: unknown } } };
  return quiz?.walked?.answer;
}

async function typeNumber(element: ConsentComprehensionQuiz, text: string): Promise<void> {
  field(element).focus();
  field(element).select();
  await sendKeys({ press: 'Backspace' });
  if (text !== '') await sendKeys({ type: text });
  await sendKeys({ press: 'Tab' });
  await element.updateComplete;
}

/** The middle of an icon, counted from 1: rows from below, each from the left. */
function middleOf(element: ConsentComprehensionQuiz, place: number): [x: number, y: number] {
  const { left, bottom, width, height } = icons(element).getBoundingClientRect();
  const column = (place - 1) % 10;
  const row = Math.floor((place - 1) / 10);
  const x = left + ((column + 0.5) * width) / 10;
  const y = bottom - ((row + 0.5) * height) / 10;
  return [Math.round(x), Math.round(y)];
}

async function pressIcon(element: ConsentComprehensionQuiz, place: number): Promise<void> {
  const [x, y] = middleOf(element, place);
  const target = element.shadowRoot!.elementFromPoint(x, y) ?? icons(element);
  target.dispatchEvent(
    new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, composed: true }),
  );
  await element.updateComplete;
}

/** Whether the middle of an icon is filled. */
function isFilled(element: ConsentComprehensionQuiz, place: number): boolean {
  const path = icons(element).querySelectorAll('path')[0]!;
  const column = (place - 1) % 10;
  const row = Math.floor((place - 1) / 10);
  return path.isPointInFill(new DOMPoint(column + 0.5, 10 - row - 0.5));
}

describe('<consent-comprehension-quiz> how many of 100', () => {
  it('has no number at first, which is not the same as 0', async () => {
    const element = await quizAbout('walked');
    expect(shown(element)).to.deep.equal(none);
    byText(element, words.noNumberYet);
    expect(answer(element)).to.equal(undefined);
    await typeNumber(element, '0');
    expect(shown(element)).to.deep.equal(all(0));
    expect(answer(element)).to.deep.equal({ kind: 'how-many', number: 0 });
    expect(allByText(element, words.noNumberYet)).to.have.length(0);
  });

  it('is typed', async () => {
    const element = await quizAbout('walked');
    for (const number of [41, 100, 7]) {
      await typeNumber(element, String(number));
      expect(shown(element)).to.deep.equal(all(number));
      expect(answer(element)).to.deep.equal({ kind: 'how-many', number });
    }
  });

  it('is typed in the digits of every script, and stays as it was typed', async () => {
    const element = await quizAbout('walked');
    for (const [text, number] of [
      ['٤١', 41],
      ['۷', 7],
      ['०५०', 50],
      ['１２', 12],
      ['007', 7],
    ] as const) {
      await typeNumber(element, text);
      expect(shown(element)).to.deep.equal({ ...all(number), field: text });
    }
    await pressIcon(element, 30);
    expect(shown(element)).to.deep.equal(all(30));
  });

  it('is not turned by a wheel or an arrow key, nor judged while it is typed', async () => {
    const element = await quizAbout('walked');
    await typeNumber(element, '50');
    field(element).focus();
    expect([field(element).type, field(element).inputMode]).to.deep.equal(['text', 'numeric']);
    await press(element, 'ArrowUp');
    expect(shown(element)).to.deep.equal(all(50));
    field(element).select();
    for (const key of '150') {
      await press(element, key);
      expect(field(element).hasAttribute('aria-invalid')).to.equal(false);
    }
    expect(field(element).value).to.equal('150');
    await press(element, 'Tab');
    expect(field(element).value).to.equal('150');
    const [notice] = allByText(body(element), /“I am not sure” is an answer too/);
    expect(field(element).getAttribute('aria-describedby')).to.equal(notice!.id);
    expect(answer(element)).to.equal(undefined);
  });

  it('fills the icons while it is typed, and is told of once', async () => {
    const element = await quizAbout('walked');
    const events = eventsAt(document);
    field(element).focus();
    await press(element, '4');
    expect(shown(element)).to.deep.equal(all(4));
    await press(element, '1');
    expect(shown(element)).to.deep.equal(all(41));
    expect(events).to.deep.equal([]);
    await press(element, 'Tab');
    expect(events).to.have.length(1);
    expect(answer(element)).to.deep.equal({ kind: 'how-many', number: 41 });
  });

  it('is not lost when the element is drawn anew while it is typed', async () => {
    const element = await quizAbout('walked');
    field(element).focus();
    await press(element, '4');
    element.requestUpdate();
    await element.updateComplete;
    await press(element, '1');
    element.requestUpdate();
    await press(element, 'Backspace', 'Tab');
    expect(shown(element)).to.deep.equal(all(4));
  });

  it('is told of once when the slider is dragged, however far', async () => {
    const element = await quizAbout('walked');
    const events = eventsAt(document);
    const drag = slider(element);
    for (const value of ['1', '20', '33']) {
      drag.value = value;
      drag.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(all(Number(value)));
    }
    expect(events).to.deep.equal([]);
    drag.dispatchEvent(new Event('change', { bubbles: true }));
    expect(events).to.have.length(1);
  });

  it('is told in both frames', async () => {
    const element = await quizAbout('walked');
    await typeNumber(element, '41');
    const frames = [...answersOf(element, ask.walked).querySelectorAll('.frame')].map(textOf);
    expect(frames).to.deep.equal(['41 in 100 walked better', '59 in 100 did not walk better']);
  });

  it('is taken when Enter is pressed in the field', async () => {
    const element = await quizAbout('walked');
    field(element).focus();
    await sendKeys({ type: '33' });
    await press(element, 'Enter');
    expect(shown(element)).to.deep.equal(all(33));
    expect(focused(element)).to.equal(field(element));
  });

  it('is set by the keys of the slider', async () => {
    const element = await quizAbout('walked');
    slider(element).focus();
    await press(element, 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft');
    expect(shown(element)).to.deep.equal(all(2));
    await press(element, 'End');
    expect(shown(element)).to.deep.equal(all(100));
    await press(element, 'ArrowDown');
    expect(shown(element)).to.deep.equal(all(99));
    await press(element, 'Home');
    expect(shown(element)).to.deep.equal(all(0));
    expect(focused(element)).to.equal(slider(element));
  });

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`is set by the icons, which fill from below and from the left, ${direction}`, async () => {
      document.documentElement.dir = direction;
      const element = await quizAbout('walked');
      for (const place of [1, 10, 11, 37, 90, 91, 100]) {
        await pressIcon(element, place);
        expect(shown(element)).to.deep.equal(all(place));
        expect(isFilled(element, place)).to.equal(true);
        if (place < 100) expect(isFilled(element, place + 1)).to.equal(false);
      }
    });
  }

  it('is set by a real mouse too', async () => {
    const element = await quizAbout('walked');
    await clickOn(icons(element), () => middleOf(element, 54));
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(all(54));
  });

  it('is set to none with the slider where it already stands at its start', async () => {
    const atItsStart = (target: Element): [number, number] => {
      const { left, top, height } = target.getBoundingClientRect();
      return [Math.round(left + 3), Math.round(top + height / 2)];
    };
    const ways: readonly ((input: HTMLInputElement) => Promise<unknown>)[] = [
      () => sendKeys({ press: 'Home' }),
      () => sendKeys({ press: 'ArrowLeft' }),
      (input) => clickOn(input, atItsStart),
    ];
    for (const set of ways) {
      const element = await quizAbout('walked');
      slider(element).focus();
      expect(answer(element)).to.equal(undefined);
      await set(slider(element));
      await element.updateComplete;
      expect(answer(element)).to.deep.equal({ kind: 'how-many', number: 0 });
      expect(shown(element)).to.deep.equal(all(0));
      element.remove();
    }
  });

  it('is set to none by no key that only passes the slider by', async () => {
    const element = await quizAbout('walked');
    field(element).focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(slider(element));
    await sendKeys({ press: 'Shift' });
    await element.updateComplete;
    expect(answer(element)).to.equal(undefined);
  });

  it('empties the last icon when it is pressed again, down to none', async () => {
    const element = await quizAbout('walked');
    await pressIcon(element, 2);
    await pressIcon(element, 2);
    expect(shown(element)).to.deep.equal(all(1));
    await pressIcon(element, 1);
    expect(shown(element)).to.deep.equal(all(0));
    await pressIcon(element, 1);
    expect(shown(element)).to.deep.equal(all(1));
  });

  it('is one and the same, however it is given', async () => {
    const element = await quizAbout('walked');
    const events = eventsAt(document);
    await typeNumber(element, '20');
    slider(element).focus();
    await press(element, 'ArrowRight');
    expect(shown(element)).to.deep.equal(all(21));
    await pressIcon(element, 60);
    expect(shown(element)).to.deep.equal(all(60));
    await typeNumber(element, '61');
    expect(shown(element)).to.deep.equal(all(61));
    expect(events.map(({ type }) => type)).to.deep.equal(Array(4).fill('decision-aid-change'));
  });

  for (const text of ['101', '-1', '3.5', '12,5', '1000', 'about ten', '1e1', '']) {
    it(`is no number when "${text}" is typed, and the question is unanswered`, async () => {
      const element = await quizAbout('walked');
      await typeNumber(element, '40');
      await typeNumber(element, text);
      expect(answer(element)).to.equal(undefined);
      expect({ ...shown(element), field: '' }).to.deep.equal(none);
      await check(element, ask.walked);
      expect(feedbackOf(element, ask.walked)).to.equal(undefined);
      const [notice] = allByText(body(element), /“I am not sure” is an answer too/);
      expect(textOf(notice!)).to.match(/whole number from 0 to 100/);
      await typeNumber(element, '40');
      expect(shown(element)).to.deep.equal(all(40));
      await check(element, ask.walked);
      expect(feedbackOf(element, ask.walked)).to.not.equal(undefined);
    });
  }

  for (const text of ['101', '3.5', '12,5', 'about ten']) {
    it(`keeps "${text}" in the field, so that it can be mended`, async () => {
      const element = await quizAbout('walked');
      await typeNumber(element, text);
      expect(field(element).value).to.equal(text);
      await check(element, ask.walked);
      expect(field(element).value).to.equal(text);
      expect(field(element).getAttribute('aria-invalid')).to.equal('true');
      await pick(element, ask.walked, words.notSure);
      expect(field(element).value).to.equal('');
    });
  }

  it('gives way to “I am not sure”, and comes back with a number', async () => {
    const element = await quizAbout('walked');
    await typeNumber(element, '40');
    await pick(element, ask.walked, words.notSure);
    expect(shown(element)).to.deep.equal(none);
    expect(answer(element)).to.deep.equal({ kind: 'not-sure' });
    slider(element).focus();
    await press(element, 'ArrowRight');
    expect(shown(element)).to.deep.equal(all(1));
    expect(chosen(element, ask.walked)).to.deep.equal([]);
    await pick(element, ask.walked, words.notSure);
    await pressIcon(element, 12);
    expect(chosen(element, ask.walked)).to.deep.equal([]);
    expect(answer(element)).to.deep.equal({ kind: 'how-many', number: 12 });
  });

  for (const [text, lead, isListed] of [
    ['60', words.right, false],
    ['55', words.close, true],
    ['65', words.close, true],
    ['66', words.lookAgain, true],
    ['0', words.lookAgain, true],
  ] as const) {
    it(`says "${lead}" to ${text}, with the number of the study`, async () => {
      const element = await quizAbout('walked');
      await typeNumber(element, text);
      await check(element, ask.walked);
      expect(leadOf(element, ask.walked)).to.equal(lead);
      const feedback = feedbackOf(element, ask.walked)!;
      byText(feedback, sentences.youSaid(text, 100));
      expect([...feedback.querySelectorAll('.frame')].map(textOf)).to.deep.equal([
        '60 in 100 people (60%) walked better',
        '40 in 100 people (40%) did not walk better',
      ]);
      const drawing = feedback.querySelector<SVGElement>('svg')!;
      expect([0, 1, 2].map((kind) => covered(drawing, kind))).to.deep.equal([60, 0, 40]);
      byText(feedback, /^About 60\. It could be \d+ to \d+\.$/u);
      expect(allByRole(feedback, 'img')).to.have.length(0);
      byText(feedback, sentences.alsoHad(7, 100, 'Wearing a knee brace'));
      summary(feedback, beginning(words.whyThisNumber)).click();
      byText(feedback, 'Who was studied for walking-6m.');
      expect(talkBox(element, ask.walked).checked).to.equal(isListed);
    });
  }

  it('tells the same of the study to a reader who is not sure', async () => {
    const element = await quizAbout('walked');
    await pick(element, ask.walked, words.notSure);
    await check(element, ask.walked);
    const feedback = feedbackOf(element, ask.walked)!;
    expect(textOf(feedback)).to.not.include('You said');
    expect(covered(feedback.querySelector<SVGElement>('svg')!, 0)).to.equal(60);
    expect(leadOf(element, ask.walked)).to.equal(words.fineNotToBeSure);
  });

  it('hides the number of the study again once the answer is changed', async () => {
    const element = await quizAbout('walked');
    await typeNumber(element, '10');
    await check(element, ask.walked);
    slider(element).focus();
    await press(element, 'ArrowRight');
    expect(feedbackOf(element, ask.walked)).to.equal(undefined);
    expect(element.renderRoot.querySelectorAll('[part="icon-array"]')).to.have.length(1);
    await check(element, ask.walked);
    byText(element, sentences.youSaid(11, 100));
  });

  it('can be answered without the icons, which screen readers do not come across', async () => {
    const element = await quizAbout('walked');
    expect(icons(element).closest('[aria-hidden="true"]')).to.not.equal(null);
    expect(icons(element).querySelector('a, button, input, [tabindex]')).to.equal(null);
    expect(field(element).labels).to.have.length(1);
    expect(choice(element, ask.walked, words.notSure).type).to.equal('checkbox');
  });

  it('moves nothing on a narrow page when the first number is given, so that no press misses', async () => {
    document.body.style.width = '18rem';
    cleanUp(() => {
      document.body.removeAttribute('style');
    });
    const element = await quizAbout('walked');
    const { renderRoot } = element;
    const places = (): number[] =>
      [icons(element), slider(element), checkButton(element, ask.walked)].map((one) =>
        Math.round(
          one.getBoundingClientRect().top -
            renderRoot.querySelector('.question')!.getBoundingClientRect().top,
        ),
      );
    const before = places();
    await typeNumber(element, '40');
    expect(places()).to.deep.equal(before);
    await pressIcon(element, 100);
    expect(places()).to.deep.equal(before);
    await pick(element, ask.walked, words.notSure);
    expect(places()).to.deep.equal(before);
  });

  it('takes a press of the button that follows right after typing', async () => {
    document.body.style.width = '18rem';
    cleanUp(() => {
      document.body.removeAttribute('style');
    });
    const element = await quizAbout('walked');
    field(element).focus();
    await sendKeys({ type: '40' });
    await clickOn(checkButton(element, ask.walked), (button) => {
      const { left, top, width } = button.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + 6)];
    });
    await element.updateComplete;
    expect(answer(element)).to.deep.equal({ kind: 'how-many', number: 40 });
    expect(feedbackOf(element, ask.walked)).to.not.equal(undefined);
  });
});
