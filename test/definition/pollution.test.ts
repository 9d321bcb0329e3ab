/**
 * Reading on a page that has put things on `Object.prototype` or `Array.prototype`, by accident or not, gives what it
 * gives on a clean page.
 */
import { expect } from 'chai';
import { parseDefinition, type ParseResult } from '../../src/definition/parse-definition.js';
import { finding10, minimal10 } from '../fixtures/definition-1.0.js';
import { fullDefinition } from '../fixtures/full-definition.js';
import {
  changed,
  frequency,
  minimalDefinition,
  withMeasure,
  without,
} from '../fixtures/minimal-definition.js';
import { overviewDefinition } from '../fixtures/overview-definition.js';

/** A description of a field that inherits nothing itself, since its name may be that of a part of a description. */
function bare(descriptor: PropertyDescriptor): PropertyDescriptor {
  return Object.assign(Object.create(null) as PropertyDescriptor, descriptor, {
    configurable: true,
  });
}

function field(value: unknown, enumerable = true): PropertyDescriptor {
  return bare({ value, enumerable, writable: true });
}

/** Runs something while a prototype has fields, and takes them away again. Nothing else may run meanwhile. */
function whilePolluted<Result>(
  prototype: object,
  fields: Readonly<Record<string, PropertyDescriptor>>,
  run: () => Result,
): Result {
  const entries = Object.entries(fields).filter(([name]) => !Object.hasOwn(prototype, name));
  try {
    for (const [name, descriptor] of entries) Object.defineProperty(prototype, name, descriptor);
    return run();
  } finally {
    for (const [name] of entries) delete (prototype as Record<string, unknown>)[name];
  }
}

/** Every name of a field in a value. */
function namesIn(value: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return names;
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    if (!Array.isArray(value)) names.add(name);
    namesIn(inner, names);
  }
  return names;
}

// With few optional fields, so that much could be inherited; with issues of each stage; and with all fields.
const texts = [
  minimalDefinition(),
  changed('/colour', 'red', without('/about')),
  changed('/summary', 'A [[word]].', changed('/options/1/team', [{ id: 'wizard' }])),
  withMeasure(frequency({ arms: [{ percent: 5 }, { option: 'wait', total: 5 }] })),
  withMeasure({ kind: 'odds-ratio' }),
  fullDefinition(),
  overviewDefinition(),
  minimal10([finding10(), finding10({ id: 'again', unit: 'hands', counted: 'events' })]),
].map((data) => JSON.stringify(data));

function readAll(): readonly ParseResult[] {
  return texts.map((text) => parseDefinition(text));
}

/** Only the first: an engine is slow on a page whose `Object.prototype` changes all the time. */
function readFirst(): readonly ParseResult[] {
  return texts.slice(0, 1).map((text) => parseDefinition(text));
}

function inJson(results: readonly ParseResult[]): readonly string[] {
  return results.map((result) => JSON.stringify(result));
}

describe('parseDefinition, on a page with a polluted prototype', () => {
  const clean = inJson(readAll());
  const formatNames = namesIn(fullDefinition());
  // What this library and the language use inside.
  const innerNames = [
    'issue',
    'value',
    'definition',
    'warnings',
    'code',
    'severity',
    'pointer',
    'detail',
    'message',
    'known',
    'term',
    'words',
    'entries',
    'wrapped',
    'item',
    'pipe',
    'default',
    'type',
    'path',
    'key',
    '0',
    '600',
  ];
  // In Node, the tool that reads TypeScript gives functions their names through a description that inherits these.
  const inBrowser = typeof document !== 'undefined';
  const names = [...formatNames, ...innerNames, ...(inBrowser ? ['get', 'set'] : [])];

  const values: readonly (readonly [string, unknown])[] = [
    ['a text', 'polluted'],
    ['a number', 7],
    ['a list', ['polluted']],
    ['an object', { id: 'polluted' }],
    ['a function', () => 'polluted'],
  ];

  it('gives the same when any one field is inherited', () => {
    const different = names.filter((name, index) => {
      const [, value] = values[index % values.length]!;
      const [result] = inJson(whilePolluted(Object.prototype, { [name]: field(value) }, readFirst));
      return result !== clean[0];
    });
    expect(different).to.deep.equal([]);
  });

  for (const [what, value] of values) {
    it(`gives the same when all fields are inherited at once: ${what}`, () => {
      for (const enumerable of [true, false]) {
        const fields = Object.fromEntries(names.map((name) => [name, field(value, enumerable)]));
        expect(inJson(whilePolluted(Object.prototype, fields, readAll))).to.deep.equal(clean);
      }
    });
  }

  it('loses no field to inherited setters, and calls none and no inherited getter', () => {
    const calls: string[] = [];
    const accessor = (name: string): PropertyDescriptor =>
      bare({
        get: () => calls.push(`get ${name}`),
        set: () => calls.push(`set ${name}`),
        enumerable: true,
      });
    const fields = Object.fromEntries(
      ['groups', 'quiz', 'label', 'interval', 'summary'].map((name) => [name, accessor(name)]),
    );
    const [result] = whilePolluted(Object.prototype, fields, readFirst);
    expect(calls).to.deep.equal([]);
    expect(inJson([result!])[0]).to.equal(clean[0]);
  });

  it('calls no getter of the input, even where one looks like a value', () => {
    let calls = 0;
    const data = Object.defineProperty(minimalDefinition(), 'title', {
      get: () => (calls += 1),
      enumerable: true,
    });
    const { issues } = whilePolluted(Object.prototype, { value: field('polluted') }, () =>
      parseDefinition(data),
    );
    expect(issues.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['not-plain-data', '/title'],
    ]);
    expect(calls).to.equal(0);
  });

  it('gives the same when lists inherit fields', () => {
    const fields = Object.fromEntries(
      ['id', 'option', 'polluted', 'text', 'sources', '600'].map((name) => [
        name,
        field('polluted'),
      ]),
    );
    expect(inJson(whilePolluted(Array.prototype, fields, readAll))).to.deep.equal(clean);
  });

  it('refuses rather than changes, when names of the inside of the schema library are inherited', () => {
    for (const name of ['issues', 'fallback', 'received', 'input', 'expected', 'lang']) {
      for (const [what, value] of values) {
        const [result] = whilePolluted(Object.prototype, { [name]: field(value) }, readFirst);
        const { definition, issues } = result!;
        if (definition === undefined) expect(issues, `${name}: ${what}`).not.to.deep.equal([]);
        else expect(JSON.stringify(result), `${name}: ${what}`).to.equal(clean[0]);
      }
    }
  });

  it('leaves the prototypes as they were', () => {
    const keys = (value: object): readonly PropertyKey[] => Reflect.ownKeys(value);
    const before = [keys(Object.prototype), keys(Array.prototype)];
    readAll();
    parseDefinition(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    expect([keys(Object.prototype), keys(Array.prototype)]).to.deep.equal(before);
    for (const name in {}) expect.fail(`${name} was left behind`);
  });
});
