import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { care } from '../../../src/generated/guidance/en/care.js';
import { glossary } from '../../../src/generated/guidance/en/glossary.js';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import { hurry } from '../../support/clock.js';
import { eventsAt, explainer, quiet, until } from '../../support/fixture.js';
import { byRole, heading, summary, textOf } from '../../support/roles.js';
import { sampleDefinition, type DefinitionInput } from '../../support/sample-definition.js';
import { words } from '../../support/words.js';

/** The words that are listed, in order, each with its group. */
function listed(element: ProcedureExplainer): string[] {
  return [...element.shadowRoot!.querySelectorAll('.words dt')].map(textOf);
}

async function opened(change?: (definition: DefinitionInput) => void): Promise<ProcedureExplainer> {
  const element = await explainer({ definition: sampleDefinition(change) });
  summary(element, new RegExp(`^${words.wordsAndPlaces}`)).click();
  await until(() => listed(element).length > 0);
  return element;
}

async function look(element: ProcedureExplainer, query: string): Promise<void> {
  const field = byRole(element, 'searchbox', 'Look for a word') as HTMLInputElement;
  field.focus();
  field.select();
  await sendKeys({ type: query });
  await element.updateComplete;
}

describe('<procedure-explainer> words and places', () => {
  it('are closed at first, at every depth, and drawn once they are open', async () => {
    const element = await explainer({ definition: sampleDefinition(), depth: 'full' });
    const drawer = heading(element, words.wordsAndPlaces).closest('details')!;
    expect(drawer.open).to.equal(false);
    expect(listed(element)).to.deep.equal([]);
    drawer.open = true;
    await until(() => listed(element).length > 0);
    drawer.open = false;
    await until(() => listed(element).length === 0);
  });

  it('have the whole general guidance from A to Z, with the definition’s own words in place', async () => {
    const element = await opened();
    const names = listed(element);
    const expected = [
      ...Object.values(care.roles).map(({ name }) => `${name} Person`),
      ...Object.values(care.settings).map(({ name }) => `${name} Place`),
      ...Object.values(care.routes).map(({ name }) => `${name} Way it is given`),
      ...Object.values(care.imaging).map(({ name }) => `${name} Scan`),
      ...glossary.map(({ term }) => `${term} Word`),
      'Deductible Insurance',
      'You were told Saying yes or no',
      'cartilage Word',
    ].filter((name) => name !== 'Nurse Person');
    expect(names).to.include.members([...expected, 'Knee nurse Person']);
    expect(names).to.not.include('Nurse Person');
    const sorted = [...names].sort(new Intl.Collator('en').compare);
    expect(names.map((name) => name[0]!.toLowerCase())).to.deep.equal(
      sorted.map((name) => name[0]!.toLowerCase()),
    );
  });

  it('leave out what the definition hides, and insurance words of other countries', async () => {
    const element = await opened((definition) => {
      definition.jurisdictions = ['GB'];
      definition.costs = [];
      definition.hide = ['speech-therapist', 'pacemaker'];
    });
    const names = listed(element).join('\n');
    expect(names).to.not.match(/Speech|pacemaker|Deductible/u);
    expect(names).to.match(/^Appeal Insurance$/mu);
  });

  it('are found by a part of the word or of its meaning, and the count is told', async () => {
    hurry();
    const element = await opened();
    await look(element, 'HEART shock');
    expect(listed(element)).to.deep.equal(['defibrillator Word']);
    await quiet();
    expect(textOf(byRole(element, 'status'))).to.equal('1 word');
    await look(element, 'zzz');
    expect(listed(element)).to.deep.equal([]);
    await quiet();
    expect(textOf(byRole(element, 'status'))).to.equal('0 words');
  });

  it('tell nobody what is looked for', async () => {
    const element = await opened();
    const events = eventsAt(document);
    const heard: string[] = [];
    const listen = ({ type }: Event): void => {
      heard.push(type);
    };
    for (const type of ['input', 'keydown', 'change', 'click'])
      document.addEventListener(type, listen);
    await look(element, 'stent');
    for (const type of ['input', 'keydown', 'change', 'click'])
      document.removeEventListener(type, listen);
    expect([...heard, ...events]).to.deep.equal([]);
  });

  it('are empty again for the next reader', async () => {
    const element = await opened();
    await look(element, 'stent');
    element.worksheet = undefined;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.words')).to.equal(null);
  });
});
