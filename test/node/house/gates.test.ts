/** The gates of the house: each lets the sources through, and can fail. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import {
  climbs,
  cycles,
  deadEnds,
  longFiles,
  unusedExports,
} from '../../../scripts/house/gates.mjs';
import { drawHouse, stepsBetween } from '../../../scripts/house/picture.mjs';
import { houseOf, readHouse } from '../../../scripts/house/read.mjs';

const lines = (count: number) => 'export const x = 1;\n'.repeat(count);

describe('cycles', () => {
  it('finds two files that import each other, for types only too', () => {
    const house = houseOf({
      'definition/a.ts': `import { b } from './b.js'; export const a = b;`,
      'definition/b.ts': `import type { C } from './c.js'; export const b: C = 1;`,
      'definition/c.ts': `export type C = typeof import('./a.js');`,
    });
    expect(cycles(house)).to.deep.equal([
      'definition/a.ts > definition/b.ts > definition/c.ts > definition/a.ts',
    ]);
  });

  it('lets two ways to one file pass', () => {
    const house = houseOf({
      'definition/a.ts': `import './b.js'; import './c.js';`,
      'definition/b.ts': `import './c.js';`,
      'definition/c.ts': ``,
    });
    expect(cycles(house)).to.deep.equal([]);
  });
});

describe('climbs', () => {
  it('finds an import of a room above, for types only too', () => {
    const house = houseOf({
      'worksheet/a.ts': `import type { X } from '../session/b.js';`,
      'session/b.ts': `import { y } from '../elements/core/c.js'; export type X = typeof y;`,
      'elements/core/c.ts': `export const y = 1;`,
    });
    expect(climbs(house)).to.deep.equal([
      'worksheet/a.ts > session/b.ts',
      'session/b.ts > elements/core/c.ts',
    ]);
  });

  it('finds an import from the folder of another element', () => {
    const house = houseOf({
      'elements/big-chart/a.ts': `import '../small-chart/b.js';`,
      'elements/small-chart/b.ts': ``,
    });
    expect(climbs(house)).to.deep.equal(['elements/big-chart/a.ts > elements/small-chart/b.ts']);
  });

  it('lets imports within a room and of the rooms below pass', () => {
    const house = houseOf({
      'entries/index.ts': `export * from './definition.js';`,
      'entries/definition.ts': `export { a } from '../definition/a.js';`,
      'definition/a.ts': `import './schema/b.js'; export const a = 1;`,
      'definition/schema/b.ts': ``,
    });
    expect(climbs(house)).to.deep.equal([]);
  });
});

describe('deadEnds', () => {
  it('finds an import of a file that is not there', () => {
    const house = houseOf({ 'definition/a.ts': `import './gone.js';` });
    expect(deadEnds(house)).to.deep.equal(['definition/a.ts > ./gone.js']);
  });
});

describe('longFiles', () => {
  it('finds logic that is too long, and leaves sheets and texts alone', () => {
    const house = houseOf({
      'definition/long.ts': lines(301),
      'definition/short.ts': lines(300),
      'styles/long.styles.ts': lines(301),
      'generated/guidance/en/long.ts': lines(301),
    });
    expect(longFiles(house, 300)).to.deep.equal(['definition/long.ts has 301 lines']);
  });
});

describe('unusedExports', () => {
  it('finds what no other file imports and no published path leads to', () => {
    const house = houseOf({
      'evidence/a.ts': `
        export const used = 1, unused = 2;
        export function onlyTested() { return onlyHere(); }
        export function onlyHere() {}
        export interface Nobodys { x: 1 }
        const [first] = [1];
        export { first };`,
      'evidence/b.ts': `import { used as renamed } from './a.js'; export const b = renamed;`,
      'entries/index.ts': `export { b as published } from '../evidence/b.js';`,
    });
    expect(unusedExports(house)).to.deep.equal([
      'evidence/a.ts: unused',
      'evidence/a.ts: onlyTested',
      'evidence/a.ts: onlyHere',
      'evidence/a.ts: Nobodys',
      'evidence/a.ts: first',
    ]);
  });

  it('follows what is exported again, as far as somebody takes it', () => {
    const house = houseOf({
      'evidence/a.ts': `export const one = 1, two = 2, three = 3;`,
      'evidence/b.ts': `export { one, two } from './a.js'; export * from './c.js';`,
      'evidence/c.ts': `export const four = 4, five = 5;`,
      'exchange/d.ts': `import { one, four } from '../evidence/b.js'; export const d = one + four;`,
      'entries/index.ts': `export * from '../exchange/d.js';`,
    });
    expect(unusedExports(house)).to.deep.equal([
      'evidence/a.ts: two',
      'evidence/a.ts: three',
      'evidence/c.ts: five',
    ]);
  });

  it('takes a type that its own file names, and a type named by an import, for used', () => {
    const house = houseOf({
      'evidence/a.ts': `
        export interface Options { x: 1 }
        export type Result = number;
        export function measure(options: Options) { return options.x; }`,
      'evidence/b.ts': `export type Measured = import('./a.js').Result;
        export class Scale {}`,
      'entries/index.ts': `
        import * as b from '../evidence/b.js';
        export { measure } from '../evidence/a.js';
        export const all = b;`,
    });
    expect(unusedExports(house)).to.deep.equal([]);
  });
});

describe('drawHouse', () => {
  const house = houseOf({
    'elements/core/a.ts': `import '../../session/b.js'; import '../../definition/c.js';`,
    'session/b.ts': `import '../definition/c.js';`,
    'definition/c.ts': ``,
  });

  it('leads from a room to those it imports, and leaves out what it reaches by way of another', () => {
    const steps = Object.fromEntries(stepsBetween(house));
    expect(steps).to.deep.include({ 'elements/core': ['session'], session: ['definition'] });
  });

  it('shows the rooms that are in use, and changes with the imports', () => {
    expect(drawHouse(house)).to.include('>session<').and.not.to.include('>exchange<');
    const other = houseOf({
      'elements/core/a.ts': `import '../../definition/c.js';`,
      'session/b.ts': `import '../definition/c.js';`,
      'definition/c.ts': ``,
    });
    expect(drawHouse(other)).not.to.equal(drawHouse(house));
  });
});

/** Exports that no other file of src takes, each with the reason why it is one all the same. */
const EXPORTED_FOR_OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^(definition\/schema\/\w+|guidance\/schema)\.ts: [a-z]/, 'each is a $def of a JSON Schema'],
  [/^definition\/migrate\.ts: migrations$/, 'a test reads the shipped table as a whole'],
  [/^elements\/core\/loading\/patience\.ts: longest\w+$/, 'tests wait just so long'],
  [/^evidence\/worked-out\.ts: shareByEffect$/, 'each method is held to its source by itself'],
  [/^elements\/core\/private-events\.ts: \w+$/, 'a test sends each event to the listener itself'],
  [/^worksheet\/answer-groups\.ts: answerGroups$/, 'a test has a sample of each group'],
  [/^worksheet\/quiz\.ts: rightNumber$/, 'a test holds the numbers of the shipped quizzes'],
  [/^worksheet\/read\.ts: (worksheetLimits|longestWorksheet)$/, 'tests go up to them, and beyond'],
];

