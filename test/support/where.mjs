/** Which test files run in Node: those of rooms without a page, which run in browsers too, and test/node. */
const IN_NODE =
  /^test\/(languages|definition|evidence|guidance|outline|worksheet|session|exchange|checks|content|node)\/.*\.test\.ts$/;

/** @param {string} file from the top: `test/definition/parse.test.ts` */
export function runsInNode(file) {
  return IN_NODE.test(file);
}

/** Those with other people's programs, and with the oldest browser: a gate of their own, in Node too. */
const WITH_OTHERS = /^test\/(frameworks|next|editors|forms|oldest)\/[^/]+\.test\.ts$/;

/** @param {string} file from the top */
export function runsWithOthers(file) {
  return WITH_OTHERS.test(file);
}

/** Tests in Node run in shares side by side: host pages, a build and measurements; the checks; and all others. */
export const SHARES = ['pages', 'checks', 'functions'];

/** @param {string} file from the top */
export function shareOf(file) {
  if (/^test\/node\/(embedding\/|package\/(bench|reproducible))/.test(file)) return 'pages';
  return file.startsWith('test/node/checks/') ? 'checks' : 'functions';
}
