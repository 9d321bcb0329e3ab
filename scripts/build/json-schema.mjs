/**
 * The published JSON Schema, made from the Valibot shapes and the comments beside their fields. Valibot tells what is
 * allowed; the comments, read with TypeScript's own parser, tell what it means.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';

const address = 'https://unpkg.com/decision-aid-elements/dist/schema/procedure-definition.json';

/** The text of the JSDoc comment before a node, on one line. */
function commentOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ').trim();
}

/** The fields that `fields({...})` or a plain table lists, with their comments. */
function fieldsOf(node, tables) {
  return node.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return tables.get(nameOfSpread(property)) ?? [];
    return [[property.name.getText(), commentOf(property)]];
  });
}

// `...common` and `...contributor.entries`
function nameOfSpread({ expression }) {
  return ts.isPropertyAccessExpression(expression)
    ? expression.expression.getText()
    : expression.getText();
}

/** For each constant of a file: its own comment, and those of its fields. */
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
        tables.set(name.getText(), fieldsOf(table, tables));
    }
  }
}

/** Puts descriptions on a definition's fields, and closes it to unknown ones, so that editors flag them. */
function finish(schema, name, tables, comments) {
  if (comments.get(name)) schema.description = comments.get(name);
  if (schema.type !== 'object') return schema;
  schema.additionalProperties = false;
  for (const [field, comment] of tables.get(name) ?? []) {
    const property = schema.properties[field];
    if (comment && property) schema.properties[field] = { ...property, description: comment };
  }
  return schema;
}

/** Writes dist/schema/procedure-definition.json. */
export async function writeSchema({ root, dist }) {
  const folder = path.join(root, 'src/definition/schema');
  const tables = new Map();
  const comments = new Map();
  const definitions = {};
  // Files that others take fields from come first.
  const order = [
    'primitives.ts',
    ...readdirSync(folder).filter((name) => name !== 'primitives.ts'),
  ];
  for (const name of order.filter((file) => file.endsWith('.ts'))) {
    describeFile(path.join(folder, name), tables, comments);
    const compiled = path.join(dist, 'definition/schema', name.replace(/\.ts$/, '.js'));
    const exported = await import(pathToFileURL(compiled).href);
    for (const [key, value] of Object.entries(exported)) {
      if (value?.kind === 'schema') definitions[key] = value;
    }
  }
  const { procedureDefinition, ...parts } = definitions;
  const schema = toJsonSchema(procedureDefinition, {
    target: 'draft-2020-12',
    definitions: parts,
    // What JSON Schema cannot say, such as "a real day", stays with parseDefinition.
    errorMode: 'ignore',
    // Notes for our own code, and no keywords of JSON Schema.
    ignoreActions: ['metadata'],
  });
  for (const [name, part] of Object.entries(schema.$defs)) finish(part, name, tables, comments);
  const { $schema, ...rest } = finish(schema, 'procedureDefinition', tables, comments);
  const published = { $schema, $id: address, title: 'Procedure definition', ...rest };
  mkdirSync(path.join(dist, 'schema'), { recursive: true });
  writeFileSync(
    path.join(dist, 'schema/procedure-definition.json'),
    `${JSON.stringify(published, null, 2)}\n`,
  );
}
