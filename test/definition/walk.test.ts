/** Walking over data and over what the format says of it. */
import { expect } from 'chai';
import { toPointer, type Path } from '../../src/definition/issues.js';
import { limits } from '../../src/definition/limits.js';
import { procedureDefinition } from '../../src/definition/schema/definition.js';
import { procedureDefinitionShape } from '../../src/definition/generated/shapes.js';
import { leavesOf, walk } from '../../src/definition/walk.js';
import { fullDefinition } from '../fixtures/full-definition.js';
import { changed, minimalDefinition, type Data } from '../fixtures/minimal-definition.js';

function visits(root: unknown): readonly (readonly [string, unknown])[] {
  const found: [string, unknown][] = [];
  walk(root, (value, path) => found.push([toPointer(path), value]));
  return found;
}

/** A place without the numbers of entries. */
function generalPlace(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '/*' : `/${step}`)).join('');
}

/** Every field that a schema knows, in the form of `generalPlace`. */
function fieldsOf(schema: unknown, place = ''): readonly string[] {
  const { entries, item, wrapped, options, key } = schema as {
    entries?: Record<string, unknown>;
    item?: unknown;
    wrapped?: unknown;
    options?: readonly unknown[];
    key?: string;
  };
  if (wrapped) return fieldsOf(wrapped, place);
  if (item) return fieldsOf(item, `${place}/*`);
  if (options && key) return options.flatMap((option) => fieldsOf(option, place));
  return Object.entries(entries ?? {}).flatMap(([field, inner]) => [
    `${place}/${field}`,
    ...fieldsOf(inner, `${place}/${field}`),
  ]);
}

describe('walk', () => {
  it('visits each value once, in the order of the text', () => {
    expect(visits({ a: [1, { b: null }], c: '' })).to.deep.equal([
      ['', { a: [1, { b: null }], c: '' }],
      ['/a', [1, { b: null }]],
      ['/a/0', 1],
      ['/a/1', { b: null }],
      ['/a/1/b', null],
      ['/c', ''],
    ]);
  });

  it('visits a leaf, and what is empty', () => {
    expect(visits(7)).to.deep.equal([['', 7]]);
    expect(visits(undefined)).to.deep.equal([['', undefined]]);
    expect(visits([])).to.deep.equal([['', []]]);
  });

  it('tells entries by number and fields by name', () => {
    const steps: Path[] = [];
    walk([{ 0: 'a' }], (_value, path) => steps.push([...path]));
    expect(steps).to.deep.equal([[], [0], [0, '0']]);
  });

  it('goes as deep as a definition may be, and comes back from there', () => {
    let value: unknown = 'deep';
    for (let level = 0; level < limits.depth; level += 1) value = [value, 'beside'];
    const depths: number[] = [];
    walk(value, (_value, path) => depths.push(path.length));
    expect(Math.max(...depths)).to.equal(limits.depth);
    expect(depths.slice(-limits.depth)).to.deep.equal(
      Array.from({ length: limits.depth }, (_, level) => limits.depth - level),
    );
  });
});

describe('leavesOf', () => {
  const leaves = leavesOf(procedureDefinitionShape, fullDefinition());
  const wordsAt = new Map(leaves.map(({ path, isWords }) => [toPointer(path), isWords]));

  it('are all that is no object and no list, in the same order', () => {
    const expected = visits(fullDefinition()).filter(([, value]) => typeof value !== 'object');
    expect(leaves.map(({ path, value }) => [toPointer(path), value])).to.deep.equal(expected);
  });

  it('are words for people or not, as the format says', () => {
    const words = [
      '/title',
      '/summary',
      '/decision/question',
      '/options/1/name',
      '/options/1/shortName',
      '/options/1/summary/more/0',
      '/options/1/recovery/0/words',
      '/countedThings/0/one',
      '/studies/0/population',
      '/overview/how',
      '/overview/rows/0/why',
      '/overview/rows/0/headlines/0/why',
      '/options/1/figure/alt',
      '/outcomes/0/happened',
      '/outcomes/0/findings/0/calculation',
      '/outcomes/0/findings/0/measure/times/0/arms/0/label',
      '/outcomes/7/findings/0/measure/scale/name',
      '/outcomes/10/findings/0/measure/times/0/arms/0/text',
      '/outcomes/11/findings/0/measure/searched',
      '/quiz/questions/0/choices/0/text',
      '/quiz/questions/5/points/0',
      '/questionsPeopleAsk/0/question',
      '/sources/0/title',
      '/about/reviewers/0/credential',
      '/translation/by',
    ];
    const others = [
      '/$schema',
      '/id',
      '/language',
      '/jurisdictions/0',
      '/decision/timeCritical',
      '/options/1/kind',
      '/options/1/intents/0',
      '/options/1/summary/sources/0',
      '/options/1/recovery/0/time/from',
      '/options/1/recovery/0/time/unit',
      '/outcomes/0/findings/0/measure/kind',
      '/outcomes/0/findings/0/measure/times/0/arms/0/count',
      '/outcomes/0/findings/0/measure/times/0/arms/0/interval/level',
      '/outcomes/11/findings/0/measure/options/0',
      '/countedThings/0/id',
      '/studies/0/design',
      '/overview/rows/0/headlines/0/finding',
      '/overview/rows/0/headlines/0/time',
      '/overview/rows/2/also/0/options/0',
      '/options/1/figure/image',
      '/hide/0',
      '/quiz/questions/0/kind',
      '/quiz/questions/2/correct',
      '/sources/0/link',
      '/sources/0/doi',
      '/sources/0/year',
      '/about/published',
    ];
    for (const pointer of words) expect(wordsAt.get(pointer), pointer).to.equal(true);
    for (const pointer of others) expect(wordsAt.get(pointer), pointer).to.equal(false);
  });

  it('leave out fields that are undefined or not in the format', () => {
    const pointers = (data: Data): readonly string[] =>
      leavesOf(procedureDefinitionShape, data).map(({ path }) => toPointer(path));
    const before = pointers(minimalDefinition());
    expect(pointers(changed('/quiz', undefined))).to.deep.equal(before);
    expect(pointers(changed('/colour', 'red'))).to.deep.equal(before);
  });

  it('leave out what is of a kind that the format does not know', () => {
    const data = changed('/outcomes/0/findings/0/measure/kind', 'odds-ratio');
    const pointers = leavesOf(procedureDefinitionShape, data).map(({ path }) => toPointer(path));
    expect(pointers).to.include('/outcomes/0/findings/0/study');
    expect(pointers.filter((pointer) => pointer.includes('/measure/'))).to.deep.equal([]);
  });
});

describe('leavesOf the full definition of these tests', () => {
  it('has every field of the format', () => {
    const there = new Set<string>();
    walk(fullDefinition(), (_value, path) => there.add(generalPlace(path)));
    const known = fieldsOf(procedureDefinition);
    expect(known.length).to.be.greaterThan(300);
    expect(known.filter((place) => !there.has(place))).to.deep.equal([]);
  });
});
