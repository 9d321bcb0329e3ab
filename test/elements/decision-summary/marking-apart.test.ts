/** Two people and one device: each marks without the other's marks, and the page lists both. */
import '../../../src/entries/define.js';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { DecisionSummary } from '../../../src/elements/decision-summary/decision-summary.js';
import {
  apartWorksheet,
  fullWorksheet,
} from '../../../stories/decision-summary/sample-worksheets.js';
import { shippedDefinition } from '../../../stories/support/sample-definitions.js';
import { append, eventsAt, focused, settled } from '../../support/fixture.js';
import { allByRole, byRole, isShown, namesOf, textOf } from '../../support/roles.js';

type Worksheet = ReturnType<typeof fullWorksheet>;

async function shown(worksheetFor = fullWorksheet): Promise<DecisionSummary> {
  const element = append(document.createElement('decision-summary'));
  element.definition = await shippedDefinition('en');
  await settled(element);
  element.worksheet = worksheetFor(element.definition);
  await settled(element);
  return element;
}

const sheet = ({ renderRoot }: DecisionSummary): HTMLElement =>
  renderRoot.querySelector<HTMLElement>('[part="sheet"]')!;

const theirs = ({ renderRoot }: DecisionSummary): HTMLElement =>
  renderRoot.querySelector<HTMLElement>('[part="their-turn"]')!;

const listed = ({ renderRoot }: DecisionSummary): readonly string[] =>
  [...renderRoot.querySelectorAll('.said-companion :is(li, p)')].map((line) => textOf(line));

async function press(element: DecisionSummary, name: string | RegExp): Promise<void> {
  byRole(element, 'button', name).click();
  await settled(element);
  await element.updateComplete;
}

async function passOn(element: DecisionSummary): Promise<void> {
  element.renderRoot.querySelector<HTMLDetailsElement>('details[part="companion"]')!.open = true;
  await press(element, 'Pass the device on');
}

async function mark(element: DecisionSummary, role: 'radio' | 'checkbox', name: string | RegExp) {
  byRole(theirs(element), role, name).click();
  await settled(element);
}

/** All of what the reader said that is seen now. */
function seenOf({ renderRoot }: DecisionSummary): readonly Element[] {
  return [...renderRoot.querySelectorAll('.said, .compared, .foot, textarea, .own')].filter(
    isShown,
  );
}

