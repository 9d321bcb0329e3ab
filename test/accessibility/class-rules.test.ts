/**
 * A shared view looks as it should only where its sheet is listed too. So every class that is drawn in a named state has
 * a rule in the sheets of its element, and every rule is for something that is drawn.
 */
import { expect } from 'chai';
import { classesDrawn, classesWithRules } from '../support/class-rules.js';
import { append } from '../support/fixture.js';
import { showState } from '../support/looks.js';
import { statesByTag } from '../support/states-of-elements.js';

/** Classes that are drawn and need no rule, with the reason. */
const needNoRule: ReadonlyMap<string, string> = new Map([
  ['cell-does-not-apply', 'looks like a cell with a number; named after what stands in it'],
  ['cell-values', 'looks like a cell with a number; named after what stands in it'],
  ['help-emergency', 'the card as it is; the other kind differs from it'],
  ['icon-array-10', 'the array as it is; the one with 25 columns differs from it'],
  ['mark-possible', 'an outline, as every mark is; its half has a rule'],
]);

/** Classes with a rule that no named state draws, with the reason. */
const notDrawn: ReadonlyMap<string, string> = new Map([
  [
    'file',
    'the text of a calendar file: a state that saves one would start a download in each story',
  ],
]);

describe('stories, the classes of their named states', function () {
  this.timeout(60_000);

  const drawnAnywhere = new Set<string>();
  const ruledAnywhere = new Set<string>();

  for (const [tag, states] of statesByTag) {
    it(`all have a rule in the sheets of <${tag}>`, async () => {
      const lacking = new Set<string>();
      for (const state of states) {
        const element = await showState(state);
        const ruled = classesWithRules(element);
        const drawn = classesDrawn(element);
        for (const name of drawn) {
          drawnAnywhere.add(name);
          if (!ruled.has(name) && !needNoRule.has(name)) lacking.add(name);
        }
        for (const name of ruled) ruledAnywhere.add(name);
        element.remove();
      }
      expect([...lacking].sort()).to.deep.equal([]);
    });
  }

  it('are all that the sheets have rules for', () => {
    const unused = [...ruledAnywhere].filter(
      (name) => !drawnAnywhere.has(name) && !notDrawn.has(name),
    );
    expect(unused.sort()).to.deep.equal([]);
  });

  it('are on no list of exceptions without need', () => {
    const listed = [...needNoRule.keys()].filter(
      (name) => !drawnAnywhere.has(name) || ruledAnywhere.has(name),
    );
    const listedAsNotDrawn = [...notDrawn.keys()].filter(
      (name) => drawnAnywhere.has(name) || !ruledAnywhere.has(name),
    );
    expect([...listed, ...listedAsNotDrawn]).to.deep.equal([]);
  });
});

describe('classesWithRules of a made-up element', () => {
  function madeUp(content: string, css: string): Element {
    const element = append(document.createElement('div'));
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = content;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return element;
  }

  it('is seen to draw each class once, and to have rules for those that a selector names', () => {
    const element = madeUp(
      '<p class="one two"></p><p class="one"></p>',
      `.one > .three-a:has(+ .four) { margin: 0.5em; }
       @media print { @container (min-width: 40.5em) { p:not(.five)::before { content: '.six'; } } }`,
    );
    expect([...classesDrawn(element)]).to.deep.equal(['one', 'two']);
    expect([...classesWithRules(element)]).to.deep.equal(['one', 'three-a', 'four', 'five']);
  });

  it('is seen to lack a rule for a class whose name is only the beginning of another', () => {
    const element = madeUp('<p class="frame"></p>', '.frame-wide { margin: 0; }');
    expect(classesWithRules(element).has('frame')).to.equal(false);
  });
});
