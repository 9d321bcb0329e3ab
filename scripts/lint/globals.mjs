/** The names that a room without a page may not use. */
import globals from 'globals';

// Names that browsers and Node share and that are no part of the page.
const SHARED_GLOBALS = new Set(['URL', 'TextDecoder', 'TextEncoder', 'structuredClone']);

export const PAGE_GLOBALS = [
  ...new Set([...Object.keys(globals.browser), 'process', 'Buffer', 'console', 'require']),
].filter((name) => !SHARED_GLOBALS.has(name));
