import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { textSize } from '../support/audit.js';
import { show, tooWide } from '../support/comparator-states.js';
import { until } from '../support/fixture.js';
import { emulate } from '../support/media.js';
import { byRole, isShown } from '../support/roles.js';

/** The relative luminance of a colour, as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('<risk-benefit-comparator> on a screen', function () {
  this.timeout(60_000);

  afterEach(async () => {
    await emulate('');
    await setViewport({ width: 800, height: 600 });
  });

  it('fits a page of 320 px with text of 200 %', async () => {
    await setViewport({ width: 320, height: 640 });
    textSize('200%');
    for (const name of [
      'icons-100',
      'overview',
      'more-open',
      'pair-direct',
      'picks-made',
      'made-up',
    ]) {
      const element = await show(name);
      expect(document.documentElement.scrollWidth, name).to.be.at.most(320);
      expect(tooWide(element), name).to.deep.equal([]);
      element.remove();
    }
  });

  it('scrolls thirty options inside a region that has a name and takes the focus', async () => {
    await setViewport({ width: 1200, height: 800 });
    const element = await show('many-options');
    expect(document.documentElement.scrollWidth).to.be.at.most(1200);
    const regions = [...element.renderRoot.querySelectorAll<HTMLElement>('.scroller')];
    expect(regions[0]!.scrollWidth).to.be.greaterThan(regions[0]!.clientWidth);
    await until(() => regions.every((region) => region.tabIndex === 0));
    for (const region of regions) {
      expect([region.tabIndex, region.getAttribute('role')]).to.deep.equal([0, 'region']);
      byRole(element, 'region', /by option ?: Carpal/);
    }
  });

  for (const width of [320, 1200]) {
    it(`has targets of 44 px on a page of ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      for (const name of [
        'overview',
        'more-open',
        'pair-direct',
        'picks-made',
        'values-with-own',
        'outcomes-picked',
        'why-open',
      ]) {
        const element = await show(name);
        const targets = element.renderRoot.querySelectorAll<HTMLElement>(
          'button:not(.term), summary, select, input[type="text"], label.segment, label.check, label.choice, label.pick',
        );
        const small = [...targets]
          .filter(isShown)
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
          .map(({ target, box }) => `${target.textContent.trim()} ${box.width} x ${box.height}`);
        expect(small, name).to.deep.equal([]);
        element.remove();
      }
    });
  }

  it('has contrast of 7:1 between words and both colours of the hatching', async () => {
    const element = await show('nothing-known');
    const cell = element.renderRoot.querySelector<HTMLElement>('.cell-not-known')!;
    const stripes = [...getComputedStyle(cell).backgroundImage.matchAll(/rgba?\([^)]*\)/gu)].map(
      String,
    );
    const surface = getComputedStyle(element.renderRoot.querySelector('.root')!).backgroundColor;
    const grounds = [surface, ...stripes.filter((colour) => !/, 0\)$/u.test(colour))];
    expect(grounds.length).to.be.greaterThan(1);
    for (const words of cell.querySelectorAll('.gap, .hint')) {
      const light = luminance(getComputedStyle(words).color);
      for (const ground of grounds.map(luminance)) {
        const [low, high] = [light, ground].sort((a, b) => a - b) as [number, number];
        expect((high + 0.05) / (low + 0.05)).to.be.at.least(7);
      }
    }
  });

  it('keeps the kinds of marks apart in forced colours', async () => {
    await emulate('', { 'forced-colors': 'active' });
    const element = await show('icons-100');
    const looks = ['happened', 'notHappened'].map((kind) => {
      const mark = element.renderRoot.querySelector(`pattern .mark-${kind}`)!;
      const { fill, stroke } = getComputedStyle(mark);
      return { isFull: fill !== 'none', isSeen: stroke !== 'none' };
    });
    expect(looks).to.deep.equal([
      { isFull: true, isSeen: true },
      { isFull: false, isSeen: true },
    ]);
  });

  it('fills bars from the side where lines begin', async () => {
    const element = await show('bars-100');
    const part = (): [number, number] => {
      const bar = element.renderRoot.querySelector('[part="results"] [part="bar"]')!;
      const whole = bar.querySelector('.bar-whole')!.getBoundingClientRect();
      const box = bar.querySelector('.bar-part')!.getBoundingClientRect();
      return [Math.round(box.left - whole.left), Math.round(whole.right - box.right)];
    };
    expect(part()[0]).to.equal(0);
    // English words begin on the left of such a page, too.
    document.documentElement.dir = 'rtl';
    element.requestUpdate();
    await element.updateComplete;
    expect(part()[0]).to.equal(0);
    element.lang = 'ar';
    await element.updateComplete;
    expect(part()[1]).to.equal(0);
  });
});

describe('<risk-benefit-comparator> on paper', function () {
  this.timeout(20_000);

  afterEach(async () => {
    await emulate('');
  });

  it('has no controls', async () => {
    await emulate('print');
    for (const name of [
      'overview',
      'pair-direct',
      'picks-made',
      'icons-100',
      'values-with-own',
      'outcomes-picked',
    ]) {
      const element = await show(name);
      const controls = element.renderRoot.querySelectorAll<HTMLElement>(
        'button:not(.term), select, input[type="text"], input[type="checkbox"], .settings input',
      );
      // A box of what matters is there for a pen.
      const isForPen = (one: HTMLElement): boolean => one.closest('[part="picks"]') !== null;
      expect(
        [...controls]
          .filter((one) => isShown(one) && !isForPen(one))
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        name,
      ).to.deep.equal([]);
      element.remove();
    }
  });

  it('has the table with all its columns, and nothing that scrolls', async () => {
    await emulate('print');
    const element = await show('icons-100');
    const table = element.renderRoot.querySelector<HTMLElement>('.comparison')!;
    expect(getComputedStyle(table).display).to.equal('table');
    expect(getComputedStyle(table.parentElement!).overflow).to.equal('visible');
    const heads = [...table.querySelectorAll<HTMLElement>(':scope > thead th')];
    expect(heads).to.have.length(5);
    for (const head of heads) expect(head.getBoundingClientRect().width).to.be.greaterThan(60);
    expect(tooWide(element)).to.deep.equal([]);
  });

  it('has the overview, whatever is on the screen, and what the reader has opened of it', async () => {
    await emulate('print');
    const element = await show('pair-direct');
    expect(element.renderRoot.querySelectorAll('[part="row"]')).to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    const rows = [...element.renderRoot.querySelectorAll<HTMLElement>('[part="row"]')];
    expect(rows).to.have.length(7);
    expect(rows.every((row) => row.checkVisibility())).to.equal(true);
    const mores = [...element.renderRoot.querySelectorAll<HTMLDetailsElement>('.more')];
    expect(mores.filter((more) => more.checkVisibility())).to.deep.equal([]);
    mores[0]!.open = true;
    expect(mores.filter((more) => more.checkVisibility())).to.deep.equal([mores[0]]);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('[part="row"]')).to.have.length(0);
  });

  it('names the two options, where lists to choose from stand on the screen', async () => {
    await emulate('print');
    const element = await show('pair-direct');
    for (const part of ['pair', 'practical']) {
      const names = element.renderRoot.querySelectorAll<HTMLElement>(
        `[part="${part}"] .pair-header .pair-name`,
      );
      expect([...names].filter(isShown).map(({ textContent }) => textContent.trim())).to.deep.equal(
        ['Surgery', 'Night splint'],
      );
    }
  });

  it('has all results where they are open, and not a word of them where they are closed', async () => {
    await emulate('print');
    for (const [name, isThere] of [
      ['overview', false],
      ['icons-100', true],
    ] as const) {
      const element = await show(name);
      const table = element.renderRoot.querySelector<HTMLElement>('.comparison')!;
      expect(table.checkVisibility(), name).to.equal(isThere);
      element.remove();
    }
  });

  it('names the source of each study, opens what is about the page, and leaves the drawers as they are', async () => {
    await emulate('print');
    const element = await show('icons-100');
    const results = element.renderRoot.querySelector<HTMLElement>('.results')!;
    const [first] = results.querySelectorAll<HTMLDetailsElement>('details.why');
    first!.open = true;
    const before = [...element.renderRoot.querySelectorAll('details[open]')];
    dispatchEvent(new Event('beforeprint'));
    const drawers = [...results.querySelectorAll<HTMLDetailsElement>('details.why')];
    expect(drawers.length).to.be.greaterThan(10);
    expect(
      drawers.map((drawer) =>
        drawer.querySelector('dl')!.checkVisibility({ contentVisibilityAuto: true }),
      ),
    ).to.deep.equal(drawers.map((_, place) => place === 0));
    const studies = [...element.renderRoot.querySelectorAll('.period')];
    for (const study of studies) expect(study.parentElement!.textContent).to.match(/Source \d+/);
    const about = [...element.renderRoot.querySelectorAll('.about details')];
    expect(about.every((one) => one.hasAttribute('open'))).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect([...element.renderRoot.querySelectorAll('details[open]')]).to.deep.equal(before);
  });

  it('is black on white, and its bars are seen without colour', async () => {
    await emulate('print', { 'prefers-color-scheme': 'dark' });
    const element = await show('bars-100');
    const { color } = getComputedStyle(element.renderRoot.querySelector('.frame')!);
    expect(color).to.equal('rgb(0, 0, 0)');
    const { fill } = getComputedStyle(element.renderRoot.querySelector('.bar-part')!);
    expect(fill).to.equal('rgb(102, 102, 102)');
  });
});
