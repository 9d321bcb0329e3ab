import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import {
  append,
  cleanUp,
  eventsAt,
  focused,
  makeExplainer,
  outcomeOf,
  quiet,
  sampleExplainer,
  settled,
} from '../../support/fixture.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  heading,
  namesOf,
  summary,
  textOf,
} from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { expectConsole } from '../../support/silence.js';
import { named, sentences, words } from '../../support/words.js';

const names = ['Waiting and seeing', 'Wearing a knee brace', 'Operation'];

const emptyAddress = location.pathname + location.search;

/** Gives the page an address with this fragment, as a link that was followed to get here. */
function arriveAt(hash: string): void {
  history.replaceState(null, '', emptyAddress + hash);
  cleanUp(() => {
    history.replaceState(null, '', emptyAddress);
  });
}

/** Follows a link to this fragment on the page itself. */
async function goTo(hash: string): Promise<void> {
  cleanUp(() => {
    history.replaceState(null, '', emptyAddress);
  });
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  if (location.hash !== hash) {
    location.hash = hash;
    await changed;
  }
  await quiet();
}

function readingPosition(element: ProcedureExplainer): string | undefined {
  const place = focused(element);
  return place ? textOf(place) : undefined;
}

/** The bar that stays: what is read about, if an option is, and the menu. */
const bar = /On this page$/;

/** Opens the list of sections, which is closed where there is little room. */
function contents(element: ProcedureExplainer): HTMLElement {
  const box = summary(element, bar).closest('details')!;
  box.open = true;
  return byRole(element, 'navigation', named(words.onThisPage));
}

