/**
 * Writes the types of a definition as plain interfaces. In the sources they are inferred from the schema, and so are
 * they in what the compiler emits: three quarters of a megabyte that each program of a consumer would infer from again,
 * and that a compiler gives up on ("excessively deep") where it meets the whole type first.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const published = 'definition/definition';
/** What other types name of the schema. */
const kept = 'vocabulary.d.ts';

/**
 * @param {ts.Program} program
 * @param {{ root: string, dist: string }} folders
 */
export function writeDefinitionTypes(program, { root, dist }) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path.join(root, 'src', `${published}.ts`));
  const aliases = source.statements
    .filter((node) => ts.isTypeAliasDeclaration(node) && !node.typeParameters)
    .map((node) => ({ node, name: node.name.text, type: checker.getTypeAtLocation(node.name) }));
  const print = printer(checker, new Map(aliases.map(({ name, type }) => [type, name])));
  const texts = aliases.map(({ node, name, type }) => {
    const comment = ts.displayPartsToString(
      checker.getSymbolAtLocation(node.name).getDocumentationComment(checker),
    );
    const isShape = !type.isUnion() && (type.flags & ts.TypeFlags.Object) !== 0;
    const head = isShape ? `export interface ${name} ` : `export type ${name} = `;
    return `${commentOf(comment, '')}${head}${print(type, '', true)}${isShape ? '' : ';'}\n`;
  });
  const generic = source.statements
    .filter((node) => ts.isTypeAliasDeclaration(node) && node.typeParameters)
    .map((node) => `${node.getFullText(source).trim()}\n`);
  const head = '/** The types of a checked definition: what `parseDefinition` returns. */\n';
  writeFileSync(path.join(dist, `${published}.d.ts`), head + [...generic, ...texts].join(''));

  const schema = path.join(dist, 'definition/schema');
  for (const name of readdirSync(schema).filter((one) => one.endsWith('.d.ts') && one !== kept)) {
    rmSync(path.join(schema, name));
  }
}

/** Prints types in full, and by their names those that have one. */
function printer(checker, names) {
  const print = (type, indent, isTop = false) => {
    const name = names.get(type);
    if (name && !isTop) return name;
    if (type.isUnion()) return unionOf(type, indent);
    if (checker.isTupleType(type) || checker.isArrayType(type)) return listOf(type, indent);
    return type.flags & ts.TypeFlags.Object ? shapeOf(type, indent) : checker.typeToString(type);
  };
  const unionOf = (type, indent) => {
    const parts = type.types.map((one) => print(one, indent));
    // The two halves of a boolean.
    const isBoolean = parts.includes('false') && parts.includes('true');
    const others = parts.filter(
      (part) => part !== 'undefined' && !(isBoolean && ['false', 'true'].includes(part)),
    );
    const last = [
      ...(isBoolean ? ['boolean'] : []),
      ...(parts.includes('undefined') ? ['undefined'] : []),
    ];
    return [...new Set([...others, ...last])].join(' | ');
  };
  const listOf = (type, indent) => {
    const items = checker.getTypeArguments(type).map((one) => print(one, indent));
    if (checker.isTupleType(type)) return `readonly [${items.join(', ')}]`;
    return `readonly ${/[ |]/.test(items[0]) && !items[0].startsWith('{') ? `(${items[0]})` : items[0]}[]`;
  };
  const shapeOf = (type, indent) => {
    const inner = `${indent}  `;
    const index = checker.getIndexInfosOfType(type).map(({ keyType, type: value }) => {
      return `${inner}readonly [key: ${checker.typeToString(keyType)}]: ${print(value, inner)};\n`;
    });
    const lines = checker.getPropertiesOfType(type).map((symbol) => {
      const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
      const key = /^[\w$]+$/.test(symbol.name) ? symbol.name : `'${symbol.name}'`;
      const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
      const value = print(checker.getTypeOfSymbol(symbol), inner);
      return `${commentOf(comment, inner)}${inner}readonly ${key}${isOptional ? '?' : ''}: ${value};\n`;
    });
    return `{\n${[...index, ...lines].join('')}${indent}}`;
  };
  return print;
}

function commentOf(text, indent) {
  if (text === '') return '';
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  return lines.length === 1
    ? `${indent}/** ${lines[0]} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}
