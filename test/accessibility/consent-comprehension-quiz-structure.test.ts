import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ConsentComprehensionQuiz } from '../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import {
  stateNamed,
  states,
} from '../../stories/consent-comprehension-quiz/consent-comprehension-quiz.states.js';
import { brokenIdsIn, textSize } from '../support/audit.js';
import { cleanUp } from '../support/fixture.js';
import { showState } from '../support/looks.js';
import { emulate } from '../support/media.js';
import { allByRole, isShown, levelOf, textOf } from '../support/roles.js';

const usualViewport = { width: 800, height: 600 };

function shown({ renderRoot }: ConsentComprehensionQuiz): HTMLElement[] {
  return [...renderRoot.querySelectorAll<HTMLElement>('*')].filter(isShown);
}

function inWords(element: Element): string {
  return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${textOf(element).slice(0, 40)}`;
}

/** How large the place is that answers to a click on a control: its label, where it has one around it. */
function target(control: HTMLElement): DOMRect {
  const place = control.closest('.segment, .answer, .check') ?? control;
  return place.getBoundingClientRect();
}

/** What sticks out of the page to a side. */
function tooWide(element: ConsentComprehensionQuiz): string[] {
  const { clientWidth } = document.documentElement;
  return shown(element)
    .filter((one) => !one.closest('.visually-hidden'))
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 1 && (right > clientWidth + 0.5 || left < -0.5);
    })
    .map(inWords);
}

/** Goes through the states and tells what is wrong in each, by its name. */
async function inEachState(look: (element: ConsentComprehensionQuiz) => unknown[]): Promise<void> {
  const found: Record<string, unknown[]> = {};
  for (const state of states) {
    const element = await showState(state);
    const troubles = look(element);
    if (troubles.length > 0) found[state.name] = troubles;
    (element.closest('procedure-explainer') ?? element).remove();
  }
  expect(found).to.deep.equal({});
}

describe('<consent-comprehension-quiz> in every named state', function () {
  this.timeout(60_000);

  it('has each id once, and nothing that refers to an id that is not there', async () => {
    await inEachState(brokenIdsIn);
  });

  it('has headings without a gap, and one at the top', async () => {
    await inEachState((element) => {
      const levels = allByRole(element, 'heading').map(levelOf);
      return levels.flatMap((level, place) => {
        const before = levels[place - 1] ?? levels[0]!;
        return level > before + 1 || (place > 0 && level <= levels[0]!) ? [[before, level]] : [];
      });
    });
  });

  it('has each radio button in a group with a name', async () => {
    await inEachState((element) =>
      shown(element)
        .filter((one) => one.matches('input[type="radio"]'))
        .filter((one) => textOf(one.closest('fieldset')!.querySelector('legend')!) === '')
        .map(inWords),
    );
  });

  it('names no two buttons alike that do different things', async () => {
    await inEachState((element) => {
      const names = allByRole(element, 'button')
        .filter((one) => one.localName === 'button' && !one.matches('.term'))
        .map(textOf);
      return names.filter((name, place) => names.indexOf(name) !== place);
    });
  });

  it('has no main control smaller than 44 px', async () => {
    await inEachState((element) =>
      shown(element)
        .filter((one) => one.matches('input, textarea, button:not(.term), summary'))
        .map((one) => ({ one, box: target(one) }))
        .filter(({ box: { width, height } }) => width < 43.9 || height < 43.9)
        .map(({ one, box }) => `${box.width} x ${box.height} ${inWords(one)}`),
    );
  });

  it('has text of 16 px or more, or near it for what is less important', async () => {
    await inEachState((element) =>
      shown(element)
        .filter((one) => textOf(one) !== '' && parseFloat(getComputedStyle(one).fontSize) < 13)
        .map(inWords),
    );
    const element = await showState(stateNamed('all-together-answered'));
    for (const one of element.renderRoot.querySelectorAll('.answer, .feedback > p, .what-it-is'))
      expect(parseFloat(getComputedStyle(one).fontSize), inWords(one)).to.be.at.least(16);
  });

  it('keeps its lines to a length that can be read on a wide page', async () => {
    cleanUp(() => setViewport(usualViewport));
    await setViewport({ width: 1600, height: 900 });
    const element = await showState(stateNamed('all-together-answered'));
    const paragraphs = shown(element).filter((one) => one.matches('p, li'));
    for (const one of paragraphs.filter((one) => !one.matches('.notice, .order > li'))) {
      const size = parseFloat(getComputedStyle(one).fontSize);
      expect(one.getBoundingClientRect().width / size, inWords(one)).to.be.at.most(42.1);
    }
  });

  for (const [text, direction] of [
    ['100%', 'ltr'],
    ['100%', 'rtl'],
    ['200%', 'ltr'],
    ['200%', 'rtl'],
  ] as const) {
    it(`fits a page of 320 px without scrolling sideways, ${text} text, ${direction}`, async () => {
      cleanUp(() => setViewport(usualViewport));
      await setViewport({ width: 320, height: 640 });
      textSize(text);
      document.documentElement.dir = direction;
      await inEachState((element) => {
        const { scrollWidth } = document.documentElement;
        return scrollWidth > 320 ? [scrollWidth, ...tooWide(element)] : tooWide(element);
      });
    });
  }

  it('fits a wide page', async () => {
    cleanUp(() => setViewport(usualViewport));
    await setViewport({ width: 1280, height: 900 });
    await inEachState(tooWide);
  });

  it('covers no words with others', async () => {
    const element = await showState(stateNamed('all-together-answered'));
    for (const answers of element.renderRoot.querySelectorAll('fieldset')) {
      const boxes = [...answers.querySelectorAll('.answer')].map((one) =>
        one.getBoundingClientRect(),
      );
      boxes.slice(1).forEach((box, place) => {
        expect(box.top).to.be.at.least(boxes[place]!.bottom);
      });
    }
  });
});

describe('<consent-comprehension-quiz> as it is drawn', function () {
  this.timeout(20_000);

  afterEach(() => emulate(''));

  it('tells a chosen answer by more than its colour', async () => {
    for (const colours of ['none', 'active']) {
      await emulate('', { 'forced-colors': colours });
      const element = await showState(stateNamed('chosen'));
      const [first, second] =
        element.renderRoot.querySelectorAll<HTMLInputElement>('.answer input');
      expect([first!.checked, second!.checked]).to.deep.equal([true, false]);
      expect(getComputedStyle(first!).appearance).to.not.equal('none');
      element.remove();
    }
  });

  it('has a ring around the answer that has the focus, and around the buttons', async () => {
    const element = await showState(stateNamed('all-together-fresh'));
    for (const selector of [
      '.answer input',
      '.move',
      'input[type="range"]',
      'textarea',
      '.button',
    ]) {
      const control = element.renderRoot.querySelector<HTMLElement>(selector)!;
      control.focus({ focusVisible: true });
      const ring = control.closest('.answer') ?? control;
      const { outlineStyle, outlineWidth } = getComputedStyle(ring);
      expect([selector, outlineStyle, outlineWidth]).to.deep.equal([selector, 'solid', '3px']);
    }
  });

  it('keeps filled icons apart from empty ones in forced colours', async () => {
    await emulate('', { 'forced-colors': 'active' });
    const element = await showState(stateNamed('how-many-clear'));
    const looks = ['happened', 'notHappened'].map((kind) => {
      const { fill, stroke } = getComputedStyle(element.renderRoot.querySelector(`.mark-${kind}`)!);
      return [fill !== 'none', stroke !== 'none'];
    });
    expect(looks).to.deep.equal([
      [true, true],
      [false, true],
    ]);
  });

  it('lets the icons be seen before a number is given: 3:1 at least', async () => {
    const element = await showState(stateNamed('all-together-fresh'));
    const icons = element.renderRoot.querySelector<HTMLElement>('.icons-unset .icon-array')!;
    const mark = element.renderRoot.querySelector('.mark-notHappened')!;
    const opacity = Number(getComputedStyle(icons).opacity);
    const ground = [255, 255, 255];
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(mark).stroke.match(/[\d.]+/gu) ?? []
    ).map(Number);
    const luminance = (colour: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = colour.map((part) => {
        const value = part / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const drawn = [red, green, blue].map(
      (part, place) => part * opacity + ground[place]! * (1 - opacity),
    );
    expect(1.05 / (luminance(drawn) + 0.05)).to.be.at.least(3);
  });

  it('is black on white on paper, whatever the screen is', async () => {
    await emulate('print', { 'prefers-color-scheme': 'dark' });
    const element = await showState(stateNamed('all-together-answered'));
    for (const selector of ['.question legend', '.answer span', '.feedback-lead', '.topics li']) {
      const piece = element.renderRoot.querySelector(selector)!;
      expect(getComputedStyle(piece).color, selector).to.equal('rgb(0, 0, 0)');
    }
    const { backgroundColor } = getComputedStyle(element.renderRoot.querySelector('.feedback')!);
    expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });
});
