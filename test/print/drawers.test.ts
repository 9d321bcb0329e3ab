/** Drawers on paper, where nobody can open one: each is there whole or not at all. */
import { expect } from 'chai';
import '../../src/entries/define/consent-comprehension-quiz.js';
import '../../src/entries/define/procedure-explainer.js';
import '../../src/entries/define/risk-benefit-comparator.js';
import '../../src/entries/define/second-opinion-checklist.js';
import { shippedDefinition } from '../../stories/support/sample-definitions.js';
import { append, cleanUp, settled } from '../support/fixture.js';
import { emulateInTest, isChromium } from '../support/media.js';
import { allByRole, isShown, textOf } from '../support/roles.js';

const tags = [
  'procedure-explainer',
  'risk-benefit-comparator',
  'consent-comprehension-quiz',
  'second-opinion-checklist',
] as const;

async function onPaper(tag: (typeof tags)[number], open = ''): Promise<ShadowRoot> {
  const element = append(document.createElement(tag));
  element.definition = await shippedDefinition('en');
  await settled(element);
  const root = element.shadowRoot!;
  if (open !== '') root.querySelector<HTMLDetailsElement>(open)!.open = true;
  if (isChromium) await emulateInTest('print');
  dispatchEvent(new Event('beforeprint'));
  cleanUp(() => dispatchEvent(new Event('afterprint')));
  return root;
}

function drawersIn(root: ShadowRoot): HTMLDetailsElement[] {
  return [...root.querySelectorAll('details')];
}

describe('src/elements, drawers after a print', () => {
  for (const tag of tags) {
    it(`of <${tag}> are as the reader left them`, async () => {
      const root = await onPaper(tag, 'details');
      dispatchEvent(new Event('afterprint'));
      const [first, ...others] = drawersIn(root);
      expect(first!.open).to.equal(true);
      expect(others.filter(({ open }) => open)).to.deep.equal([]);
    });
  }
});

if (isChromium) {
  for (const tag of tags) {
    describe(`<${tag}> and its drawers on paper`, () => {
      it('are whole or not there at all', async () => {
        const root = await onPaper(tag);
        const cut = drawersIn(root).filter((drawer) => isShown(drawer) && !drawer.open);
        expect(cut.map((drawer) => textOf(drawer.querySelector('summary')!))).to.deep.equal([]);
      });

      it('say nothing of what a click would open', async () => {
        const root = await onPaper(tag);
        const more = [...root.querySelectorAll<HTMLElement>('.strip-more')];
        expect(more).to.not.deep.equal([]);
        expect(more.filter(isShown)).to.deep.equal([]);
      });

      it('say what to know first and when to get help once', async () => {
        const root = await onPaper(tag);
        const { emergency } = await shippedDefinition('en');
        const [{ short, text }] = emergency.signs as readonly [{ short: string; text: string }];
        const words = [...root.querySelectorAll<HTMLElement>('[part="signs"], [part="notices"]')]
          .filter(isShown)
          .map(({ innerText }) => innerText)
          .join('\n');
        expect(words).to.include(text);
        expect(words).not.to.include(short);
        expect(words).not.to.include('Also for');
        expect(words.match(/reviewed/giu)).to.deep.equal(['reviewed']);
      });
    });
  }

  describe('src/elements, what a sheet ends in', () => {
    it('is never the middle of the facts in short, of a thing to pick or of a heading of two options', async () => {
      const breakOf = (root: ShadowRoot, selector: string, which: 'breakInside' | 'breakAfter') =>
        getComputedStyle(root.querySelector(selector)!)[which];
      const compared = await onPaper('risk-benefit-comparator');
      expect(breakOf(compared, '.pick', 'breakInside')).to.equal('avoid');
      expect(breakOf(compared, '.pair-header', 'breakAfter')).to.equal('avoid');
      const explained = await onPaper('procedure-explainer');
      expect(breakOf(explained, '.in-short', 'breakInside')).to.equal('avoid');
    });
  });

  describe('<risk-benefit-comparator> on paper', () => {
    it('has all results when the reader has opened them', async () => {
      const closed = await onPaper('risk-benefit-comparator');
      expect(isShown(closed.querySelector('[part="results"]')!)).to.equal(false);
      const open = await onPaper('risk-benefit-comparator', '[part="results"]');
      expect(isShown(open.querySelector('[part="results"]')!)).to.equal(true);
    });

    it('has everything that can matter most, to tick with a pen', async () => {
      const root = await onPaper('risk-benefit-comparator');
      const picks = root.querySelector<HTMLElement>('[part="picks"]')!;
      const boxes = allByRole(picks, 'checkbox').filter(isShown);
      expect(boxes.length).to.equal(root.querySelectorAll('.pick').length);
      expect(boxes.length).to.be.greaterThan(7);
      expect(isShown(picks.querySelector('.pick-hint > span')!)).to.equal(false);
    });
  });
}
