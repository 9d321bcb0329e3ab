import path from 'node:path';
import { expect } from 'chai';
import { build } from 'esbuild';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { consumer, filesIn, packageFile } from './package.js';

/** Files that do something when they are imported: they register elements, languages or guidance. */
const registering = /^dist\/(entries\/(define\.js|define\/|locales\/|guidance\/)|cdn\/)/;

let folder: string;

/** What esbuild makes of an import, with the modules that are in it. */
async function bundle(code: string): Promise<{ text: string; modules: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output?.inputs ?? {}).filter(([, part]) => part.bytesInOutput > 0);
  return {
    text: withoutComments(outputFiles[0]?.text ?? ''),
    modules: modules.map(([name]) => name),
  };
}

/** What esbuild leaves of each of many imports, in one run, since they share most of their modules. */
async function leftOf(codes: readonly string[]): Promise<readonly string[]> {
  const { outputFiles } = await build({
    entryPoints: codes.map((_, index) => ({ in: `entry:${index}`, out: String(index) })),
    outdir: folder,
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entries',
        setup(run) {
          run.onResolve({ filter: /^entry:/ }, ({ path: entry }) => ({
            path: entry.slice('entry:'.length),
            namespace: 'entry',
          }));
          run.onLoad({ filter: /./, namespace: 'entry' }, ({ path: index }) => ({
            contents: codes[Number(index)]!,
            resolveDir: folder,
          }));
        },
      },
    ],
  });
  const byName = new Map(outputFiles.map((file) => [path.basename(file.path), file.text]));
  return codes.map((_, index) => withoutComments(byName.get(`${index}.js`)!));
}

function withoutComments(code: string): string {
  return code.replace(/^\s*\/\/.*$/gm, '').trim();
}

/** What rollup makes of an import. */
async function bundleByRollup(code: string): Promise<string> {
  const bundled = await rollup({
    input: 'entry',
    onLog: () => undefined,
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === 'entry' ? `${folder}/entry.js` : null),
        load: (id) => (id === `${folder}/entry.js` ? code : null),
      },
      nodeResolve(),
    ],
  });
  const { output } = await bundled.generate({ format: 'es' });
  await bundled.close();
  return output[0].code.trim();
}

describe('package.json sideEffects, when others bundle', () => {
  const { name } = packageFile;

  before(async () => {
    folder = await consumer();
  });

  it('leaves nothing of an import that uses nothing', async () => {
    expect((await bundle(`import '${name}';`)).text).to.equal('');
    expect(await bundleByRollup(`import { parseDefinition } from '${name}';`)).to.equal('');
  });

  it('takes the parser without Lit, without elements and without the schema library', async () => {
    const code = `import { parseDefinition } from '${name}'; console.log(parseDefinition);`;
    const { modules } = await bundle(code);
    expect(
      modules.filter((file) =>
        /lit|elements\/|localization\//.test(file.split(name).pop() ?? file),
      ),
    ).to.be.empty;
    expect(modules.filter((file) => file.includes('valibot'))).to.be.empty;
    expect(await bundleByRollup(code)).not.to.match(/lit-html|customElements/);
  });

  it('takes a constant alone', async () => {
    const { modules } = await bundle(
      `import { libraryVersion } from '${name}'; console.log(libraryVersion);`,
    );
    expect(modules.filter((file) => file !== '<stdin>')).to.have.lengthOf(1);
  });

  it('keeps the registration, by either bundler', async () => {
    for (const file of ['define.js', 'define/procedure-explainer.js']) {
      const code = `import '${name}/${file}';`;
      expect((await bundle(code)).text, file).to.match(/\.define\(/);
      expect(await bundleByRollup(code), file).to.match(/\.define\(/);
    }
  });

  it('keeps what adds a language or guidance', async () => {
    for (const file of ['locales/es.js', 'guidance/es.js']) {
      expect(await bundleByRollup(`import '${name}/${file}';`), file).to.match(/^register\w+\(/m);
    }
  });

  it('keeps an import for its effect exactly where there is one', async () => {
    // The command is run, and nobody imports it.
    const commands = Object.values(packageFile.bin);
    const files = filesIn('dist').filter((one) => one.endsWith('.js') && !commands.includes(one));
    const left = await leftOf(files.map((file) => `import './node_modules/${name}/${file}';`));
    for (const [index, file] of files.entries()) {
      expect(left[index] !== '', file).to.equal(registering.test(file));
    }
  });
});
