import { expect } from 'chai';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import { fullDefinition } from '../../fixtures/full-definition.js';
import { changed } from '../../fixtures/minimal-definition.js';
import { filesIn, readJson } from './package.js';

type Schema = Readonly<Record<string, unknown>>;
type Json = Record<string, unknown>;

const file = 'dist/schema/procedure-definition.json';
const schema = readJson<Schema>(file);

/** What the 2020-12 draft says of the keywords that are used here. */
const keywords: Readonly<Record<string, (value: unknown) => boolean>> = {
  $schema: isText,
  $id: isText,
  $ref: isText,
  $defs: isTable,
  title: isText,
  description: isText,
  type: (value) =>
    ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'].includes(value as string),
  const: () => true,
  enum: (value) => Array.isArray(value) && new Set(value).size === value.length,
  properties: isTable,
  required: (value) => Array.isArray(value) && value.every(isText),
  additionalProperties: (value) => value === false,
  items: isTable,
  minItems: isCount,
  maxItems: isCount,
  minLength: isCount,
  maxLength: isCount,
  pattern: (value) => isText(value) && isPattern(value as string),
  minimum: Number.isFinite,
  maximum: Number.isFinite,
  not: isTable,
  oneOf: (value) => Array.isArray(value) && value.length > 0,
  anyOf: (value) => Array.isArray(value) && value.length > 0,
};

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isTable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isPattern(value: string): boolean {
  try {
    return new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Every schema inside a schema, with its place. */
function* schemasIn(one: Schema, place = '#'): Generator<readonly [string, Schema]> {
  yield [place, one];
  for (const key of ['properties', '$defs']) {
    for (const [name, inner] of Object.entries((one[key] ?? {}) as Record<string, Schema>)) {
      yield* schemasIn(inner, `${place}/${key}/${name}`);
    }
  }
  if (one.items) yield* schemasIn(one.items as Schema, `${place}/items`);
  for (const key of ['oneOf', 'anyOf']) {
    const list = (one[key] ?? []) as readonly Schema[];
    for (const [index, inner] of list.entries())
      yield* schemasIn(inner, `${place}/${key}/${index}`);
  }
}

const all = [...schemasIn(schema)];

/** Every value inside some data, with its place. */
function* everyPlace(data: unknown, place = ''): Generator<readonly [string, unknown]> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    yield [`${place}/${key}`, value];
    yield* everyPlace(value, `${place}/${key}`);
  }
}

