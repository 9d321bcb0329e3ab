import { expect } from 'chai';
import { guidance as english } from '../../../src/generated/guidance/en/index.js';
import { handOver, receiveLanguages } from '../../../src/entries/script-tag/languages.js';
import { cleanUp, quiet, sampleExplainer } from '../../support/fixture.js';
import { messages } from '../../support/messages.js';
import { allByText, byText, summary } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';

/** Begins as a page does: no script of ours has run yet. */
function freshPage(): void {
  globalThis.decisionAidLanguages = undefined;
  cleanUp(() => {
    globalThis.decisionAidLanguages = undefined;
  });
}

function languageFile(locale: string, words: string): Parameters<typeof handOver>[0] {
  return { locale, templates: messages({ 'Your options': words }) };
}

describe('src/entries/script-tag/languages.ts: language files and the main file, each a script of its own', () => {
  beforeEach(freshPage);

  it('meet when the language comes first', async () => {
    handOver(languageFile('gl', 'As súas opcións'));
    receiveLanguages();
    const element = await sampleExplainer({ lang: 'gl' });
    expect(allByText(element, 'As súas opcións')).to.have.length(1);
  });

  it('meet when the main file comes first', async () => {
    receiveLanguages();
    handOver(languageFile('ca', 'Les seves opcions'));
    const element = await sampleExplainer({ lang: 'ca' });
    expect(allByText(element, 'Les seves opcions')).to.have.length(1);
  });

  it('meet when the elements are there already', async () => {
    const element = await sampleExplainer({ lang: 'eu' });
    receiveLanguages();
    handOver(languageFile('eu', 'Zure aukerak'));
    await quiet();
    expect(allByText(element, 'Zure aukerak')).to.have.length(1);
  });

  it('bring general guidance in the same way', async () => {
    const words = 'Teitl dros dro.';
    handOver({
      guidance: {
        ...english,
        language: 'cy',
        safety: {
          ...english.safety,
          callUs: { ...english.safety.callUs, signs: [{ id: 'made-up', text: words }] },
        },
      },
    });
    receiveLanguages();
    const element = await sampleExplainer({
      definition: sampleDefinition((definition) => {
        definition.language = 'cy';
      }),
      lang: 'cy',
    });
    summary(element.renderRoot.querySelector('.help')!, /All signs and who to call$/).click();
    expect(byText(element, words).localName).to.equal('li');
  });

  it('meet when the main file is loaded twice', async () => {
    receiveLanguages();
    receiveLanguages();
    handOver(languageFile('oc', 'Vòstras opcions'));
    const element = await sampleExplainer({ lang: 'oc' });
    expect(allByText(element, 'Vòstras opcions')).to.have.length(1);
  });

  it('are not stopped by what another script has put under the name', async () => {
    const junk = [null, undefined, 7, 'text', {}, { locale: 'br' }, { locale: 7, templates: {} }];
    globalThis.decisionAidLanguages = [
      ...(junk as never[]),
      languageFile('br', 'Ho tibaboù'),
      { locale: 'no language tag', templates: {} },
    ];
    receiveLanguages();
    const element = await sampleExplainer({ lang: 'br' });
    expect(allByText(element, 'Ho tibaboù')).to.have.length(1);
  });

  it('are not stopped by something else under the name', async () => {
    globalThis.decisionAidLanguages = 'something else' as never;
    receiveLanguages();
    handOver(languageFile('co', 'E vostre scelte'));
    const element = await sampleExplainer({ lang: 'co' });
    expect(allByText(element, 'E vostre scelte')).to.have.length(1);
  });
});
