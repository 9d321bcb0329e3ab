/**
 * The files for script tags: the main one as a module and as a classic script, and one file per language for the
 * interface and for the general guidance.
 */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/**
 * Lit makes its Trusted Types policy when it loads, and a page that names the policies it allows cannot have two of
 * one name. Ours gets a name of its own, so that it does not clash with the page's own copy of Lit.
 */
function renamePolicy() {
  let renamed = 0;
  return {
    name: 'rename-trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html\.js$/.test(id)) return null;
      const found = code.match(/createPolicy\(\s*(["'`])lit-html\1/g) ?? [];
      renamed += found.length;
      return { code: code.replace(found[0] ?? '', 'createPolicy("decision-aid-lit"'), map: null };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) {
        this.error(`The Trusted Types policy of Lit was found ${renamed} times instead of once.`);
      }
    },
  };
}

function onLog(level, log) {
  // TypeScript's helper for decorators asks for a `this` that modules do not have, and does without.
  if (level === 'warn' && log.code !== 'THIS_IS_UNDEFINED') throw new Error(log.message);
}

const minify = terser({
  module: true,
  ecma: 2021,
  compress: { passes: 2 },
  format: { comments: false },
});

const resolve = nodeResolve({ exportConditions: ['production'] });

async function write(input, plugins, outputs) {
  const bundle = await rollup({ input, plugins: [...plugins, resolve, minify], onLog });
  for (const output of outputs) await bundle.write({ inlineDynamicImports: true, ...output });
  await bundle.close();
}

/** Writes dist/cdn. */
export async function bundleForScriptTags({ dist }) {
  const cdn = path.join(dist, 'cdn');
  const entry = path.join(dist, 'entries/script-tag/script-tag.js');
  await write(
    entry,
    [renamePolicy()],
    // The module exports nothing and is wrapped too: where an optimiser takes it for a classic script, the names in it
    // then stay out of the page.
    [
      { file: path.join(cdn, 'decision-aid.js'), format: 'iife' },
      { file: path.join(cdn, 'decision-aid.iife.js'), format: 'iife' },
    ],
  );
  // They need no exports and run in either kind of script tag.
  for (const folder of ['locales', 'guidance']) {
    const entries = path.join(dist, 'entries/script-tag', folder);
    for (const name of readdirSync(entries).filter((file) => file.endsWith('.js'))) {
      const file = path.join(cdn, folder, name);
      await write(path.join(entries, name), [], [{ file, format: 'iife' }]);
    }
  }
  // What only these bundles are made of is of no use to others.
  rmSync(path.join(dist, 'entries/script-tag'), { recursive: true });
}
