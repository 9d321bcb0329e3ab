import { expect } from 'chai';
import type { RiskBenefitComparator } from '../../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { picksIn } from '../../../src/worksheet/picks.js';
import { madeUpDefinition } from '../../../stories/risk-benefit-comparator/made-up-definition.js';
import { comparator, rowNamed, rowNames, sideBySide } from '../../support/comparator.js';
import { hurry } from '../../support/clock.js';
import { eventsAt, settled, until } from '../../support/fixture.js';
import { brokenIn } from '../../support/lines.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  namesOf,
  sectionOf,
  summary,
  textOf,
} from '../../support/roles.js';
import { optionIn, sampleDefinition } from '../../support/sample-definition.js';
import { named, words } from '../../support/words.js';

const definition = madeUpDefinition();

const madeUp = (): Promise<RiskBenefitComparator> => comparator({ definition });

function section(element: RiskBenefitComparator): HTMLElement {
  return sectionOf(element, words.whatMattersMost);
}

function box(element: RiskBenefitComparator, name: string): HTMLInputElement {
  return byRole(section(element), 'checkbox', name) as HTMLInputElement;
}

async function pick(element: RiskBenefitComparator, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    box(element, name).click();
    await element.updateComplete;
  }
}

async function add(element: RiskBenefitComparator, text: string): Promise<void> {
  summary(section(element), words.moreOnWhatMatters).parentElement!.setAttribute('open', '');
  const field = byRole(section(element), 'textbox', words.somethingElse) as HTMLInputElement;
  field.value = text;
  byRole(section(element), 'button', /^Add/).click();
  await element.updateComplete;
}

describe('<risk-benefit-comparator> what matters most', () => {
  it('is picked from the rows and the practical questions, and none is picked at first', async () => {
    const element = await madeUp();
    expect(namesOf(section(element), 'checkbox')).to.deep.equal([
      'Less pain',
      'Moving well',
      'Back at work',
      'The tear comes back',
      'Serious problem from treatment',
      'Falls',
      'What is done',
      'How long it takes',
      'Recovery',
      'Cost',
    ]);
    const boxes = allByRole(section(element), 'checkbox') as HTMLInputElement[];
    expect(boxes.some(({ checked }) => checked)).to.equal(false);
    byText(element, 'They move to the top. Picked: 0 of 3');
    expect(allByText(element, words.youPickedThis)).to.have.length(0);
  });

  it('never breaks how many are picked apart from how many may be', async () => {
    const element = await madeUp();
    element.style.inlineSize = '20rem';
    const hint = section(element).querySelector<HTMLElement>('.pick-hint')!;
    // Wherever the line ends: words before it may be longer in other languages.
    for (let indent = 0; indent <= 240; indent += 4) {
      hint.style.textIndent = `${indent}px`;
      expect(brokenIn(hint, /\d+\sof\s\d+/gu), `${indent} px`).to.deep.equal([]);
    }
  });

  it('moves to the top of the overview in the order of the reader, marked', async () => {
    const element = await madeUp();
    await pick(element, 'Falls', 'Back at work');
    expect(rowNames(element)).to.deep.equal([
      'Falls',
      'Back at work',
      'Less pain',
      'Moving well',
      'The tear comes back',
      'Serious problem from treatment',
    ]);
    for (const name of ['Falls', 'Back at work'])
      byText(rowNamed(element, name), words.youPickedThis);
    byText(element, 'They move to the top. Picked: 2 of 3');
    await pick(element, 'Falls');
    expect(rowNames(element).slice(0, 2)).to.deep.equal(['Back at work', 'Less pain']);
  });

  it('moves to the top side by side, and among the practical questions', async () => {
    const element = await madeUp();
    await pick(element, 'Falls', 'Cost');
    await sideBySide(element);
    expect(rowNames(element)[0]).to.equal('Falls');
    const practical = sectionOf(element, words.whatEachInvolves);
    expect(namesOf(practical, 'heading').slice(1, 3)).to.deep.equal(['Cost', 'What is done']);
    byText(practical, words.youPickedThis);
  });

  it('is three things at most: then the others cannot be picked until one is taken back', async () => {
    const element = await madeUp();
    await pick(element, 'Falls', 'Cost', 'Less pain');
    byText(element, 'They move to the top. Picked: 3 of 3');
    expect(box(element, 'Recovery').disabled).to.equal(true);
    expect(box(element, 'Falls').disabled).to.equal(false);
    await pick(element, 'Falls');
    expect(box(element, 'Recovery').disabled).to.equal(false);
    await pick(element, 'Recovery');
    expect(picksIn(element.worksheet)).to.deep.equal([
      'involves-cost',
      'pain',
      'involves-recovery',
    ]);
  });

  it('may be the reader’s own words, which are no pick any more when they are taken away', async () => {
    const element = await madeUp();
    await add(element, 'My dog');
    await pick(element, 'My dog');
    byText(element, 'They move to the top. Picked: 1 of 3');
    byRole(section(element), 'button', named('Remove', 'My dog')).click();
    await element.updateComplete;
    byText(element, 'They move to the top. Picked: 0 of 3');
    expect(picksIn(element.worksheet)).to.deep.equal([]);
  });

  it('is told to screen readers, since what moves is elsewhere', async () => {
    hurry();
    const element = await madeUp();
    await pick(element, 'Falls', 'Cost');
    await until(() => byRole(element, 'status').textContent === 'Picked: 2 of 3');
    await pick(element, 'Falls');
    await until(() => byRole(element, 'status').textContent === 'Picked: 1 of 3');
  });

  it('is private: the page hears that something was picked, and not what', async () => {
    const element = await madeUp();
    const events = eventsAt(document);
    await pick(element, 'Falls');
    expect(
      events.map((event) =>
        Object.values<unknown>({ ...event }).filter((one) => typeof one !== 'boolean'),
      ),
    ).to.deep.equal([['answers', 'picks']]);
    expect(section(element).hasAttribute('data-private')).to.equal(true);
    expect(element.outerHTML).to.not.include('falls');
  });

  it('is forgotten with the reader, and kept through a definition that does not have it', async () => {
    const element = await madeUp();
    await pick(element, 'Falls');
    element.definition = madeUpDefinition(({ overview }) => {
      overview.rows = overview.rows.filter(({ id }) => id !== 'falls');
      const harm = overview.rows.find(({ id }) => id === 'rare')!;
      Object.assign(harm, { id: 'other' });
    });
    await settled(element);
    expect(allByText(element, words.youPickedThis)).to.have.length(0);
    byText(element, words.unplaced);
    element.definition = definition;
    await settled(element);
    expect(rowNames(element)[0]).to.equal('Falls');
  });

  it('leaves the focus where it is', async () => {
    const element = await madeUp();
    const falls = box(element, 'Falls');
    falls.focus();
    falls.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(box(element, 'Falls'));
  });
});

