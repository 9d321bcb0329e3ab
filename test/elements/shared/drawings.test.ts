import { expect } from 'chai';
import { render } from 'lit';
import { drawingOf } from '../../../src/elements/shared/drawings/drawing-of.js';
import { drawingView } from '../../../src/elements/shared/drawings/drawing-view.js';
import { drawings, type DrawingName } from '../../../src/elements/shared/drawings/drawings.js';
import { states } from '../../../stories/drawings/drawings.states.js';
import { append, sampleExplainer } from '../../support/fixture.js';
import { emulateInTest, isChromium } from '../../support/media.js';

const names = Object.keys(drawings) as DrawingName[];

/** Half the width of a line. */
const half = 1.375;

function drawn(name: DrawingName): SVGSVGElement {
  const place = append(document.createElement('div'));
  render(drawingView(name), place);
  return place.querySelector('svg')!;
}

describe('drawingOf', () => {
  it('has a drawing for each word of its lists, but for those where one would mislead', () => {
    const without = states.filter(({ drawing }) => drawing === undefined).map(({ name }) => name);
    expect(without).to.deep.equal(['kinds procedure', 'kinds therapy', 'nights not-known']);
  });

  it('has no drawing for what a definition adds, whatever it is called', () => {
    for (const id of ['ask-which-anaesthetic', 'constructor', '__proto__', '']) {
      expect(drawingOf('anaesthesia', id), id).to.equal(undefined);
    }
  });

  it('draws no two words of a list alike, but for units of time', () => {
    const drawn = states
      .filter(({ name, drawing }) => drawing !== undefined && !name.startsWith('times'))
      .map(({ name, drawing }) => `${name.split(' ', 1)[0]} ${drawing}`);
    expect(drawn).to.deep.equal([...new Set(drawn)]);
  });
});

describe('drawings', () => {
  it('each stand for something', () => {
    const used = new Set(states.map(({ drawing }) => drawing));
    expect(names.filter((name) => !used.has(name))).to.deep.equal([]);
  });

  for (const name of names) {
    it(`fill their grid, and are not cut off at its edge: ${name}`, () => {
      const boxes = [...drawn(name).querySelectorAll('path')].map((path) => path.getBBox());
      const low = Math.min(...boxes.flatMap(({ x, y }) => [x, y]));
      const high = Math.max(...boxes.flatMap(({ x, y, width, height }) => [x + width, y + height]));
      expect(low).to.be.at.least(half);
      expect(high).to.be.at.most(64 - half);
      expect(high - low).to.be.at.least(45);
    });

    it(`are without an error, after which nothing would be drawn: ${name}`, () => {
      for (const path of drawn(name).querySelectorAll('path')) {
        path.setAttribute('d', `${path.getAttribute('d')}M90 90H200`);
        const { x, width } = path.getBBox();
        expect(x + width).to.be.closeTo(200, 0.01);
      }
    });
  }
});

describe('drawingView', () => {
  it('is well-formed, and has nothing but paths in it', () => {
    for (const name of names) {
      const written = new XMLSerializer().serializeToString(drawn(name));
      const { documentElement: svg } = new DOMParser().parseFromString(written, 'image/svg+xml');
      const elements = [svg, ...svg.querySelectorAll('*')];
      expect(elements.map(({ localName }) => localName)).to.deep.equal(['svg', 'path', 'path']);
      const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
      expect([...attributes]).to.have.members(['xmlns', 'class', 'viewBox', 'aria-hidden', 'd']);
    }
  });

  it('says nothing to a screen reader, since words stand beside it', () => {
    expect(drawn('home').getAttribute('aria-hidden')).to.equal('true');
  });

  async function strokes(): Promise<{ line: string; accent: string; words: string }> {
    const { renderRoot } = await sampleExplainer({ option: 'operation' });
    const drawing = renderRoot.querySelector('.drawing')!;
    return {
      line: getComputedStyle(drawing).stroke,
      accent: getComputedStyle(drawing.querySelector('.drawing-accent')!).stroke,
      words: getComputedStyle(drawing.parentElement!).color,
    };
  }

  it('has the colour of the words, and one other', async () => {
    const { line, accent, words } = await strokes();
    expect(line).to.equal(words);
    expect(accent).to.not.equal(words);
  });

  if (isChromium) {
    it('is black on paper', async () => {
      await emulateInTest('print');
      const { line, accent } = await strokes();
      expect([line, accent]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
    });

    it('has two colours of the system in forced colours', async () => {
      await emulateInTest('screen', { 'forced-colors': 'active' });
      const system = append(document.createElement('p'));
      system.style.color = 'CanvasText';
      system.style.backgroundColor = 'Highlight';
      const { color, backgroundColor } = getComputedStyle(system);
      const { line, accent } = await strokes();
      expect([line, accent]).to.deep.equal([color, backgroundColor]);
    });
  }
});
