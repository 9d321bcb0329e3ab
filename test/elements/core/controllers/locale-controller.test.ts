import { expect } from 'chai';
import { registerLocale } from '../../../../src/localization/locales.js';
import type { ProcedureExplainer } from '../../../../src/elements/procedure-explainer/procedure-explainer.js';
import {
  append,
  cleanUp,
  explainer,
  makeExplainer,
  openMenu,
  paragraph,
  quiet,
  replace,
  sampleExplainer,
  settled,
} from '../../../support/fixture.js';
import { messages } from '../../../support/messages.js';
import { allByText, byRole } from '../../../support/roles.js';
import { sampleDefinition } from '../../../support/sample-definition.js';

/** Made-up translations of one heading, so that a test sees which language the interface speaks. */
const yourOptions = {
  en: 'Your options',
  es: 'Sus opciones',
  'es-MX': 'Tus opciones',
  fr: 'Vos possibilités',
  ar: 'خياراتك',
};

for (const [locale, words] of Object.entries(yourOptions)) {
  if (locale !== 'en') registerLocale(locale, messages({ 'Your options': words }));
}

/** The language that the interface of an element speaks, by that heading. */
function spoken(element: ProcedureExplainer): string {
  const found = Object.entries(yourOptions).filter(
    ([, words]) => allByText(element, words).length > 0,
  );
  return found.map(([locale]) => locale).join();
}

