import { expect } from 'chai';
import fc from '../../../support/property.js';
import { html, render } from 'lit';
import { barFigure } from '../../../../src/elements/shared/evidence/figures/bar.js';
import {
  iconArrayFigure,
  iconKeyFigure,
  iconPatternsFigure,
  type Marks,
} from '../../../../src/elements/shared/evidence/figures/icon-array.js';
import { scaleFigure } from '../../../../src/elements/shared/evidence/figures/scale.js';
import { iconArray } from '../../../../src/evidence/icon-array.js';
import { barIn, kinds, marksIn, scaleIn, sizeOf } from '../../../support/drawings.js';
import { append } from '../../../support/fixture.js';

function place(): HTMLElement {
  return append(document.createElement('div'));
}

function drawIcons(
  happened: number,
  possible: number,
  per: 100 | 1000,
  marks: Marks = 'shapes',
  where = place(),
): Element {
  const counts = { happened, possible, notHappened: per - happened - possible };
  const words = { happened: 'yes', possible: 'perhaps', notHappened: 'no' };
  const icons = iconArray(counts, per);
  const shadow = where.shadowRoot ?? where.attachShadow({ mode: 'open' });
  render(
    html`${iconPatternsFigure(marks)}${iconKeyFigure(words)}${iconArrayFigure({ icons, id: 'one' })}`,
    shadow,
  );
  return shadow.querySelector('.icon-array')!;
}

/** A drawing that a screen reader does not come across. */
function drawingIn(where: Element): Element {
  return where.querySelector('svg[aria-hidden="true"]')!;
}

function rootOf(drawing: Element): ShadowRoot {
  return drawing.getRootNode() as ShadowRoot;
}

function upTo(length: number, from = 0): number[] {
  return Array.from({ length: length - from }, (_, index) => from + index);
}

/** All that takes memory and time, with the comments that templates leave. */
function nodesOf(drawing: Element): number {
  const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_ALL);
  let nodes = 1;
  while (walker.nextNode()) nodes += 1;
  return nodes;
}

describe('iconArrayFigure', () => {
  it('is 10 wide for 100 and 25 wide for 1,000', () => {
    expect(sizeOf(drawIcons(12, 3, 100))).to.deep.equal({ width: 10, height: 10 });
    expect(sizeOf(drawIcons(120, 30, 1000))).to.deep.equal({ width: 25, height: 40 });
  });

  it('takes as many nodes for 1,000 as for 100', () => {
    for (const marks of ['shapes', 'people'] as const) {
      const nodes = nodesOf(drawIcons(12, 3, 100, marks));
      expect(nodes).to.be.lessThan(40);
      expect(nodesOf(drawIcons(123, 45, 1000, marks))).to.equal(nodes);
      expect(nodesOf(drawIcons(999, 0, 1000, marks))).to.equal(nodes);
    }
  });

  it('fills exactly as many cells as it counts, each once, from the bottom', () => {
    const where = place();
    fc.assert(
      fc.property(
        fc.constantFrom(100 as const, 1000 as const).chain((per) =>
          fc.tuple(
            fc.constant(per),
            fc.tuple(fc.nat(per), fc.nat(per)).map((ends) => ends.sort((a, b) => a - b)),
          ),
        ),
        ([per, [low = 0, high = 0]]) => {
          expect(marksIn(drawIcons(low, high - low, per, 'shapes', where))).to.deep.equal({
            happened: upTo(low),
            possible: upTo(high, low),
            notHappened: upTo(per, high),
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says nothing to a screen reader, which has the words beside it', () => {
    const drawing = drawIcons(12, 3, 100);
    expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    expect(drawing.hasAttribute('aria-label')).to.equal(false);
    expect(drawing.textContent.trim()).to.equal('');
    expect(drawing.querySelectorAll('title, desc, [tabindex], a')).to.have.length(0);
  });

  for (const marks of ['shapes', 'people'] as const) {
    it(`tells its kinds apart by shape, not by colour alone (${marks})`, () => {
      const drawing = drawIcons(12, 3, 100, marks);
      const looks = kinds.map((kind) => {
        const pattern = rootOf(drawing).querySelector(`pattern[id$="-${kind}"]`)!;
        return [...pattern.querySelectorAll('path')].map((path) => path.getAttribute('class'));
      });
      expect(looks).to.deep.equal([
        ['mark mark-happened'],
        ['mark mark-possible', 'mark-half'],
        ['mark mark-notHappened'],
      ]);
    });
  }

  it('draws people as one outline that circles are not', () => {
    const outline = (marks: Marks): string =>
      rootOf(drawIcons(12, 3, 100, marks))
        .querySelector('.mark-happened')!
        .getAttribute('d')!;
    expect(outline('people')).to.not.equal(outline('shapes'));
  });

  it('draws nothing of a kind that there is none of', () => {
    const empty = (drawing: Element): number => drawing.querySelectorAll('path[d=""]').length;
    expect(empty(drawIcons(0, 0, 100))).to.equal(2);
    expect(empty(drawIcons(100, 0, 100))).to.equal(2);
    expect(empty(drawIcons(1, 98, 100))).to.equal(0);
  });

  it('is drawn anew in place when its numbers change', () => {
    const where = place();
    const before = drawIcons(12, 3, 100, 'shapes', where);
    const after = drawIcons(345, 5, 1000, 'people', where);
    expect(after).to.equal(before);
    expect(marksIn(after).happened).to.have.length(345);
    expect(marksIn(after).possible).to.have.length(5);
  });
});

describe('barFigure', () => {
  it('ends at its share, and its range at its ends', () => {
    const where = place();
    render(barFigure({ share: 0.25, range: { low: 0.125, high: 0.5 } }), where);
    expect(barIn(drawingIn(where))).to.deep.equal({ end: 25, range: [12.5, 50] });
  });

  it('has no range where there is none, and room for none and all', () => {
    const where = place();
    for (const share of [0, 1]) {
      render(barFigure({ share }), where);
      expect(barIn(drawingIn(where))).to.deep.equal({
        end: 100 * share,
        range: undefined,
      });
    }
  });
});

describe('scaleFigure', () => {
  it('has its middle where there is no difference', () => {
    const where = place();
    const difference = { points: 0, place: 0.5, better: 'neither' } as const;
    render(scaleFigure({ difference }), where);
    expect(scaleIn(drawingIn(where))).to.deep.equal({ point: 0, range: undefined });
    expect(where.querySelector('.scale-none')!.getAttribute('d')).to.equal('M50 1V15');
  });

  it('has the point and its range at their places', () => {
    const where = place();
    const difference = {
      points: -2,
      place: 0.375,
      better: 'this-arm',
      interval: { low: 0.25, high: 0.625 },
    } as const;
    render(scaleFigure({ difference }), where);
    expect(scaleIn(drawingIn(where))).to.deep.equal({
      point: -0.25,
      range: [-0.5, 0.25],
    });
  });
});