describe('dist/schema/procedure-definition.json, the published JSON Schema', () => {
  it('is of the 2020-12 draft, and says where it is published', () => {
    expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).to.match(
      /^https:\/\/.*decision-aid-elements\/.*procedure-definition\.json$/,
    );
  });

  it('uses keywords of that draft only, as it wants them', () => {
    for (const [place, one] of all) {
      for (const [keyword, value] of Object.entries(one)) {
        expect(keywords, place).to.have.property(keyword);
        expect(keywords[keyword]?.(value), `${place}/${keyword}`).to.be.true;
      }
    }
  });

  it('refers only to what is there', () => {
    const places = new Set(all.map(([place]) => place));
    for (const [place, { $ref }] of all) {
      if ($ref !== undefined)
        expect(places.has($ref as string), `${place}: ${$ref as string}`).to.be.true;
    }
  });

  it('describes every property and every shape', () => {
    for (const [place, one] of all) {
      if (!/\/(properties|\$defs)\/[^/]+$/.test(place)) continue;
      expect(one.description, place).to.match(/^[A-Z`].*[.`]$/s);
    }
  });

  it('is closed to fields that the format does not know', () => {
    for (const [place, { type, additionalProperties, properties, required = [] }] of all) {
      if (type !== 'object') continue;
      expect(additionalProperties, place).to.be.false;
      for (const name of required as string[]) expect(properties, place).to.have.property(name);
    }
  });

  describe('judges definitions', () => {
    type Validate = (data: unknown) => boolean;
    let isValid: Validate;

    before(async function () {
      // The validator of ESLint knows an older draft, whose keywords mean the same where they are used here.
      type Constructor = new (options: object) => { compile: (one: Schema) => Validate };
      const validator: string = 'ajv';
      const found = (await import(validator).catch(() => undefined)) as
        { default: Constructor } | undefined;
      if (!found) return this.skip();
      const shape = { ...schema, $schema: undefined, $id: undefined };
      isValid = new found.default({ logger: false }).compile(shape);
    });

    const shipped = filesIn('dist/definitions');

    it('accepts those that are shipped', () => {
      for (const name of shipped) expect(isValid(readJson(name)), name).to.be.true;
    });

    it('refuses a missing field, an unknown one, a wrong type and a wrong word', () => {
      const breakages: readonly ((definition: Json) => void)[] = [
        (definition) => delete definition.emergency,
        (definition) => (definition.colour = 'red'),
        (definition) => (definition.title = 7),
        (definition) => (definition.options = []),
        (definition) => ((definition.options as Json[])[0]!.kind = 'magic'),
        (definition) => ((definition.options as Json[])[0]!.invented = true),
      ];
      for (const breakIt of breakages) {
        const definition = readJson<Json>(shipped[0]!);
        breakIt(definition);
        expect(isValid(definition), String(breakIt)).to.be.false;
      }
    });

    /** What the parser says of a single value, and JSON Schema can say too. */
    const sayable = new Set([
      ...[
        'below-zero',
        'empty-text',
        'hidden-characters',
        'malformed-id',
        'malformed-jurisdiction',
      ],
      ...['malformed-language', 'malformed-version', 'missing', 'not-whole', 'out-of-range'],
      ...['text-too-long', 'too-few', 'too-many', 'unknown-field'],
      ...['unknown-word', 'wrong-type'],
    ]);
    const values: readonly unknown[] = [
      ...[
        '',
        ' ',
        '\u200b',
        '\u3164\ufe0f',
        'x',
        'x\u202ey',
        'x\u0007',
        'x\ufffd',
        'X y',
        '1.0.0',
        'en',
        'GB',
      ],
      ...[
        0,
        -1,
        0.5,
        7,
        101,
        1e9,
        null,
        true,
        false,
        [],
        {},
        [''],
        [{}],
        'x'.repeat(3001),
        undefined,
      ],
    ];

    const text = JSON.stringify(fullDefinition());
    // One place of each kind and one value, since all would take minutes.
    const places = new Map(
      [...everyPlace(fullDefinition())].map((place) => [place[0].replace(/\d+/g, '0'), place]),
    );

    it('are in many places', () => {
      expect(places.size).to.be.greaterThan(200);
    });

    const roomOf = (pointer: string): string => pointer.split('/')[1] ?? '';
    for (const room of new Set([...places.keys()].map(roomOf)))
      it(`says the same as the parser wherever it can, of every value in "${room}" that is another one`, () => {
        for (const [at, [pointer, before]] of [...places.values()].entries()) {
          if (roomOf(pointer) !== room) continue;
          const isObject = typeof before === 'object' && !Array.isArray(before);
          const value = values[at % values.length];
          // The parser takes an empty list for an object without fields.
          if (isObject && Array.isArray(value)) continue;
          const data = changed(pointer, value, JSON.parse(text) as Json);
          const { issues } = parseDefinition(data);
          const said = issues.filter(
            ({ severity, code }) => severity === 'error' || code === 'unknown-field',
          );
          const where = `${pointer} = ${JSON.stringify(value)}: ${said.map(({ code }) => code).join()}`;
          if (isValid(data))
            expect(
              said.some(({ code }) => sayable.has(code)),
              where,
            ).to.equal(false);
          else expect(said, where).not.to.be.empty;
        }
      });
  });
});
