import { expect } from 'chai';
import type { ProcedureExplainer } from '../../../../src/elements/procedure-explainer/procedure-explainer.js';
import { append, cleanUp, sampleExplainer, until } from '../../../support/fixture.js';
import { allByRole, textOf } from '../../../support/roles.js';
import { watchTimers } from '../../../support/timers.js';
import { words } from '../../../support/words.js';

/** Whether the element says in an open card when to get emergency help. */
function hasCard(element: ProcedureExplainer): boolean {
  const [first] = element.renderRoot.querySelectorAll('[part="signs"]');
  return (
    first !== undefined &&
    allByRole(first, 'heading').some((one) => textOf(one) === words.emergency)
  );
}

function hide(element: HTMLElement): void {
  element.style.display = 'none';
}

describe('ShowingController, on a page with copies of which one is hidden', () => {
  it('lets the copy that is seen say when to get help', async () => {
    const phone = await sampleExplainer();
    hide(phone);
    const desktop = await sampleExplainer();
    expect(hasCard(desktop)).to.be.true;
  });

  it('says it once where both are seen, and goes on with it where the first is hidden later', async () => {
    const phone = await sampleExplainer();
    const desktop = await sampleExplainer();
    expect([hasCard(phone), hasCard(desktop)]).to.deep.equal([true, false]);
    hide(phone);
    await until(() => hasCard(desktop));
    phone.style.display = '';
    await until(() => !hasCard(desktop));
    expect(hasCard(phone)).to.be.true;
  });

  it('looks again and again only while there are two', async () => {
    const { repeating } = watchTimers();
    const first = await sampleExplainer();
    expect(repeating()).to.equal(0);
    const second = await sampleExplainer();
    await until(() => repeating() === 2);
    second.remove();
    await until(() => repeating() === 0);
    expect(hasCard(first)).to.be.true;
  });

  it('takes no copy in a closed drawer of the page for one that is seen', async () => {
    const drawer = append(document.createElement('details'));
    const first = await sampleExplainer();
    drawer.append(first);
    const second = await sampleExplainer();
    expect(hasCard(second)).to.be.true;
  });

  it('takes no copy that is cut off or transparent for one that is seen, and one in a box that scrolls for seen', async () => {
    for (const [style, isSeen] of [
      ['max-height: 0; overflow: hidden', false],
      ['inline-size: 0; overflow: clip', false],
      ['block-size: 1px; inline-size: 1px; overflow: hidden; position: absolute', false],
      ['opacity: 0', false],
      ['opacity: 0.01', false],
      ['filter: opacity(0)', false],
      ['filter: blur(0px) opacity(1%)', false],
      ['opacity: 0.5; filter: opacity(0.5)', true],
      ['position: absolute; left: -9999px; inline-size: 500px', false],
      ['position: absolute; top: -9999px; block-size: 500px; overflow: auto', false],
      ['transform: scale(0)', false],
      [
        'position: fixed; inset-inline-start: 0; inline-size: 300px; transform: translateX(-100%)',
        false,
      ],
      ['block-size: 50px; overflow: auto', true],
      ['block-size: 0', true],
    ] as const) {
      const box = append(document.createElement('div'));
      box.style.cssText = style;
      const first = await sampleExplainer();
      box.append(first);
      const second = await sampleExplainer();
      expect(hasCard(second), style).to.equal(!isSeen);
      first.remove();
      second.remove();
    }
  });

  it('knows on which side a page from right to left cannot be scrolled to', async () => {
    const { documentElement } = document;
    documentElement.dir = 'rtl';
    cleanUp(() => {
      documentElement.removeAttribute('dir');
    });
    for (const [side, isSeen] of [
      ['right', false],
      ['left', true],
    ] as const) {
      const first = await sampleExplainer();
      first.style.cssText = `position: absolute; ${side}: -9999px; inline-size: 500px`;
      const second = await sampleExplainer();
      expect(hasCard(second), side).to.equal(!isSeen);
      first.remove();
      second.remove();
    }
  });

  it('takes a copy that is scrolled out of its box for one that is seen', async () => {
    const box = append(document.createElement('div'));
    box.style.cssText = 'inline-size: 300px; overflow: auto; display: flex';
    const first = await sampleExplainer();
    const other = document.createElement('div');
    for (const one of [first, other]) one.style.cssText = 'flex: none; inline-size: 300px';
    box.append(first, other);
    box.scrollLeft = 9999;
    expect(hasCard(await sampleExplainer())).to.be.false;
  });

  for (const [way, closed, transition] of [
    ['closes an accordion', 'max-height: 0; overflow: hidden', ''],
    ['closes an accordion slowly', 'max-height: 0; overflow: hidden', 'max-height 50ms'],
    ['closes a row of a grid', 'display: grid; grid-template-rows: 0fr', ''],
    ['moves a part off the page', 'position: absolute; left: -9999px', ''],
    ['fades a part out', 'opacity: 0', 'opacity 50ms'],
    ['makes a part transparent', 'opacity: 0', ''],
    ['makes a part transparent by a filter', 'filter: opacity(0)', ''],
    ['leaves a part all but transparent', 'opacity: 0.01', ''],
    ['hides a part in its place', 'visibility: hidden', ''],
    ['fades a part out by an animation', 'animation: fade 50ms forwards', ''],
    ['shrinks a part to nothing', 'transform: scale(0)', ''],
    ['moves a part above the page', 'position: absolute; top: -99999px', ''],
  ] as const)
    it(`goes on with the copy that is left when a page ${way}, and back`, async () => {
      const box = append(document.createElement('div'));
      const inner = document.createElement('div');
      inner.style.cssText = 'overflow: hidden; min-height: 0';
      box.append(inner);
      const fade = append(document.createElement('style'));
      fade.textContent = '@keyframes fade { to { opacity: 0 } }';
      const opened = `max-height: 9999px; opacity: 1; transition: ${transition || 'none'};`;
      box.style.cssText = opened;
      const first = await sampleExplainer();
      inner.append(first);
      const second = await sampleExplainer();
      await until(() => !hasCard(second));
      box.style.cssText = `${opened} ${closed}`;
      await until(() => hasCard(second));
      box.style.cssText = opened;
      await until(() => !hasCard(second));
    });
});
