import { expect } from 'chai';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import { guidance as english } from '../../../src/generated/guidance/en/index.js';
import type { Guidance } from '../../../src/guidance/types.js';
import { guidanceFor, registerGuidance } from '../../../src/guidance/registry.js';
import { registerLocale } from '../../../src/localization/locales.js';
import {
  type ExplainerParts,
  openExplainer,
  outcomeOf,
  quiet,
  sampleExplainer,
  settled,
} from '../../support/fixture.js';
import { messages } from '../../support/messages.js';
import { shippedDefinition } from '../../../stories/support/sample-definitions.js';
import { allByRole, allByText, byRole, byText, heading, textOf } from '../../support/roles.js';
import { checklist } from '../../support/checklist.js';
import { comparator } from '../../support/comparator.js';
import { quiz, sampleQuiz } from '../../support/quiz.js';
import { sampleDefinition, type DefinitionInput } from '../../support/sample-definition.js';
import { words } from '../../support/words.js';

registerLocale(
  'es',
  messages({
    'Source {0}: {1}': 'Fuente {0}: {1}',
    'Your options': 'Sus opciones',
    'Call now: {signs}': 'Llame ahora: {signs}',
    'Also for {signs}: {action}': 'También si tiene {signs}: {action}',
  }),
);
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
      emergency: {
        ...emergency,
        signs: [first!, { id: 'made-up', text: words, short: words }, ...rest],
      },
    },
  };
}

/** Opens the list of all signs where the element begins. */
function openSigns(element: HTMLElement): void {
  element.shadowRoot!.querySelector<HTMLDetailsElement>('.help-more')!.open = true;
}

