/** Words for people: what is in them stays text, and what would hide in them is refused, in every field. */
import { expect } from 'chai';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { toPointer } from '../../src/definition/issues.js';
import { limits } from '../../src/definition/limits.js';
import { procedureDefinitionShape } from '../../src/definition/generated/shapes.js';
import { leavesOf } from '../../src/definition/walk.js';
import { fullDefinition } from '../fixtures/full-definition.js';
import { error, issuesOf } from '../fixtures/issues.js';
import { changed, valueAt, type Data } from '../fixtures/minimal-definition.js';

const leaves = leavesOf(procedureDefinitionShape, fullDefinition());
const wordPlaces = leaves.filter(({ isWords }) => isWords).map(({ path }) => toPointer(path));
const otherTextPlaces = leaves
  .filter(({ isWords, value }) => !isWords && typeof value === 'string')
  .map(({ path }) => toPointer(path));

/** A definition with the same text in every field that is words for people. */
function withEverywhere(text: string): Data {
  return wordPlaces.reduce((data, pointer) => changed(pointer, text, data), fullDefinition());
}

function inHex(text: string): string {
  return [...text].map((letter) => letter.codePointAt(0)!.toString(16)).join(' ');
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

const attacks: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- -->',
  ']]><x>',
  '<template><style>*{display:none}</style></template>',
  '<a href="javascript:alert(1)">here</a>',
  '[here](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '&lt;b&gt; &#60;b&#62; &amp;',
  '${alert(1)}',
  '`${alert(1)}`',
  '{{constructor.constructor("alert(1)")()}}',
  '{%raw%}{{7*7}}{%endraw%}',
  '#{7*7} *{7*7} @(7*7) <%= 7*7 %> $[7*7]',
  '{lit$1234567890$} <!--?lit$1234567890$-->',
  '?attr=${x} @click=${x} .innerHTML=${x}',
  'url(//evil.example/x) ; } body { display: none }',
  '\\u003cscript\\u003e \\x3c',
  "'; DROP TABLE patients; --",
  '$& $1 $` {} %s %d %o',
  '__proto__ constructor prototype',
  'javascript:alert(1)',
  'null undefined NaN [object Object]',
  '=HYPERLINK("https://evil.example")',
  'A tab\tand a\nnew line',
  'Ünïcödé 漢字 العربية עברית 👩🏽‍⚕️ e\u0301 \u200d',
  'شدة\u200f و \u200e5 mg\u061c',
  'می\u200cخواهم क्\u200dष 😀 𝒳',
];

