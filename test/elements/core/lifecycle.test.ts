import { expect } from 'chai';
import { guidance } from '../../../src/generated/guidance/en/index.js';
import { registerGuidance } from '../../../src/guidance/registry.js';
import { registerLocale } from '../../../src/localization/locales.js';
import { answerRequests, never } from '../../support/fake-fetch.js';
import {
  append,
  cleanUp,
  eventsAt,
  makeExplainer,
  openMenu,
  quiet,
  replace,
  sampleExplainer,
  settled,
} from '../../support/fixture.js';
import { watchListeners } from '../../support/listeners.js';
import { watchTimers } from '../../support/timers.js';
import { byRole, heading, summary } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { words } from '../../support/words.js';

describe('DecisionAidElement that comes and goes', () => {
  it('keeps its definition and what the reader chose when it is moved', async () => {
    const element = await sampleExplainer();
    openMenu(element);
    byRole(element, 'radio', 'A knee operation').click();
    byRole(element, 'radio', words.everything).click();
    byRole(element, 'radio', words.forSomeone).click();
    await element.updateComplete;
    summary(element, words.sources).click();
    await quiet();
    const shown = element.definition;
    const events = eventsAt(element);

    const other = append(document.createElement('div'));
    other.append(element);
    await settled(element);
    await quiet();

    expect(element.status).to.equal('ready');
    expect(element.definition).to.equal(shown);
    expect([element.option, element.depth, element.reader]).to.deep.equal([
      'operation',
      'full',
      'carer',
    ]);
    expect((byRole(element, 'radio', 'A knee operation') as HTMLInputElement).checked).to.equal(
      true,
    );
    expect(heading(element, 'A knee operation').isConnected).to.equal(true);
    expect(summary(element, words.sources).closest('details')?.open).to.equal(true);
    expect(events).to.deep.equal([]);
  });

  it('does not load its file again when it is moved', async () => {
    const text = JSON.stringify(sampleDefinition());
    const requests = answerRequests(() => new Response(text));
    const element = append(makeExplainer({ src: '/knee.json' }));
    await settled(element);
    append(document.createElement('div')).append(element);
    await settled(element);
    expect(requests).to.have.length(1);
  });

  it('still hears links and printing after it was moved', async () => {
    const element = await sampleExplainer({ id: 'knee' });
    append(document.createElement('div')).append(element);
    await settled(element);
    cleanUp(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });
    location.hash = '#knee/rights';
    await quiet();
    expect(element.depth).to.equal('full');
    expect(element.shadowRoot?.activeElement?.textContent).to.equal(words.yourRights);
  });

  it('leaves no listener on window or document when it is removed', async () => {
    const listeners = watchListeners();
    const element = await sampleExplainer();
    expect(listeners.left()).to.deep.equal([
      'document context-provider: 1',
      'window afterprint: 1',
      'window beforeprint: 1',
      'window click: 1',
      'window hashchange: 1',
    ]);
    element.remove();
    expect(listeners.left()).to.deep.equal([]);
  });

  it('hears nothing of languages that are loaded after it is removed', async () => {
    const element = await sampleExplainer();
    element.remove();
    await element.updateComplete;
    registerGuidance(guidance);
    expect(element.isUpdatePending, 'guidance').to.equal(false);
    registerLocale('eo', {});
    expect(element.isUpdatePending, 'interface').to.equal(false);

    append(element);
    await settled(element);
    registerGuidance(guidance);
    expect(element.isUpdatePending, 'back on the page').to.equal(true);
  });

  it('does not gather listeners when it is moved about', async () => {
    const listeners = watchListeners();
    const element = await sampleExplainer();
    for (let round = 0; round < 5; round += 1) {
      append(document.createElement('div')).append(element);
      await settled(element);
    }
    expect(listeners.left().every((line) => line.endsWith(': 1'))).to.equal(true);
    element.remove();
    expect(listeners.left()).to.deep.equal([]);
  });

  it('leaves none when it is removed while the page is still being read', async () => {
    replace(document, 'readyState', 'loading');
    const listeners = watchListeners();
    const element = append(makeExplainer({ definition: sampleDefinition() }));
    await element.updateComplete;
    element.remove();
    expect(listeners.left()).to.deep.equal([]);
  });

  it('leaves none when it is removed while its file is on its way', async () => {
    const listeners = watchListeners();
    answerRequests(never);
    const element = append(makeExplainer({ src: '/knee.json' }));
    await element.updateComplete;
    element.remove();
    await quiet();
    expect(listeners.left()).to.deep.equal([]);
  });

  it('leaves none of the request when its file is there', async () => {
    const listeners = watchListeners();
    answerRequests(() => new Response(JSON.stringify(sampleDefinition())));
    const element = append(makeExplainer({ src: '/knee.json' }));
    await settled(element);
    expect(listeners.left()).to.deep.equal([
      'document context-provider: 1',
      'window afterprint: 1',
      'window beforeprint: 1',
      'window click: 1',
      'window hashchange: 1',
    ]);
  });

  it('leaves no timer running when it is removed', async () => {
    const element = await sampleExplainer();
    const timers = watchTimers();
    byRole(element, 'radio', 'A knee operation').click();
    expect(timers.running()).to.equal(1);
    element.remove();
    expect(timers.running()).to.equal(0);
  });

  it('takes nothing out of the page and puts nothing into it but its own shadow', async () => {
    const before = [document.head.childElementCount, document.body.childElementCount];
    const globals = Object.keys(globalThis).length;
    const element = await sampleExplainer();
    byRole(element, 'radio', 'A knee operation').click();
    await element.updateComplete;
    expect(element.childElementCount).to.equal(0);
    element.remove();
    expect([document.head.childElementCount, document.body.childElementCount]).to.deep.equal(
      before,
    );
    expect(Object.keys(globalThis).length).to.equal(globals);
  });

  it('keeps two elements on one page apart', async () => {
    const [first, second] = await Promise.all([sampleExplainer(), sampleExplainer()]);
    openMenu(first);
    openMenu(second);
    byRole(first, 'radio', 'A knee operation').click();
    byRole(first, 'radio', words.everything).click();
    await quiet();
    expect([first.option, first.depth]).to.deep.equal(['operation', 'full']);
    expect([second.option, second.depth]).to.deep.equal([null, 'short']);
    expect((byRole(second, 'radio', words.mainPoints) as HTMLInputElement).checked).to.equal(true);
  });

  it('can be made by cloning, as templates do', async () => {
    const template = document.createElement('template');
    const inside = makeExplainer({ attributes: { option: 'brace', depth: 'full' } });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(sampleDefinition());
    inside.append(script);
    template.content.append(inside);
    const copy = document.importNode(template.content, true);
    const element = copy.querySelector('procedure-explainer')!;
    append(element);
    await settled(element);
    expect(element.status).to.equal('ready');
    expect(heading(element, 'Wearing a knee brace').isConnected).to.equal(true);
  });
});
