/**
 * Makes tables of the Valibot shapes of a definition, for the check in src/definition/check-shape.ts: Valibot stays the
 * one source, and no reader downloads it.
 */
import { importSource } from '../import-source.mjs';

const RULES = 'src/definition/schema/rules.ts';
const SCHEMA = 'src/definition/schema/definition.ts';

/** Where the tables are written. */
export const MODULE = 'src/definition/generated/shapes.ts';

/**
 * @param {string} root the folder of the package
 * @returns {Promise<ReadonlyMap<string, string>>} code by path
 */
export async function modulesOfShapes(root) {
  const [schema, rules] = await importSource(root, SCHEMA, RULES);
  const tables = new Tables(rules);
  const whole = tables.shape(schema.procedureDefinition);
  const names = [...tables.used].sort().join(', ');
  const code = `/** The shapes of a definition, as src/definition/schema says them with Valibot. */
import { ${names} } from '../schema/rules.js';
import type { Check, Shape } from '../shape.js';

${tables.lines.join('\n')}

/** The shape of the whole. */
export const procedureDefinitionShape = ${whole};
`;
  return new Map([[MODULE, code]]);
}

/** Writes each shape and each check once, whoever uses it. */
class Tables {
  /** The rules that are named. */
  used = new Set();
  lines = [];
  #names = new Map();
  #rules;

  constructor(rules) {
    this.#rules = rules;
  }

  /** The name of a constant that holds a shape. */
  shape(schema) {
    return this.#constant('shape', 'Shape', this.#parts(schema));
  }

  #parts(schema) {
    const checks = checksOf(schema).map((check) => this.#check(check));
    switch (schema.type) {
      case 'string':
        return [`'${hasWords(schema) ? 'words' : 'string'}'`, ...checks];
      case 'number':
        return [`'number'`, ...checks];
      case 'boolean':
        return [`'boolean'`];
      case 'literal':
        return [`'word'`, quoted(schema.literal)];
      case 'picklist':
        return [`'word'`, ...schema.options.map(quoted)];
      case 'array':
        return [`'list'`, this.shape(schema.item), ...checks];
      case 'object':
        return [
          `'fields'`,
          ...Object.entries(schema.entries).flatMap((entry) => this.#field(entry)),
        ];
      case 'variant':
        return [
          `'one'`,
          quoted(schema.key),
          ...schema.options.flatMap((option) => [
            quoted(option.entries[schema.key].literal),
            this.shape(option),
          ]),
        ];
      default:
        throw new Error(`A table cannot say "${schema.type}" yet: teach check-shape.ts.`);
    }
  }

  #field([name, schema]) {
    if (schema.type !== 'optional') return [quoted(name), this.shape(schema)];
    if (schema.default !== undefined)
      throw new Error(`${name} has a default, which no table says.`);
    return [quoted(`${name}?`), this.shape(schema.wrapped)];
  }

  #check({ type, message, requirement }) {
    const code = quoted(message);
    switch (type) {
      case 'min_length':
        return this.#constant('check', 'Check', [code, `'fewest'`, requirement]);
      case 'max_length':
        return this.#constant('check', 'Check', [code, `'longest'`, requirement]);
      case 'min_value':
        return this.#constant('check', 'Check', [code, `'least'`, requirement]);
      case 'max_value':
        return this.#constant('check', 'Check', [code, `'most'`, requirement]);
      case 'regex':
        return this.#constant('check', 'Check', [code, this.#named(requirement) ?? requirement]);
      case 'integer':
        return this.#constant('check', 'Check', [code, 'Number.isInteger']);
      case 'finite':
        return this.#constant('check', 'Check', [code, 'Number.isFinite']);
      case 'check': {
        const name = this.#named(requirement);
        if (!name) throw new Error(`The rule of ${message} is not in ${RULES}.`);
        return this.#constant('check', 'Check', [code, name]);
      }
      default:
        throw new Error(`A table cannot say "${type}" yet: teach check-shape.ts.`);
    }
  }

  /** The name of a rule, so that it is not written twice. */
  #named(requirement) {
    const name = Object.keys(this.#rules).find((one) => this.#rules[one] === requirement);
    if (name) this.used.add(name);
    return name;
  }

  #constant(prefix, type, parts) {
    const value = `[${parts.join(', ')}]`;
    if (!this.#names.has(value)) {
      const name = `${prefix}${this.#names.size}`;
      this.#names.set(value, name);
      this.lines.push(`const ${name}: ${type} = ${value};`);
    }
    return this.#names.get(value);
  }
}

/** The checks of a pipe, also of one in another. */
function checksOf({ pipe = [] }) {
  const [, ...steps] = pipe;
  const inner = pipe[0]?.pipe ? checksOf(pipe[0]) : [];
  return [...inner, ...steps.filter(({ kind }) => kind === 'validation')];
}

function hasWords({ pipe = [] }) {
  return pipe.some(({ metadata }) => metadata?.words);
}

function quoted(text) {
  return `'${String(text).replaceAll(/[\\']/g, '\\$&')}'`;
}
