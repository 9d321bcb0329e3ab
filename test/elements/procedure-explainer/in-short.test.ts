import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../src/entries/define/risk-benefit-comparator.js';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import {
  append,
  eventsAt,
  explainer,
  focused,
  openMenu,
  replace,
  sampleExplainer,
  settled,
} from '../../support/fixture.js';
import {
  allByRole,
  byRole,
  byText,
  factOf,
  heading,
  sectionOf,
  summary,
  textOf,
} from '../../support/roles.js';
import { optionIn, sampleDefinition } from '../../support/sample-definition.js';
import { expectConsole } from '../../support/silence.js';
import { words } from '../../support/words.js';

async function comparator(): Promise<HTMLElement> {
  const element = append(document.createElement('risk-benefit-comparator'));
  element.definition = sampleDefinition();
  await settled(element);
  return element;
}

function factsIn(element: ProcedureExplainer): Record<string, string> {
  const list = element.shadowRoot!.querySelector('.in-short')!;
  return Object.fromEntries(
    [...list.querySelectorAll('dt')].map((term) => [textOf(term), factOf(list, textOf(term))]),
  );
}

describe('<procedure-explainer> an option in short', () => {
  it('is told in six facts, the same for each option', async () => {
    const element = await sampleExplainer({ option: 'operation' });
    expect(factsIn(element)).to.deep.equal({
      'What is done': 'A surgeon does it in an operating room.',
      'How long': 'about 45 minutes',
      'Where, and who': 'Hospital Surgical centre Surgeon Knee nurse',
      'Numb or asleep': 'General anaesthetic Regional anaesthetic',
      'Night in hospital': 'Sometimes',
      'Back to normal': 'Recovery, step by step',
    });
    const names = Object.keys(factsIn(element));
    element.option = 'waiting';
    await element.updateComplete;
    expect(Object.keys(factsIn(element))).to.deep.equal(names);
    expect(factsIn(element)['How long']).to.equal(words.notKnown);
    expect(factsIn(element)['Back to normal']).to.equal(words.doesNotApply);
  });

  it('says in a sentence what help is needed, where the definition tells', async () => {
    const element = await explainer({
      definition: sampleDefinition((definition) => {
        optionIn(definition, 'operation').help = {
          summary: 'You need help for two days. Ask about work.',
        };
      }),
      option: 'operation',
    });
    expect(factsIn(element)['Back to normal']).to.equal('You need help for two days.');
    summary(element, new RegExp(`^${words.livingWithIt}`)).click();
    byText(element, 'You need help for two days. Ask about work.');
  });

  it('leads to how it is meant to work and to what can go wrong, with the same weight', async () => {
    const element = await sampleExplainer({ option: 'operation' });
    byRole(element, 'link', /^In words ?: Does it help\?$/).click();
    await element.updateComplete;
    expect(textOf(focused(element)!)).to.equal('How it is meant to work');
    byText(element, /rub less/);
    byRole(element, 'link', /^In words ?: What can go wrong\?$/).click();
    await element.updateComplete;
    await element.updateComplete;
    expect(textOf(focused(element)!)).to.equal(words.safety);
    heading(element, words.whoShouldNotHaveIt);
    expect(allByRole(element, 'button', /^In numbers/)).to.deep.equal([]);
  });

  it('leads to the numbers where the page has them', async () => {
    const element = await sampleExplainer({ option: 'operation' });
    const other = await comparator();
    await element.updateComplete;
    for (const name of [
      /^In numbers ?: Does it help\?$/,
      /^In numbers ?: What can go wrong\?$/,
      'Compare them in numbers',
    ]) {
      byRole(element, 'button', name).click();
      expect(textOf(focused(other)!)).to.equal(words.compareYourOptions);
    }
    const card = byRole(element, 'radio', 'A knee operation').closest('.option')!;
    const compare = byRole(element, 'button', 'Compare them in numbers');
    expect(compare.getBoundingClientRect().width).to.be.at.least(
      card.getBoundingClientRect().width,
    );
    other.remove();
    await element.updateComplete;
    expect(allByRole(element, 'button', 'Compare them in numbers')).to.deep.equal([]);
  });

  it('says under the options that no is an answer', async () => {
    byText(await sampleExplainer(), 'You can say no, ask for another view, or take time.');
  });
});

