/** No number is parted at the end of a line: "10" with a "0" below it is another number. */
import '../../src/entries/define.js';
import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { textSize } from '../support/audit.js';
import { append, settled } from '../support/fixture.js';
import { mine, share } from '../support/share.js';
import { onPhone, shippedNames, shippedText } from '../support/shipped.js';

const tags = [
  'procedure-explainer',
  'risk-benefit-comparator',
  'consent-comprehension-quiz',
  'second-opinion-checklist',
  'decision-summary',
] as const;

/** The numbers of an element that stand in more than one line, with the words around them. */
function partedIn({ shadowRoot }: Element): string[] {
  const texts = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  const parted: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { data } = text as Text;
    for (const { 0: number, index } of data.matchAll(/\p{Nd}(?:[\p{Nd}.,\u00a0\u202f]*\p{Nd})/gu)) {
      const place = document.createRange();
      place.setStart(text, index);
      place.setEnd(text, index + number.length);
      const lines = new Set([...place.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) parted.push(`${number} in: ${data.trim().slice(0, 60)}`);
    }
  }
  return parted;
}

describe(`src/elements, the numbers in it (share ${share})`, function () {
  this.timeout(60_000);

  for (const [tag, name] of mine(
    tags.flatMap((one) => shippedNames.map((text) => [one, text] as const)),
  )) {
    it(`in <${tag}>, on small screens and with large text: ${name}`, async () => {
      await onPhone();
      const element = append(document.createElement(tag));
      element.definition = await shippedText(name);
      element.lang = name.slice(-2);
      await settled(element);
      for (const drawer of element.shadowRoot!.querySelectorAll('details')) drawer.open = true;
      for (const [width, size] of [
        [390, '100%'],
        [360, '100%'],
        [320, '100%'],
        [320, '150%'],
      ] as const) {
        await setViewport({ width, height: 844 });
        textSize(size);
        expect(document.documentElement.scrollWidth, `${width} px ${size}`).to.be.at.most(width);
        expect(partedIn(element), `${width} px ${size}`).to.deep.equal([]);
      }
    });
  }
});
