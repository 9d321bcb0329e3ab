import { expect } from 'chai';
import { guidance as english } from '../../../src/generated/guidance/en/index.js';
import type { Guidance } from '../../../src/guidance/types.js';
import { guidanceFor, registerGuidance } from '../../../src/guidance/registry.js';
import { registerLocale } from '../../../src/localization/locales.js';
import { outcomeOf, quiet, sampleExplainer } from '../../support/fixture.js';
import { messages } from '../../support/messages.js';
import { byRole, byText, heading } from '../../support/roles.js';
import { sampleDefinition, type DefinitionInput } from '../../support/sample-definition.js';

registerLocale('es', messages({ 'Your options': 'Sus opciones' }));
registerLocale('ar', messages({ 'Your options': 'خياراتك' }));

/** The language that an element is in, as a screen reader finds it. */
function languageOf(element: Element): string {
  for (let node: Element | null = element; node;) {
    if (node instanceof HTMLElement && node.lang !== '') return node.lang;
    const { parentNode } = node as { parentNode: Node | null };
    node = parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element | null);
  }
  return '';
}

function directionOf(element: Element): string {
  return getComputedStyle(element).direction;
}

/** The sample, said to be in a language. */
function inLanguage(language: string, change?: (definition: DefinitionInput) => void): unknown {
  return sampleDefinition((definition) => {
    definition.language = language;
    change?.(definition);
  });
}

/** Guidance of which one sentence is seen in every language. */
function guidanceIn(language: string, words: string): Guidance {
  const [first, ...rest] = english.safety.emergency.signs;
  const { emergency } = english.safety;
  return {
    ...english,
    language,
    safety: {
      ...english.safety,
      emergency: { ...emergency, signs: [first!, { id: 'made-up', text: words }, ...rest] },
    },
  };
}

const lead = 'This guide is about a knee that hurts.';
const summaryOfBrace = 'A brace holds your knee.';

describe('proseFor, for content in another language than the interface', () => {
  it('says so on each piece, with its direction', async () => {
    const element = await sampleExplainer({ definition: inLanguage('en'), lang: 'ar' });
    for (const piece of [byText(element, lead), byText(element, summaryOfBrace)]) {
      expect(languageOf(piece)).to.equal('en');
      expect(directionOf(piece)).to.equal('ltr');
    }
    expect(languageOf(heading(element, 'خياراتك'))).to.equal('ar');
    expect(directionOf(heading(element, 'خياراتك'))).to.equal('rtl');
  });

  it('says so on names and headings too', async () => {
    const element = await sampleExplainer({
      definition: inLanguage('en'),
      lang: 'es',
      option: 'operation',
    });
    for (const words of ['Sore knee: what are my options?', 'A sore knee', 'A knee operation']) {
      const [inner] = heading(element, words).children;
      expect(inner?.getAttribute('lang')).to.equal('en');
      expect(inner?.getAttribute('dir')).to.equal('ltr');
    }
  });

  it('says so on a whole list, so that its bullets stand where its lines begin', async () => {
    const element = await sampleExplainer({ definition: inLanguage('en'), lang: 'ar' });
    const item = byText(element, 'Adults whose knee hurts.');
    expect(item.localName).to.equal('li');
    expect(languageOf(item)).to.equal('en');
    expect(directionOf(item.parentElement!)).to.equal('ltr');
  });

  it('reads from right to left where its language does', async () => {
    const element = await sampleExplainer({ definition: inLanguage('he') });
    expect(languageOf(byText(element, lead))).to.equal('he');
    expect(directionOf(byText(element, lead))).to.equal('rtl');
    expect(directionOf(heading(element, 'Your options'))).to.equal('ltr');
  });

  it('says nothing when it is the same', async () => {
    const element = await sampleExplainer({ option: 'operation', depth: 'full' });
    const marked = [...element.shadowRoot!.querySelectorAll('[lang]')];
    expect(marked).to.have.length(1);
    expect(marked[0]).to.equal(byRole(element, 'status').parentElement);
    expect(element.shadowRoot!.querySelectorAll('[dir]')).to.have.length(1);
  });

  it('says nothing when it is the same language of a country', async () => {
    const element = await sampleExplainer({ definition: inLanguage('en-GB') });
    expect(byText(element, lead).hasAttribute('lang')).to.equal(false);
  });

  it('says so when the interface is only English because nothing better is loaded', async () => {
    const element = await sampleExplainer({ definition: inLanguage('cy'), lang: 'cy' });
    expect(languageOf(byText(element, lead))).to.equal('cy');
    expect(languageOf(heading(element, 'Your options'))).to.equal('en');
  });
});

