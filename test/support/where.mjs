/** Which test files run in Node: those of rooms without a page, which run in browsers too, and test/node. */
const IN_NODE =
  /^test\/(languages|definition|evidence|guidance|outline|worksheet|session|exchange|checks|content|node)\/.*\.test\.ts$/;

/** @param {string} file from the top: `test/definition/parse.test.ts` */
export function runsInNode(file) {
  return IN_NODE.test(file);
}