describe('parseDefinition: words for people', () => {
  it('are in nearly all fields of the format', () => {
    expect(wordPlaces.length).to.be.greaterThan(200);
    expect(wordPlaces).to.include.members([
      '/title',
      '/options/1/team/0/note',
      '/outcomes/7/findings/0/measure/scale/name',
      '/quiz/questions/4/things/1/text',
      '/about/funding/from/0',
      '/glossary/0/forms/0',
      '/disclaimer/0',
    ]);
    expect(otherTextPlaces).not.to.include.members(['/title']);
  });

  for (const attack of attacks) {
    it(`stay as they are in every field: ${JSON.stringify(attack)}`, () => {
      const { definition, issues } = parseDefinition(withEverywhere(attack));
      expect(issues).to.deep.equal([]);
      for (const pointer of wordPlaces) expect(valueAt(definition, pointer)).to.equal(attack);
    });
  }

  const wrong: readonly (readonly [string, code: Parameters<typeof error>[0], text: string])[] = [
    ['with a direction override', 'hidden-characters', 'Take 5 \u202e01\u202c mg'],
    ['with a control character', 'hidden-characters', 'Take 5\u00000 mg'],
    ['when they are empty', 'empty-text', ''],
    ['when they are only space', 'empty-text', ' \t\n\u00a0\u2003\ufeff'],
    [
      'when nothing of them is seen',
      'empty-text',
      '\u200b \u00ad\u3164\u2800\u2060\u200e\ufe0f\u{1d173}\u{e0100}',
    ],
    ['with the mark of a lost letter', 'hidden-characters', 'Take 5 \ufffdg'],
    ['with half of a character', 'hidden-characters', 'Take 5 \ud83d mg'],
    ['with the other half of a character', 'hidden-characters', '\ude00 Take 5 mg'],
    ['with what is no character', 'hidden-characters', 'Take\uffff 5\u{1ffff} mg'],
    ['with an annotation', 'hidden-characters', 'Take \ufff95\ufffa50\ufffb mg'],
    ['with tag letters', 'hidden-characters', 'Take 5\u{e0030} mg'],
    ['when they are too long', 'text-too-long', 'x'.repeat(3001)],
  ];
  for (const [what, code, text] of wrong) {
    it(`are refused ${what}, in every field and at that place`, () => {
      // No more at a time than are told.
      for (let from = 0; from < wordPlaces.length; from += limits.issues) {
        const places = wordPlaces.slice(from, from + limits.issues);
        const data = places.reduce(
          (changing, pointer) => changed(pointer, text, changing),
          fullDefinition(),
        );
        expect(issuesOf(data)).to.have.deep.members(places.map((pointer) => error(code, pointer)));
      }
    });
  }

  it('are refused with any control character or direction override, and with no other character', () => {
    // Most characters are letters of a language: each of the first 768 is tried, and every control and format one.
    const codes = range(0, 0xffff).filter(
      (code) =>
        (code < 0xd800 || code > 0xdfff) &&
        (code < 0x300 || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]/u.test(String.fromCharCode(code))),
    );
    const hidden: number[] = [];
    for (let from = 0; from < codes.length; from += limits.issues) {
      const some = codes.slice(from, from + limits.issues);
      const glossary = some.map((code, at) => ({
        id: `w${at}`,
        term: 'word',
        meaning: `a${String.fromCharCode(code)}b`,
      }));
      const pointers = issuesOf(changed('/glossary', glossary)).map(({ pointer }) => pointer);
      hidden.push(...some.filter((_code, at) => pointers.includes(`/glossary/${at}/meaning`)));
    }
    expect(hidden).to.deep.equal([
      ...range(0x00, 0x08),
      ...range(0x0b, 0x1f),
      ...range(0x7f, 0x9f),
      ...range(0x202a, 0x202e),
      ...range(0x2066, 0x2069),
      ...range(0xfff9, 0xfffb),
    ]);
  });

  it('may be as long as the format says: 300 characters for a label, 3000 for a text', () => {
    const border = (pointer: string, longest: number): void => {
      expect(issuesOf(changed(pointer, 'x'.repeat(longest)))).to.deep.equal([]);
      const over = changed(pointer, 'x'.repeat(longest + 1));
      expect(issuesOf(over)).to.deep.equal([error('text-too-long', pointer)]);
      expect(parseDefinition(over).issues[0]!.message).to.include(`${longest} characters`);
    };
    border('/title', 300);
    border('/summary', 3000);
  });
});

