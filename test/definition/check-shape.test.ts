/** The check that readers have says what the schema library says, which they do not have. */
import { expect } from 'chai';
import * as v from 'valibot';
import { checkShape } from '../../src/definition/check-shape.js';
import { procedureDefinitionShape } from '../../src/definition/generated/shapes.js';
import { issueSentences } from '../../src/definition/issue-sentences.js';
import { toPointer } from '../../src/definition/issues.js';
import { procedureDefinition } from '../../src/definition/schema/definition.js';
import { withoutPrototypes } from '../../src/definition/walk.js';
import { objectsIn } from '../support/objects.js';
import fc from '../support/property.js';
import { fullDefinition } from '../fixtures/full-definition.js';
import { minimalDefinition, valueAt, type Data } from '../fixtures/minimal-definition.js';

interface Found {
  readonly issues: readonly string[];
  readonly value: unknown;
}

/** What the library says of data, in our words. */
function byLibrary(data: unknown): Found {
  const { success, output, issues = [] } = v.safeParse(procedureDefinition, data);
  return {
    issues: issues.map((found) => {
      const path = found.path!.map(({ key }) => key as string | number);
      return `${codeOf(found)} ${toPointer(path)} ${detailOf(found)}`;
    }),
    value: success ? output : undefined,
  };
}

function codeOf({ message, input, type, expected }: v.BaseIssue<unknown>): string {
  if (Object.hasOwn(issueSentences, message)) return message;
  if (input === undefined) return 'missing';
  const isWrongKind = type === 'variant' && expected !== 'Object' && typeof input === 'string';
  return type === 'picklist' || type === 'literal' || isWrongKind ? 'unknown-word' : 'wrong-type';
}

function detailOf({ requirement, expected }: v.BaseIssue<unknown>): string {
  if (typeof requirement === 'number') return String(requirement);
  return expected === 'Object' ? 'an object' : (expected ?? '');
}

function byTable(data: unknown): Found {
  const { value, issues } = checkShape(procedureDefinitionShape, data);
  return {
    issues: issues.map(({ code, pointer, detail }) => `${code} ${pointer} ${detail}`),
    value: issues.length === 0 ? value : undefined,
  };
}

function expectTheSame(data: object): void {
  const [wanted, found] = [byLibrary(data), byTable(data)];
  // The library takes a list for an object all of whose fields are left out. Authors are told.
  const lists = found.issues.filter(
    (one) =>
      one.startsWith('wrong-type ') && one.endsWith(' an object') && !wanted.issues.includes(one),
  );
  for (const one of lists) expect(valueAt(data, one.split(' ')[1]!)).to.be.an('array');
  expect(found.issues.filter((one) => !lists.includes(one))).to.deep.equal(wanted.issues);
  if (lists.length > 0) return;
  // In the same order too: what is counted after it goes through the fields in this order.
  expect(JSON.stringify(found.value)).to.equal(JSON.stringify(wanted.value));
}

/** Every place in data, as the object around it and the name in it. */
function placesIn(root: object): readonly (readonly [Data, string])[] {
  return objectsIn(root).flatMap((parent) =>
    Object.keys(parent).map((name) => [parent as Data, name] as const),
  );
}

const strange: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  ' ',
  'x',
  '\u202e',
  'x'.repeat(3001),
  '2026-02-30',
  '2026-02-28',
  'javascript:alert(1)',
  'https://a.example/',
  'images/wrist.png',
  '//other.example/a.png',
  -1,
  0,
  1.5,
  2500,
  1e308,
  [],
  ['a', 'a'],
  [''],
  [undefined],
  {},
  { kind: 'frequency' },
  { kind: 'true-false' },
  { kind: 'no-such-kind' },
  { kind: 7 },
];

describe('checkShape', () => {
  it('takes the definitions of these tests as the library does', () => {
    for (const data of [fullDefinition(), minimalDefinition()]) {
      expect(byTable(withoutPrototypes(data)).issues).to.deep.equal([]);
      expectTheSame(data);
    }
  });

  it('says of each field that is gone, or holds something strange, what the library says', () => {
    const count = placesIn(fullDefinition()).length;
    expect(count).to.be.greaterThan(1000);
    // A field that is gone, and one strange thing at each place: another one from place to place.
    for (let at = 0; at < count; at += 1) {
      const gone = withoutPrototypes(fullDefinition());
      const [parent, name] = placesIn(gone)[at]!;
      if (!Array.isArray(parent)) Reflect.deleteProperty(parent, name);
      expectTheSame(gone);
    }
  }).timeout(60_000);

  it('says of many changes at once what the library says', () => {
    const place = fc.nat();
    const change = fc.tuple(place, fc.constantFrom(...strange), fc.boolean());
    fc.assert(
      fc.property(
        fc.constantFrom(fullDefinition, minimalDefinition),
        fc.array(change, { maxLength: 8 }),
        (make, list) => {
          const data = withoutPrototypes(make());
          for (const [number, value, isAdded] of list) {
            const places = placesIn(data);
            const [parent, name] = places[number % places.length]!;
            const copy = structuredClone(value);
            const clean =
              typeof copy === 'object' && copy !== null ? withoutPrototypes(copy) : copy;
            if (Array.isArray(parent)) parent[Number(name)] = clean;
            else parent[isAdded ? `${name}-more` : name] = clean;
          }
          expectTheSame(data);
        },
      ),
    );
  }).timeout(60_000);

  it('gives new data, frozen, without a prototype and without what is not in the format', () => {
    const data = withoutPrototypes({ ...fullDefinition(), colour: 'red', nothing: undefined });
    const { value, places } = checkShape(procedureDefinitionShape, data);
    const given = new Set(objectsIn(data));
    for (const one of objectsIn(value)) {
      expect(Object.isFrozen(one)).to.be.true;
      expect(given.has(one)).to.be.false;
      if (!Array.isArray(one)) expect(Object.getPrototypeOf(one)).to.be.null;
    }
    expect(value).not.to.have.property('colour');
    const strangers = places.filter(({ unknown }) => unknown);
    expect(strangers).to.deep.equal([{ key: '', around: undefined, value, unknown: ['colour'] }]);
  });

  it('reads no field from a prototype', () => {
    const data = Object.setPrototypeOf({ ...minimalDefinition() }, { disclaimer: 'x' }) as object;
    expect(checkShape(procedureDefinitionShape, data).value).not.to.have.property('disclaimer');
  });
});