async function withSigns(parts: ExplainerParts): Promise<ProcedureExplainer> {
  const element = await sampleExplainer(parts);
  openSigns(element);
  return element;
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

  it('names links to sources in one language, and says which', async () => {
    for (const [language, page, name] of [
      ['en', 'es', 'Source 3: A leaflet'],
      ['es', 'en', 'Fuente 3: A leaflet'],
      // There is no interface in the language of the definition.
      ['it', 'es', 'Fuente 3: A leaflet'],
    ] as const) {
      const element = await openExplainer({
        definition: inLanguage(language),
        lang: page,
        depth: 'full',
      });
      const [link] = allByRole(element, 'link', name);
      expect(languageOf(link!), name).to.equal(name.startsWith('F') ? 'es' : 'en');
      element.remove();
    }
  });

  it('says so on a whole list, so that its bullets stand where its lines begin', async () => {
    const element = await openExplainer({ definition: inLanguage('en'), lang: 'ar' });
    const item = byText(element, 'Adults whose knee hurts.');
    expect(item.localName).to.equal('li');
    expect(languageOf(item)).to.equal('en');
    expect(directionOf(item.parentElement!)).to.equal('ltr');
  });

  it('has the numbers of its sources where their lines begin, and what was read of them in the words of the interface', async () => {
    const element = await openExplainer({ definition: inLanguage('en'), lang: 'ar' });
    const list = element.shadowRoot!.querySelector<HTMLElement>('.sources')!;
    expect(directionOf(list)).to.equal('ltr');
    expect(directionOf(list.querySelector('.fine')!)).to.equal('rtl');
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

  it('says nothing when it is the same language, of the same country or of none', async () => {
    document.documentElement.lang = 'en-GB';
    for (const language of ['en-GB', 'en']) {
      const element = await sampleExplainer({ definition: inLanguage(language) });
      expect(byText(element, lead).hasAttribute('lang'), language).to.equal(false);
    }
  });

  it('says so when it is the same language of another country, for the voice that reads it', async () => {
    document.documentElement.lang = 'en-US';
    const element = await sampleExplainer({ definition: inLanguage('en-GB') });
    expect(languageOf(byText(element, lead))).to.equal('en-GB');
  });

  it('says so when the interface is only English because nothing better is loaded', async () => {
    const element = await sampleExplainer({ definition: inLanguage('cy'), lang: 'cy' });
    expect(languageOf(byText(element, lead))).to.equal('cy');
    expect(languageOf(heading(element, 'Your options'))).to.equal('en');
  });
});

describe('DecisionAidElement, when to get help', () => {
  const general = 'You have pain or pressure in your chest.';
  const own = 'Your foot is cold and blue.';
  const swahili = 'Una kizunguzungu.';

  before(() => {
    const { safety } = guidanceIn('sw', swahili);
    registerGuidance({ language: 'sw', safety });
  });

  for (const make of [sampleExplainer, comparator, quiz, checklist]) {
    it(`is in the language of the page, and the definition’s own in its own: ${make.name}`, async () => {
      const element = await make({ definition: inLanguage('en'), lang: 'sw-KE' });
      openSigns(element);
      const languagesOf = (words: string) => new Set(allByText(element, words).map(languageOf));
      expect([...languagesOf(swahili)]).to.deep.equal(['sw']);
      expect([...languagesOf(own)]).to.deep.equal(['en']);
      expect([...languagesOf('Call the knee emergency line now.')]).to.deep.equal(['en']);
    });
  }

  it('says what to do about the general signs in the language of the page', async () => {
    const { action } = english.safety.emergency;
    const element = await withSigns({ definition: inLanguage('en'), lang: 'sw' });
    const languages = () => new Set(allByText(element, action).map(languageOf));
    expect([...languages()]).to.deep.equal(['sw']);
    element.lang = 'en';
    await quiet();
    expect([...languages()]).to.deep.equal(['en']);
  });

  it('is in the language of the definition where that of the page is not there', async () => {
    const element = await withSigns({ definition: inLanguage('sw'), lang: 'cy' });
    expect(languageOf(byText(element, swahili))).to.equal('sw');
  });

  it('is in English on a page in English, whatever the definition is in', async () => {
    const element = await withSigns({ definition: inLanguage('sw'), lang: 'en-GB' });
    expect(languageOf(byText(element, general))).to.equal('en-GB');
  });

  /** The lines of the strip: how each begins, its language, and the language of its signs. */
  async function linesOf(definition: unknown): Promise<readonly (readonly string[])[]> {
    const element = await sampleExplainer({ definition, lang: 'es' });
    await settled(element);
    const strip = element.shadowRoot!.querySelector('.signs-again .strip, .strip')!;
    const lines = [...strip.querySelectorAll('.strip-line')].map((line) => {
      const signs = line.querySelector('.strip-signs')!;
      return [
        textOf(line).split(':')[0]!,
        languageOf(line),
        languageOf(signs.firstElementChild ?? signs),
      ];
    });
    element.remove();
    return lines;
  }

  it('is in sentences of one language each, where the guidance of the interface is not there', async () => {
    for (const language of ['en', 'es']) {
      const definition = inLanguage(language, ({ emergency }) => (emergency.signs = []));
      expect(await linesOf(definition)).to.deep.equal([['Call now', 'en', 'en']]);
    }
    const card = await withSigns({ definition: inLanguage('es'), lang: 'es' });
    const also = byText(card, /^Also for /);
    expect(languageOf(also)).to.equal('en');
  });

  it('has the own signs in a sentence of their language, beside the general ones in theirs', async () => {
    const definition = inLanguage('es', ({ emergency }) => {
      emergency.signs = [{ text: 'Tiene el pie frío.', short: 'pie frío' }];
    });
    expect(await linesOf(definition)).to.deep.equal([
      ['Llame ahora', 'es', 'es'],
      ['Call now', 'en', 'en'],
    ]);
  });

  it('has its part on second opinions in the language of the page', async () => {
    const element = await checklist({ definition: inLanguage('en'), lang: 'sw' });
    const item = byText(element, english.safety.doNotWaitIf[0]!.text);
    expect(languageOf(item)).to.equal('sw');
  });

  it('has what to tell the team in the language of the page', async () => {
    const element = await openExplainer({
      definition: inLanguage('en'),
      lang: 'sw',
      option: 'operation',
    });
    expect(languageOf(byText(element, english.safety.tellTheTeam[0]!.text))).to.equal('sw');
  });
});

describe('noticesView, for a reader who does not read English', () => {
  const notice = 'Sehemu ni kwa Kiingereza tu.';
  const { safety, ...rest } = guidanceIn('sw', 'Una kizunguzungu.');

  before(() => {
    registerLocale('sw', messages({ [words.englishOnly]: notice }));
  });

  async function noticesFor(
    language: string,
    make: (options: {
      definition: unknown;
      lang: string;
    }) => Promise<HTMLElement> = sampleExplainer,
    lang = 'sw',
  ): Promise<number> {
    const element = await make({ definition: inLanguage(language), lang });
    const drawers = element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part="notices"]');
    for (const drawer of drawers) drawer.open = true;
    return [notice, words.englishOnly].flatMap((text) => allByText(element, text)).length;
  }

  it('says once that some is in English only, in each element with an English definition', async () => {
    registerGuidance({ ...rest, safety });
    for (const make of [sampleExplainer, comparator, quiz, checklist])
      expect(await noticesFor('en', make), make.name).to.equal(1);
  });

  it('says so where only some general guidance is in English', async () => {
    registerGuidance({ language: 'sw', safety });
    for (const make of [sampleExplainer, comparator, checklist])
      expect(await noticesFor('sw', make), make.name).to.equal(1);
  });

  it('says nothing where nothing is in English', async () => {
    registerGuidance({ ...rest, safety });
    expect(await noticesFor('sw')).to.equal(0);
    // The quiz shows nothing but when to get help.
    registerGuidance({ language: 'sw', safety });
    expect(await noticesFor('sw', quiz)).to.equal(0);
  });

  it('says nothing on a page in English', async () => {
    expect(await noticesFor('en', sampleExplainer, 'en-GB')).to.equal(0);
    expect(await noticesFor('sw', sampleExplainer, 'en')).to.equal(0);
  });
});

