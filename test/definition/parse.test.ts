/** Reading a definition: from text or data, with all that is wrong told at its place. */
import { expect } from 'chai';
import { limits } from '../../src/definition/limits.js';
import { objectsIn } from '../support/objects.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { schemaVersion } from '../../src/definition/schema/vocabulary.js';
import { error, issuesOf, warning } from '../fixtures/issues.js';
import { fullDefinition } from '../fixtures/full-definition.js';
import {
  changed,
  frequency,
  measurePlace,
  minimalDefinition,
  timePlace,
  valueAt,
  withMeasure,
  without,
  withQuestion,
  type Data,
} from '../fixtures/minimal-definition.js';

describe('parseDefinition', () => {
  it('gives from JSON text and from data what was written', () => {
    for (const data of [minimalDefinition(), fullDefinition()]) {
      for (const input of [data, JSON.stringify(data), JSON.stringify(data, null, '\t')]) {
        const { definition, issues } = parseDefinition(input);
        expect(issues).to.deep.equal([]);
        expect(definition).to.deep.equal(data);
      }
    }
  });

  it('reads its own result again', () => {
    const { definition } = parseDefinition(fullDefinition());
    expect(parseDefinition(definition)).to.deep.equal({ definition, issues: [] });
    expect(parseDefinition(JSON.stringify(definition))).to.deep.equal({ definition, issues: [] });
  });

  it('reads text with a byte order mark, as some editors write it', () => {
    const text = JSON.stringify(minimalDefinition());
    expect(parseDefinition(`\ufeff${text}`).definition).to.deep.equal(minimalDefinition());
    expect(issuesOf(`\ufeff\ufeff${text}`)).to.deep.equal([error('not-json')]);
  });

  it('reads data whose optional fields are undefined, as frameworks set them', () => {
    const data = changed('/quiz', undefined, changed('/options/1/route', undefined));
    const { definition, issues } = parseDefinition(changed('/colour', undefined, data));
    expect(issues).to.deep.equal([]);
    expect(definition).not.to.have.property('colour');
  });

  it('takes no list for the fields of something, as the JSON Schema does', () => {
    expect(issuesOf(changed('/carers', [], fullDefinition()))).to.deep.equal([
      error('wrong-type', '/carers'),
    ]);
  });

  it('keeps nothing of the input, so that a change of it comes too late', () => {
    const data = minimalDefinition();
    const { definition } = parseDefinition(data);
    changed('/options/0/name', 'Another name', data);
    changed('/decision/for/0/text', 'Everybody.', data);
    expect(definition).to.deep.equal(minimalDefinition());
    const given = new Set(objectsIn(data));
    expect(objectsIn(definition).filter((value) => given.has(value))).to.deep.equal([]);
  });

  it('leaves the input as it is', () => {
    const data = fullDefinition();
    parseDefinition(data);
    expect(data).to.deep.equal(fullDefinition());
    expect(objectsIn(data).filter((value) => Object.isFrozen(value))).to.deep.equal([]);
  });

  it('freezes the result in all its depth', () => {
    const result = parseDefinition(fullDefinition());
    const objects = objectsIn(result);
    expect(objects.length).to.be.greaterThan(100);
    expect(objects.filter((value) => !Object.isFrozen(value))).to.deep.equal([]);
    const refused = parseDefinition({ ...fullDefinition(), title: '', colour: 'red' });
    expect(objectsIn(refused).filter((value) => !Object.isFrozen(value))).to.deep.equal([]);
  });

  it('gives objects without a prototype, so that nothing is inherited', () => {
    const { definition } = parseDefinition(fullDefinition());
    const heirs = objectsIn(definition).filter(
      (value) => !Array.isArray(value) && Object.getPrototypeOf(value) !== null,
    );
    expect(heirs).to.deep.equal([]);
  });

  describe('that is no definition', () => {
    it('tells broken text', () => {
      const text = JSON.stringify(minimalDefinition());
      const broken = ['', ' ', '{', text.slice(0, -1), text.slice(0, text.length / 2), `${text}}`];
      for (const input of [...broken, 'undefined', "{'id':1}", '{"id":NaN}', '[1,]', '\u0000']) {
        expect(issuesOf(input), input.slice(0, 20)).to.deep.equal([error('not-json')]);
      }
    });

    it('tells a place in broken text only where the engine tells one', () => {
      for (const input of [
        '{"a" 1}',
        '{\n"a": 1\n"b"',
        '',
        '{"a": position 7}',
        '"at position 7',
      ]) {
        const { message } = parseDefinition(input).issues[0]!;
        const place = '( near character \\d+| near line \\d+, column \\d+)?';
        expect(message).to.match(
          new RegExp(`^This is not JSON. Check for a missing comma, quote or bracket${place}\\.$`),
        );
      }
    });

    it('tells the place as each engine words it, and nothing that the engine repeats of the text', () => {
      const places: Readonly<Record<string, string>> = {
        'Unterminated string in JSON at position 12': ' near character 12',
        "Expected ',' in JSON at position 8 (line 1 column 9)": ' near character 8',
        'JSON.parse: bad control character at line 3 column 5 of the JSON data':
          ' near line 3, column 5',
        "JSON Parse error: Expected '}'": '',
        'Unexpected end of JSON input': '',
        '"x at position 7" is not valid JSON': '',
        'Unexpected identifier "at line 1 column 2 of the JSON data"': '',
      };
      const { parse } = JSON;
      for (const [message, place] of Object.entries(places)) {
        JSON.parse = () => {
          throw new SyntaxError(message);
        };
        let told: string | undefined;
        try {
          told = parseDefinition('{').issues[0]?.message;
        } finally {
          JSON.parse = parse;
        }
        expect(told).to.equal(
          `This is not JSON. Check for a missing comma, quote or bracket${place}.`,
        );
      }
    });

    it('tells a web page that came in its place', () => {
      for (const input of ['<!doctype html>', ' \n<html>', '\ufeff<p>Log in</p>', '<?xml?>'])
        expect(issuesOf(input), input).to.deep.equal([error('html-instead-of-json')]);
    });

    it('tells a root of another kind', () => {
      for (const input of ['null', '[]', '"text"', '7', 'true', null, undefined, [], 7, false])
        expect(issuesOf(input), String(input)).to.deep.equal([error('not-a-definition')]);
    });

    it('tells text over the limit of size, and reads text just under it', () => {
      const text = JSON.stringify(minimalDefinition());
      const padded = text.padEnd(limits.size);
      expect(issuesOf(padded)).to.deep.equal([]);
      expect(issuesOf(`${padded} `)).to.deep.equal([error('too-large')]);
      expect(parseDefinition(`${padded} `).issues[0]!.message).to.include('524288 bytes');
    });

    it('tells an object without a schema version before anything else', () => {
      expect(issuesOf({})).to.deep.equal([error('schema-unknown', '/schemaVersion')]);
    });
  });

  describe('with fields missing', () => {
    it('tells each of them', () => {
      const { issues } = parseDefinition({ schemaVersion });
      expect(new Set(issues.map(({ code }) => code))).to.deep.equal(new Set(['missing']));
      expect(issues.map(({ pointer }) => pointer)).to.have.members(
        Object.keys(without('/schemaVersion')).map((field) => `/${field}`),
      );
    });

    it('tells fields that are undefined, and entries that are undefined or null', () => {
      expect(issuesOf(changed('/title', undefined))).to.deep.equal([error('missing', '/title')]);
      expect(issuesOf(changed('/decision/for', [undefined]))).to.deep.equal([
        error('missing', '/decision/for/0'),
      ]);
      expect(issuesOf(changed('/decision/for', [null]))).to.deep.equal([
        error('wrong-type', '/decision/for/0'),
      ]);
    });

    it('tells a missing kind of measure or question, which decides what else is needed', () => {
      expect(issuesOf(without(`${measurePlace}/kind`))).to.deep.equal([
        error('missing', `${measurePlace}/kind`),
      ]);
      expect(issuesOf(withQuestion({}))).to.deep.equal([
        error('missing', '/quiz/questions/0/kind'),
      ]);
    });
  });

  describe('with values of the wrong kind', () => {
    const wrong: readonly (readonly [pointer: string, value: unknown])[] = [
      ['/title', 5],
      ['/title', null],
      ['/title', ['Sore knee']],
      ['/decision', 'Do I wait?'],
      ['/decision', null],
      ['/decision/timeCritical', 0],
      ['/options', { 0: 'wait' }],
      ['/options/1', 'brace'],
      ['/outcomes/0/findings', 'none'],
      [`${timePlace}/arms/0/count`, '30'],
      [`${timePlace}/arms/0/count`, NaN],
      [`${timePlace}/arms/0/count`, true],
      [measurePlace, 'frequency'],
      [`${measurePlace}/kind`, 1],
      [`${measurePlace}/kind`, { toString: 'frequency' }],
    ];
    for (const [pointer, value] of wrong) {
      it(`tells ${JSON.stringify(value)} at ${pointer}`, () => {
        expect(issuesOf(changed(pointer, value))).to.deep.equal([error('wrong-type', pointer)]);
      });
    }

    it('says what was expected', () => {
      const messageFor = (pointer: string, value: unknown): string =>
        parseDefinition(changed(pointer, value)).issues[0]!.message;
      expect(messageFor('/title', 5)).to.include('Expected: string.');
      expect(messageFor('/decision', 5)).to.include('Expected: an object.');
      expect(messageFor('/decision/timeCritical', 5)).to.include('Expected: boolean.');
      expect(messageFor('/options', 5)).to.include('Expected: Array.');
      expect(messageFor(measurePlace, 5)).to.include('Expected: an object.');
    });

    it('tells words that are not in the list, and which are', () => {
      for (const word of ['', 'Harm', 'toString', '__proto__']) {
        const data = changed('/outcomes/0/direction', word);
        expect(issuesOf(data), word).to.deep.equal([
          error('unknown-word', '/outcomes/0/direction'),
        ]);
        expect(parseDefinition(data).issues[0]!.message).to.include(
          '"benefit" | "harm" | "neutral"',
        );
      }
    });

    it('tells a kind of measure that is not in the list, and which are', () => {
      for (const kind of ['odds-ratio', '', 'undefined', 'constructor']) {
        const data = changed(`${measurePlace}/kind`, kind);
        const pointer = `${measurePlace}/kind`;
        expect(issuesOf(data), kind).to.deep.equal([error('unknown-word', pointer)]);
        expect(parseDefinition(data).issues[0]!.message).to.include('"frequency" | "events"');
      }
    });

    it('refuses a relative risk, for which the format has no measure', () => {
      expect(issuesOf(withMeasure({ kind: 'relative-risk', value: 0.5 }))).to.deep.equal([
        error('unknown-word', `${measurePlace}/kind`),
      ]);
    });

    it('tells numbers outside of their range', () => {
      const interval = (level: number): Data => ({ low: 20, high: 40, level, from: 'published' });
      const cases: readonly (readonly [string, unknown, boolean])[] = [
        ['/sources/0/year', 1900, true],
        ['/sources/0/year', 2200, true],
        ['/sources/0/year', 2201, false],
        [`${timePlace}/arms/0/interval`, interval(50), true],
        [`${timePlace}/arms/0/interval`, interval(99.9), true],
        [`${timePlace}/arms/0/interval`, interval(49.9), false],
        [`${timePlace}/arms/0/interval`, interval(100), false],
      ];
      for (const [pointer, value, isFine] of cases) {
        const place = pointer.endsWith('interval') ? `${pointer}/level` : pointer;
        expect(issuesOf(changed(pointer, value)), JSON.stringify(value)).to.deep.equal(
          isFine ? [] : [error('out-of-range', place)],
        );
      }
    });
  });

  describe('with fields that the format does not know', () => {
    it('warns, and leaves them out', () => {
      const data = changed('/colour', { of: ['red'] });
      changed('/options/1/prize', 'gold', data);
      changed(`${timePlace}/arms/1/odds`, 2, data);
      const { definition } = parseDefinition(data);
      expect(issuesOf(data)).to.have.deep.members([
        warning('unknown-field', '/colour'),
        warning('unknown-field', '/options/1/prize'),
        warning('unknown-field', `${timePlace}/arms/1/odds`),
      ]);
      expect(definition).to.deep.equal(minimalDefinition());
    });

    it('warns of fields of another measure than the one that is given', () => {
      expect(issuesOf(withMeasure(frequency({ reference: 0 })))).to.deep.equal([
        warning('unknown-field', `${timePlace}/reference`),
      ]);
    });

    it('writes hostile names cut, cleaned and escaped', () => {
      const data = changed('/a~1b~0', 1, changed('/\u202eevil\n', 1));
      changed(`/${'x'.repeat(100_000)}`, 1, data);
      expect(issuesOf(data)).to.have.deep.members([
        warning('unknown-field', '/a~1b~0'),
        warning('unknown-field', '/�evil�'),
        warning('unknown-field', `/${'x'.repeat(64)}…`),
      ]);
    });
  });

  describe('with much that is wrong', () => {
    it('tells errors before warnings', () => {
      const data = changed('/colour', 'red', changed('/about/reviewBy', '2025-01-01'));
      changed('/summary', 'A [[word]].', data);
      const severities = parseDefinition(data).issues.map(({ severity }) => severity);
      expect(severities).to.deep.equal(['error', 'warning', 'warning']);
    });

    it('tells a newer minor version beside what is wrong', () => {
      expect(issuesOf(changed('/schemaVersion', '2.9', without('/title')))).to.deep.equal([
        error('missing', '/title'),
        warning('schema-too-new', '/schemaVersion'),
      ]);
      const { definition, issues } = parseDefinition(changed('/schemaVersion', '2.9'));
      expect(issues.map(({ code }) => code)).to.deep.equal(['schema-too-new']);
      expect(definition?.title).to.equal('Sore knee');
    });

    it('tells at most 100 issues, errors first', () => {
      const words = Array.from({ length: 150 }, (_, at) => ({
        id: `w${at}`,
        term: '',
        meaning: '',
      }));
      const errors = parseDefinition(changed('/glossary', words)).issues;
      expect(errors).to.have.lengthOf(limits.issues);

      const extra = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`f${at}`, at]));
      const many = { ...minimalDefinition(), ...extra };
      expect(parseDefinition(many).issues).to.have.lengthOf(limits.issues);
      expect(parseDefinition(many).definition).to.deep.equal(minimalDefinition());

      const both = issuesOf({ ...changed('/about/reviewBy', '2025-01-01'), ...extra });
      expect(both).to.have.lengthOf(limits.issues);
      expect(both[0]).to.deep.equal(error('review-before-publication', '/about/reviewBy'));
    });
  });

  it('never repeats the input in a message', () => {
    const secret = 'SECRET';
    const data = fullDefinition();
    const spoilt = JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
      typeof value === 'string' ? `${secret} ${value}` : value,
    ) as Data;
    const inputs: readonly unknown[] = [
      secret,
      `{"a": ${secret}}`,
      `{"${secret}": }`,
      `<${secret}>`,
      { ...spoilt, schemaVersion: secret },
      { ...spoilt, schemaVersion: '1.0' },
      { ...spoilt, schemaVersion },
      { ...minimalDefinition(), [secret]: secret },
      changed(`${measurePlace}/kind`, secret),
      changed('/options/0/kind', secret),
      changed('/summary', `[[${secret}]] [[${secret}`),
      changed('/sources/0/link', `javascript:${secret}`),
    ];
    for (const input of inputs) {
      const { issues } = parseDefinition(input);
      expect(issues).not.to.have.lengthOf(0);
      for (const { message } of issues) expect(message).not.to.include(secret);
    }
  });

  it('never throws, whatever it is given', () => {
    const hostile: readonly unknown[] = [
      Symbol('s'),
      1n,
      () => undefined,
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no keys');
          },
        },
      ),
      new Proxy(
        {},
        {
          getPrototypeOf: () => {
            throw new Error('no prototype');
          },
        },
      ),
      new Proxy([], { get: () => Symbol('length') }),
      Object.create(null),
      new String('{}'),
      globalThis,
    ];
    for (const input of hostile) {
      const { definition, issues } = parseDefinition(input);
      expect(definition).to.equal(undefined);
      expect(issues).to.have.lengthOf(1);
    }
  });
});

describe('parseDefinition: the fixtures', () => {
  it('change the place that they are told', () => {
    expect(valueAt(changed('/options/1/id', 'x'), '/options/1/id')).to.equal('x');
    expect(valueAt(without('/options/0'), '/options/0/id')).to.equal('brace');
    expect(valueAt(changed('/rights', []), '/rights')).to.deep.equal([]);
    expect(() => changed('/nowhere/at/all', 1)).to.throw('/nowhere/at');
  });
});
