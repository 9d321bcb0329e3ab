/** How modules become one file; for rollup.config.mjs and for the report of sizes. */
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { notices } from './notices.mjs';

/**
 * Lit for production, all dependencies in it, minified, with a notice of whose work it is. Arrows are unsafe where a
 * function is called with `new`: here only classes are.
 */
export const forBrowsers = [
  nodeResolve({ exportConditions: ['production'] }),
  terser({
    module: true,
    ecma: 2021,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  }),
  notices(),
];

/** Readable, for Node and for tools, with a notice of whose work it is. */
export const forAuthors = [
  plainLetters(),
  nodeResolve({ exportConditions: ['production'] }),
  commonjs(),
  notices(),
];

/** Lets a shell run a bundle. It stands last, since this line has to be the first. */
export function command() {
  return {
    name: 'command',
    renderChunk: (code) => ({ code: `#!/usr/bin/env node\n${code}`, map: null }),
  };
}

/** The counter of syllables takes accents off by a package without a licence text. Engines do that by themselves now. */
export function plainLetters() {
  const name = 'normalize-strings';
  const code = String.raw`export default (text) => text.normalize('NFD').replace(/\p{M}/gu, '');`;
  return {
    name: 'plain-letters',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? code : null),
  };
}

/** A warning stops the build. */
export function onLog(level, log) {
  // Circles within a package are for those who wrote it.
  if (log.code === 'CIRCULAR_DEPENDENCY' && log.ids?.every((id) => id.includes('node_modules')))
    return;
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

/** What the file with everything leaves out, and what stands there for it. */
const INSTEAD_OF_EXTRAS = {
  'shared/read-aloud/read-aloud.js': "export const readAloudView = () => '';",
  'decision-summary/views/companion.js':
    "export const companionView = () => ''; export const theirTurnView = companionView;",
  'exchange/summary/marked-apart.js': 'export const markedApart = () => [];',
};

/**
 * The file with everything reads nothing aloud, and nobody can mark with somebody else in it: all of its pages would have
 * the bytes, and few readers want it. What two people marked elsewhere stays in the worksheet.
 */
export function withoutExtras() {
  const leftOut = new Set();
  return {
    name: 'without-extras',
    load(id) {
      const file = id.replaceAll('\\', '/');
      const extra = Object.keys(INSTEAD_OF_EXTRAS).find((one) => file.endsWith(`/${one}`));
      if (!extra) return null;
      leftOut.add(extra);
      return INSTEAD_OF_EXTRAS[extra];
    },
    buildEnd(error) {
      const gone = Object.keys(INSTEAD_OF_EXTRAS).filter((one) => !leftOut.has(one));
      if (!error && gone.length > 0) this.error(`Not in the library any more: ${gone.join(', ')}.`);
    },
  };
}
