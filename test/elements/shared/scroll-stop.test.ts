import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, render } from 'lit';
import { scrollStop } from '../../../src/elements/shared/scroll-stop.js';
import { append, quiet, replace, until } from '../../support/fixture.js';
import { allResults } from '../../support/comparator.js';
import { show } from '../../support/comparator-states.js';
import { allByRole, byRole } from '../../support/roles.js';

/** A box of 300 px between two buttons, and what is in it. */
function box(width: number): HTMLElement {
  const place = append(document.createElement('div'));
  draw(place, width);
  return place;
}

function draw(place: HTMLElement, width: number): void {
  render(
    html`<button>Before</button>
      <div style="width: 300px; overflow: auto" ${scrollStop('name')}>
        <p id="name" style="width: ${width}px">A table</p>
      </div>
      <button>After</button>`,
    place,
  );
}

/** Goes on from the first button to the last by Tab, and tells what had the focus between them. */
async function stopsIn(place: HTMLElement): Promise<Element[]> {
  const [before, after] = allByRole(place, 'button');
  before!.focus();
  const stops: Element[] = [];
  for (let steps = 0; steps < 5; steps += 1) {
    await sendKeys({ press: 'Tab' });
    if (document.activeElement === after) return stops;
    stops.push(document.activeElement!);
  }
  throw new Error('Tab does not come to the last button.');
}

describe('scrollStop', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  it('is no stop of the Tab key and no region where nothing scrolls', async () => {
    const place = box(200);
    await quiet();
    expect(await stopsIn(place)).to.deep.equal([]);
    expect(allByRole(place, 'region')).to.deep.equal([]);
  });

  it('is a stop and a region with a name where it scrolls, and the keys scroll it', async () => {
    const place = box(2000);
    await until(() => allByRole(place, 'region').length === 1);
    const region = byRole(place, 'region', 'A table');
    expect(await stopsIn(place)).to.deep.equal([region]);
    region.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => region.scrollLeft > 0);
  });

  it('follows what is in it', async () => {
    const place = box(200);
    await quiet();
    draw(place, 2000);
    await until(() => allByRole(place, 'region').length === 1);
    draw(place, 200);
    await until(() => allByRole(place, 'region').length === 0);
    expect(await stopsIn(place)).to.deep.equal([]);
  });

  it('stays a stop while it has the focus, so that nobody loses their place', async () => {
    const place = box(2000);
    await until(() => allByRole(place, 'region').length === 1);
    const region = byRole(place, 'region');
    region.focus();
    draw(place, 200);
    await quiet();
    expect(document.activeElement).to.equal(region);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(allByRole(place, 'button')[1]);
    expect(allByRole(place, 'region')).to.deep.equal([]);
  });

  it('is a stop in any case where a browser cannot tell sizes', async () => {
    replace(globalThis as { ResizeObserver: unknown }, 'ResizeObserver', undefined);
    const place = box(200);
    expect(await stopsIn(place)).to.deep.equal([byRole(place, 'region')]);
  });

  it('is looked at again after it was off the page', async () => {
    const element = await allResults();
    element.remove();
    await setViewport({ width: 500, height: 800 });
    append(element);
    await setViewport({ width: 850, height: 800 });
    const [scroller] = element.renderRoot.querySelectorAll<HTMLElement>('.scroller');
    scroller!.firstElementChild!.setAttribute('style', 'width: 2000px');
    await until(() => allByRole(element, 'region', /by option/).length > 0);
  });

  it('leaves the tables of a comparator out of the way of the Tab key', async () => {
    const element = await allResults();
    await quiet();
    expect(allByRole(element, 'table', /by option/)).to.not.deep.equal([]);
    expect(allByRole(element, 'region', /by option/)).to.deep.equal([]);
    expect(element.renderRoot.querySelectorAll('[tabindex="0"]')).to.have.length(0);
  });

  it('takes the tables of a comparator in and out as the window changes', async () => {
    await setViewport({ width: 1200, height: 800 });
    const element = await show('many-options');
    await until(() => allByRole(element, 'region', /by option/).length > 0);
    await setViewport({ width: 500, height: 800 });
    await until(() => allByRole(element, 'region', /by option/).length === 0);
  });
});