describe('src, as a house', () => {
  const house = readHouse(fileURLToPath(new URL('../../../src', import.meta.url)));
  const unused = unusedExports(house);

  it('has no circles', () => {
    expect(cycles(house)).to.deep.equal([]);
  });

  it('has no import that climbs', () => {
    expect(climbs(house)).to.deep.equal([]);
  });

  it('has no import that leads nowhere', () => {
    expect(deadEnds(house)).to.deep.equal([]);
  });

  it('has no file of logic over 300 lines', () => {
    expect(longFiles(house, 300)).to.deep.equal([]);
  });

  it('has no export that only tests use', () => {
    const isExcused = (one: string) => EXPORTED_FOR_OTHERS.some(([pattern]) => pattern.test(one));
    expect(unused.filter((one) => !isExcused(one))).to.deep.equal([]);
  });

  it('excuses no export that needs no excuse', () => {
    for (const [pattern] of EXPORTED_FOR_OTHERS) {
      expect(
        unused.some((one) => pattern.test(one)),
        String(pattern),
      ).to.equal(true);
    }
  });

  it('is drawn as it is: run `npm run house` after a change of the imports between rooms', () => {
    const picture = new URL('../../../stories/guides/images/rooms.svg', import.meta.url);
    expect(readFileSync(picture, 'utf8')).to.equal(drawHouse(house));
  });
});
