import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ProcedureExplainer } from '../../src/elements/procedure-explainer/procedure-explainer.js';
import {
  stateNamed,
  states,
} from '../../stories/procedure-explainer/procedure-explainer.states.js';
import { brokenIdsIn, textSize } from '../support/audit.js';
import { cleanUp } from '../support/fixture.js';
import { showState } from '../support/looks.js';
import { allByRole, isShown, levelOf, textOf } from '../support/roles.js';

const usualViewport = { width: 800, height: 600 };

/** All elements of the shadow root that a reader can see, with the list of sections open. */
function shown({ renderRoot }: ProcedureExplainer): HTMLElement[] {
  for (const details of renderRoot.querySelectorAll('details')) details.open = true;
  return [...renderRoot.querySelectorAll<HTMLElement>('*')].filter(isShown);
}

function inWords(element: Element): string {
  return `<${element.localName} class="${element.className}"> ${textOf(element).slice(0, 40)}`;
}

/** How large the place is that answers to a click on a control: its label or its card, where it has one. */
function target(control: HTMLElement): DOMRect {
  const place = control.closest('.segment, .option') ?? control;
  return place.getBoundingClientRect();
}

/** Controls inside a sentence: the line height of the sentence sets their size, so WCAG 2.5.8 leaves them out. */
function isInSentence(control: HTMLElement): boolean {
  if (control.matches('.term')) return true;
  return control.matches('a') && control.closest('.sources, .about p') !== null;
}

/** What sticks out of the page to a side. */
function tooWide(element: ProcedureExplainer): string[] {
  const { clientWidth } = document.documentElement;
  const wide = shown(element).filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 1 && (right > clientWidth + 0.5 || left < -0.5);
  });
  return wide.map(inWords);
}

/** Goes through the states and tells what is wrong in each, by its name. */
async function inEachState(look: (element: ProcedureExplainer) => unknown[]): Promise<void> {
  const found: Record<string, unknown[]> = {};
  for (const state of states) {
    const element = await showState(state);
    const troubles = look(element);
    if (troubles.length > 0) found[state.name] = troubles;
    element.remove();
  }
  expect(found).to.deep.equal({});
}

describe('<procedure-explainer> in every named state', function () {
  this.timeout(60_000);

  it('has each id once, and nothing that refers to an id that is not there', async () => {
    await inEachState(brokenIdsIn);
  });

  it('has headings without a gap, and one at the top', async () => {
    await inEachState((element) => {
      const levels = allByRole(element, 'heading').map(levelOf);
      return levels.flatMap((level, place) => {
        const before = levels[place - 1] ?? 1;
        return level > before + 1 || (place > 0 && level <= levels[0]!) ? [[before, level]] : [];
      });
    });
  });

  it('has no control smaller than 24 px, but those inside a sentence', async () => {
    await inEachState((element) =>
      shown(element)
        .filter((one) => one.matches('a[href], button, input, summary') && !isInSentence(one))
        .filter((one) => {
          const { width, height } = target(one);
          return width < 24 || height < 24;
        })
        .map(inWords),
    );
  });

  it('has no main control lower than 44 px', async () => {
    await inEachState((element) =>
      shown(element)
        .filter((one) => one.matches('input, button:not(.term), nav a, summary'))
        .filter((one) => target(one).height < 44)
        .map((one) => `${target(one).height} ${inWords(one)}`),
    );
  });

  it('has room between controls inside a sentence and those of the next line', async () => {
    const element = await showState(stateNamed('glossary-open'));
    for (const term of allByRole(element, 'button').filter((one) => one.matches('.term'))) {
      const lineHeight = parseFloat(getComputedStyle(term.parentElement!).lineHeight);
      expect(lineHeight, textOf(term)).to.be.at.least(24);
    }
  });

  for (const [text, directions] of [
    ['100%', ['ltr', 'rtl']],
    ['200%', ['ltr', 'rtl']],
  ] as const) {
    for (const direction of directions) {
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
  }

  it('fits a wide page, with the list of sections beside the text', async () => {
    cleanUp(() => setViewport(usualViewport));
    await setViewport({ width: 1280, height: 900 });
    await inEachState(tooWide);
  });

  it('keeps its lines to a length that can be read on a wide page', async () => {
    cleanUp(() => setViewport(usualViewport));
    await setViewport({ width: 1600, height: 900 });
    const element = await showState(stateNamed('full'));
    const paragraphs = shown(element).filter((one) => one.matches('p, li, dd'));
    for (const one of paragraphs.filter(({ className }) => !/notice|step/.test(className))) {
      const size = parseFloat(getComputedStyle(one).fontSize);
      expect(one.getBoundingClientRect().width / size, inWords(one)).to.be.at.most(42.1);
    }
  });

  it('has text of 16 px or more, or near it for what is less important', async () => {
    await inEachState((element) =>
      shown(element)
        .filter((one) => textOf(one) !== '' && parseFloat(getComputedStyle(one).fontSize) < 13)
        .map(inWords),
    );
    const element = await showState(stateNamed('full'));
    for (const one of element.renderRoot.querySelectorAll('.lead, .step p, .facts dd, .help li')) {
      expect(parseFloat(getComputedStyle(one).fontSize), inWords(one)).to.be.at.least(16);
    }
  });
});
