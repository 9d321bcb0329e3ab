import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { DecisionAidChangeEvent } from '../../../src/elements/core/events.js';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import {
  eventsAt,
  focused,
  openMenu,
  openSections,
  quiet,
  sampleExplainer as closedExplainer,
  type ExplainerParts,
} from '../../support/fixture.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  levelOf,
  namesOf,
  summary,
  textOf,
} from '../../support/roles.js';
import { words } from '../../support/words.js';
import { allowConsole } from '../../support/silence.js';

/** An explainer with the menu of its bar open, where the settings are. */
async function sampleExplainer(parts?: ExplainerParts): Promise<ProcedureExplainer> {
  const element = await closedExplainer(parts);
  openMenu(element);
  return element;
}

function isChecked(element: ProcedureExplainer, name: string): boolean {
  return (byRole(element, 'radio', name) as HTMLInputElement).checked;
}

/** The headings of the sections, in order: those below the one of the element. */
function sections(element: ProcedureExplainer): string[] {
  return allByRole(element, 'heading')
    .filter((heading) => levelOf(heading) === 3)
    .map(textOf);
}

/** The sections of the chosen option, in order. */
function sectionsOfOption(element: ProcedureExplainer): string[] {
  const article = byRole(element, 'article');
  return allByRole(article, 'heading')
    .filter((heading) => levelOf(heading) === 4 && heading.closest('section'))
    .map(textOf);
}

const short = [
  words.whenToGetHelp,
  words.yourOptions,
  'A sore knee',
  words.isThisForYou,
  words.questionsToAsk,
  words.wordsAndPlaces,
  words.aboutThis,
];

const full = [
  words.whenToGetHelp,
  words.yourOptions,
  'A sore knee',
  words.isThisForYou,
  words.questionsToAsk,
  words.questionsPeopleAsk,
  words.forCarers,
  words.costs,
  words.consent,
  words.yourRights,
  words.wordsAndPlaces,
  words.aboutThis,
];

const forCarers = /^You are reading this for someone you care for\./;

describe('<procedure-explainer> how much it shows', () => {
  it('is the main points at first', async () => {
    const element = await sampleExplainer();
    expect(element.depth).to.equal('short');
    expect(isChecked(element, words.mainPoints)).to.equal(true);
    expect(sections(element)).to.deep.equal(short);
  });

  it('is everything when the reader wants it', async () => {
    const element = await sampleExplainer();
    const events = eventsAt(document) as DecisionAidChangeEvent[];
    byRole(element, 'radio', words.everything).click();
    await element.updateComplete;
    expect(element.depth).to.equal('full');
    expect(sections(element)).to.deep.equal(full);
    expect(events.map(({ type, changed }) => [type, changed])).to.deep.equal([
      ['decision-aid-change', 'depth'],
    ]);
  });

  it('is chosen with the arrow keys, and the focus stays', async () => {
    const element = await sampleExplainer();
    byRole(element, 'radio', words.mainPoints).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(element.depth).to.equal('full');
    expect(focused(element)).to.equal(byRole(element, 'radio', words.everything));
    await sendKeys({ press: 'ArrowLeft' });
    expect(element.depth).to.equal('short');
  });

  it('can be asked for at the end of the main points, and goes on where the button was', async () => {
    const element = await sampleExplainer();
    const events = eventsAt(document) as DecisionAidChangeEvent[];
    byRole(element, 'button', words.showEverything).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.depth).to.equal('full');
    expect(allByRole(element, 'button', words.showEverything)).to.have.length(0);
    expect(textOf(focused(element)!)).to.equal(words.questionsPeopleAsk);
    expect(events.map(({ changed }) => changed)).to.deep.equal(['depth']);
  });

  it('tells every option in the same sections', async () => {
    const element = await sampleExplainer({ option: 'waiting' });
    const main = [
      words.atAGlance,
      words.before,
      words.during,
      words.after,
      words.recovery,
      words.safety,
      words.livingWithIt,
    ];
    for (const option of ['waiting', 'brace', 'operation']) {
      element.option = option;
      element.depth = 'short';
      await element.updateComplete;
      expect(sectionsOfOption(element), option).to.deep.equal(main);
      element.depth = 'full';
      await element.updateComplete;
      expect(sectionsOfOption(element), option).to.deep.equal([
        ...main,
        words.whoIsInvolved,
        words.whereItHappens,
        words.equipment,
      ]);
    }
  });

  it('never leaves out safety', async () => {
    const element = await sampleExplainer({ option: 'operation' });
    for (const depth of ['short', 'full'] as const) {
      element.depth = depth;
      await element.updateComplete;
      // The signs stand open; the rest is a section of its own at each depth.
      byText(element, 'Your calf is hot and swollen.');
      openSections(element);
      summary(
        byRole(element, 'heading', words.whenToGetHelp).parentElement!,
        /All signs and who to call$/,
      ).click();
      for (const words of [
        'You have an infection in the knee.',
        'Some herbs make you bleed more.',
        'Your bandage is wet through.',
        'Your calf is hot and swollen.',
        'Your knee locks.',
      ])
        byText(element, words);
      for (const words of [
        'Your foot is cold and blue.',
        'Call the knee emergency line now.',
        'Call the knee clinic.',
      ])
        expect(allByText(element, words).length, words).to.be.at.least(1);
      summary(
        byRole(element, 'heading', words.whenToGetHelp).parentElement!,
        /All signs and who to call$/,
      ).click();
    }
  });

  it('leaves the gist of a passage, and shows the rest to those who want it', async () => {
    const element = await sampleExplainer({ option: 'operation' });
    const rest = [
      'Worn does not mean broken.',
      'The operation is done through two small cuts.',
      'It does not make the knee young again.',
      'You may drink water until two hours before.',
      'Few people have it done a third time.',
      'Some plans ask for a second view first.',
    ];
    openSections(element);
    for (const words of rest) expect(allByText(element, words), words).to.have.length(0);
    byText(element, 'It may get better by itself.');
    element.depth = 'full';
    await element.updateComplete;
    for (const words of rest) byText(element, words);
  });

  it('gives three questions to take along, and all of them with reasons to those who want it', async () => {
    const element = await sampleExplainer({ option: 'operation' });
    const questions = (): string[] => {
      const section = byText(openSections(element), /^Take these along/).closest('section')!;
      return allByRole(section, 'listitem').map(textOf);
    };
    expect(questions()).to.deep.equal([
      'How often have you done this?',
      'Are you sure that it is the cartilage?',
      'When do the stitches come out?',
    ]);
    element.depth = 'full';
    await element.updateComplete;
    expect(questions()[0]).to.equal('How often have you done this? Practice helps.');
    expect(questions().length).to.be.greaterThan(10);
  });

  for (const junk of ['Full', '', 'everything', 'long', 'toString']) {
    it(`is the main points when the page says "${junk}"`, async () => {
      allowConsole(/unknown-attribute-word/);
      const element = await sampleExplainer({ attributes: { depth: junk } });
      expect(sections(element)).to.deep.equal(short);
      expect(isChecked(element, words.mainPoints)).to.equal(true);
    });
  }

  it('is what the page says, by attribute and by property', async () => {
    const element = await sampleExplainer({ attributes: { depth: 'full' } });
    expect(sections(element)).to.deep.equal(full);
    element.depth = 'short';
    await element.updateComplete;
    expect(sections(element)).to.deep.equal(short);
    expect(isChecked(element, words.mainPoints)).to.equal(true);
  });
});

