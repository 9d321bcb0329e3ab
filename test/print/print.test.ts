/**
 * What is on paper. Every engine tells a page when it is printed; only Chromium can show here how that looks.
 */
import { expect } from 'chai';
import type { ProcedureExplainer } from '../../src/elements/procedure-explainer/procedure-explainer.js';
import { cleanUp, eventsAt, explainer, quiet, sampleExplainer } from '../support/fixture.js';
import { devTools, emulateInTest, isChromium } from '../support/media.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  heading,
  isShown,
  namesOf,
  summary,
  textOf,
} from '../support/roles.js';
import { sampleDefinition } from '../support/sample-definition.js';
import { sentences, words } from '../support/words.js';

const names = ['Waiting and seeing', 'Wearing a knee brace', 'A knee operation'];

function beginPrinting(): void {
  dispatchEvent(new Event('beforeprint'));
}

function endPrinting(): void {
  dispatchEvent(new Event('afterprint'));
}

/** The options that are told in full. */
function toldInFull(element: ProcedureExplainer): string[] {
  return allByRole(element, 'article').map((article) => namesOf(article, 'heading')[0]!);
}

/** All that the shadow root holds, without the marks that Lit leaves between. */
function everything(element: ProcedureExplainer): string {
  const copy = document.createElement('div');
  for (const child of element.shadowRoot!.children) copy.append(child.cloneNode(true));
  return copy.outerHTML.replace(/<!--.*?-->/g, '');
}

describe('<procedure-explainer> while the page is printed', () => {
  it('all options are there when none is chosen, since paper cannot be clicked', async () => {
    const element = await sampleExplainer();
    beginPrinting();
    expect(toldInFull(element)).to.deep.equal(names);
  });

  it('they are there at once, because browsers do not wait', async () => {
    const element = await sampleExplainer();
    let told: string[] = [];
    const look = (): void => {
      told = toldInFull(element);
    };
    addEventListener('beforeprint', look);
    cleanUp(() => {
      removeEventListener('beforeprint', look);
    });
    beginPrinting();
    expect(told).to.deep.equal(names);
  });

  it('only the chosen one is there when one is', async () => {
    const element = await sampleExplainer({ option: 'brace' });
    beginPrinting();
    expect(toldInFull(element)).to.deep.equal(['Wearing a knee brace']);
  });

  it('as much is told as the reader has on the screen', async () => {
    const element = await sampleExplainer();
    beginPrinting();
    expect(namesOf(element, 'heading')).to.not.include(words.yourRights);
    endPrinting();
    element.depth = 'full';
    await element.updateComplete;
    beginPrinting();
    expect(namesOf(element, 'heading')).to.include(words.yourRights);
  });

  it('nothing is chosen, and nobody is told of a change', async () => {
    const element = await sampleExplainer();
    const events = eventsAt(document);
    beginPrinting();
    await quiet();
    expect(element.option).to.equal(null);
    expect(
      allByRole(element, 'radio').filter((radio) => (radio as HTMLInputElement).checked),
    ).to.have.length(2);
    endPrinting();
    await quiet();
    expect(events).to.deep.equal([]);
  });

  it('an element without content stays as it is', async () => {
    const element = await explainer();
    beginPrinting();
    endPrinting();
    await element.updateComplete;
    expect(element.status).to.equal('idle');
  });
});

