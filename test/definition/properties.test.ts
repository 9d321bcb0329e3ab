/** What holds for every input, tried with very many. */
import { expect } from 'chai';
import fc from '../support/property.js';
import type { DefinitionIssue } from '../../src/definition/issues.js';
import { issueSentences } from '../../src/definition/issue-sentences.js';
import { toPointer } from '../../src/definition/issues.js';
import { hasOpenMark, splitAtMarks, withoutMarks } from '../../src/definition/glossary-marks.js';
import { copyWithinLimits, limits } from '../../src/definition/limits.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { compareTranslation } from '../../src/definition/translations.js';
import { fullDefinition } from '../fixtures/full-definition.js';
import { minimalDefinition, stepsOf, valueAt, type Data } from '../fixtures/minimal-definition.js';

const forbiddenKey = /"(__proto__|constructor|prototype)":/;

/** Any JSON, with some of the words that the format knows among its keys and values. */
const words = ['schemaVersion', '1.0', 'title', 'options', 'id', 'kind', 'frequency', 'text', '[['];
const key = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ maxLength: 10 }),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', '~/', '\u202e', ''),
);
const { anyJson } = fc.letrec((tie) => ({
  anyJson: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, false, 0, -1, 1e308, ...words),
    fc.double({ noNaN: true }),
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(tie('anyJson'), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie('anyJson')), { maxLength: 5 }).map((entries) =>
      // As JSON.parse does it: also "__proto__" is a field of its own.
      entries.reduce(
        (data, [name, value]) =>
          Object.defineProperty(data, name, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          }),
        {},
      ),
    ),
  ),
}));

/** Every object and list in a value, with what is in it. */
function nodesIn(root: unknown): readonly { parent: Data; key: string }[] {
  if (typeof root !== 'object' || root === null) return [];
  return Object.entries(root).flatMap(([name, value]) => [
    { parent: root as Data, key: name },
    ...nodesIn(value),
  ]);
}

type Change = (parent: Data, key: string, other: { parent: Data; key: string }) => void;

const changes: Readonly<Record<string, Change>> = {
  delete: (parent, name) => {
    if (Array.isArray(parent)) parent.splice(Number(name), 1);
    else delete parent[name];
  },
  swap: (parent, name, other) => {
    const value = JSON.stringify(parent[name]);
    const otherValue = JSON.stringify(other.parent[other.key]);
    parent[name] = JSON.parse(otherValue);
    other.parent[other.key] = JSON.parse(value);
  },
  double: (parent, name) => {
    if (Array.isArray(parent)) parent.push(JSON.parse(JSON.stringify(parent[Number(name)])));
    else parent[`${name}2`] = parent[name];
  },
};

