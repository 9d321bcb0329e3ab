import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { RiskBenefitComparator } from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { comparator, openMore, openPart } from '../../support/comparator.js';
import { append, cleanUp, eventsAt, focused, quiet, settled } from '../../support/fixture.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  namesOf,
  sectionOf,
  textOf,
} from '../../support/roles.js';
import { sampleEvidence } from '../../support/sample-evidence.js';
import { named, words } from '../../support/words.js';

const soon = 'I want to walk soon.';
const noCut = 'I want no cut in my knee.';

/** A comparator with all that can be said about what matters open. */
async function withConsiderations(): Promise<RiskBenefitComparator> {
  const element = await comparator();
  openPart(element, words.moreOnWhatMatters);
  return element;
}

function radio(element: RiskBenefitComparator, name: string): HTMLInputElement {
  return byRole(sectionOf(element, words.whatMattersToYou), 'radio', name) as HTMLInputElement;
}

async function pick(element: RiskBenefitComparator, name: string): Promise<void> {
  radio(element, name).click();
  await element.updateComplete;
}

function field(element: RiskBenefitComparator): HTMLInputElement {
  return byRole(element, 'textbox', words.somethingElse) as HTMLInputElement;
}

async function add(element: RiskBenefitComparator, words: string): Promise<void> {
  field(element).value = words;
  byRole(element, 'button', /^Add/).click();
  await element.updateComplete;
}

function own(element: RiskBenefitComparator): string[] {
  return [...element.shadowRoot!.querySelectorAll('.own li > span')].map(textOf);
}

function fit(element: RiskBenefitComparator): HTMLElement {
  return sectionOf(element, words.howTheyFit);
}

/** All that the reader has said, as the page shows it. */
function said(element: RiskBenefitComparator): unknown {
  const radios = allByRole(sectionOf(element, words.whatMattersToYou), 'radio');
  return [(radios as HTMLInputElement[]).map(({ checked }) => checked), own(element)];
}