function wrapper(attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = append(document.createElement('div'));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

async function within(place: Node): Promise<ProcedureExplainer> {
  const element = append(makeExplainer({ definition: sampleDefinition() }), place);
  await settled(element);
  return element;
}

/** How often an element was asked to draw while something happened. */
async function watched(happens: () => Promise<void>, element: ProcedureExplainer): Promise<number> {
  let times = 0;
  replace(element, 'requestUpdate', () => {
    times += 1;
  });
  await happens();
  return times;
}

function directionOf(element: ProcedureExplainer): string {
  return getComputedStyle(byRole(element, 'radio', 'A knee operation')).direction;
}

describe('LocaleController', () => {
  it('is that of the page', async () => {
    document.documentElement.lang = 'es';
    expect(spoken(await sampleExplainer())).to.equal('es');
  });

  it('is the nearest one', async () => {
    document.documentElement.lang = 'fr';
    const outer = wrapper({ lang: 'es' });
    expect(spoken(await within(outer))).to.equal('es');
    const inner = wrapper();
    outer.append(inner);
    expect(spoken(await within(inner))).to.equal('es');
  });

  it('is that of the element itself before any other', async () => {
    document.documentElement.lang = 'fr';
    expect(spoken(await sampleExplainer({ lang: 'es' }))).to.equal('es');
  });

  it('is found through shadow roots', async () => {
    const outer = wrapper({ lang: 'es' });
    const middle = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(middle);
    const inner = middle.attachShadow({ mode: 'closed' });
    expect(spoken(await within(inner))).to.equal('es');
  });

  it('is Spanish for every country of it, and the country’s own where there is one', async () => {
    expect(spoken(await within(wrapper({ lang: 'es-AR' })))).to.equal('es');
    expect(spoken(await within(wrapper({ lang: 'es-MX' })))).to.equal('es-MX');
    expect(spoken(await within(wrapper({ lang: 'ES-mx' })))).to.equal('es-MX');
  });

  it('is English where the language is not known, or none is given', async () => {
    expect(spoken(await within(wrapper({ lang: 'tlh' })))).to.equal('en');
    expect(spoken(await within(wrapper({ lang: '' })))).to.equal('en');
    document.documentElement.removeAttribute('lang');
    expect(spoken(await sampleExplainer())).to.equal('en');
  });

  it('is not taken from a language that only begins alike', async () => {
    expect(spoken(await within(wrapper({ lang: 'est' })))).to.equal('en');
  });

  it('is each its own for two elements on a page', async () => {
    const [first, second] = await Promise.all([
      within(wrapper({ lang: 'es' })),
      within(wrapper({ lang: 'fr' })),
    ]);
    expect([spoken(first), spoken(second)]).to.deep.equal(['es', 'fr']);
  });

  it('is written on the interface, so that it is read out in it', async () => {
    const element = await sampleExplainer({ lang: 'es-AR' });
    const root = byRole(element, 'status').parentElement!;
    expect([root.lang, root.dir]).to.deep.equal(['es-AR', 'ltr']);
  });

  it('is written with the country of the page, for the voices that read it out', async () => {
    const voices = async (lang: string): Promise<string> => {
      const element = await sampleExplainer({ lang });
      return byRole(element, 'status').parentElement!.lang;
    };
    expect(await voices('en-GB')).to.equal('en-GB');
    expect(await voices('es_MX')).to.equal('es-MX');
    expect(await voices('he-IL')).to.equal('en');
  });

  it('is read from tags as servers and themes write them', async () => {
    for (const lang of ['es_ES', 'es_ES.UTF-8', 'es-', 'ES_mx@euro', ' es ', 'es-!', 'es--MX'])
      expect(spoken(await sampleExplainer({ lang })), lang).to.match(/^es/);
    for (const lang of ['espanol', 'e', '_', '-es', '{{lang}}', 'C.UTF-8'])
      expect(spoken(await sampleExplainer({ lang })), lang).to.equal('en');
  });

  it('is that of the server or of a meta element where no lang is written', async () => {
    document.documentElement.removeAttribute('lang');
    const meta = document.createElement('meta');
    meta.httpEquiv = 'content-language';
    meta.content = 'es-MX';
    append(meta, document.head);
    expect(spoken(await sampleExplainer())).to.equal('es-MX');
    cleanUp(() => {
      meta.content = '';
    });
  });

  it('writes dates as the country of the page does, in the words that are loaded', async () => {
    const dateOn = async (lang: string): Promise<string> => {
      const element = await sampleExplainer({ lang });
      const text = element.renderRoot.textContent ?? '';
      return /published ([^.]+)\./.exec(text)?.[1] ?? '';
    };
    expect(await dateOn('en-GB')).to.equal('15 January 2026');
    expect(await dateOn('en_AU')).to.equal('15 January 2026');
    expect(await dateOn('en-IE.UTF-8')).to.equal('15 January 2026');
    expect(await dateOn('en-US')).to.equal('January 15, 2026');
    expect(await dateOn('cy-GB')).to.equal('January 15, 2026');
  });

  describe('follows', () => {
    it('the country of the page', async () => {
      document.documentElement.lang = 'en-GB';
      const element = await sampleExplainer();
      expect(element.renderRoot.textContent).to.include('15 January 2026');
      document.documentElement.lang = 'en-US';
      await quiet();
      expect(element.renderRoot.textContent).to.include('January 15, 2026');
    });

    it('a change on the page', async () => {
      const element = await sampleExplainer();
      document.documentElement.lang = 'es';
      await quiet();
      expect(spoken(element)).to.equal('es');
      document.documentElement.lang = 'fr';
      await quiet();
      expect(spoken(element)).to.equal('fr');
    });

    it('a change on the element', async () => {
      const element = await sampleExplainer();
      element.lang = 'es';
      await quiet();
      expect(spoken(element)).to.equal('es');
      element.removeAttribute('lang');
      await quiet();
      expect(spoken(element)).to.equal('en');
    });

    it('a change on whatever it stands in, through shadow roots', async () => {
      const outer = wrapper({ lang: 'en' });
      const host = outer.appendChild(document.createElement('div'));
      const inner = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).append(inner);
      const element = await within(inner);
      for (const [place, lang] of [
        [outer, 'es'],
        [host, 'fr'],
        [inner, 'es'],
      ] as const) {
        place.lang = lang;
        await quiet();
        expect(spoken(element)).to.equal(lang);
      }
      inner.removeAttribute('lang');
      await quiet();
      expect(spoken(element)).to.equal('fr');
    });

    it('a change on the body', async () => {
      const element = await sampleExplainer();
      cleanUp(() => {
        document.body.removeAttribute('lang');
      });
      document.body.lang = 'es';
      await quiet();
      expect(spoken(element)).to.equal('es');
    });

    it('a direction that changes on whatever it stands in', async () => {
      const outer = wrapper();
      const element = await within(outer);
      const page = (): string | undefined =>
        element.renderRoot.querySelector<HTMLElement>('.root')!.dataset['page'];
      expect(page()).to.equal('ltr');
      outer.dir = 'rtl';
      await quiet();
      expect(page()).to.equal('rtl');
    });

    it('only what it stands in after a move', async () => {
      const outer = wrapper({ lang: 'es' });
      const element = await within(outer);
      append(element, wrapper({ lang: 'fr' }));
      await settled(element);
      const asked = await watched(async () => {
        outer.lang = 'en';
        await quiet();
      }, element);
      expect([asked, spoken(element)]).to.deep.equal([0, 'fr']);
    });

    it('a move to another place', async () => {
      const element = await sampleExplainer();
      wrapper({ lang: 'fr' }).append(element);
      await settled(element);
      expect(spoken(element)).to.equal('fr');
    });

    it('a language that is loaded late', async () => {
      const element = await sampleExplainer({ lang: 'cy' });
      expect(allByText(element, 'Eich opsiynau')).to.have.length(0);
      registerLocale('cy', messages({ 'Your options': 'Eich opsiynau' }));
      await quiet();
      expect(allByText(element, 'Eich opsiynau')).to.have.length(1);
    });

    it('other words for a language that is loaded', async () => {
      const element = await sampleExplainer({ lang: 'cy' });
      registerLocale('cy', messages({ 'Your options': 'Eich dewisiadau' }));
      await quiet();
      expect(allByText(element, 'Eich dewisiadau')).to.have.length(1);
    });

    it('other words for English', async () => {
      const element = await sampleExplainer({ lang: 'en-NZ' });
      registerLocale('en-NZ', messages({ 'Your options': 'What you can choose' }));
      await quiet();
      expect(allByText(element, 'What you can choose')).to.have.length(1);
    });

    it('nothing any more once it is off the page', async () => {
      const element = await sampleExplainer();
      element.remove();
      document.documentElement.lang = 'es';
      await quiet();
      expect(spoken(element)).to.equal('');
      expect(element.shadowRoot?.textContent).to.include('Your options');
    });
  });

  it('keeps what the reader chose when it changes', async () => {
    const element = await sampleExplainer({ option: 'operation' });
    byRole(openMenu(element), 'radio', 'Everything').click();
    await element.updateComplete;
    element.lang = 'es';
    await quiet();
    expect([element.option, element.depth]).to.deep.equal(['operation', 'full']);
    expect((byRole(element, 'radio', 'A knee operation') as HTMLInputElement).checked).to.equal(
      true,
    );
  });
});

