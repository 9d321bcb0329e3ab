import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import {
  explainer,
  openExplainer,
  openMenu,
  openSections,
  outcomeOf,
  sampleExplainer,
} from '../../support/fixture.js';
import { allByRole, allByText, byRole, byText, heading, textOf } from '../../support/roles.js';
import {
  optionIn,
  sampleDefinition,
  type DefinitionInput,
} from '../../support/sample-definition.js';
import { expectConsole } from '../../support/silence.js';
import { words } from '../../support/words.js';

const meaning = 'A smooth layer on the ends of bones.';

/** The marked words in the section about the condition. */
function term(element: ProcedureExplainer): HTMLElement {
  return byRole(told(element), 'button', 'cartilage');
}

/** What the section about the condition says. */
function told(element: ProcedureExplainer): HTMLElement {
  return heading(element, 'A sore knee').closest('details')!.querySelector('.drawer-content')!;
}

/** An explainer whose condition is told in these words. */
async function withSummary(
  summary: string,
  change?: (definition: DefinitionInput) => void,
): Promise<ProcedureExplainer> {
  const element = await explainer({
    definition: sampleDefinition((definition) => {
      definition.condition.summary = { summary };
      change?.(definition);
    }),
  });
  return openSections(element);
}

/** The meanings that are open. */
function openMeanings(element: ProcedureExplainer): string[] {
  return allByRole(element, 'button')
    .filter((button) => button.getAttribute('aria-expanded') === 'true')
    .map((button) => textOf(button.nextElementSibling!));
}

