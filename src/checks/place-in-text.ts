/** Where a value stands in the text of a file. */
import {
  findNodeAtLocation,
  getNodePath,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';

/** A stretch of a text; lines and columns are counted from 1, columns in UTF-16 units as editors count them. */
export interface PlaceInText {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A text of JSON in which places can be looked up, even where it has faults. */
export interface PlacedText {
  /** The place of a value, or of what is around it where there is none. */
  readonly placeOf: (path: readonly (string | number)[]) => PlaceInText;
  readonly placeAt: (offset: number, length: number) => PlaceInText;
  /** What is not JSON, in the order of the text. */
  readonly faults: readonly {
    readonly code: string;
    readonly offset: number;
    readonly length: number;
  }[];
  readonly tree: Node | undefined;
  /** Keys that stand more than once in their object, each where it stands again. `JSON.parse` keeps the last in silence. */
  readonly repeatedKeys: () => readonly {
    readonly path: readonly (string | number)[];
    readonly place: PlaceInText;
  }[];
  /** Whole numbers that are written as 1.000: `JSON.parse` takes the point of thousands for that of decimals. */
  readonly splitNumbers: () => readonly {
    readonly path: readonly (string | number)[];
    readonly place: PlaceInText;
    readonly written: string;
  }[];
}

/** Reads a text for its places. */
export function placesIn(text: string): PlacedText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  const pointAt = (offset: number): { line: number; column: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
  const placeAt = (offset: number, length: number): PlaceInText => {
    const { line, column } = pointAt(offset);
    const end = pointAt(offset + length);
    return { line, column, endLine: end.line, endColumn: end.column };
  };

  return {
    tree,
    placeAt,
    faults: errors.map(({ error, offset, length }) => ({
      code: printParseErrorCode(error),
      offset,
      length,
    })),
    repeatedKeys: () =>
      keysTwice(tree)
        .slice(0, mostRepeated)
        .map((key) => ({
          path: getNodePath(key.parent!.children![1] ?? key),
          place: placeAt(key.offset, key.length),
        })),
    splitNumbers: () =>
      wholeNumbersIn(tree).flatMap((node) => {
        const written = text.slice(node.offset, node.offset + node.length);
        return /^[1-9]\d{0,2}\.\d{3}$/.test(written)
          ? [{ path: getNodePath(node), place: placeAt(node.offset, node.length), written }]
          : [];
      }),
    placeOf(path) {
      for (let steps = path.length; steps > 0; steps -= 1) {
        const node = tree && findNodeAtLocation(tree, path.slice(0, steps));
        if (node) return placeAt(...spanOf(node));
      }
      return placeAt(0, 1);
    },
  };
}

/** More than a person mends one by one. */
const mostRepeated = 100;

/** The objects in a tree. One after the other: a file may be nested deeply. */
function objectsIn(tree: Node | undefined): readonly Node[] {
  const found: Node[] = [];
  const open = tree ? [tree] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'object') found.push(node);
    for (const child of node.children ?? []) if (child.children) open.push(child);
  }
  return found;
}

/** The names of properties that their object has had before. */
function keysTwice(tree: Node | undefined): readonly Node[] {
  return objectsIn(tree).flatMap(({ children = [] }) => {
    const seen = new Set<unknown>();
    return children.flatMap(({ children: [key] = [] }) => {
      const isAgain = key !== undefined && seen.has(key.value);
      seen.add(key?.value);
      return isAgain ? [key] : [];
    });
  });
}

/** Fields that hold whole numbers, wherever they stand. */
const wholeFields: readonly unknown[] = ['count', 'total', 'size', 'per', 'reference'];

function wholeNumbersIn(tree: Node | undefined): readonly Node[] {
  return objectsIn(tree).flatMap(({ children = [] }) =>
    children.flatMap(({ children: [key, value] = [] }) =>
      value?.type === 'number' && wholeFields.includes(key?.value) ? [value] : [],
    ),
  );
}

/** A leaf as it stands; of a list or an object its name, since an editor would mark pages of it. */
function spanOf(node: Node): [offset: number, length: number] {
  const isLeaf = node.children === undefined;
  const name = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  if (!isLeaf && name) return [name.offset, name.length];
  return isLeaf ? [node.offset, node.length] : [node.offset, 1];
}
