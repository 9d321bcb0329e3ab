/** How modules become one file for browsers; for rollup.config.mjs and for the report of sizes. */
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** Lit for production, all dependencies in it, minified. */
export const forBrowsers = [
  nodeResolve({ exportConditions: ['production'] }),
  terser({ module: true, ecma: 2021, compress: { passes: 2 }, format: { comments: false } }),
];

/** A warning stops the build. */
export function onLog(level, log) {
  // TypeScript's helper for decorators asks for a `this` that modules do not have, and does without.
  if (level === 'warn' && log.code !== 'THIS_IS_UNDEFINED') throw new Error(log.message);
}

/**
 * Lit makes its Trusted Types policy when it loads, and a page that names the policies it allows cannot have two of
 * one name. Ours gets a name of its own, so that it does not clash with the page's own copy of Lit.
 */
export function renamePolicy() {
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
