/** Words of the reader, in every element: each text has its own direction, and no translator of the page is sent it. */
import '../../../../src/entries/define.js';
import { expect } from 'chai';
import { fullWorksheet } from '../../../../stories/decision-summary/sample-worksheets.js';
import { shippedDefinition } from '../../../../stories/support/sample-definitions.js';
import type { DecisionAidElement } from '../../../../src/elements/core/decision-aid-element.js';
import { elements } from '../../../../src/elements/elements.js';
import { append, settled } from '../../../support/fixture.js';

const mine = 'هل أستطيع الانتظار؟';

const ownGroups = ['concerns', 'unsure', 'ownQuestions', 'ownRecords', 'helpers'];

/** A filled worksheet, with the same words of the reader in all groups. */
async function shown(tag: string, own = mine): Promise<DecisionAidElement> {
  const definition = await shippedDefinition('en');
  const full = fullWorksheet(definition);
  const element = append(document.createElement(tag)) as DecisionAidElement;
  element.definition = definition;
  await settled(element);
  element.worksheet = {
    ...full,
    answers: {
      ...full.answers,
      ...Object.fromEntries(ownGroups.map((group) => [group, { 'own-1': own }])),
      records: { 'own-1': 'asked' },
      firstView: { advice: own },
      secondView: { advice: own },
    },
  };
  await settled(element);
  for (const drawer of element.renderRoot.querySelectorAll('details')) drawer.open = true;
  await settled(element);
  return element;
}

describe('DecisionAidElement words of the reader', function () {
  this.timeout(30_000);

  for (const { tag } of elements) {
    it(`stand in their own direction where <${tag}> shows them, and are not translated`, async () => {
      const element = await shown(tag);
      const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (!text.data.includes(mine)) continue;
        const place = text.parentElement!;
        expect(getComputedStyle(place).direction, place.outerHTML).to.equal('rtl');
        expect(place.closest('[translate="no"]'), place.outerHTML).to.not.equal(null);
      }
    });

    it(`are typed and copied in their own direction in <${tag}>`, async () => {
      const element = await shown(tag);
      const fields = element.renderRoot.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        'textarea, input[type="text"]:not([inputmode="numeric"]), input[type="search"]',
      );
      for (const field of fields) {
        // What is for programs, such as an address, is written from left to right.
        expect(field.dir, field.outerHTML).to.match(/^(?:auto|ltr)$/u);
        if (!field.value.includes(mine)) continue;
        expect(field.dir, field.outerHTML).to.equal('auto');
        expect(field.translate, field.outerHTML).to.equal(false);
      }
    });

    it(`break where they are long and <${tag}> is narrow`, async () => {
      const element = await shown(tag, `https://example.org/${'a'.repeat(280)}`);
      element.style.inlineSize = '320px';
      const { right } = element.getBoundingClientRect();
      const wide = [...element.renderRoot.querySelectorAll('*')].filter(
        (one) =>
          one.checkVisibility() &&
          !one.closest('.visually-hidden') &&
          one.getBoundingClientRect().right > right + 1,
      );
      expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }
});
