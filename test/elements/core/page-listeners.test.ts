import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import { append, cleanUp, eventsAt, focused, sampleExplainer } from '../../support/fixture.js';
import { byRole } from '../../support/roles.js';
import { words } from '../../support/words.js';

const types = ['beforeinput', 'input', 'change', 'keydown', 'keypress', 'keyup'] as const;

/** What a script of the page hears of an element, as a tracker or a session recorder listens. */
function heardByThePage(): { type: string; from: string }[] {
  const heard: { type: string; from: string }[] = [];
  for (const type of types) {
    const listen = (event: Event): void => {
      const [from] = event.composedPath();
      heard.push({ type, from: from instanceof Element ? from.localName : 'page' });
    };
    document.addEventListener(type, listen);
    cleanUp(() => {
      document.removeEventListener(type, listen);
    });
  }
  return heard;
}

function radio(element: ProcedureExplainer, name: string): HTMLInputElement {
  return byRole(element, 'radio', name) as HTMLInputElement;
}

describe('DecisionAidElement what listeners of the page learn of a reader', () => {
  it('is not heard by the page when it is picked by keyboard', async () => {
    const element = await sampleExplainer();
    radio(element, 'Waiting and seeing').focus();
    const heard = heardByThePage();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    expect(element.option).to.equal('brace');
    expect(heard).to.deep.equal([]);
  });

  it('is not heard by the page when it is picked by click', async () => {
    const element = await sampleExplainer();
    const heard = heardByThePage();
    radio(element, 'A knee operation').click();
    expect(element.option).to.equal('operation');
    expect(heard).to.deep.equal([]);
  });

  it('is not heard by an element of the page around it', async () => {
    const around = append(document.createElement('form'));
    const element = await sampleExplainer();
    around.append(element);
    const heard: string[] = [];
    for (const type of types) around.addEventListener(type, () => heard.push(type));
    radio(element, 'Waiting and seeing').focus();
    await sendKeys({ press: ' ' });
    expect(element.option).to.equal('waiting');
    expect(heard).to.deep.equal([]);
    expect([...new FormData(around)]).to.deep.equal([]);
  });

  it('is told by an event that names the part only', async () => {
    const element = await sampleExplainer();
    const events = eventsAt(document);
    radio(element, 'A knee operation').click();
    expect(events).to.have.length(1);
    expect(JSON.stringify(Object.values(events[0]!))).to.not.include('operation');
  });

  it('does not swallow keys pressed elsewhere in the element', async () => {
    const element = await sampleExplainer();
    byRole(element, 'button', words.showEverything).focus();
    const heard = heardByThePage();
    await sendKeys({ press: 'Escape' });
    expect(heard.map(({ type }) => type)).to.include.members(['keydown', 'keyup']);
    expect(focused(element)?.localName).to.equal('button');
  });

  it('does not swallow what is typed on the page outside', async () => {
    await sampleExplainer();
    const input = append(document.createElement('input'));
    input.focus();
    const heard = heardByThePage();
    await sendKeys({ press: 'a' });
    expect(heard.map(({ type }) => type)).to.include.members(['keydown', 'input', 'keyup']);
    expect(input.value).to.equal('a');
  });
});