describe('parseDefinition: texts that are no words', () => {
  // These decide what else is looked at.
  const deciding = /^\/schemaVersion$|\/measure\/kind$|^\/quiz\/questions\/\d+\/kind$/;

  /** The places of those at which a text is let through with something put behind it. */
  function letThrough(places: readonly string[], behind: string): readonly string[] {
    const change = (data: Data, pointer: string): Data =>
      changed(pointer, `${valueAt(data, pointer) as string}${behind}`, data);
    const told = new Set<string>();
    const groups = places.filter((pointer) => deciding.test(pointer)).map((pointer) => [pointer]);
    const others = places.filter((pointer) => !deciding.test(pointer));
    for (let from = 0; from < others.length; from += limits.issues)
      groups.push(others.slice(from, from + limits.issues));
    for (const group of groups) {
      const found = issuesOf(group.reduce(change, fullDefinition()));
      for (const { severity, pointer } of found) if (severity === 'error') told.add(pointer);
    }
    return places.filter((pointer) => !told.has(pointer));
  }

  /** The address of the schema, for editors, and the seal, for the checks: neither is ever shown. */
  const forTools = ['/$schema', '/seal'];

  it('are refused with a direction override or a control character, in every field', () => {
    expect(otherTextPlaces.length).to.be.greaterThan(100);
    for (const hidden of ['\u202e', '\u2066', '\u0000', '\u0007', '\n']) {
      expect(letThrough(otherTextPlaces, hidden), inHex(hidden)).to.deep.equal(forTools);
    }
  });

  it('are refused with markup, in every field but links', () => {
    const markup = '<img/src=x/onerror=alert(1)>';
    const links = otherTextPlaces.filter((pointer) => pointer.endsWith('/link'));
    expect(letThrough(otherTextPlaces, markup)).to.have.members([...forTools, ...links]);
  });

  const patterns: Readonly<Record<string, { good: readonly string[]; bad: readonly string[] }>> = {
    '/id': {
      good: ['a', '0', 'a-b', 'a--', 'x'.repeat(64)],
      bad: ['', '-a', 'A', 'a b', 'a_b', 'á', 'x'.repeat(65), 'a/b', '../a', 'a\n'],
    },
    '/version': {
      good: ['0.0.0', '99999.1.2'],
      bad: ['1', '1.0', '1.0.0.0', 'v1.0.0', '1.0.0-beta', '100000.0.0', '1.0.x', ''],
    },
    '/language': {
      good: ['en', 'es-MX', 'zh-Hant-TW', 'nds', 'sr-Latn-RS-x1'],
      bad: ['', 'e', 'EN', 'english', 'en_GB', 'en-', 'en-a', 'en-GB-a-b-c-d', '*'],
    },
    '/jurisdictions/0': {
      good: ['GB', 'US', 'any'],
      bad: ['', 'gb', 'UK1', 'ANY', 'Any', 'GBR', 'England'],
    },
    '/about/published': {
      good: ['2024-02-29', '2000-02-29', '0001-01-01', '2026-01-14'],
      bad: [
        '2023-02-29',
        '1900-02-29',
        '2026-13-01',
        '2026-00-10',
        '2026-04-31',
        '2026-01-00',
        '26-01-01',
        '2026-1-1',
        '2026/01/01',
        '2026-01-01T00:00:00Z',
        '',
        'today',
        '+02026-01-01',
      ],
    },
    '/sources/0/doi': {
      good: [
        '10.1001/jama.288.10.1245',
        '10.1002/14651858.CD001552.pub3',
        '10.1000/(a)b;c:d_e-f/g',
      ],
      bad: [
        '',
        'doi:10.1000/1',
        '10.1/1',
        '10.1000/',
        '10.1000/a b',
        '10.1000/<script>',
        '11.1000/1',
      ],
    },
    '/sources/0/pmid': { good: ['1', '123456789'], bad: ['', '1234567890', '1a', '-1', ' 1'] },
  };
  for (const [pointer, { good, bad }] of Object.entries(patterns)) {
    it(`have a form of their own at ${pointer}`, () => {
      for (const value of good) {
        expect(issuesOf(changed(pointer, value)), value).to.deep.equal([]);
      }
      for (const value of bad) {
        const issues = issuesOf(changed(pointer, value));
        expect(new Set(issues.map(({ code }) => code)).size, value).to.equal(1);
        expect(issues[0]!.code, value).to.match(/^malformed-/);
        expect(issues[0]!.pointer, value).to.equal(pointer);
      }
    });
  }

  it('do not let an editor’s address of the schema grow without end', () => {
    expect(issuesOf(changed('/$schema', 'x'.repeat(500)))).to.deep.equal([]);
    expect(issuesOf(changed('/$schema', 'x'.repeat(501)))).to.deep.equal([
      error('text-too-long', '/$schema'),
    ]);
  });
});