describe('<procedure-explainer> marked words', () => {
  it('are part of the sentence, with their meaning closed', async () => {
    const element = await openExplainer();
    expect(term(element).getAttribute('aria-expanded')).to.equal('false');
    expect(allByText(element, meaning)).to.have.length(0);
    expect(term(element).parentElement?.innerText.trim()).to.equal(
      'The cartilage in the knee is worn.',
    );
  });

  it('open and close by click', async () => {
    const element = await openExplainer();
    term(element).click();
    expect(term(element).getAttribute('aria-expanded')).to.equal('true');
    byText(element, meaning);
    term(element).click();
    expect(term(element).getAttribute('aria-expanded')).to.equal('false');
    expect(allByText(element, meaning)).to.have.length(0);
  });

  it('open and close by keyboard, with Enter and with the space bar', async () => {
    const element = await openExplainer();
    term(element).focus();
    await sendKeys({ press: 'Enter' });
    expect(openMeanings(element)).to.deep.equal([meaning]);
    await sendKeys({ press: ' ' });
    expect(openMeanings(element)).to.deep.equal([]);
    await sendKeys({ press: ' ' });
    expect(openMeanings(element)).to.deep.equal([meaning]);
    expect(element.shadowRoot?.activeElement).to.equal(term(element));
  });

  it('have their meaning next, so that it is read next', async () => {
    const element = await openExplainer();
    term(element).click();
    expect(term(element).nextElementSibling).to.equal(byText(element, meaning));
  });

  it('open one at a time or together, each by itself', async () => {
    const element = await openExplainer({ option: 'operation' });
    const terms = allByRole(element, 'button', 'cartilage');
    expect(terms.length).to.be.greaterThan(2);
    terms[0]!.click();
    terms[2]!.click();
    expect(
      terms.map((one) => one.getAttribute('aria-expanded') === 'true').slice(0, 3),
    ).to.deep.equal([true, false, true]);
  });

  it('are plain words on the card of an option, all of which chooses it', async () => {
    const element = await sampleExplainer();
    const card = byText(element, 'A surgeon smooths the cartilage in your knee.');
    expect(allByRole(card, 'button')).to.deep.equal([]);
  });

  it('are closed again in an option that is chosen next', async () => {
    const element = await explainer({
      definition: sampleDefinition((definition) => {
        optionIn(definition, 'brace').howItWorks = { summary: 'It rests the [[cartilage]].' };
      }),
      option: 'operation',
    });
    const inOption = (): HTMLElement =>
      byRole(
        byText(byRole(openSections(element), 'article'), /rub less|It rests/),
        'button',
        'cartilage',
      );
    inOption().click();
    expect(inOption().getAttribute('aria-expanded')).to.equal('true');
    element.option = 'brace';
    await element.updateComplete;
    expect(inOption().getAttribute('aria-expanded')).to.equal('false');
    element.option = 'operation';
    await element.updateComplete;
    expect(inOption().getAttribute('aria-expanded')).to.equal('false');
  });

  it('stay open when something else changes', async () => {
    const element = await openExplainer();
    term(element).click();
    openMenu(element);
    byRole(element, 'radio', words.everything).click();
    byRole(element, 'radio', 'Wearing a knee brace').click();
    await element.updateComplete;
    expect(term(element).getAttribute('aria-expanded')).to.equal('true');
    byText(told(element), meaning);
  });

  it('show no meaning of other words when the definition changes', async () => {
    const element = await withSummary('The [[cartilage]] is worn.');
    term(element).click();
    element.definition = sampleDefinition((definition) => {
      definition.condition.summary = { summary: 'The [[surgeon]] knows.' };
    });
    await outcomeOf(element);
    expect(openMeanings(element)).to.deep.equal([]);
  });

  describe('are found', () => {
    async function meaningOf(
      summary: string,
      change?: (d: DefinitionInput) => void,
    ): Promise<string> {
      const element = await withSummary(summary, change);
      const section = told(element);
      const [button] = allByRole(section, 'button');
      button!.click();
      return `${textOf(button!)}: ${textOf(button!.nextElementSibling!)}`;
    }

    it('by the word, in any case', async () => {
      expect(await meaningOf('[[Cartilage]] is smooth.')).to.equal(`Cartilage: ${meaning}`);
    });

    it('by another form of it', async () => {
      expect(await meaningOf('Two [[cartilages]].')).to.equal(`cartilages: ${meaning}`);
    });

    it('by the id after a bar, for words that are in no glossary', async () => {
      expect(await meaningOf('The [[gristle|cartilage]].')).to.equal(`gristle: ${meaning}`);
    });

    it('in the general glossary', async () => {
      expect(await meaningOf('Some [[rehab|rehabilitation]].')).to.equal(
        'rehab: Training and care to get back what you can do.',
      );
    });

    it('among the people, places and scans that are explained', async () => {
      expect(await meaningOf('An [[MRI|mri]].')).to.match(/^MRI: /);
      expect(await meaningOf('A [[surgeon]].')).to.match(/^surgeon: A doctor who operates\./);
    });

    it('in the definition’s own explanations before the general ones', async () => {
      expect(await meaningOf('A [[nurse]].')).to.equal('nurse: A nurse who knows knees.');
    });

    it('in the definition’s own glossary before everything', async () => {
      const own = await meaningOf('A [[nurse]].', (definition) => {
        definition.glossary.push({ id: 'nurse', term: 'nurse', meaning: 'Our own words.' });
      });
      expect(own).to.equal('nurse: Our own words.');
    });
  });

  it('stay words when nobody explains them', async () => {
    expectConsole(/unknown-term/);
    const element = await withSummary('A [[flibbertigibbet]] in the knee.');
    const section = told(element);
    expect(allByRole(section, 'button')).to.have.length(0);
    byText(section, 'A flibbertigibbet in the knee.');
  });

  it('are never looked up in what every object has', async () => {
    for (const word of ['constructor', '__proto__', 'toString']) {
      expectConsole(/unknown-term/);
      const element = await withSummary(`The [[${word}]] of it.`);
      expect(allByRole(told(element), 'button')).to.deep.equal([]);
    }
  });

  it('stay as they were typed when a mark is not closed', async () => {
    expectConsole(/unclosed-term/);
    const element = await withSummary('A [[cartilage] in the knee.');
    byText(element, 'A [[cartilage] in the knee.');
  });

  it('can stand several in a sentence, with the spaces between kept', async () => {
    const element = await withSummary(
      '[[Cartilage]] and [[rehab|rehabilitation]], or a [[nurse]].',
    );
    const section = told(element);
    const sentence = allByRole(section, 'button')[0]!.parentElement!;
    expect(sentence.innerText.trim()).to.equal('Cartilage and rehab, or a nurse.');
    expect(allByRole(section, 'button').map(textOf)).to.deep.equal(['Cartilage', 'rehab', 'nurse']);
  });

  it('are plain words in names and headings', async () => {
    const element = await withSummary('Nothing here.', (definition) => {
      definition.condition.name = 'A worn [[cartilage]]';
    });
    expect(allByRole(heading(element, 'A worn cartilage'), 'button')).to.have.length(0);
  });

  it('are plain words in the meaning of another', async () => {
    const element = await withSummary('The [[cartilage]].', (definition) => {
      definition.glossary[0]!.meaning = 'What a [[surgeon]] sees.';
    });
    term(element).click();
    byText(element, 'What a surgeon sees.');
  });
});