describe('proseFor, for the general guidance', () => {
  const general = 'You have pain or pressure in your chest.';

  it('is English where none is loaded, and says so', async () => {
    const element = await withSigns({ definition: inLanguage('es'), lang: 'es' });
    expect(languageOf(byText(element, general))).to.equal('en');
    for (const own of ['Your foot is cold and blue.', 'Call the knee emergency line now.'])
      for (const place of allByText(element, own)) expect(languageOf(place)).to.equal('es');
  });

  it('is not marked where the interface is English too', async () => {
    const element = await withSigns({ definition: inLanguage('cy') });
    expect(languageOf(byText(element, general))).to.equal('en');
    expect(byText(element, general).hasAttribute('lang')).to.equal(false);
  });

  it('comes in when it is loaded late', async () => {
    const element = await withSigns({ definition: inLanguage('de'), lang: 'de' });
    registerGuidance(guidanceIn('de', 'Ihnen ist schwindlig.'));
    await quiet();
    const entry = byText(element, 'Ihnen ist schwindlig.');
    expect(languageOf(entry)).to.equal('de');
  });

  it('is that of the language for each of its countries, or the country’s own', async () => {
    registerGuidance(guidanceIn('pt', 'Está tonto.'));
    registerGuidance(guidanceIn('pt-BR', 'Você está tonto.'));
    const from = (language: string): string | undefined =>
      guidanceFor<'safety'>([language], english).safety.emergency.signs[1]?.text;
    expect(from('pt-AO')).to.equal('Está tonto.');
    expect(from('pt-BR')).to.equal('Você está tonto.');
    expect(from('pt')).to.equal('Está tonto.');
    expect(from('xx')).to.equal(english.safety.emergency.signs[1]?.text);
  });

  it('can be worded anew by the page', async () => {
    registerGuidance(guidanceIn('fr', 'Avant.'));
    const element = await withSigns({ definition: inLanguage('fr'), lang: 'fr' });
    byText(element, 'Avant.');
    registerGuidance(guidanceIn('fr', 'Après.'));
    await quiet();
    expect(languageOf(byText(element, 'Après.'))).to.equal('fr');
  });

  it('follows the definition and not the interface', async () => {
    registerGuidance(guidanceIn('it', 'Le gira la testa.'));
    const element = await withSigns({ definition: inLanguage('it'), lang: 'es' });
    expect(languageOf(byText(element, 'Le gira la testa.'))).to.equal('it');
    element.definition = inLanguage('en');
    await outcomeOf(element);
    element.renderRoot.querySelector<HTMLDetailsElement>('.help-more')!.open = true;
    expect(languageOf(byText(element, general))).to.equal('en');
  });

  it('is named in a sentence of its own, as a list of its language', async () => {
    const element = await withSigns({ definition: inLanguage('es'), lang: 'es' });
    const named = allByText(element, /^trouble breathing, .*, or a swollen throat$/);
    expect(named.map(languageOf)).to.deep.equal(['en', 'en']);
  });

  it('stands in the same list as the definition’s own entries, each in its language', async () => {
    const element = await openExplainer({
      definition: inLanguage('ar'),
      lang: 'ar',
      depth: 'full',
    });
    const own = byText(element, 'Nobody hears of your knee without your yes.');
    const other = byText(element, 'To get a second opinion.');
    expect(own.closest('ul')).to.equal(other.closest('ul'));
    expect([languageOf(own), languageOf(other)]).to.deep.equal(['ar', 'en']);
    expect([directionOf(own), directionOf(other)]).to.deep.equal(['rtl', 'ltr']);
    expect(own.closest('ul')?.hasAttribute('lang')).to.equal(false);
  });

  it('explains words in its own language', async () => {
    const element = await openExplainer({
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

describe('DecisionAidElement and lists in the language of the definition', () => {
  it('joins names in the language of the names, and not of the interface', async () => {
    const element = await checklist({
      definition: inLanguage('es', ({ about }) => {
        about.funding.from = ['Fundación Rodilla', 'Hospital Norte'];
      }),
      lang: 'en',
    });
    element.renderRoot.querySelector<HTMLDetailsElement>('[part="about"] details')!.open = true;
    expect(languageOf(byText(element, 'Fundación Rodilla y Hospital Norte'))).to.equal('es');
  });

  it('has the bullets of a list where its lines begin', async () => {
    const element = await quiz({
      definition: { ...sampleQuiz(), language: 'en' },
      lang: 'ar',
      pace: 'all-together',
    });
    for (const question of element.definition!.quiz!.questions) {
      const record = { answer: { kind: 'not-sure' }, checked: { kind: 'not-sure' }, tries: 1 };
      element.worksheet = {
        ...element.worksheet,
        answers: { quiz: { [question.id]: record } },
      };
      await element.updateComplete;
      const lists = element.renderRoot.querySelectorAll(
        '[part="feedback"] :is(ul, ol), .topics ul',
      );
      expect([...lists].map(directionOf), question.kind).to.not.include('rtl');
      expect(lists.length, question.kind).to.be.greaterThan(0);
    }
  });

  it('keeps the names of two options apart in a sentence of the interface', async () => {
    const element = await comparator({
      definition: await shippedDefinition('sciatica.en'),
      lang: 'ar',
    });
    const notes = [...element.renderRoot.querySelectorAll('.frame-note')].map(textOf);
    expect(notes.join(' ')).to.include('\u2068Waiting with care\u2069');
  });
});
