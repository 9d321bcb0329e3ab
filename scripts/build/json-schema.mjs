/**
 * The published JSON Schemas, made from the Valibot shapes and the comments beside their fields. Valibot tells what is
 * allowed; the comments, read with TypeScript's own parser, tell what it means.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';
import { importSource } from '../import-source.mjs';

const address = 'https://unpkg.com/decision-aid-elements/dist/schema';

const primitives = 'src/definition/schema/primitives.ts';

/** The text of the JSDoc comment before a node, on one line. */
function commentOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ').trim();
}

/** The fields that `fields({...})` or a plain table of this name lists, with their comments. */
function fieldsOf(name, tables) {
  return (tables.get(name) ?? []).flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return fieldsOf(nameOfSpread(property), tables);
    return [[property.name.getText(), commentOf(property)]];
  });
}

// `...common` and `...contributor.entries`
function nameOfSpread({ expression }) {
  return ts.isPropertyAccessExpression(expression)
    ? expression.expression.getText()
    : expression.getText();
}

/** For each constant of a file: its own comment, and its fields. */
function describeFile(file, tables, comments) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  for (const statement of source.statements.filter(ts.isVariableStatement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      const table = ts.isCallExpression(initializer) ? initializer.arguments[0] : initializer;
      comments.set(name.getText(), commentOf(statement));
      if (table && ts.isObjectLiteralExpression(table))
        tables.set(name.getText(), table.properties);
    }
  }
}

/** Puts descriptions on a definition's fields, and closes it to unknown ones, so that editors flag them. */
function finish(schema, name, tables, comments) {
  if (comments.get(name)) schema.description = comments.get(name);
  if (schema.type !== 'object') return schema;
  schema.additionalProperties = false;
  for (const [field, comment] of fieldsOf(name, tables)) {
    const property = schema.properties[field];
    if (comment && property) schema.properties[field] = { ...property, description: comment };
  }
  return schema;
}

/** What is published, by the name of the file. */
const SCHEMAS = {
  'procedure-definition': {
    title: 'Procedure definition',
    root: 'procedureDefinition',
    files: (folder) => filesIn(folder, 'src/definition/schema'),
  },
  guidance: {
    title: 'General guidance',
    root: 'guidance',
    files: () => [primitives, 'src/guidance/schema.ts'],
  },
};

function filesIn(root, folder) {
  const files = readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`);
  return [primitives, ...files.filter((file) => file.endsWith('.ts') && file !== primitives)];
}

/**
 * One of the published schemas, made from the sources as they are now.
 *
 * @param {string} folder the folder of the package
 * @param {keyof typeof SCHEMAS} name
 */
export async function jsonSchema(folder, name) {
  const { title, root, files: list } = SCHEMAS[name];
  const files = list(folder);
  const tables = new Map();
  const comments = new Map();
  for (const file of files) describeFile(path.join(folder, file), tables, comments);
  const definitions = {};
  for (const exported of await importSource(folder, ...files)) {
    for (const [key, value] of Object.entries(exported)) {
      if (value?.kind === 'schema') definitions[key] = value;
    }
  }
  const { [root]: whole, ...parts } = definitions;
  const schema = toJsonSchema(whole, {
    target: 'draft-2020-12',
    definitions: parts,
    // What JSON Schema cannot say, such as "a real day", stays with the check of the library.
    errorMode: 'ignore',
    // Notes for our own code, and no keywords of JSON Schema.
    ignoreActions: ['metadata'],
  });
  const [{ hiddenCharacter }] = await importSource(folder, 'src/definition/schema/characters.ts');
  for (const key of ['label', 'text']) schema.$defs[key].not = { pattern: hiddenCharacter.source };
  for (const [key, part] of Object.entries(schema.$defs)) finish(part, key, tables, comments);
  const { $schema, ...rest } = finish(schema, root, tables, comments);
  return { $schema, $id: `${address}/${name}.json`, title, ...rest };
}

/** Writes dist/schema. */
export async function writeSchemas({ root, dist }) {
  const folder = path.join(dist, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(SCHEMAS)) {
    const schema = await jsonSchema(root, name);
    writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