describe('<procedure-explainer> the bar that stays', () => {
  const bar = (element: ProcedureExplainer): HTMLElement => summary(element, /On this page$/);

  it('says what is read about, in the short name', async () => {
    const element = await sampleExplainer();
    expect(textOf(bar(element))).to.equal(words.onThisPage);
    element.option = 'operation';
    await element.updateComplete;
    expect(textOf(bar(element))).to.equal(`You are reading: Operation ${words.onThisPage}`);
  });

  it('changes the option in place: the reader stays at the section', async () => {
    const element = await sampleExplainer({ option: 'operation' });
    const events = eventsAt(document);
    element.showSection('recovery');
    await element.updateComplete;
    openMenu(element);
    byRole(element, 'button', 'Wearing a knee brace').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(element.option).to.equal('brace');
    expect(textOf(focused(element)!)).to.equal(words.recovery);
    expect(sectionOf(element, words.recovery).querySelector('details')!.open).to.equal(true);
    expect(bar(element).closest('details')!.open).to.equal(false);
    expect(events).to.have.length(1);
  });

  it('leads to the start of an option where none is read about', async () => {
    const element = await sampleExplainer();
    openMenu(element);
    byRole(element, 'button', 'Wearing a knee brace').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(textOf(focused(element)!)).to.equal('Wearing a knee brace');
  });

  it('closes its menu when the focus goes on to the page', async () => {
    const element = await sampleExplainer();
    openMenu(element);
    byRole(element, 'radio', words.forMe).focus();
    await sendKeys({ press: 'Tab' });
    expect(bar(element).closest('details')!.open).to.equal(false);
  });
});

describe('<procedure-explainer> the sheet for carers', () => {
  it('is printed with when to get help, and nothing else', async () => {
    const element = await sampleExplainer({ reader: 'carer' });
    let printed: string[] = [];
    replace(window, 'print', () => {
      printed = [...element.shadowRoot!.querySelectorAll('[data-decision-aid-printed=""]')].map(
        textOf,
      );
    });
    byRole(element, 'button', 'Print this sheet for carers').click();
    expect(printed).to.have.length(1);
    expect(printed[0]).to.include('Call the knee emergency line now.');
    expect(printed[0]).to.include('Drive the person to the knee clinic.');
    expect(printed[0]).to.include('Mind your own back.');
    expect(printed[0]).to.not.include(words.yourOptions);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('<procedure-explainer> pictures of a definition', () => {
  const figure = { image: 'no-such-picture.png', alt: 'A knee from the side', credit: 'Ada' };

  it('are asked for when they are about to be seen, with their text', async () => {
    const element = await explainer({
      definition: sampleDefinition((definition) => {
        optionIn(definition, 'operation').figure = { ...figure, caption: 'The cut is small.' };
        optionIn(definition, 'operation').before[0]!.figure = figure;
      }),
      option: 'operation',
    });
    const image = byRole(element, 'img', 'A knee from the side') as HTMLImageElement;
    expect(image.loading).to.equal('lazy');
    expect(new URL(image.src).origin).to.equal(location.origin);
    byText(element, 'The cut is small.');
    byText(element, 'Ada');
    summary(element, new RegExp(`^${words.before}`)).click();
    expect(allByRole(element, 'img')).to.have.length(2);
  });

  it('are left out where the page would load them from another site, and its developers are told', async () => {
    const base = append(document.createElement('base'), document.head);
    base.href = 'https://elsewhere.example/';
    expectConsole(/image-elsewhere at "\/options\/2\/figure\/image"/);
    const element = await explainer({
      definition: sampleDefinition((definition) => {
        optionIn(definition, 'operation').figure = figure;
      }),
      option: 'operation',
    });
    expect(allByRole(element, 'img')).to.deep.equal([]);
  });
});
