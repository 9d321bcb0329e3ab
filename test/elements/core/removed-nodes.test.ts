import { expect } from 'chai';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import { focused, quiet, replace, sampleExplainer } from '../../support/fixture.js';
import { byRole, heading, summary } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { expectConsole } from '../../support/silence.js';

interface Drawing {
  render(): unknown;
}

/** Lit rejects the promise of the drawing, and the test runner explains on the console what that is. */
function expectFault(): void {
  expectConsole(/outside a test/);
  expectConsole(/A fault of ours/);
}

async function openDrawer(element: ProcedureExplainer): Promise<HTMLDetailsElement> {
  const line = summary(element, 'Sources');
  line.click();
  await quiet();
  line.focus();
  return line.parentElement as HTMLDetailsElement;
}

describe('RemovedNodes', () => {
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

  it('leaves the drawers and the focus when a fault of ours stops a drawing, which is reported once', async () => {
    expectFault();
    const element = await sampleExplainer();
    const drawer = await openDrawer(element);
    replace(element as Drawing, 'render', () => {
      throw new Error('A fault of ours');
    });
    element.requestUpdate();
    await quiet();
    expect(drawer.isConnected && drawer.open).to.equal(true);
    expect(focused(element)).to.equal(drawer.querySelector('summary'));
  });

  it('does not hide a fault of ours behind a change by the page', async () => {
    expectFault();
    const element = await sampleExplainer();
    heading(element, 'Sore knee: what are my options?').replaceChildren('Translated');
    let times = 0;
    replace(element as Drawing, 'render', () => {
      times += 1;
      throw new Error('A fault of ours');
    });
    element.requestUpdate();
    await quiet();
    expect(times).to.equal(2);
  });

  it('does not take its own drawing or the announcer for the page', async () => {
    expectFault();
    const element = await sampleExplainer();
    const drawer = await openDrawer(element);
    byRole(element, 'radio', 'A knee operation').click();
    await element.updateComplete;
    byRole(element, 'status').replaceChildren('One');
    byRole(element, 'status').replaceChildren('Two');
    let isBroken = true;
    const original = (element as Drawing).render.bind(element);
    replace(element as Drawing, 'render', () => {
      if (isBroken) throw new Error('A fault of ours');
      return original();
    });
    element.requestUpdate();
    await quiet();
    isBroken = false;
    element.requestUpdate();
    // Lit rejects once more for the drawing before.
    await quiet();
    expect(drawer.isConnected && drawer.open).to.equal(true);
  });
});
