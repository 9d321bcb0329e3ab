/** Modules of src for scripts that run before anything is built. */
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Imports some modules of src, written in TypeScript, as they are now.
 *
 * @param {string} root the folder of the package
 * @param {...string} files their paths in it
 * @returns {Promise<Record<string, any>[]>} what each exports; parts that they share are the same in all
 */
export async function importSource(root, ...files) {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file, at) => `export * as module${at} from './${file}';`).join('\n'),
      resolveDir: root,
    },
    absWorkingDir: root,
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const modules = await import(`data:text/javascript;base64,${code}`);
  return files.map((_, at) => modules[`module${at}`]);
}
