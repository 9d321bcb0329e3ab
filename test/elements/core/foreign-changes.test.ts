import { expect } from 'chai';
import { quiet, replace, sampleExplainer } from '../../support/fixture.js';
import { byRole, heading } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { expectConsole } from '../../support/silence.js';

interface Drawing {
  render(): unknown;
}

describe('ForeignChanges', () => {
  it('draws everything again when the page has taken away what the next drawing needs', async () => {
    const element = await sampleExplainer();
    element.shadowRoot!.querySelector('.root')!.replaceChildren('Translated');
    element.definition = sampleDefinition((definition) => {
      definition.title = 'Another title';
    });
    await element.updateComplete;
    expect(heading(element, 'Another title').isConnected).to.equal(true);
    byRole(element, 'radio', 'A knee operation').click();
    await element.updateComplete;
    expect(heading(element, 'A knee operation').isConnected).to.equal(true);
  });

  it('keeps no more changes than it can use, and draws anew after more', async () => {
    const element = await sampleExplainer();
    const title = heading(element, 'Sore knee: what are my options?');
    // As an extension that writes a clock into a page that stays open.
    for (let second = 0; second < 6000; second += 1) title.textContent = `Translated ${second}`;
    await quiet();
    byRole(element, 'radio', 'A knee operation').click();
    await element.updateComplete;
    expect(heading(element, 'Sore knee: what are my options?').isConnected).to.equal(true);
    expect(heading(element, 'A knee operation').isConnected).to.equal(true);
  });

  it('does not hide a fault of ours behind a change by the page', async () => {
    expectConsole(/drawing-failed.*A fault of ours/s);
    const element = await sampleExplainer();
    heading(element, 'Sore knee: what are my options?').replaceChildren('Translated');
    let times = 0;
    replace(element as Drawing, 'render', () => {
      times += 1;
      throw new Error('A fault of ours');
    });
    element.requestUpdate();
    await quiet();
    // Once more after what the page did, and once for the failed view.
    expect(times).to.equal(3);
    expect(element.status).to.equal('failed');
  });
});
