/** Static HTML as a page without script has it: whole, in its language, and nothing but text. */
import '../../src/entries/guidance/ar.js';
import '../../src/entries/locales/ar.js';
import { expect } from 'chai';
import { pages, type StaticTag } from '../../src/static/pages.js';
import { renderStatic } from '../../src/static/render-static.js';
import { fullDefinition } from '../fixtures/full-definition.js';
import { minimalDefinition, type Data } from '../fixtures/minimal-definition.js';
import { randomDefinition } from '../fixtures/random-definition.js';
import { replace } from '../support/fixture.js';
import fc from '../support/property.js';
import { sampleEvidence } from '../support/sample-evidence.js';
import { shippedNames, shippedText } from '../support/shipped.js';

const tags = Object.keys(pages) as StaticTag[];

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** What may be in static HTML, by tag. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'referrerpolicy'],
  th: ['scope', 'colspan'],
  td: ['colspan'],
  ...Object.fromEntries(
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'div', 'span']
      .concat(['table', 'caption', 'thead', 'tbody', 'tr', 'strong', 'em', 'sup', 'bdi', 'br'])
      .map((tag) => [tag, []]),
  ),
};

/** Everything in some HTML that is not plain, and each link that leads elsewhere than it may. */
function intruders(html: string): readonly string[] {
  return [...parsed(html).querySelectorAll('*')].flatMap((element) => {
    const attributes = allowed[element.localName];
    if (!attributes) return [`<${element.localName}>`];
    const names = element.getAttributeNames().filter((name) => !['lang', 'dir'].includes(name));
    const href = element.getAttribute('href');
    return [
      ...names.filter((name) => !attributes.includes(name)),
      ...(href !== null && !/^(https:\/\/|mailto:|tel:)/.test(href) ? [href] : []),
    ];
  });
}

/** Levels of the headings, in order. */
function outline(html: string): readonly number[] {
  return [...parsed(html).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
    Number(localName.slice(1)),
  );
}

/** A definition with other texts in place of its own. */
function withTexts(
  data: unknown,
  change: (text: string, key: string) => string,
  key = '',
): unknown {
  if (typeof data === 'string') return change(data, key);
  if (Array.isArray(data)) return data.map((one) => withTexts(one, change, key));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, withTexts(value, change, name)]),
  );
}

const attacks = [
  '<script>attack()</script>',
  '<img src=x onerror=attack()>',
  '"><svg onload=attack()>',
  "' onmouseover='attack()",
  '</p></div><iframe srcdoc="x"></iframe>',
  '<!--',
  '-->',
  ']]>',
  '&lt;b&gt;',
  '&#60;b>',
  '<style>*{display:none}</style>',
  '${attack}',
];

/** Texts of prose: a sentence with a space in it is no id, code or address. */
const isProse = (text: string, key: string): boolean => / /.test(text) && key !== 'doi';

