/** The first gate for untrusted data: what is too large, too deep or no plain data never gets further. */
import { expect } from 'chai';
import { explainIssue } from '../../src/definition/explain-issues.js';
import { copyWithinLimits, limits } from '../../src/definition/limits.js';
import { error, issuesOf, type Found } from '../fixtures/issues.js';
import { changed, minimalDefinition, type Data } from '../fixtures/minimal-definition.js';

/** The copy, or the issue without its sentence. */
function outcomeOf(input: unknown): { value: unknown } | Found {
  const result = copyWithinLimits(input);
  if (!('issue' in result)) return result;
  const { code, severity, pointer } = result.issue;
  return { code, severity, pointer };
}

function lists(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

function objects(levels: number): Data {
  let value: Data = {};
  for (let level = 1; level < levels; level += 1) value = { a: value };
  return value;
}

function listOf(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

function fieldsOf(count: number): Data {
  return Object.fromEntries(listOf(count).map((at) => [`f${at}`, at]));
}

describe('limits', () => {
  it('are those that the format promises', () => {
    expect(limits).to.deep.equal({
      size: 512 * 1024,
      depth: 24,
      values: 50_000,
      entries: 1000,
      fields: 1000,
      stringLength: 10_000,
      issues: 100,
    });
  });

  const borders: readonly (readonly [string, within: unknown, over: unknown, Found])[] = [
    ['lists in lists', lists(24), lists(25), error('too-deep', '/0'.repeat(24))],
    ['objects in objects', objects(24), objects(25), error('too-deep', '/a'.repeat(24))],
    ['entries', listOf(1000), listOf(1001), error('too-many-entries')],
    ['entries of an inner list', [listOf(1000)], [listOf(1001)], error('too-many-entries', '/0')],
    ['fields', fieldsOf(1000), fieldsOf(1001), error('too-many-fields')],
    [
      'fields of an inner object',
      { a: fieldsOf(1000) },
      { a: fieldsOf(1001) },
      error('too-many-fields', '/a'),
    ],
    ['characters', 'x'.repeat(10_000), 'x'.repeat(10_001), error('string-too-long')],
    [
      'characters inside',
      ['x'.repeat(10_000)],
      ['x'.repeat(10_001)],
      error('string-too-long', '/0'),
    ],
    [
      'values',
      // The list, its 50 lists, and what is in them.
      [...listOf(49).map(() => listOf(1000)), listOf(949)],
      [...listOf(49).map(() => listOf(1000)), listOf(950)],
      error('too-many-values'),
    ],
  ];
  for (const [what, within, over, found] of borders) {
    it(`let ${what} up to the limit pass, and stop one more`, () => {
      expect(outcomeOf(within)).to.deep.equal({ value: within });
      expect(outcomeOf(over)).to.deep.equal(found);
    });
  }

  it('say which limit it was', () => {
    const messageFor = (input: unknown): string => {
      const result = copyWithinLimits(input);
      return 'issue' in result ? explainIssue(result.issue).message : '';
    };
    expect(messageFor(lists(25))).to.include('more than 24 deep');
    expect(messageFor(listOf(1001))).to.include('more than 1000 entries');
    expect(messageFor(fieldsOf(1001))).to.include('more than 1000 fields');
    expect(messageFor('x'.repeat(10_001))).to.include('longer than 10000 characters');
    expect(messageFor(listOf(50).map(() => listOf(1000)))).to.include('more than 50000 values');
  });

  it('stop data that is a million levels deep', () => {
    expect(issuesOf(lists(1_000_000))).to.deep.equal([error('too-deep', '/0'.repeat(24))]);
    expect(issuesOf(objects(1_000_000))).to.deep.equal([error('too-deep', '/a'.repeat(24))]);
    expect(issuesOf(changed('/title', lists(1_000_000)))).to.deep.equal([
      error('too-deep', `/title${'/0'.repeat(23)}`),
    ]);
  });

  it('stop text of 400 kB of brackets', () => {
    const half = 200_000;
    const [{ code, pointer } = error('missing')] = issuesOf('['.repeat(half) + ']'.repeat(half));
    // An engine that cannot read so deep itself calls it broken.
    expect(['too-deep', 'not-json']).to.include(code);
    expect(pointer).to.equal(code === 'too-deep' ? '/0'.repeat(24) : '');
    expect(issuesOf('['.repeat(2 * half))).to.deep.equal([error('not-json')]);
    expect(issuesOf('{"a":'.repeat(80_000))).to.deep.equal([error('not-json')]);
  });

  it('stop text with very many entries, fields or long strings', () => {
    expect(issuesOf(`[${'0,'.repeat(200_000)}0]`)).to.deep.equal([error('too-many-entries')]);
    const fields = listOf(40_000).map((at) => `"${at}":0`);
    expect(issuesOf(`{${fields.join()}}`)).to.deep.equal([error('too-many-fields')]);
    expect(issuesOf(`{"title":"${'x'.repeat(400_000)}"}`)).to.deep.equal([
      error('string-too-long', '/title'),
    ]);
  });

  it('stop lists that are shared to look small and are huge', () => {
    let value: unknown = 'ha';
    for (let level = 0; level < 20; level += 1) value = new Array(100).fill(value);
    expect(outcomeOf(value)).to.deep.equal(error('too-many-values'));
  });
});

describe('copyWithinLimits', () => {
  it('gives equal data that shares nothing', () => {
    const data = minimalDefinition();
    const result = copyWithinLimits(data);
    expect(result).to.deep.equal({ value: data });
    expect((result as { value: Data }).value.about).not.to.equal(data.about);
  });

  it('gives objects without a prototype, and real lists', () => {
    const { value } = copyWithinLimits({ a: [{ b: 1 }] }) as { value: { a: object[] } };
    expect(Object.getPrototypeOf(value)).to.equal(null);
    expect(Object.getPrototypeOf(value.a)).to.equal(Array.prototype);
    expect(Object.getPrototypeOf(value.a[0])).to.equal(null);
  });

  it('copies leaves as they are, numbers that are no JSON among them', () => {
    for (const leaf of ['', 'text', 0, -0, 1.5, NaN, Infinity, true, false, null, undefined])
      expect(outcomeOf(leaf)).to.deep.equal({ value: leaf });
  });

  it('copies an object that stands in two places twice', () => {
    const shared = { text: 'twice' };
    const result = copyWithinLimits({ a: shared, b: [shared, shared] }) as { value: Data };
    expect(result.value).to.deep.equal({ a: shared, b: [shared, shared] });
    expect(result.value.a).not.to.equal((result.value.b as object[])[0]);
  });

  it('copies objects without a prototype, as other readers of JSON give them', () => {
    const data = Object.assign(Object.create(null) as Data, { a: 1 });
    expect(outcomeOf(data)).to.deep.equal({ value: { a: 1 } });
  });

  it('copies frozen data', () => {
    expect(outcomeOf(Object.freeze([Object.freeze({ a: 1 })]))).to.deep.equal({
      value: [{ a: 1 }],
    });
  });

  it('leaves out what JSON.stringify would not see: symbols as keys and hidden fields', () => {
    const data = { a: 1, [Symbol('b')]: 2 };
    Object.defineProperty(data, 'hidden', { value: 3, enumerable: false });
    expect(outcomeOf(data)).to.deep.equal({ value: { a: 1 } });
  });

  it('reads a proxy of plain data like the data', () => {
    expect(outcomeOf(new Proxy({ a: [1] }, {}))).to.deep.equal({ value: { a: [1] } });
  });

  it('stops at an object that contains itself, at any distance', () => {
    const self: Data = {};
    self.self = self;
    expect(outcomeOf(self)).to.deep.equal(error('circular-data', '/self'));
    const list: unknown[] = [];
    list.push({ back: [list] });
    expect(outcomeOf(list)).to.deep.equal(error('circular-data', '/0/back/0'));
  });

  it('never calls a getter', () => {
    let calls = 0;
    const data = {
      get title() {
        calls += 1;
        return 'Hello';
      },
    };
    expect(outcomeOf(data)).to.deep.equal(error('not-plain-data', '/title'));
    expect(outcomeOf([data])).to.deep.equal(error('not-plain-data', '/0/title'));
    const list = Object.defineProperty([1], 0, { get: () => (calls += 1), enumerable: true });
    expect(outcomeOf(list)).to.deep.equal(error('not-plain-data', '/0'));
    expect(calls).to.equal(0);
  });

  class Titled {
    title = 'Hello';
  }
  const notPlain: readonly (readonly [string, unknown])[] = [
    ['an instance of a class', new Titled()],
    ['an object with a prototype of its own', Object.create({ title: 'Hello' })],
    ['a date', new Date(0)],
    ['a map', new Map([['title', 'Hello']])],
    ['a set', new Set(['Hello'])],
    ['a regular expression', /x/],
    ['an error', new Error('Hello')],
    ['a promise', Promise.resolve('Hello')],
    ['a boxed string', new String('Hello')],
    ['a boxed number', new Number(1)],
    ['bytes', new Uint8Array(3)],
    ['a function', () => 'Hello'],
    ['a class', Titled],
    ['a symbol', Symbol('Hello')],
    ['a big integer', 10n],
    ['an address', new URL('https://knees.example')],
    ['a proxy of a function', new Proxy(() => 'Hello', {})],
    ['a list with holes', new Array(3)],
    ['a list with one hole', Object.assign(new Array(2), { 1: 'b' })],
    ['a list with a field of its own', Object.assign(['a'], { title: 'Hello' })],
    ['a list whose hole hides behind a field', Object.assign(new Array(2), { 0: 'a', b: 'b' })],
    ['what a regular expression found', /b/.exec('abc')],
  ];
  for (const [what, value] of notPlain) {
    it(`stops at ${what}`, () => {
      expect(outcomeOf(value)).to.deep.equal(error('not-plain-data'));
      expect(outcomeOf({ a: [value] })).to.deep.equal(error('not-plain-data', '/a/0'));
      expect(issuesOf(changed('/title', value))).to.deep.equal([error('not-plain-data', '/title')]);
    });
  }

  it('reads a proxy once, so that it cannot change its mind', () => {
    let reads = 0;
    const sly = new Proxy(
      { title: 'Hello' },
      {
        getOwnPropertyDescriptor: (target, key) => {
          const descriptor = Reflect.getOwnPropertyDescriptor(target, key);
          if (key !== 'title' || !descriptor) return descriptor;
          // Object.keys asks first whether the field is enumerable.
          reads += 1;
          return { ...descriptor, value: reads };
        },
      },
    );
    const { value } = copyWithinLimits(sly) as { value: Data };
    const before = value.title;
    expect(before).to.equal(reads);
    expect(value.title).to.equal(before);
  });

  it('lets errors of a hostile proxy through, which reading turns into an issue', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new RangeError('no keys');
        },
      },
    );
    expect(() => copyWithinLimits(hostile)).to.throw(RangeError, 'no keys');
    expect(issuesOf(hostile)).to.deep.equal([error('unexpected')]);
  });
});