describe('<procedure-explainer> contents', () => {
  it('name the sections that are on the page, and no others', async () => {
    const element = await sampleExplainer();
    expect(namesOf(contents(element), 'link')).to.deep.equal([
      words.whenToGetHelp,
      words.yourOptions,
      'A sore knee',
      words.isThisForYou,
      words.questionsToAsk,
      words.wordsAndPlaces,
      words.aboutThis,
    ]);
  });

  it('name those of the chosen option below its name', async () => {
    const element = await sampleExplainer({ option: 'operation', depth: 'full' });
    const names = namesOf(contents(element), 'link');
    expect(names.slice(1, 12)).to.deep.equal([
      words.yourOptions,
      words.atAGlance,
      words.before,
      words.during,
      words.after,
      words.recovery,
      words.safety,
      words.livingWithIt,
      words.whoIsInvolved,
      words.whereItHappens,
      words.equipment,
    ]);
    const name = allByText(contents(element), 'A knee operation').at(-1);
    expect(name?.nextElementSibling?.querySelector('a')?.textContent).to.equal(words.atAGlance);
  });

  it('move the reader to the heading, whichever is followed', async () => {
    const element = await sampleExplainer({ option: 'operation', depth: 'full' });
    const links = allByRole(contents(element), 'link');
    expect(links).to.have.length(22);
    for (const link of links) {
      link.click();
      await element.updateComplete;
      expect(readingPosition(element)).to.equal(textOf(link));
      expect(focused(element)?.localName).to.match(/^h[3-6]$/);
    }
  });

  it('leave no trace in the address or the history', async () => {
    const element = await sampleExplainer({ option: 'operation' });
    const [href, length] = [location.href, history.length];
    for (const link of allByRole(contents(element), 'link')) {
      link.click();
      await element.updateComplete;
    }
    expect(location.href).to.equal(href);
    expect(history.length).to.equal(length);
  });

  it('bring the heading into view', async () => {
    const element = await sampleExplainer({ option: 'operation' });
    byRole(contents(element), 'link', words.safety).click();
    await element.updateComplete;
    const { top, bottom } = heading(element, words.safety).getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('are followed by keyboard, and Tab goes on from there', async () => {
    const element = await sampleExplainer();
    byRole(contents(element), 'link', words.yourOptions).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(readingPosition(element)).to.equal(words.yourOptions);
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(byRole(element, 'radio', 'Waiting and seeing'));
  });

  it('have addresses that can be copied and followed later', async () => {
    const element = await sampleExplainer({ id: 'knee', option: 'operation' });
    const addresses = allByRole(contents(element), 'link').map((link) => link.getAttribute('href'));
    expect(addresses).to.deep.equal([
      '#knee/signs',
      '#knee/options',
      '#knee/operation/at-a-glance',
      '#knee/operation/before',
      '#knee/operation/during',
      '#knee/operation/after',
      '#knee/operation/recovery',
      '#knee/operation/safety',
      '#knee/operation/living-with-it',
      '#knee/condition',
      '#knee/suitability',
      '#knee/questions',
      '#knee/glossary',
      '#knee/about',
    ]);
  });

  it('carry the id of the definition where the element has none', async () => {
    const element = await sampleExplainer();
    expect(byRole(contents(element), 'link', words.yourOptions).getAttribute('href')).to.equal(
      '#sore-knee/options',
    );
  });

  it('can be opened and closed by keyboard where there is little room', async () => {
    const element = await sampleExplainer();
    const line = summary(element, bar);
    const box = line.closest('details')!;
    expect(box.open).to.equal(false);
    line.focus();
    await sendKeys({ press: 'Enter' });
    expect(box.open).to.equal(true);
    for (const name of [...names, words.whenToGetHelp]) {
      await sendKeys({ press: 'Tab' });
      expect(readingPosition(element)).to.equal(name);
    }
    await sendKeys({ press: 'Escape' });
    expect(box.open).to.equal(false);
    expect(focused(element)).to.equal(line);
  });

  it('are open beside the text where there is room', async () => {
    await setViewport({ width: 1280, height: 800 });
    try {
      const element = await sampleExplainer();
      const link = byRole(element, 'link', words.yourOptions);
      const text = heading(element, 'A sore knee');
      expect(link.getBoundingClientRect().right).to.be.at.most(text.getBoundingClientRect().left);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});

describe('<procedure-explainer> links to a section', () => {
  it('are followed when the page opens, by the id of the element', async () => {
    arriveAt('#knee/questions');
    const element = await sampleExplainer({ id: 'knee' });
    await quiet();
    expect(readingPosition(element)).to.equal(words.questionsToAsk);
  });

  it('are followed when the page opens, by the id of the definition', async () => {
    arriveAt('#sore-knee/options');
    const element = await sampleExplainer();
    await quiet();
    expect(readingPosition(element)).to.equal(words.yourOptions);
  });

  it('can name an option, which is then chosen', async () => {
    arriveAt('#knee/operation/recovery');
    const events = eventsAt(document);
    const element = await sampleExplainer({ id: 'knee' });
    await quiet();
    expect(element.option).to.equal('operation');
    expect(readingPosition(element)).to.equal(words.recovery);
    expect(events.map(({ type }) => type)).to.deep.equal(['decision-aid-ready']);
  });

  it('are followed once the file is there', async () => {
    arriveAt('#knee/suitability');
    const element = append(makeExplainer({ id: 'knee' }));
    await quiet();
    element.definition = sampleDefinition();
    await outcomeOf(element);
    await quiet();
    expect(readingPosition(element)).to.equal(words.isThisForYou);
  });

  it('are followed on the page itself', async () => {
    const element = await sampleExplainer({ id: 'knee' });
    await goTo('#knee/brace/before');
    expect(element.option).to.equal('brace');
    expect(readingPosition(element)).to.equal(words.before);
    await goTo('#knee/about');
    expect(readingPosition(element)).to.equal(words.aboutThis);
  });

  it('show everything when they lead to what is not among the main points', async () => {
    const element = await sampleExplainer({ id: 'knee' });
    await goTo('#knee/costs');
    expect(element.depth).to.equal('full');
    expect(readingPosition(element)).to.equal(words.costs);
  });

  it('can hold an id in other letters', async () => {
    const element = await sampleExplainer({ id: 'rodilla-año' });
    await goTo('#rodilla-a%C3%B1o/options');
    expect(readingPosition(element)).to.equal(words.yourOptions);
  });

  it('are followed by the element they name, and by no other', async () => {
    const [first, second] = await Promise.all([
      sampleExplainer({ id: 'first' }),
      sampleExplainer({ id: 'second' }),
    ]);
    await goTo('#second/operation/safety');
    expect(focused(first)).to.equal(null);
    expect(first.option).to.equal(null);
    expect(readingPosition(second)).to.equal(words.safety);
  });

  for (const hash of [
    '#knee',
    '#knee/',
    '#knee/no-such-section',
    '#knee/no-such-option/safety',
    '#knee/operation/no-such-section',
    '#knee/recovery',
    '#other/options',
    '#options',
    '#/options',
    '#%',
    '#knee/%E0%A4%A',
    '#knee/__proto__',
    '#knee/<b>options</b>',
  ]) {
    it(`change nothing when they lead nowhere: ${hash}`, async () => {
      const element = await sampleExplainer({ id: 'knee' });
      await goTo(hash);
      expect(focused(element)).to.equal(null);
      expect([element.option, element.depth]).to.deep.equal([null, 'short']);
    });
  }

  it('change nothing before there is a definition', async () => {
    const element = append(makeExplainer({ id: 'knee' }));
    await element.updateComplete;
    await goTo('#knee/options');
    expect([element.option, element.depth]).to.deep.equal([null, 'short']);
  });
});

describe('<procedure-explainer> showSection()', () => {
  it('moves the reader and says whether there is such a section', async () => {
    const element = await sampleExplainer();
    expect(element.showSection('options')).to.equal(true);
    await element.updateComplete;
    expect(readingPosition(element)).to.equal(words.yourOptions);
    expect(element.showSection('nowhere')).to.equal(false);
    await element.updateComplete;
    expect(readingPosition(element)).to.equal(words.yourOptions);
  });

  it('chooses the option that it is given', async () => {
    const element = await sampleExplainer({ option: 'brace' });
    expect(element.showSection('safety', 'operation')).to.equal(true);
    await element.updateComplete;
    expect(element.option).to.equal('operation');
    expect(readingPosition(element)).to.equal(words.safety);
  });

  it('can be called as soon as the element is ready', async () => {
    expectConsole(/lit\.dev\/msg\/change-in-update/);
    const element = append(makeExplainer({ definition: sampleDefinition() }));
    element.addEventListener('decision-aid-ready', () => {
      element.showSection('team', 'operation');
    });
    await quiet();
    expect(element.option).to.equal('operation');
    expect(readingPosition(element)).to.equal(words.whoIsInvolved);
  });

  it('knows the sections of the option that is chosen', async () => {
    const element = await sampleExplainer({ option: 'brace' });
    expect(element.showSection('recovery')).to.equal(true);
    await element.updateComplete;
    expect(readingPosition(element)).to.equal(words.recovery);
  });

  it('says no to a section of an option when none is chosen', async () => {
    const element = await sampleExplainer();
    expect(element.showSection('recovery')).to.equal(false);
    element.option = 'no-such-option';
    await element.updateComplete;
    expect(element.showSection('recovery')).to.equal(false);
  });

  it('says no to an option that is not there, and changes nothing', async () => {
    const element = await sampleExplainer({ option: 'brace' });
    expect(element.showSection('safety', 'no-such-option')).to.equal(false);
    expect(element.showSection('costs', '')).to.equal(false);
    await element.updateComplete;
    expect([element.option, element.depth]).to.deep.equal(['brace', 'short']);
  });

  it('says no before there is a definition', async () => {
    const element = append(makeExplainer());
    expect(element.showSection('options')).to.equal(false);
    await settled(element);
    expect(element.showSection('options')).to.equal(false);
  });

  const hidden = {
    team: words.whoIsInvolved,
    settings: words.whereItHappens,
    equipment: words.equipment,
    carers: words.forCarers,
    costs: words.costs,
    consent: words.consent,
    rights: words.yourRights,
    'questions-people-ask': words.questionsPeopleAsk,
  };
  for (const [section, name] of Object.entries(hidden)) {
    it(`shows everything to lead to "${name}"`, async () => {
      const element = await sampleExplainer({ option: 'operation' });
      expect(element.showSection(section)).to.equal(true);
      await element.updateComplete;
      expect(element.depth).to.equal('full');
      expect(readingPosition(element)).to.equal(name);
    });
  }

  it('stays with the main points for a section that is among them', async () => {
    const element = await sampleExplainer({ option: 'operation' });
    for (const section of [
      'signs',
      'condition',
      'suitability',
      'safety',
      'questions',
      'glossary',
      'about',
    ]) {
      expect(element.showSection(section)).to.equal(true);
      await element.updateComplete;
      expect(element.depth, section).to.equal('short');
    }
  });

  it('stays with the main points where carers find theirs', async () => {
    const element = await sampleExplainer({ reader: 'carer' });
    expect(element.showSection('carers')).to.equal(true);
    await element.updateComplete;
    expect(element.depth).to.equal('short');
    expect(readingPosition(element)).to.equal(words.forCarers);
  });
});

describe('<procedure-explainer> the sources of a section', () => {
  const atTheStatement = (section: Element): HTMLElement =>
    byText(section, /^The\s+in the knee is worn\.$/);

  it('are named where they are cited, as small numbers at the statement', async () => {
    const element = await sampleExplainer();
    const section = (): HTMLElement => heading(element, 'A sore knee').closest('section')!;
    section().querySelector('details')!.open = true;
    expect(namesOf(atTheStatement(section()), 'link')).to.deep.equal([]);
    element.depth = 'full';
    await element.updateComplete;
    expect(namesOf(atTheStatement(section()), 'link')).to.deep.equal([
      'Source 1: A trial of knee operations',
      'Source 3: A leaflet',
    ]);
  });

  it('are named at the full depth only, by their place in the list', async () => {
    const element = await sampleExplainer();
    const section = (): HTMLElement => heading(element, 'A sore knee').closest('section')!;
    expect(allByText(section(), sentences.sourceNumbers('').trim())).to.have.length(0);
    element.depth = 'full';
    await element.updateComplete;
    const atItsEnd = byText(section(), sentences.sourceNumbers('').trim());
    expect(namesOf(atItsEnd, 'link')).to.deep.equal([
      'Source 1: A trial of knee operations',
      'Source 3: A leaflet',
    ]);
    expect(textOf(atItsEnd)).to.equal(sentences.sourceNumbers('1 3'));
  });

  it('are each named once, wherever in the section they are cited', async () => {
    const element = await sampleExplainer({ option: 'operation', depth: 'full' });
    const section = heading(element, words.livingWithIt).closest('section')!;
    const atItsEnd = byText(section, sentences.sourceNumbers('').trim());
    expect(namesOf(atItsEnd, 'link')).to.deep.equal(['Source 3: A leaflet']);
    expect(namesOf(heading(element, words.during).closest('section')!, 'link')).to.deep.equal([]);
  });

  it('lead to the entry in the list, which opens', async () => {
    const element = await sampleExplainer({ depth: 'full' });
    const [href, length] = [location.href, history.length];
    const list = summary(element, words.sources).closest('details')!;
    expect(list.open).to.equal(false);
    const section = heading(element, 'A sore knee').closest('section')!;
    byRole(atTheStatement(section), 'link', 'Source 3: A leaflet').click();
    await element.updateComplete;
    expect(list.open).to.equal(true);
    expect(readingPosition(element)).to.match(/^A leaflet\. Knee Trust\./);
    expect([location.href, history.length]).to.deep.equal([href, length]);
  });

  it('lead there by keyboard, and Tab goes on from there', async () => {
    const element = await sampleExplainer({ depth: 'full' });
    const section = heading(element, 'A sore knee').closest('section')!;
    byRole(atTheStatement(section), 'link', /^Source 1:/).focus();
    await sendKeys({ press: 'Enter' });
    expect(readingPosition(element)).to.match(/^Smith A, Jones B\./);
    await sendKeys({ press: 'Tab' });
    expect(readingPosition(element)).to.equal('A trial of knee operations');
  });

  it('keep a list open that is open already', async () => {
    const element = await sampleExplainer({ depth: 'full' });
    const list = summary(element, words.sources).closest('details')!;
    list.open = true;
    byRole(
      atTheStatement(heading(element, 'A sore knee').closest('section')!),
      'link',
      /^Source 1:/,
    ).click();
    await quiet();
    expect(list.open).to.equal(true);
    byText(list, /Journal of Knees/);
  });
});