describe('renderStatic', function () {
  this.timeout(60_000);

  it('gives nothing but plain elements, whatever a definition says', () => {
    for (const input of [fullDefinition(), sampleEvidence(), minimalDefinition()]) {
      for (const attack of attacks) {
        const hostile = withTexts(input, (text, key) =>
          isProse(text, key) ? `${text} ${attack}` : text,
        );
        for (const tag of tags) {
          const html = renderStatic(hostile, tag);
          expect(intruders(html), `${tag}: ${attack}`).to.deep.equal([]);
          expect(parsed(html).textContent).to.include(attack);
        }
      }
    }
  });

  it('gives nothing but plain elements for texts at random', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>"\'&/=!-;[]{}`$ abc'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom(...tags), (random, tag) => {
        const hostile = withTexts(minimalDefinition(), (own, key) =>
          isProse(own, key) ? `${own} ${random}` : own,
        );
        let html;
        try {
          html = renderStatic(hostile, tag);
        } catch {
          // Some of them are no definition.
          return;
        }
        expect(intruders(html)).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  });

  it('links to where an element links, and nowhere else', () => {
    const [source] = (fullDefinition() as unknown as { sources: Data[] }).sources;
    const linked = (link: string): string =>
      renderStatic(
        {
          ...fullDefinition(),
          sources: [
            { ...source, link },
            ...(fullDefinition() as unknown as { sources: Data[] }).sources.slice(1),
          ],
        },
        'procedure-explainer',
      );
    const html = linked('https://example.org/?a=1&b="2"');
    expect(parsed(html).querySelector('a[href^="https://example.org/"]')).to.not.equal(null);
    for (const link of [
      'javascript:attack()',
      'java\tscript:attack()',
      'data:text/html,x',
      'http://example.org/',
      '//example.org',
    ]) {
      let found = '';
      try {
        found = linked(link);
      } catch {
        // The format refuses it.
      }
      expect(intruders(found), link).to.deep.equal([]);
      expect(found).to.not.match(/href="(javascript|data|http:|\/)/);
    }
  });

  it('is well formed: what a browser reads is what was written', () => {
    const plain = (html: string): string =>
      html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&nbsp;', '\u00a0').trim();
    for (const tag of tags) {
      const html = renderStatic(sampleEvidence(), tag);
      expect(plain(parsed(html).innerHTML)).to.equal(plain(html));
    }
  });

  it('gives the same text for the same input', () => {
    for (const tag of tags) {
      const first = renderStatic(sampleEvidence(), tag);
      renderStatic(fullDefinition(), tag);
      expect(renderStatic(JSON.stringify(sampleEvidence()), tag)).to.equal(first);
    }
  });

  it('begins with a heading of the asked level, and skips none on the way down', async () => {
    for (const name of shippedNames) {
      const text = await shippedText(name);
      for (const tag of tags) {
        const levels = outline(renderStatic(text, tag));
        expect(levels.length, `${name} ${tag}`).to.be.above(5);
        expect(levels[0]).to.equal(2);
        levels.slice(1).forEach((level, place) => {
          expect(level, `${name} ${tag}, heading ${place + 2}`).to.be.within(3, levels[place]! + 1);
        });
      }
    }
    expect(
      outline(renderStatic(sampleEvidence(), 'procedure-explainer', { headingLevel: 1 }))[0],
    ).to.equal(1);
    expect(
      Math.max(
        ...outline(renderStatic(sampleEvidence(), 'risk-benefit-comparator', { headingLevel: 5 })),
      ),
    ).to.equal(6);
  });

  it('says when to get help before anything else, and once', async () => {
    for (const name of shippedNames) {
      for (const tag of tags) {
        const body = parsed(renderStatic(await shippedText(name), tag));
        const titles = [...body.querySelectorAll('h3')].map(({ textContent }) => textContent);
        const help = name.endsWith('.es') ? 'Cuándo pedir ayuda' : 'When to get help';
        expect(titles.indexOf(help), `${name} ${tag}`).to.equal(0);
        expect(titles.lastIndexOf(help)).to.equal(0);
      }
    }
  });

  it('asks the questions of the quiz, and answers none', async () => {
    for (const name of shippedNames) {
      const { quiz } = JSON.parse(await shippedText(name)) as {
        quiz: { questions: { question: string; explanation?: string; feedback?: string }[] };
      };
      const said = parsed(
        renderStatic(await shippedText(name), 'consent-comprehension-quiz'),
      ).textContent;
      for (const { question, ...rest } of quiz.questions) {
        expect(said).to.include(question);
        for (const answer of [rest.explanation, rest.feedback]) {
          if (answer) expect(said).to.not.include(answer);
        }
      }
    }
  });

  it('is in the language of the page, with what the definition says in its own', () => {
    const html = renderStatic(sampleEvidence(), 'second-opinion-checklist', { lang: 'ar-EG' });
    const top = parsed(html).firstElementChild!;
    expect([top.getAttribute('lang'), top.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
    const english = [...top.querySelectorAll('[lang="en"]')];
    expect(english.length).to.be.above(10);
    for (const element of english) expect(element.getAttribute('dir')).to.equal('ltr');
    expect(top.textContent).to.match(/[\u0600-\u06FF]/);
    // A language that is not there is English, as in an element.
    expect(renderStatic(sampleEvidence(), 'procedure-explainer', { lang: 'fi' })).to.match(
      /^<div lang="en" dir="ltr">/,
    );
  });

  it('writes numbers and dates as the country of the page does', () => {
    const american = renderStatic(sampleEvidence(), 'procedure-explainer', { lang: 'en-US' });
    const british = renderStatic(sampleEvidence(), 'procedure-explainer', { lang: 'en-GB' });
    expect(american).to.not.equal(british);
  });

  it('stays small: the text of a shipped definition, and little more', async () => {
    for (const name of shippedNames) {
      for (const tag of tags) {
        const html = renderStatic(await shippedText(name), tag);
        const words = parsed(html).textContent.length;
        expect(html.length, `${name} ${tag}`)
          // The whole aid is as long as all the others together.
          .to.be.below(tag === 'decision-aid' ? 240_000 : 160_000)
          .and.below(2 * words);
      }
    }
  });

  it('holds for definitions that nobody here wrote', () => {
    fc.assert(
      fc.property(randomDefinition, (definition) => {
        for (const tag of tags) {
          const html = renderStatic(definition, tag);
          expect(intruders(html)).to.deep.equal([]);
          expect(html).to.not.match(/undefined|\[object|NaN/);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('throws with what is wrong, and where, for what is no definition', () => {
    expect(() =>
      renderStatic({ ...minimalDefinition(), title: '' }, 'procedure-explainer'),
    ).to.throw(/\/title /);
    expect(() => renderStatic('{', 'procedure-explainer')).to.throw();
    expect(() => renderStatic(minimalDefinition(), 'toString' as StaticTag)).to.throw(
      'There is no static HTML of <toString>.',
    );
  });

  it('needs no page', () => {
    replace(globalThis, 'fetch', () => {
      throw new Error('nothing is asked for');
    });
    expect(renderStatic(minimalDefinition(), 'procedure-explainer')).to.include('<h2>');
  });
});