describe('registerLocale, of a locale file', () => {
  const key = Object.keys(messages({ 'Your options': '' }))[0]!;

  /** What the heading is when a file in the language `eo` says this of it. */
  async function headingWith(template: unknown): Promise<boolean> {
    registerLocale('eo', { [key]: template });
    const element = await sampleExplainer({ lang: 'eo' });
    return allByText(element, 'Your options').length === 1;
  }

  const bad: Readonly<Record<string, unknown>> = {
    'a function': () => 'Viaj elektoj',
    'a template made by hand': { strings: ['<b>Viaj elektoj</b>'], values: [] },
    'markup as a Lit template': {
      _$litType$: 1,
      strings: Object.assign(['<img src=x onerror=alert(1)>'], {
        raw: ['<img src=x onerror=alert(1)>'],
      }),
      values: [],
    },
    'a template that calls itself text': { strTag: 'yes', strings: ['Viaj elektoj'], values: [] },
    'text with a gap that is no place': { strTag: true, strings: ['a', 'b'], values: ['0'] },
    'text made of other things': { strTag: true, strings: [{}], values: [] },
    'text without its parts': { strTag: true },
    'a number': 7,
    null: null,
    'a list': ['Viaj elektoj'],
  };
  for (const [what, template] of Object.entries(bad)) {
    it(`is not followed where it has ${what} for a text`, async () => {
      expect(await headingWith(template)).to.equal(true);
    });
  }

  it('is followed in what is good in it', async () => {
    registerLocale('eo', {
      ...messages({ 'Your options': 'Viaj elektoj' }),
      bad: () => 'nothing',
    });
    const element = await sampleExplainer({ lang: 'eo' });
    expect(allByText(element, 'Viaj elektoj')).to.have.length(1);
  });

  it('shows markup in a text as text', async () => {
    registerLocale('eo', messages({ 'Your options': '<b>Viaj</b> &amp; elektoj' }));
    const element = await sampleExplainer({ lang: 'eo' });
    expect(allByText(element, '<b>Viaj</b> &amp; elektoj')).to.have.length(1);
  });

  for (const name of ['', 'es_ES)', 'no language', '*', 'x', '1', ',', 'a'.repeat(50)]) {
    it(`is left out when its name is "${name}", and every element goes on`, async () => {
      registerLocale(name, messages({ 'Your options': 'Nothing' }));
      const element = await sampleExplainer();
      expect(spoken(element)).to.equal('en');
    });
  }
});

describe('LocaleController, the direction', () => {
  /** Where a paragraph of the page begins, in the place it was put. */
  function directionOfChild({ firstElementChild }: Element): string {
    return getComputedStyle(firstElementChild!).direction;
  }

  it('of words is that of their language, in whatever page and with whatever dir', async () => {
    for (const dir of ['rtl', 'ltr'] as const) {
      document.documentElement.dir = dir;
      for (const lang of ['en-GB', 'he', 'fa-IR', 'ur', 'es'])
        expect(directionOf(await sampleExplainer({ lang })), `${lang} in ${dir}`).to.equal('ltr');
      expect(directionOf(await sampleExplainer({ lang: 'ar' })), dir).to.equal('rtl');
      expect(directionOf(await sampleExplainer({ lang: 'he', dir: 'rtl' }))).to.equal('ltr');
      expect(directionOf(await sampleExplainer({ lang: 'ar', dir: 'ltr' }))).to.equal('rtl');
    }
  });

  it('of words is that of the language of the page, even where the page forgot dir', async () => {
    document.documentElement.lang = 'ar';
    expect(directionOf(await sampleExplainer())).to.equal('rtl');
  });

  it('follows the language of the page', async () => {
    const element = await sampleExplainer();
    document.documentElement.lang = 'ar';
    await quiet();
    expect(directionOf(element)).to.equal('rtl');
  });

  it('of what the page put inside is that of the page', async () => {
    const fallback = await explainer({ lang: 'he', dir: 'rtl', children: [paragraph('שלום.')] });
    expect(directionOfChild(fallback)).to.equal('rtl');
    const section = paragraph('שלום.');
    section.slot = 'options';
    const shown = await sampleExplainer({ lang: 'he', dir: 'rtl', children: [section] });
    expect(directionOfChild(shown)).to.equal('rtl');
    document.documentElement.lang = 'ar';
    expect(directionOfChild(await explainer({ children: [paragraph('Call us.')] }))).to.equal(
      'ltr',
    );
  });
});
