/** Reads the markup of a view: of our own templates only, which are whole and trusted. */

/** Texts, and the places of values between them. */
export type TemplateText = readonly (string | number)[];

/** An element of a template. */
export interface TemplateElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, TemplateText>;
  readonly children: readonly TemplateNode[];
}

/** An element, a text, or the place of a value. */
export type TemplateNode = TemplateElement | string | number;

const cache = new WeakMap<TemplateStringsArray, readonly TemplateNode[]>();

/** The nodes of a template, read once. */
export function templateOf(strings: TemplateStringsArray): readonly TemplateNode[] {
  let nodes = cache.get(strings);
  if (!nodes) {
    nodes = read(strings);
    cache.set(strings, nodes);
  }
  return nodes;
}

/** Stands for a value; no template holds these characters. */
const mark = (place: number): string => `\uE000${place}\uE001`;
const marks = /\uE000(\d+)\uE001/;

const tokens = /<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/g;
const attribute = /([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const withoutContent = new Set(['br', 'hr', 'img', 'input', 'wbr']);

interface OpenElement extends TemplateElement {
  readonly children: TemplateNode[];
}

function read(strings: TemplateStringsArray): readonly TemplateNode[] {
  const markup = strings.reduce((text, piece, place) => `${text}${mark(place - 1)}${piece}`);
  const top: OpenElement = { tag: '', attributes: new Map(), children: [] };
  const open = [top];
  for (const [token, isEnd, tag, attributes = ''] of markup.matchAll(tokens)) {
    const parent = open.at(-1)!;
    if (tag === undefined) {
      if (!token.startsWith('<!--')) parent.children.push(...textOf(token));
    } else if (isEnd) {
      if (open.pop()!.tag !== tag) throw new Error(`A template closes another element: ${token}`);
    } else {
      const element: OpenElement = { tag, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!withoutContent.has(tag) && !attributes.endsWith('/')) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`A template leaves <${open.at(-1)!.tag}> open.`);
  return top.children;
}

function attributesOf(text: string): ReadonlyMap<string, TemplateText> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name = '', inDouble, inSingle, bare]) => [
      name,
      textOf(inDouble ?? inSingle ?? bare ?? ''),
    ]),
  );
}

function textOf(text: string): TemplateText {
  return text
    .split(marks)
    .map((piece, place) => (place % 2 === 1 ? Number(piece) : piece))
    .filter((piece) => piece !== '');
}