describe('<procedure-explainer> who reads it', () => {
  it('is the patient at first', async () => {
    const element = await sampleExplainer();
    expect(element.reader).to.equal('patient');
    expect(isChecked(element, words.forMe)).to.equal(true);
    expect(allByText(element, forCarers)).to.have.length(0);
  });

  it('is a carer when the reader says so; then what carers need comes first', async () => {
    const element = await sampleExplainer();
    const events = eventsAt(document) as DecisionAidChangeEvent[];
    byRole(element, 'radio', words.forSomeone).click();
    await element.updateComplete;
    expect(element.reader).to.equal('carer');
    expect(sections(element)).to.deep.equal([
      words.whenToGetHelp,
      words.forCarers,
      ...short.slice(1),
    ]);
    byText(element, forCarers);
    expect(events.map(({ changed }) => changed)).to.deep.equal(['reader']);
  });

  it('has the part for carers once, at the full depth too', async () => {
    const element = await sampleExplainer({ attributes: { reader: 'carer', depth: 'full' } });
    expect(sections(element)).to.deep.equal([
      words.whenToGetHelp,
      words.forCarers,
      ...full.slice(1, 6),
      ...full.slice(7),
    ]);
    expect(namesOf(element, 'link').filter((name) => name === words.forCarers)).to.have.length(1);
  });

  it('leaves the signs of an emergency before everything', async () => {
    const element = await sampleExplainer({ attributes: { reader: 'carer' } });
    expect(sections(element)[0]).to.equal(words.whenToGetHelp);
  });

  for (const junk of ['Carer', '', 'doctor', 'constructor']) {
    it(`is the patient when the page says "${junk}"`, async () => {
      allowConsole(/unknown-attribute-word/);
      const element = await sampleExplainer({ attributes: { reader: junk } });
      expect(sections(element)).to.deep.equal(short);
      expect(isChecked(element, words.forMe)).to.equal(true);
    });
  }

  it('changes nothing else that was chosen', async () => {
    const element = await sampleExplainer({ option: 'operation', depth: 'full' });
    byRole(element, 'radio', words.forSomeone).click();
    await quiet();
    expect([element.option, element.depth]).to.deep.equal(['operation', 'full']);
    byRole(element, 'radio', words.forMe).click();
    await quiet();
    expect(sections(element).slice(-8)).to.deep.equal(full.slice(-8));
  });
});
