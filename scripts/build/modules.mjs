/**
 * Compiles src/ into the modules that are published. Spaces and comments are taken out of style sheets, and each run
 * of spaces in a template becomes one, as browsers show it: minifiers of JavaScript cannot look into either. Texts
 * for translation are no templates, so their ids stay the same; what translators are told of them is left out.
 */
import path from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { writeDefinitionTypes } from './definition-types.mjs';

const host = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: ts.sys.getCurrentDirectory,
  getNewLine: () => ts.sys.newLine,
};

/** @returns {boolean} whether all went well; what did not is printed. */
export function compileModules({ root }) {
  const config = ts.getParsedCommandLineOfConfigFile(path.join(root, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.formatDiagnostic(diagnostic, host));
    },
  });
  const program = ts.createProgram(config.fileNames, { ...config.options, noEmitOnError: true });
  const emitted = program.emit(undefined, undefined, undefined, false, {
    before: [shorterTemplates],
  });
  const troubles = [...config.errors, ...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
  if (troubles.length > 0) {
    console.error(ts.formatDiagnosticsWithColorAndContext([...new Set(troubles)], host));
  }
  if (troubles.length > 0) return false;
  writeDefinitionTypes(program, { root, dist: config.options.outDir });
  return true;
}

/** Spaces that do not break a line are words of a text, and stay. */
const squeeze = (text) => text.replace(/[ \t\r\n]+/g, ' ');

/** A text as it is written between backticks. */
const written = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/** What each tag does with a piece of its template. */
const shorten = {
  html: squeeze,
  svg: squeeze,
  // Nothing but spaces and comments: what the browser reads stays what was written and tested.
  css: (text) => transformSync(text, { loader: 'css', minifyWhitespace: true }).code.trim(),
};

/** A transformer of TypeScript, so that the source maps stay right. */
function shorterTemplates(context) {
  const { factory } = context;
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const shortened = shorten[node.tag.text];
      if (shortened) return withTemplate(node, shortened);
    }
    if (ts.isCallExpression(node) && nameOf(node.expression) === 'msg') {
      const [message] = node.arguments;
      return factory.updateCallExpression(node, node.expression, node.typeArguments, [
        ts.visitNode(message, visit),
      ]);
    }
    return ts.visitEachChild(node, visit, context);
  };

  /** The name by which something is called: `msg`, also as `localizer.msg`. */
  function nameOf(callee) {
    return (ts.isPropertyAccessExpression(callee) ? callee.name : callee).text;
  }

  function withTemplate(node, shortened) {
    const { template } = node;
    const piece = (create, { text }) => create(shortened(text), written(shortened(text)));
    if (ts.isNoSubstitutionTemplateLiteral(template)) {
      return update(node, piece(factory.createNoSubstitutionTemplateLiteral, template));
    }
    if (node.tag.text === 'css')
      throw new Error('A style sheet is shortened as a whole: no ${} in it.');
    const spans = template.templateSpans.map(({ expression, literal }) =>
      factory.createTemplateSpan(
        ts.visitNode(expression, visit),
        ts.isTemplateTail(literal)
          ? piece(factory.createTemplateTail, literal)
          : piece(factory.createTemplateMiddle, literal),
      ),
    );
    return update(
      node,
      factory.createTemplateExpression(piece(factory.createTemplateHead, template.head), spans),
    );
  }

  function update(node, template) {
    return factory.updateTaggedTemplateExpression(node, node.tag, node.typeArguments, template);
  }

  return (file) => ts.visitNode(file, visit);
}