describe('<risk-benefit-comparator> what each option involves', () => {
  const practical = (element: RiskBenefitComparator): HTMLElement =>
    sectionOf(element, words.whatEachInvolves);

  function topic(element: RiskBenefitComparator, name: string): string[] {
    const found = [...practical(element).querySelectorAll('.topic')].find(
      (one) => textOf(one.querySelector('.topic-title')!) === name,
    )!;
    return [...found.querySelectorAll('.pair-column')].map(textOf);
  }

  it('is told of the two options, the questions of the authors open and the others closed', async () => {
    const element = await madeUp();
    expect(namesOf(practical(element), 'heading')).to.deep.equal([
      words.whatEachInvolves,
      'What is done',
      'How long it takes',
      'Recovery',
      'Cost',
    ]);
    byText(practical(element), words.moreQuestions);
  });

  it('has six questions open at most, where the authors name none', async () => {
    const element = await comparator();
    expect(namesOf(practical(element), 'heading').slice(1)).to.deep.equal([
      'Kind of treatment',
      'What is done',
      'How long it takes',
      'Numb or asleep',
      'Nights in hospital',
      'Recovery',
    ]);
  });

  it('tells length and words, what happens first and last, and what is not known', async () => {
    const element = await comparator();
    practical(element).querySelector('details')!.open = true;
    expect(topic(element, 'How long it takes')).to.deep.equal([
      'Waiting and seeing Not known',
      'Operation about 45 minutes The cut to the last stitch.',
    ]);
    expect(topic(element, 'Recovery')[1]).to.match(
      /^Operation You walk with crutches about 2 days \(if all goes well\) You go back to work When your team says so$/,
    );
    expect(topic(element, 'Doing it again')).to.deep.equal([
      'Waiting and seeing Not known',
      'Operation It can be done once more.',
    ]);
    expect(topic(element, 'Cost')[0]).to.equal(`Waiting and seeing ${words.askWhatYouPay}`);
  });

  it('tells a length once where the words say the same', async () => {
    const element = await comparator({
      definition: sampleDefinition((input) => {
        optionIn(input, 'operation').duration!.words = 'about 45 minutes';
      }),
    });
    practical(element).querySelector('details')!.open = true;
    expect(topic(element, 'How long it takes')[1]).to.equal('Operation about 45 minutes');
  });

  it('opens a closed question that the reader has picked', async () => {
    const element = await comparator({
      definition: madeUpDefinition((input) => {
        input.practical = ['duration', 'recovery'];
      }),
    });
    expect(namesOf(practical(element), 'heading')).to.not.include('Cost');
    element.worksheet = {
      ...element.worksheet,
      answers: { ...element.worksheet.answers, picks: { 'involves-cost': 'most' } },
    };
    await settled(element);
    expect(namesOf(practical(element), 'heading')[1]).to.equal('Cost');
  });
});