describe('proseFor, for the general guidance', () => {
  const general = 'You have pain or pressure in your chest.';

  it('is English where none is loaded, and says so', async () => {
    const element = await sampleExplainer({ definition: inLanguage('es'), lang: 'es' });
    expect(languageOf(byText(element, general))).to.equal('en');
    expect(languageOf(byText(element, 'Your foot is cold and blue.'))).to.equal('es');
    expect(languageOf(byText(element, 'Call the knee emergency line now.'))).to.equal('es');
  });

  it('is not marked where the interface is English too', async () => {
    const element = await sampleExplainer({ definition: inLanguage('cy') });
    expect(languageOf(byText(element, general))).to.equal('en');
    expect(byText(element, general).hasAttribute('lang')).to.equal(false);
  });

  it('comes in when it is loaded late', async () => {
    const element = await sampleExplainer({ definition: inLanguage('de'), lang: 'de' });
    registerGuidance(guidanceIn('de', 'Ihnen ist schwindlig.'));
    await quiet();
    const entry = byText(element, 'Ihnen ist schwindlig.');
    expect(languageOf(entry)).to.equal('de');
  });

  it('is that of the language for each of its countries, or the country’s own', async () => {
    registerGuidance(guidanceIn('pt', 'Está tonto.'));
    registerGuidance(guidanceIn('pt-BR', 'Você está tonto.'));
    const from = (language: string): string | undefined =>
      guidanceFor<'safety'>(language, english).safety.emergency.signs[1]?.text;
    expect(from('pt-AO')).to.equal('Está tonto.');
    expect(from('pt-BR')).to.equal('Você está tonto.');
    expect(from('pt')).to.equal('Está tonto.');
    expect(from('xx')).to.equal(english.safety.emergency.signs[1]?.text);
  });

  it('can be worded anew by the page', async () => {
    registerGuidance(guidanceIn('fr', 'Avant.'));
    const element = await sampleExplainer({ definition: inLanguage('fr') });
    byText(element, 'Avant.');
    registerGuidance(guidanceIn('fr', 'Après.'));
    await quiet();
    expect(languageOf(byText(element, 'Après.'))).to.equal('fr');
  });

  it('follows the definition and not the interface', async () => {
    registerGuidance(guidanceIn('it', 'Le gira la testa.'));
    const element = await sampleExplainer({ definition: inLanguage('it'), lang: 'es' });
    expect(languageOf(byText(element, 'Le gira la testa.'))).to.equal('it');
    element.definition = inLanguage('en');
    await outcomeOf(element);
    expect(languageOf(byText(element, general))).to.equal('en');
  });

  it('stands in the same list as the definition’s own entries, each in its language', async () => {
    const element = await sampleExplainer({ definition: inLanguage('ar'), lang: 'ar' });
    const own = byText(element, 'Your foot is cold and blue.');
    const other = byText(element, general);
    expect(own.closest('ul')).to.equal(other.closest('ul'));
    expect([languageOf(own), languageOf(other)]).to.deep.equal(['ar', 'en']);
    expect([directionOf(own), directionOf(other)]).to.deep.equal(['rtl', 'ltr']);
    expect(own.closest('ul')?.hasAttribute('lang')).to.equal(false);
  });

  it('explains words in its own language', async () => {
    const element = await sampleExplainer({
      definition: inLanguage('es'),
      lang: 'es',
      option: 'operation',
    });
    const bloodThinners = byRole(element, 'button', 'blood thinners');
    const [cartilage] = [...element.shadowRoot!.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === 'cartilage',
    );
    for (const term of [bloodThinners, cartilage!]) {
      term.click();
      expect(languageOf(term)).to.equal('es');
    }
    expect(languageOf(bloodThinners.nextElementSibling!)).to.equal('en');
    expect(directionOf(bloodThinners.nextElementSibling!)).to.equal('ltr');
    expect(languageOf(cartilage!.nextElementSibling!)).to.equal('es');
  });
});