/** A definition of which some nodes are changed, as bad editors and bad people change them. */
const changedDefinition = fc
  .tuple(
    fc.constantFrom(minimalDefinition, fullDefinition),
    fc.array(
      fc.record({
        at: fc.nat(),
        other: fc.nat(),
        how: fc.oneof(
          fc.constantFrom(...Object.keys(changes)),
          fc.oneof(fc.integer(), fc.double(), fc.string(), fc.boolean(), anyJson).map((value) => ({
            value,
          })),
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([make, edits]) => {
    const data = make();
    for (const { at, other, how } of edits) {
      const nodes = nodesIn(data);
      const node = nodes[at % nodes.length];
      const another = nodes[other % nodes.length];
      if (!node || !another) continue;
      if (typeof how === 'object') node.parent[node.key] = how.value;
      else changes[how]!(node.parent, node.key, another);
    }
    return data;
  });

/** A pointer is well formed and leads to something, or to where something is missing. */
function expectPointsInto(input: unknown, { pointer, code }: DefinitionIssue): void {
  expect(pointer).to.match(/^(\/([^~/]|~[01])*)*$/);
  // Long or hostile keys are written cut or cleaned.
  if (/[…\ufffd]/.test(pointer) || pointer === '') return;
  const steps = stepsOf(pointer);
  const above = valueAt(input, toPointer(steps.slice(0, -1)));
  expect(above, `${code} at ${pointer}`).to.be.an.instanceOf(Object);
  if (code !== 'missing' && code !== 'schema-unknown')
    expect(Object.hasOwn(above as object, steps.at(-1)!), `${code} at ${pointer}`).to.equal(true);
}

/** Whatever comes out is whole: a definition or a reason, never both and never neither. */
function expectSound(input: unknown): void {
  const { definition, issues } = parseDefinition(input);
  const errors = issues.filter(({ severity }) => severity === 'error');
  expect(definition === undefined).to.equal(errors.length > 0);
  expect(issues.length).to.be.at.most(limits.issues);
  expect(errors.every((found, at) => found === issues[at])).to.equal(true);
  for (const issue of issues) {
    expect(issueSentences).to.have.own.property(issue.code);
    expect(issue.code).not.to.equal('unexpected');
    expect(issue.message).not.to.equal('');
    expectPointsInto(input, issue);
  }
}

describe('parseDefinition, for every input', function () {
  // Browsers run side by side, on machines that may be slow.
  this.timeout(60_000);

  it('reading any JSON gives a definition or errors, at places that are there', () => {
    fc.assert(fc.property(anyJson, expectSound), { numRuns: 500 });
  });

  it('reading any fields of a definition gives errors, at places that are there', () => {
    const fields = fc.dictionary(fc.constantFrom(...Object.keys(fullDefinition())), anyJson);
    fc.assert(
      fc.property(fields, (data) => expectSound({ ...data, schemaVersion: '1.0' })),
      { numRuns: 150 },
    );
  });

  it('reading any text gives errors', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { definition, issues } = parseDefinition(text);
        expect(definition).to.equal(undefined);
        expect(issues).to.have.lengthOf(1);
      }),
    );
  });

  it('reading a definition of which a part is cut off gives errors', () => {
    const text = JSON.stringify(fullDefinition());
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        for (const part of [text.slice(0, length), text.slice(length)]) {
          const { definition, issues } = parseDefinition(part);
          expect(definition).to.equal(undefined);
          expect(issues).to.have.lengthOf(1);
        }
      }),
      { examples: [[1], [text.length - 1]] },
    );
  });

  it('reading a definition of which nodes are deleted, swapped, doubled or retyped is sound', () => {
    fc.assert(fc.property(changedDefinition, expectSound), { numRuns: 150 });
  });

  it('reading data and reading its text give the same', () => {
    fc.assert(
      fc.property(changedDefinition, (data) => {
        const text = JSON.stringify(data);
        const fromData = JSON.stringify(parseDefinition(JSON.parse(text)));
        expect(JSON.stringify(parseDefinition(text))).to.equal(fromData);
      }),
      { numRuns: 50 },
    );
  });

  it('reading what was read gives the same, without a warning of unknown fields', () => {
    fc.assert(
      fc.property(changedDefinition, (data) => {
        const { definition } = parseDefinition(data);
        if (!definition) return;
        const again = parseDefinition(JSON.stringify(definition));
        expect(JSON.stringify(again.definition)).to.equal(JSON.stringify(definition));
        expect(again.issues.filter(({ code }) => code === 'unknown-field')).to.deep.equal([]);
        expect(compareTranslation(definition, again.definition!)).to.deep.equal([]);
      }),
      { numRuns: 100 },
    );
  });

  it('of a text it says what it says of the same data, which it reads in another way', () => {
    const odd = fc.constantFrom<unknown>(
      null,
      '',
      ' ',
      '\u00ad',
      'a\u202eb',
      'a\u{e0041}b',
      '\ud800',
      'a\fb',
      'It helps 1 in 12.',
      'It helps 1',
      'in 12 people',
      'See [[nowhere]]',
      'See [[',
      'no-such-id',
      'x'.repeat(limits.stringLength + 1),
      -1,
      1e308,
      [],
      ['x', 'x'],
      Array.from({ length: limits.entries + 1 }, () => 'x'),
      {},
      { prototype: 1 },
      { id: 'x' },
    );
    const change = fc.tuple(
      fc.nat(),
      odd,
      fc.constantFrom('instead', 'gone', 'beside', 'from elsewhere'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(fullDefinition, minimalDefinition),
        fc.array(change, { maxLength: 3 }),
        fc.constantFrom(0, '\t', '\r'),
        (make, changes, space) => {
          const data = make();
          for (const [at, value, how] of changes) {
            const nodes = nodesIn(data);
            const { parent, key: name } = nodes[at % nodes.length]!;
            const other = nodes[(at * 7) % nodes.length]!;
            if (how === 'gone') Reflect.deleteProperty(parent, name);
            else if (how === 'beside') parent[`${name}-more`] = value;
            else
              parent[name] = how === 'instead' ? value : structuredClone(other.parent[other.key]);
          }
          const text = JSON.stringify(data, null, space);
          expect(parseDefinition(text)).to.deep.equal(parseDefinition(JSON.parse(text)));
        },
      ),
      { numRuns: 1000 },
    );
  }).timeout(60_000);

  it('no message repeats a text of the input', () => {
    const secret = fc.string({ minLength: 1, maxLength: 8 }).map((text) => `SECRET${text}`);
    fc.assert(
      fc.property(secret, fc.nat(), (text, at) => {
        const data = fullDefinition();
        const nodes = nodesIn(data);
        const { parent, key: name } = nodes[at % nodes.length]!;
        parent[name] = text;
        for (const { message } of parseDefinition(data).issues)
          expect(message).not.to.include('SECRET');
      }),
      { numRuns: 100 },
    );
  });

  it('copying plain data gives equal data', () => {
    fc.assert(
      fc.property(anyJson, (data) => {
        const isForbidden = forbiddenKey.test(JSON.stringify(data) ?? '');
        const result = copyWithinLimits(data);
        if (isForbidden && 'issue' in result) expect(result.issue.code).to.equal('forbidden-key');
        else expect(result).to.deep.equal({ value: data });
      }),
      { numRuns: 500 },
    );
  });

  it('copying anything gives plain data, an issue, or what the data itself throws', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
      withObjectString: true,
    });
    fc.assert(
      fc.property(anything, (data) => {
        const result = copyWithinLimits(data);
        if ('issue' in result) expect(result.issue.severity).to.equal('error');
        else expect(JSON.stringify(result.value)).to.equal(JSON.stringify(data));
      }),
      { numRuns: 500 },
    );
  });

  it('pieces of a text with marks rebuild it', () => {
    const plainWords = fc.string({ minLength: 1 }).filter((text) => !/[[\]|]/.test(text));
    const piece = fc.record({ words: plainWords, term: fc.option(plainWords, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces
          .map(({ words: shown, term }) => (term === undefined ? shown : `[[${shown}|${term}]]`))
          .join('');
        const rebuilt = splitAtMarks(text).map(({ words: shown, term }) =>
          term === undefined ? shown : `[[${shown}|${term}]]`,
        );
        expect(rebuilt.join('')).to.equal(text);
        expect(withoutMarks(text)).to.equal(pieces.map(({ words: shown }) => shown).join(''));
        expect(hasOpenMark(text)).to.equal(false);
      }),
    );
  });

  it('pieces of any text keep all of it that is no mark', () => {
    const bracketed = fc
      .array(fc.constantFrom('[[', ']]', '[', ']', '|', 'a', ' ', '\n'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(bracketed, (text) => {
        // What is between the marks, found in another way.
        const plainParts: string[] = [];
        let rest = text;
        for (
          let found = /\[\[([^]*?)\]\]/.exec(rest);
          found;
          found = /\[\[([^]*?)\]\]/.exec(rest)
        ) {
          plainParts.push(rest.slice(0, found.index), found[1]!.split('|')[0]!);
          rest = rest.slice(found.index + found[0].length);
        }
        expect(withoutMarks(text)).to.equal([...plainParts, rest].join(''));
        expect(hasOpenMark(text)).to.equal(rest.includes('[['));
        for (const { words: shown, term } of splitAtMarks(text))
          expect(shown !== '' || term !== undefined).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a pointer leads back to its place', () => {
    const isVisible = (text: string): boolean => !toPointer([text]).includes('\ufffd');
    const step = fc.oneof(fc.nat(500), fc.string({ maxLength: 60 }).filter(isVisible));
    fc.assert(
      fc.property(fc.array(step), (path) => {
        expect(stepsOf(toPointer(path))).to.deep.equal(path.map(String));
      }),
    );
  });
});
