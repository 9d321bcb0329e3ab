import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SecondOpinionChecklist } from '../../src/elements/second-opinion-checklist/second-opinion-checklist.js';
import {
  stateNamed,
  states,
} from '../../stories/second-opinion-checklist/second-opinion-checklist.states.js';
import { brokenIdsIn, textSize } from '../support/audit.js';
import { showState } from '../support/looks.js';
import { emulateInTest } from '../support/media.js';
import { isShown } from '../support/roles.js';

/** What is wider than the page. */
function tooWide({ renderRoot }: SecondOpinionChecklist): string[] {
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
    .map((element) => `${element.localName}.${element.className}`);
}

/** What one can press, and that is smaller than a finger needs. */
function smallTargets({ renderRoot }: SecondOpinionChecklist): string[] {
  const targets = renderRoot.querySelectorAll<HTMLElement>(
    'button:not(.term), summary, textarea, input:not([type="checkbox"], [type="radio"]), label.check, label.segment, label.record-state',
  );
  return [...targets]
    .filter(isShown)
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
    .map(({ target, box }) => `${target.textContent.trim()} ${box.width} x ${box.height}`);
}

describe('<second-opinion-checklist> on screens of any size', function () {
  this.timeout(30_000);

  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
    document.body.removeAttribute('style');
  });

  for (const { name } of states) {
    it(`fits a page of 320 px in the state "${name}", and each id is there once`, async () => {
      await setViewport({ width: 320, height: 640 });
      document.body.style.margin = '0';
      const element = await showState(stateNamed(name));
      expect(brokenIdsIn(element)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(321);
      expect(tooWide(element)).to.deep.equal([]);
    });
  }

  it('fits a page of 320 px with text of 200 %', async () => {
    await setViewport({ width: 320, height: 640 });
    textSize('200%');
    const element = await showState(stateNamed('doctor-page-filled'));
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(tooWide(element)).to.deep.equal([]);
  });

  for (const width of [320, 1200]) {
    it(`has targets of 44 px on a page of ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      for (const name of ['records-marked', 'questions-picked', 'doctor-page-filled']) {
        const element = await showState(stateNamed(name));
        expect(smallTargets(element), name).to.deep.equal([]);
        element.remove();
      }
    });
  }

  it('names each field of the tables on the screen where there are no columns', async () => {
    for (const [width, isNamed] of [
      [320, true],
      [1200, false],
    ] as const) {
      await setViewport({ width, height: 800 });
      const element = await showState(stateNamed('two-opinions-noted'));
      for (const drawer of element.renderRoot.querySelectorAll('details')) drawer.open = true;
      const labels = [...element.renderRoot.querySelectorAll<HTMLElement>('td .cell-label')];
      expect(labels).to.have.length(16);
      const isSeen = (label: HTMLElement): boolean => label.getBoundingClientRect().width > 2;
      expect(new Set(labels.map(isSeen)), String(width)).to.deep.equal(new Set([isNamed]));
      const [table] = element.renderRoot.querySelectorAll('table');
      expect(getComputedStyle(table!).display).to.equal(isNamed ? 'block' : 'table');
      element.remove();
    }
  });

  it('tells by line and ground which state of a record holds, with forced colours too', async () => {
    await emulateInTest('screen', { 'forced-colors': 'active' });
    const element = await showState(stateNamed('records-marked'));
    const states = [...element.renderRoot.querySelectorAll('.record-state')];
    const looks = (fits: (state: Element) => boolean): string[] => [
      ...new Set(
        states.filter(fits).map((one) => {
          const { backgroundColor, borderColor } = getComputedStyle(one);
          return `${backgroundColor} ${borderColor}`;
        }),
      ),
    ];
    const isChosen = (one: Element): boolean => one.querySelector('input')!.checked;
    const isFirst = (one: Element): boolean => one.matches(':first-child');
    const done = looks((one) => isChosen(one) && !isFirst(one));
    const notYet = looks((one) => isChosen(one) && isFirst(one));
    const others = looks((one) => !isChosen(one));
    expect([done.length, notYet.length]).to.deep.equal([1, 1]);
    expect(others).to.not.include(done[0]);
    expect(others).to.not.include(notYet[0]);
    expect(done[0]).to.not.equal(notYet[0]);
  });
});

describe('<second-opinion-checklist> on paper', () => {
  it('is black on white, and fits', async () => {
    await emulateInTest('print', { 'prefers-color-scheme': 'dark' });
    const element = await showState(stateNamed('printed'));
    for (const selector of ['.time', '.tick span', '.record-name', '.note']) {
      const words = element.renderRoot.querySelector(selector)!;
      expect(getComputedStyle(words).color, selector).to.equal('rgb(0, 0, 0)');
    }
    expect(tooWide(element)).to.deep.equal([]);
  });
});
