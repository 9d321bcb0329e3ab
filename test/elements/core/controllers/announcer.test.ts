import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { Announcer } from '../../../../src/elements/core/controllers/announcer.js';
import { hurry } from '../../../support/clock.js';
import { append, quiet, sampleExplainer, until } from '../../../support/fixture.js';
import { allByRole, byRole, textOf } from '../../../support/roles.js';

class SpeakingElement extends LitElement {
  readonly announcer = new Announcer(this);

  override render(): TemplateResult {
    return html`${this.announcer.render()}`;
  }
}
customElements.define('speaking-element', SpeakingElement);

async function speaking(): Promise<SpeakingElement> {
  const element = append(document.createElement('speaking-element') as SpeakingElement);
  await element.updateComplete;
  return element;
}

/** The words that a live region gets, one after the other. */
function heard(element: Element): string[] {
  const region = element.shadowRoot!.querySelector('[role="status"]')!;
  const words: string[] = [];
  new MutationObserver(() => {
    words.push(textOf(region));
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return words;
}

describe('Announcer', () => {
  it('has an empty region on the page before there is anything to say', async () => {
    const element = await speaking();
    expect(textOf(byRole(element, 'status'))).to.equal('');
  });

  it('fills the region that is there already, a moment later', async () => {
    hurry();
    const element = await speaking();
    const region = byRole(element, 'status');
    element.announcer.announce('One thing happened.');
    await element.updateComplete;
    expect(textOf(region)).to.equal('');
    await quiet();
    expect(textOf(region)).to.equal('One thing happened.');
    expect(region.isConnected).to.equal(true);
  });

  it('says only the last of several things in a row', async () => {
    hurry();
    const element = await speaking();
    const words = heard(element);
    for (const sentence of ['One.', 'Two.', 'Three.']) element.announcer.announce(sentence);
    await quiet();
    expect(words.filter((sentence) => sentence !== '')).to.deep.equal(['Three.']);
  });

  it('says the same thing again when it happens again', async () => {
    hurry();
    const element = await speaking();
    const words = heard(element);
    element.announcer.announce('Again.');
    await quiet();
    element.announcer.announce('Again.');
    await quiet();
    expect(words.filter((sentence) => sentence !== '')).to.deep.equal(['Again.', 'Again.']);
  });

  it('says content of another language in that one, as one piece with what comes before it', async () => {
    hurry();
    const element = await speaking();
    const region = byRole(element, 'status');
    const words = heard(element);
    element.announcer.announce('Look again.', { words: 'La mano descansa.', lang: 'es' });
    await quiet();
    expect(textOf(region)).to.equal('Look again. La mano descansa.');
    expect(region.querySelector('[lang="es"]')?.textContent).to.equal('La mano descansa.');
    expect(words.filter(Boolean)).to.deep.equal(['Look again. La mano descansa.']);
    element.announcer.announce('Look again.', { words: 'The hand rests.' });
    await quiet();
    expect(region.querySelector('[lang]')).to.equal(null);
  });

  it('says nothing after the element is gone', async () => {
    hurry();
    const element = await speaking();
    element.announcer.announce('Too late.');
    element.remove();
    await quiet();
    append(element);
    await element.updateComplete;
    expect(textOf(byRole(element, 'status'))).to.equal('');
  });

  it('keeps the region in its place through every state of an element', async () => {
    const element = await sampleExplainer();
    const [region] = allByRole(element, 'status');
    element.definition = undefined;
    await element.updateComplete;
    expect(element.status).to.equal('idle');
    expect(byRole(element, 'status')).to.equal(region);
  });

  it('empties the region after a while, for those who read on there', async () => {
    hurry();
    const element = await speaking();
    const words = heard(element);
    hurry(20_000);
    element.announcer.announce('One thing happened.');
    await until(() => words.at(-1) === '');
    expect(words).to.deep.equal(['One thing happened.', '']);
  });
});