describe('<risk-benefit-comparator> what matters to the reader', () => {
  it('is not answered for them, and that is said', async () => {
    const element = await withConsiderations();
    const section = sectionOf(element, words.whatMattersToYou);
    expect(namesOf(section, 'group')).to.deep.equal(['Walking soon', 'Having no cut']);
    expect(namesOf(section, 'radio')).to.deep.equal([
      soon,
      'I have time.',
      noCut,
      'A cut is fine with me.',
    ]);
    const radios = allByRole(section, 'radio') as HTMLInputElement[];
    expect(radios.some(({ checked }) => checked)).to.equal(false);
    expect(allByText(section, words.notAnswered)).to.have.length(2);
    byText(fit(element), words.onceYouHaveAnswered);
    expect(allByRole(fit(element), 'table')).to.have.length(0);
  });

  it('is answered, changed and cleared', async () => {
    const element = await withConsiderations();
    const events = eventsAt(document);
    await pick(element, soon);
    expect(radio(element, soon).checked).to.equal(true);
    expect(allByText(element, words.notAnswered)).to.have.length(1);
    byText(fit(element), soon);
    await pick(element, 'I have time.');
    expect(radio(element, soon).checked).to.equal(false);
    expect(allByRole(fit(element), 'table')).to.have.length(0);
    byText(fit(element), words.mattersLess);
    byText(fit(element), 'I have time.');
    byRole(element, 'button', named(words.clearMyAnswer, 'Walking soon')).click();
    await element.updateComplete;
    expect(radio(element, 'I have time.').checked).to.equal(false);
    expect(allByText(element, words.notAnswered)).to.have.length(2);
    byText(fit(element), /^Once you have answered something/);
    expect(events).to.have.length(3);
  });

  it('can be said in the reader’s own words, and taken back', async () => {
    const element = await withConsiderations();
    await add(element, '  I sing in a choir. ');
    await add(element, 'My dog.');
    expect(own(element)).to.deep.equal(['I sing in a choir.', 'My dog.']);
    expect(field(element).value).to.equal('');
    byText(fit(element), words.talkAboutYourOwn);
    expect(
      namesOf(fit(element), 'listitem').length + allByText(fit(element), 'My dog.').length,
    ).to.be.greaterThan(0);
    byRole(element, 'button', /^Remove ?: I sing in a choir/).click();
    await element.updateComplete;
    expect(own(element)).to.deep.equal(['My dog.']);
    await add(element, 'My cat.');
    byRole(element, 'button', /^Remove ?: My dog/).click();
    await element.updateComplete;
    expect(own(element)).to.deep.equal(['My cat.']);
  });

  it('is added by Enter too, and the focus stays for the next', async () => {
    const element = await withConsiderations();
    field(element).focus();
    await sendKeys({ type: 'My dog' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'My cat' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(own(element)).to.deep.equal(['My dog', 'My cat']);
    expect(focused(element)).to.equal(field(element));
    byRole(element, 'button', /^Add/).click();
    await element.updateComplete;
    expect(focused(element)).to.equal(field(element));
  });

  it('is not added by the Enter that ends a word in Japanese or Chinese', async () => {
    const element = await withConsiderations();
    field(element).value = 'いぬ';
    field(element).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    );
    await element.updateComplete;
    expect(own(element)).to.deep.equal([]);
    expect(field(element).value).to.equal('いぬ');
  });

  it('is nothing where there are no words, and no event is sent', async () => {
    const element = await withConsiderations();
    const events = eventsAt(document);
    await add(element, '   ');
    field(element).focus();
    await sendKeys({ press: 'Enter' });
    await quiet();
    expect(own(element)).to.deep.equal([]);
    expect(events).to.have.length(0);
  });

  it('is shown as text, whatever it is', async () => {
    const element = await withConsiderations();
    const words = '<img src=x onerror=alert(1)> [[cartilage]] ${1}';
    await add(element, words);
    expect(own(element)).to.deep.equal([words]);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('keeps the focus near when a button goes away', async () => {
    const element = await withConsiderations();
    await pick(element, soon);
    const clear = byRole(element, 'button', named(words.clearMyAnswer, 'Walking soon'));
    clear.focus();
    clear.click();
    await element.updateComplete;
    expect(focused(element)).to.equal(radio(element, soon));
    await add(element, 'My dog.');
    const remove = byRole(element, 'button', /^Remove ?: My dog/);
    remove.focus();
    remove.click();
    await element.updateComplete;
    expect(focused(element)).to.equal(field(element));
  });
});

describe('<risk-benefit-comparator> how the options fit', () => {
  it('is told for each option in words and with a reason, what is not known too', async () => {
    const element = await withConsiderations();
    await pick(element, soon);
    await pick(element, noCut);
    const table = byRole(fit(element), 'table', named(words.howTheyFitTable));
    expect(namesOf(table, 'columnheader')).to.deep.equal([
      words.whatMattersToYou,
      'Waiting and seeing',
      'Wearing a knee brace',
      'A knee operation',
    ]);
    const rows = [...table.querySelectorAll('tbody > tr')].map((row) =>
      [...row.children].map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        copy.querySelector('.cell-option')?.remove();
        return textOf(copy);
      }),
    );
    expect(rows).to.deep.equal([
      [
        soon,
        'Goes against this It takes months.',
        'Makes no difference to this Some walk soon, some do not.',
        'Goes well with this Most walk in weeks.',
      ],
      [
        noCut,
        'Goes with this in part Nothing is cut for now.',
        words.notKnown,
        'Goes against this in part There are two small cuts.',
      ],
    ]);
  });

  it('has no total and no winner, and all cells look the same', async () => {
    const element = await withConsiderations();
    await pick(element, soon);
    await pick(element, noCut);
    byText(fit(element), words.nothingIsRanked);
    expect(textOf(fit(element))).to.not.match(/\d|total|score|best|winner|recommend|%/i);
    const looks = new Set(
      [...fit(element).querySelectorAll('td')].map((cell) => {
        const { color, backgroundColor, backgroundImage, fontWeight, fontSize, borderBlockStart } =
          getComputedStyle(cell);
        const words = getComputedStyle(cell.querySelector('.fit')!);
        return [
          cell.className,
          color,
          backgroundColor,
          backgroundImage,
          fontWeight,
          fontSize,
          borderBlockStart,
          words.color,
          words.fontWeight,
          words.fontSize,
          words.backgroundColor,
        ].join();
      }),
    );
    expect([...looks]).to.have.length(1);
    expect(fit(element).querySelectorAll('svg, img, meter, progress')).to.have.length(0);
  });
});

describe('<risk-benefit-comparator> what the reader says', () => {
  it('is in no event: those name the part only', async () => {
    const element = await withConsiderations();
    const events = eventsAt(document);
    await pick(element, soon);
    await add(element, 'My secret dog.');
    byRole(element, 'button', /^Remove ?: My secret dog/).click();
    await element.updateComplete;
    expect(
      events.map((event) => [
        event.type,
        ...Object.entries<unknown>({ ...event })
          .filter(([key]) => key !== 'isTrusted')
          .flat(),
      ]),
    ).to.deep.equal(
      ['considerations', 'concerns', 'concerns'].map((part) => [
        'decision-aid-change',
        'kind',
        'answers',
        'changed',
        part,
      ]),
    );
  });

  it('is not heard by a listener of the page', async () => {
    const element = await withConsiderations();
    const heard: string[] = [];
    for (const type of ['beforeinput', 'input', 'change', 'keydown', 'keypress', 'keyup']) {
      const listen = (event: Event): void => {
        heard.push(event.type);
      };
      document.addEventListener(type, listen);
      cleanUp(() => {
        document.removeEventListener(type, listen);
      });
    }
    field(element).focus();
    await sendKeys({ type: 'secret' });
    await sendKeys({ press: 'Enter' });
    radio(element, soon).focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(own(element)).to.deep.equal(['secret']);
    expect(radio(element, soon).checked).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('is in no attribute of the element, and nowhere that lasts', async () => {
    const element = await withConsiderations();
    await pick(element, soon);
    await add(element, 'My secret dog.');
    expect(element.outerHTML).to.not.match(/secret|soon/);
    expect(
      JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }),
    ).to.not.match(/secret|soon/);
    expect(document.cookie).to.not.include('secret');
    expect(location.href).to.not.include('secret');
  });

  it('survives a move of the element', async () => {
    const element = await withConsiderations();
    await pick(element, noCut);
    await add(element, 'My dog.');
    const before = said(element);
    const elsewhere = append(document.createElement('section'));
    elsewhere.append(element);
    await settled(element);
    expect(said(element)).to.deep.equal(before);
    element.remove();
    await quiet();
    append(element);
    await settled(element);
    expect(said(element)).to.deep.equal(before);
  });

  it('survives an equal definition set again, and another language of the interface', async () => {
    const element = await withConsiderations();
    await pick(element, noCut);
    await add(element, 'My dog.');
    openMore(element, 'Walking better');
    const before = said(element);
    element.definition = sampleEvidence();
    await settled(element);
    expect(said(element)).to.deep.equal(before);
    element.lang = 'es';
    await settled(element);
    await quiet();
    element.lang = 'en';
    await settled(element);
    await quiet();
    expect(said(element)).to.deep.equal(before);
  });
});

describe('<risk-benefit-comparator> a rating whose consideration is gone', () => {
  it('is kept unplaced, which is said, and is back with its consideration', async () => {
    const notice = words.unplaced;
    const element = await withConsiderations();
    const whole = element.definition!;
    await pick(element, soon);
    expect(allByText(element, notice)).to.have.length(0);
    const [gone, ...others] = whole.considerations;
    element.definition = { ...whole, version: '2.0.0', considerations: others };
    await settled(element);
    byText(element, notice);
    expect(element.worksheet.unplaced).to.deep.equal([
      { definition: whole.id, group: 'considerations', id: gone!.id, answer: 'matters' },
    ]);
    element.definition = whole;
    await settled(element);
    expect(allByText(element, notice)).to.have.length(0);
    expect(radio(element, soon).checked).to.equal(true);
  });
});