describe('<decision-summary>, marked by two', () => {
  it('shows nothing of it before the reader asks for it', async () => {
    const element = await shown();
    expect(theirs(element)).to.equal(null);
    expect(listed(element)).to.deep.equal([]);
    expect(namesOf(element, 'button')).not.to.include('Pass the device on');
  });

  it('hides all that the reader said while somebody else marks, and says what they are to do', async () => {
    const element = await shown();
    await passOn(element);
    expect(seenOf(element)).to.deep.equal([]);
    expect(textOf(focused(element)!)).to.equal('For the person with the patient');
    expect(allByRole(theirs(element), 'radio').every((one) => !(one as HTMLInputElement).checked))
      .to.be.true;
    expect(
      allByRole(theirs(element), 'checkbox').some((one) => (one as HTMLInputElement).checked),
    ).to.equal(false);
    expect(isShown(element.renderRoot.querySelector('[part="signs"]')!)).to.equal(true);
  });

  it('lists what both marked once the other has finished, and leaves the reader’s marks as they are', async () => {
    const element = await shown();
    const { answers } = element.worksheet;
    await passOn(element);
    const [pick] = allByRole(theirs(element), 'checkbox');
    pick!.click();
    await settled(element);
    expect(textOf(theirs(element))).to.contain('Picked: 1 of 3');
    await mark(element, 'radio', 'I am not sure');
    await mark(element, 'radio', /I want my nights to get better/);
    await press(element, 'I have finished');
    expect(theirs(element)).to.equal(null);
    expect(textOf(focused(element)!)).to.equal('What each of us marked');
    const lines = listed(element);
    expect(lines[0]).to.match(/^I lean to: .+\. The person with me leans to: no option yet\.$/);
    expect(lines.some((line) => line.startsWith('Both of us picked: '))).to.equal(true);
    expect(lines.at(-1)).to.equal('A question that only one of us has answered is not listed.');
    expect(
      textOf(element.renderRoot.querySelector('[part="text"]') ?? sheet(element)),
    ).not.to.equal('');
    for (const [group, said] of Object.entries(answers))
      expect(element.worksheet.answers[group as 'picks'], group).to.deep.equal(said);
  });

  it('goes from the first mark to the list by keyboard alone', async () => {
    const element = await shown();
    const tabTo = async (find: () => Element): Promise<void> => {
      for (let tabs = 0; focused(element) !== find() && tabs < 80; tabs += 1)
        await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(find());
    };
    await passOn(element);
    await tabTo(() => allByRole(theirs(element), 'checkbox')[0]!);
    await sendKeys({ press: ' ' });
    await settled(element);
    await tabTo(() => byRole(theirs(element), 'radio', /I want my nights to get better/));
    await sendKeys({ press: ' ' });
    await settled(element);
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    await tabTo(() => byRole(theirs(element), 'button', 'I have finished'));
    await sendKeys({ press: 'Enter' });
    await settled(element);
    await element.updateComplete;
    expect(Object.values(element.worksheet.answers.companionConsiderations ?? {})).to.deep.equal([
      'matters-less',
    ]);
    expect(textOf(focused(element)!)).to.equal('What each of us marked');
  });

  it('picks no more than three things, and each pick is an event of its own group', async () => {
    const element = await shown();
    const events = eventsAt(element);
    await passOn(element);
    for (const place of [0, 1, 2]) {
      allByRole(theirs(element), 'checkbox')[place]!.click();
      await settled(element);
    }
    const boxes = allByRole(theirs(element), 'checkbox') as HTMLInputElement[];
    expect(boxes.filter(({ checked }) => checked)).to.have.length(3);
    expect(boxes.filter(({ disabled }) => disabled)).to.have.length(boxes.length - 3);
    boxes[0]!.click();
    await settled(element);
    const changed = events.flatMap((event) => ('changed' in event ? [event.changed] : []));
    expect(changed).to.deep.equal(new Array(4).fill('companionPicks'));
  });

  it('takes an answer of theirs back', async () => {
    const element = await shown();
    await passOn(element);
    await mark(element, 'radio', 'I am not sure');
    byRole(theirs(element), 'button', /Clear my answer.*Where do you lean now/).click();
    await settled(element);
    expect(element.worksheet.answers.companionLeaning).to.equal(undefined);
    expect(element.worksheet.answers.leaning).not.to.equal(undefined);
  });

  it('goes back to where the reader was when the other has marked nothing', async () => {
    const element = await shown();
    await passOn(element);
    await press(element, 'I have finished');
    expect(focused(element)?.id).to.equal('pass-on');
    expect(listed(element)).to.deep.equal([]);
  });

  it('clears what the other marked, and nothing of the reader', async () => {
    const element = await shown((definition): Worksheet => apartWorksheet(definition));
    expect(listed(element).length).to.be.greaterThan(5);
    element.renderRoot.querySelector<HTMLDetailsElement>('details[part="companion"]')!.open = true;
    await press(element, 'Clear what they marked');
    expect(listed(element)).to.deep.equal([]);
    expect(focused(element)?.id).to.equal('pass-on');
    expect(
      Object.keys(element.worksheet.answers).filter((one) => one.startsWith('companion')),
    ).to.deep.equal([]);
    expect(element.worksheet.answers.picks).not.to.equal(undefined);
  });

  it('forgets both, and whose turn it is, before the next reader comes', async () => {
    const element = await shown((definition): Worksheet => apartWorksheet(definition));
    await passOn(element);
    element.worksheet = undefined;
    await settled(element);
    expect(theirs(element)).to.equal(null);
    expect(element.worksheet.answers).to.deep.equal({});
    expect(isShown(element.renderRoot.querySelector('.said')!)).to.equal(true);
  });
});
