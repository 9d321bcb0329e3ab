/** The list of elements, read from the one file that holds it, without running any of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * @param {string} root the folder of the package
 * @returns {readonly { tag: string, className: string }[]} in the order of src/elements/elements.ts
 */
export function readElements(root) {
  const file = path.join(root, 'src/elements/elements.ts');
  const { statements } = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const tags = new Map();
  const order = [];
  for (const statement of statements) {
    if (ts.isImportDeclaration(statement)) {
      for (const { name } of statement.importClause.namedBindings.elements) {
        tags.set(name.text, path.posix.basename(statement.moduleSpecifier.text, '.js'));
      }
    } else if (ts.isVariableStatement(statement)) {
      const [{ initializer }] = statement.declarationList.declarations;
      order.push(...initializer.expression.elements.map((one) => one.getText()));
    }
  }
  return order.map((className) => ({ tag: tags.get(className), className }));
}

/**
 * The modules that the list makes: two that register each element alone, for bundlers and for the script tag, and one
 * that exports all classes.
 *
 * @param {string} root
 * @returns {ReadonlyMap<string, string>} code by path
 */
export function modulesOfElements(root) {
  const elements = readElements(root);
  const path = ({ tag }) => `elements/${tag}/${tag}.js`;
  const modules = elements.flatMap((element) => [
    [
      `src/entries/define/${element.tag}.ts`,
      `/** Registers \`<${element.tag}>\`. */
import { ${element.className} } from '../../${path(element)}';

${element.className}.define();
`,
    ],
    [
      `src/entries/script-tag/elements/${element.tag}.ts`,
      `/** Registers \`<${element.tag}>\` where the script tag is used. */
import { ${element.className} } from '../../../${path(element)}';
import { register } from '../register.js';

register(${element.className});
`,
    ],
  ]);
  const exports = elements.map(
    (element) => `export { ${element.className} } from '../${path(element)}';\n`,
  );
  return new Map([
    ...modules,
    ['src/entries/classes.ts', `/** All elements. */\n${exports.join('')}`],
  ]);
}