describe('<procedure-explainer> after the page is printed', () => {
  it('everything is as it was', async () => {
    const element = await sampleExplainer({ depth: 'full' });
    summary(element, words.sources).click();
    const [term] = allByRole(element, 'button', 'cartilage');
    term!.click();
    await element.updateComplete;
    const before = everything(element);
    beginPrinting();
    endPrinting();
    await element.updateComplete;
    expect(everything(element)).to.equal(before);
    expect(summary(element, words.sources).closest('details')?.open).to.equal(true);
    expect(term?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('everything is as it was when it is printed twice, or its end is told twice', async () => {
    const element = await sampleExplainer({ option: 'brace' });
    const before = everything(element);
    beginPrinting();
    beginPrinting();
    endPrinting();
    endPrinting();
    await element.updateComplete;
    expect(everything(element)).to.equal(before);
  });

  it('the focus is where it was', async () => {
    const element = await sampleExplainer();
    const radio = byRole(element, 'radio', 'Wearing a knee brace');
    radio.focus();
    beginPrinting();
    endPrinting();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(radio);
  });
});

if (isChromium) {
  describe('DecisionAidElement on paper', () => {
    beforeEach(() => emulateInTest('print'));

    it('every part that can be closed is open', async () => {
      const element = await sampleExplainer({ depth: 'full', option: 'operation' });
      const all = [...element.shadowRoot!.querySelectorAll('details')];
      // The signs at the end are those at the start, and the menu is for the screen.
      const closed = all.filter((one) => !one.open && !one.closest('nav, .signs-again'));
      expect(closed.length).to.be.greaterThan(5);
      for (const details of closed) {
        const content = details.querySelector(':scope > :not(summary)')!;
        expect(content.checkVisibility()).to.equal(true);
        expect(content.getBoundingClientRect().height).to.be.greaterThan(0);
      }
      byText(element, 'Neither saw the text before.');
      byText(element, 'Yes, on a cushion.');
    });

    it('a sheet that lies on its side is filled', async () => {
      const element = await sampleExplainer();
      const widths = ['700px', '1047px'].map((width) => {
        element.style.inlineSize = width;
        return element.shadowRoot!.querySelector('.options')!.getBoundingClientRect().width;
      });
      expect(widths[1]).to.be.at.least(widths[0]!);
    });

    it('nothing is there that can only be used on a screen', async () => {
      const element = await sampleExplainer({ depth: 'short' });
      expect(allByRole(element, 'radio')).to.deep.equal([]);
      expect(allByRole(element, 'navigation')).to.deep.equal([]);
      expect(allByText(element, /^(How much to read|Who it is for)$/)).to.deep.equal([]);
      expect(allByText(element, /^Choose an option to read about/)).to.deep.equal([]);
      const buttons = allByRole(element, 'button').filter(
        ({ localName }) => localName === 'button',
      );
      expect(buttons.map(textOf), 'only marked words').to.deep.equal(['cartilage']);
    });

    it('marked words are words', async () => {
      const element = await sampleExplainer();
      const [term] = allByRole(element, 'button', 'cartilage');
      const style = getComputedStyle(term!);
      expect(style.textDecorationLine).to.equal('none');
      expect(style.color).to.equal(getComputedStyle(term!.parentElement!).color);
    });

    it('every address stands after its link', async () => {
      const element = await sampleExplainer({ depth: 'full' });
      const links = allByRole(element, 'link').filter((link) =>
        link.getAttribute('href')!.startsWith('http'),
      );
      expect(links.map((link) => getComputedStyle(link, '::after').content)).to.deep.equal([
        '" (https://creativecommons.org/licenses/by/4.0/)"',
        '" (https://doi.org/10.1000/knee(2020)1)"',
        '" (https://knees.example/braces)"',
      ]);
    });

    it('no address of the page itself is printed', async () => {
      const element = await sampleExplainer({ depth: 'full' });
      const inside = [...element.shadowRoot!.querySelectorAll('a[href^="#"]')];
      expect(inside.length).to.be.greaterThan(5);
      expect(inside.filter(isShown)).to.have.length(0);
    });

    it('the notices are there', async () => {
      const element = await explainer({
        definition: sampleDefinition((definition) => {
          definition.about.published = '2019-01-01';
          definition.about.reviewBy = '2020-01-01';
          definition.about.reviewers = [];
          definition.translation = {
            from: 'es',
            version: '1.0.0',
            by: 'X',
            checked: 'not-checked',
          };
        }),
      });
      byText(element, sentences.dueForReview('January 1, 2020'));
      byText(element, words.noClinician);
      byText(element, words.notChecked);
    });

    it('the signs of an emergency, the version and the sources are there', async () => {
      const element = await sampleExplainer();
      expect(allByText(element, 'Call the knee emergency line now.')).to.have.length.above(0);
      byText(element, /^Version 1\.2\.3, published January 15, 2026\./);
      byText(element, /Journal of Knees/);
    });

    it('everything is black on white, also for a reader with a dark screen', async () => {
      document.documentElement.style.colorScheme = 'dark';
      cleanUp(() => {
        document.documentElement.removeAttribute('style');
      });
      await emulateInTest('print', { 'prefers-color-scheme': 'dark' });
      const element = await sampleExplainer({ option: 'operation' });
      for (const piece of [
        heading(element, 'Sore knee: what are my options?'),
        heading(element, words.emergency),
        allByText(element, 'Call the knee clinic.')[0]!,
        byText(element, 'CC BY 4.0'),
      ]) {
        expect(getComputedStyle(piece).color).to.equal('rgb(0, 0, 0)');
        expect(getComputedStyle(piece).backgroundColor).to.be.oneOf([
          'rgba(0, 0, 0, 0)',
          'rgb(255, 255, 255)',
        ]);
      }
    });

    it('a real printer gets all options, and fewer pages when one is chosen', async () => {
      const element = await sampleExplainer();
      const all = await pagesOf(element, names);
      element.option = 'waiting';
      await element.updateComplete;
      const one = await pagesOf(element, ['Waiting and seeing']);
      expect(one).to.be.greaterThan(0);
      expect(all).to.be.greaterThan(one);
    });
  });
}

/** Prints the page to a file, checks what the element told meanwhile, and counts the pages. */
async function pagesOf(element: ProcedureExplainer, expected: readonly string[]): Promise<number> {
  let told: string[] | undefined;
  const look = (): void => {
    told = toldInFull(element);
  };
  addEventListener('beforeprint', look);
  cleanUp(() => {
    removeEventListener('beforeprint', look);
  });
  const { data } = await devTools<{ data: string }>('Page.printToPDF', { paperWidth: 4 });
  removeEventListener('beforeprint', look);
  expect(told).to.deep.equal(expected);
  return atob(data).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