describe('copyWithinLimits: keys that could change how the page works', () => {
  const places: readonly (readonly [string, (key: string) => string, above: string])[] = [
    ['at the root', (key) => `{"${key}":{"polluted":true},"schemaVersion":"1.0"}`, ''],
    ['nested', (key) => `{"decision":{"for":[{"${key}":{"polluted":true}}]}}`, '/decision/for/0'],
    ['in each other', (key) => `{"constructor":{"prototype":{"${key}":1}}}`, ''],
  ];
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    for (const [where, textFor, above] of places) {
      it(`are refused: ${key} ${where}`, () => {
        const expected = where === 'in each other' ? 'constructor' : key;
        expect(issuesOf(textFor(key))).to.deep.equal([
          error('forbidden-key', `${above}/${expected}`),
        ]);
        expect(issuesOf(JSON.parse(textFor(key)))).to.deep.equal([
          error('forbidden-key', `${above}/${expected}`),
        ]);
        expect(({} as Data).polluted).to.equal(undefined);
        expect((Object.prototype as unknown as Data).polluted).to.equal(undefined);
      });
    }

    it(`are refused whatever they hold: ${key}`, () => {
      for (const value of ['null', '1', '[]', '"x"']) {
        expect(issuesOf(`{"${key}":${value}}`)).to.deep.equal([error('forbidden-key', `/${key}`)]);
      }
    });

    it(`are refused on a list: ${key}`, () => {
      const list = Object.defineProperty(['a', 'b'], key, { value: {}, enumerable: true });
      expect(outcomeOf(list)).to.deep.equal(error('not-plain-data'));
    });
  }

  it('are refused where their escapes hide them in the text', () => {
    expect(issuesOf('{"\\u005f_proto__":{"polluted":true}}')).to.deep.equal([
      error('forbidden-key', '/__proto__'),
    ]);
    expect(({} as Data).polluted).to.equal(undefined);
  });

  it('may be words in a text', () => {
    const data = changed('/summary', '__proto__ and constructor and prototype');
    expect(issuesOf(data)).to.deep.equal([]);
  });
});
