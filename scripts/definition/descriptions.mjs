/**
 * Makes a table of what each field of a definition means, from the published JSON Schema: the editor of the author preview
 * tells it, and no reader downloads it.
 */
import { jsonSchema } from '../build/json-schema.mjs';

/** Where the table is written. */
export const MODULE = 'src/definition/generated/descriptions.ts';

/**
 * @param {string} root the folder of the package
 * @returns {Promise<ReadonlyMap<string, string>>} code by path
 */
export async function modulesOfDescriptions(root) {
  const { $defs, ...whole } = await jsonSchema(root, 'procedure-definition');
  const parts = Object.fromEntries(
    Object.entries($defs).map(([name, part]) => [name, described(part)]),
  );
  const code = `/** What each field of a definition means, as src/definition/schema says it in comments. */
import type { Described } from '../described.js';

/** The parts that others name. */
export const describedParts: Readonly<Record<string, Described>> = ${JSON.stringify(parts)};

/** The whole. */
export const describedDefinition: Described = ${JSON.stringify(described(whole))};
`;
  return new Map([[MODULE, code]]);
}

/** What the table keeps of a schema. */
function described({ $ref, description, properties, items, oneOf, anyOf, const: word }) {
  const kinds = oneOf ?? anyOf;
  return {
    ...($ref && { part: $ref.replace('#/$defs/', '') }),
    ...(description && { words: description }),
    ...(word !== undefined && { word }),
    ...(properties && {
      fields: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, described(property)]),
      ),
    }),
    ...(items && { entries: described(items) }),
    ...(kinds && { kinds: kinds.map(described) }),
  };
}
