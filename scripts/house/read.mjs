/** Reads what each file of src imports and exports, with TypeScript's own parser. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} Import
 * @property {string | undefined} target the file in src, from src; undefined for a package or what is not there
 * @property {string} source as written
 * @property {boolean} typeOnly
 * @property {readonly string[]} names what is taken from it; '*' for everything
 * @property {readonly string[] | undefined} passedOn under which names it is exported again; undefined if it is not
 *
 * @typedef {object} SourceFile
 * @property {readonly Import[]} imports
 * @property {readonly string[]} exports what it declares and exports itself
 * @property {ReadonlySet<string>} typesInUse types of its own that it names itself, such as the one of an argument
 * @property {number} lines
 *
 * @typedef {ReadonlyMap<string, SourceFile>} House by path from src
 */

/**
 * @param {string} src
 * @returns {House}
 */
export function readHouse(src) {
  const texts = readdirSync(src, { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => /** @type {const} */ ([name, readFileSync(path.join(src, name), 'utf8')]));
  return houseOf(Object.fromEntries(texts));
}

/**
 * The same for sources that are in hand.
 *
 * @param {Readonly<Record<string, string>>} texts by path from src
 * @returns {House}
 */
export function houseOf(texts) {
  const resolve = (file, source) => {
    if (!source.startsWith('.')) return undefined;
    const target = path.posix.join(path.posix.dirname(file), source).replace(/\.js$/, '.ts');
    return Object.hasOwn(texts, target) ? target : undefined;
  };
  return new Map(Object.entries(texts).map(([file, text]) => [file, read(file, text, resolve)]));
}

function read(file, text, resolve) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports = [];
  const exports = [];
  const types = new Set();
  const typesInUse = new Set();
  const found = (specifier, typeOnly, names, passedOn) => {
    const { text: from } = specifier;
    imports.push({ source: from, target: resolve(file, from), typeOnly, names, passedOn });
  };

  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      found(statement.moduleSpecifier, ...importedBy(statement.importClause));
    } else if (ts.isExportDeclaration(statement)) {
      const { moduleSpecifier, exportClause, isTypeOnly } = statement;
      const elements = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [];
      const names = elements.map(({ name, propertyName }) => (propertyName ?? name).text);
      const passedOn = elements.map(({ name }) => name.text);
      if (!moduleSpecifier) exports.push(...passedOn);
      else if (elements.length > 0) found(moduleSpecifier, isTypeOnly, names, passedOn);
      else found(moduleSpecifier, isTypeOnly, ['*'], ['*']);
    } else if (isExported(statement)) {
      exports.push(...declaredBy(statement));
    }
    if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
      types.add(statement.name.text);
    }
  }
  const visit = (node) => {
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const [first] = node.qualifier?.getText().split('.') ?? [];
      found(node.argument.literal, true, [first ?? '*']);
    } else if (isDynamicImport(node)) {
      found(node.arguments[0], false, ['*']);
    } else if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const name = (node.typeName ?? node.expression).getText();
      if (types.has(name)) typesInUse.add(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, exports, typesInUse, lines: text.trimEnd().split('\n').length };
}

function importedBy(clause) {
  if (!clause) return [false, []];
  const { name, namedBindings, isTypeOnly } = clause;
  const names = name ? ['default'] : [];
  if (!namedBindings) return [isTypeOnly, names];
  if (ts.isNamespaceImport(namedBindings)) return [isTypeOnly, [...names, '*']];
  const { elements } = namedBindings;
  names.push(...elements.map((one) => (one.propertyName ?? one.name).text));
  return [isTypeOnly || (!name && elements.every((one) => one.isTypeOnly)), names];
}

function isDynamicImport(node) {
  return (
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    ts.isStringLiteralLike(node.arguments[0])
  );
}

function isExported(statement) {
  if (ts.isExportAssignment(statement)) return true;
  return (ts.getModifiers(statement) ?? []).some(
    ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
  );
}

function declaredBy(statement) {
  if (ts.isExportAssignment(statement)) return ['default'];
  if (!ts.isVariableStatement(statement)) return [statement.name?.text ?? 'default'];
  const namesIn = (name) =>
    ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((one) => namesIn(one.name));
  return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
}
