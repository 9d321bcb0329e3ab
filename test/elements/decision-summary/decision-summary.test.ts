import '../../../src/entries/define/decision-summary.js';
import { expect } from 'chai';
import type { DecisionSummary } from '../../../src/elements/decision-summary/decision-summary.js';
import { append, settled } from '../../support/fixture.js';
import { byRole, namesOf } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';

/** One on the page, with a definition. */
async function shown(): Promise<DecisionSummary> {
  const element = append(document.createElement('decision-summary'));
  element.definition = sampleDefinition();
  await settled(element);
  return element;
}

describe('<decision-summary>', () => {
  it('has the title of the definition as its heading', async () => {
    const element = await shown();
    expect(namesOf(element, 'heading')[0]).to.equal(sampleDefinition().title);
  });

  it('leads to who made the information', async () => {
    const element = await shown();
    byRole(element, 'button', 'About this information').click();
    expect(element.renderRoot.querySelector(':focus')?.id).to.equal('about');
  });
});
