import { expect } from 'chai';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { filesIn, read } from './package.js';

/** The texts between the backticks of each `html`, `svg` and `css` template of a file, by tag. */
function templatesIn(file: string): readonly (readonly [tag: string, texts: readonly string[]])[] {
  const found: (readonly [string, readonly string[]])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const { template } = node;
      const texts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      if (['html', 'svg', 'css'].includes(node.tag.text)) found.push([node.tag.text, texts]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return found;
}

/** The text without the spaces that browsers take as one, or, in a style sheet, as none. */
function shortest(tag: string, text: string): string {
  return tag === 'css'
    ? transformSync(text, { loader: 'css', minifyWhitespace: true }).code.trim()
    : text.replace(/[ \t\r\n]+/g, ' ');
}

describe('dist, its templates and style sheets', () => {
  const modules = filesIn('src')
    .filter((file) => file.endsWith('.ts') && /\b(html|svg|css)`/.test(read(file)))
    // What only the files for script tags and the preview are made of is not published by itself.
    .filter((file) => !/^src\/(cdn\.ts|script-tag\/|workbench\/)/.test(file));

  it('say what was written, without the spaces of its authors', () => {
    expect(modules.length).to.be.greaterThan(50);
    for (const file of modules) {
      const written = templatesIn(file).map(
        ([tag, texts]) => [tag, texts.map((text) => shortest(tag, text))] as const,
      );
      const published = templatesIn(file.replace('src/', 'dist/').replace(/\.ts$/, '.js'));
      expect(published, file).to.deep.equal(written);
    }
  });

  it('leave out what is for translators alone', () => {
    const told = /\bdesc: ['"`]/;
    expect(modules.filter((file) => told.test(read(file)))).not.to.deep.equal([]);
    for (const file of modules) {
      expect(read(file.replace('src/', 'dist/').replace(/\.ts$/, '.js')), file).not.to.match(told);
    }
  });

  it('are as short in the files for script tags', () => {
    for (const file of filesIn('dist/cdn').filter((one) => one.endsWith('.js'))) {
      const code = read(file).replace(/^\/\*![^]*?\*\/\n/, '');
      expect(code.trim(), file).not.to.match(/\n/);
    }
  });
});
