import { expect } from 'chai';
import { quiet, sampleExplainer } from '../../../support/fixture.js';
import { byRole, heading } from '../../../support/roles.js';
import { sampleDefinition } from '../../../support/sample-definition.js';

function radio(element: Element, name: string): HTMLInputElement {
  return byRole(element, 'radio', name) as HTMLInputElement;
}

describe('radioView', () => {
  it('is in one group with the others of its choice, also once the element was moved', async () => {
    const element = await sampleExplainer();
    radio(element, 'A knee operation').click();
    await element.updateComplete;
    const place = document.body.appendChild(document.createElement('div'));
    place.append(element);
    await element.updateComplete;
    expect(radio(element, 'A knee operation').checked).to.equal(true);
    const names = new Set(
      [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.option input')].map(
        ({ name }) => name,
      ),
    );
    expect([...names]).to.deep.equal(['option']);
    place.remove();
  });

  it('has no name any more when it goes, since a browser would keep it for the name', async () => {
    const element = await sampleExplainer();
    const before = radio(element, 'A knee operation');
    expect(before.name).to.equal('option');
    element.worksheet = undefined;
    await element.updateComplete;
    expect([before.isConnected, before.name]).to.deep.equal([false, '']);
    expect(radio(element, 'A knee operation').name).to.equal('option');
  });

  it('has no name any more when the page has taken away what is around it, and all is drawn anew', async () => {
    const element = await sampleExplainer();
    const before = radio(element, 'A knee operation');
    const title = heading(element, 'Sore knee: what are my options?');
    element.renderRoot.querySelector('.root')!.replaceChildren('Translated');
    await quiet();
    // What is off the page is not watched, so that this cannot be taken back.
    title.replaceChildren('Translated');
    element.definition = sampleDefinition((definition) => {
      definition.title = 'Another title';
    });
    await element.updateComplete;
    expect([before.isConnected, before.name]).to.deep.equal([false, '']);
  });
});
