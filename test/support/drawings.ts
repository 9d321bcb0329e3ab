/** Reads drawings back into numbers, from their attributes alone. */

/** The kinds of marks in an icon array, in the order in which they fill it. */
export const kinds = ['happened', 'possible', 'notHappened'] as const;

/** A kind of mark. */
export type Kind = (typeof kinds)[number];

/** The places of the marks of each kind, row by row from the bottom, each row from the left, counted from 0. */
export type Marked = Readonly<Record<Kind, readonly number[]>>;

/** The size of a drawing in its own units. */
export function sizeOf(drawing: Element): { readonly width: number; readonly height: number } {
  const [x, y, width = NaN, height = NaN] = numbersIn(drawing.getAttribute('viewBox') ?? '');
  if (x !== 0 || y !== 0) throw new Error('The drawing does not begin at 0, 0.');
  return { width, height };
}

/** Every cell that is filled, by the kind of mark that fills it. */
export function marksIn(iconArray: Element): Marked {
  const { width: columns, height: rows } = sizeOf(iconArray);
  const marked: Record<Kind, number[]> = { happened: [], possible: [], notHappened: [] };
  for (const path of iconArray.querySelectorAll(':scope > path')) {
    const fill = /^url\(#(?<id>[\w-]+)\)$/u.exec(path.getAttribute('fill') ?? '')?.groups?.['id'];
    const kind = kinds.find((one) => fill?.endsWith(`-${one}`));
    const root = iconArray.getRootNode() as Document | ShadowRoot;
    const pattern = root.querySelectorAll(`pattern[id="${fill ?? ''}"]`);
    if (!kind || pattern.length !== 1) throw new Error(`Nothing fills ${path.outerHTML}.`);
    for (const cell of cellsIn(path.getAttribute('d') ?? '')) {
      if (cell.x >= columns || cell.y >= rows) throw new Error('A mark is outside the drawing.');
      marked[kind].push((rows - 1 - cell.y) * columns + cell.x);
    }
  }
  for (const places of Object.values(marked)) places.sort((a, b) => a - b);
  return marked;
}

/** The cells of rectangles drawn as `M x y h width v height h -width z`. */
function cellsIn(outline: string): { readonly x: number; readonly y: number }[] {
  const rectangle = /M(\d+) (\d+)h(\d+)v(\d+)h-(\d+)z/gu;
  if (outline.replaceAll(rectangle, '') !== '') throw new Error(`No rectangles: ${outline}`);
  return [...outline.matchAll(rectangle)].flatMap((match) => {
    const [left = 0, top = 0, width = 0, height = 0, back = 0] = match.slice(1).map(Number);
    if (back !== width) throw new Error(`The rectangle does not close: ${match[0]}`);
    return Array.from({ length: width * height }, (_, place) => ({
      x: left + (place % width),
      y: top + Math.floor(place / width),
    }));
  });
}

/** Where a bar ends, and where its range begins and ends, in percent of its length. */
export function barIn(bar: Element): {
  readonly end: number;
  readonly range: readonly [low: number, high: number] | undefined;
} {
  const { width } = sizeOf(bar);
  const share = (value: number): number => (100 * value) / width;
  const part = bar.querySelector('rect.bar-part');
  if (part?.getAttribute('x') !== '0') throw new Error('The bar does not begin at its beginning.');
  const range = bar.querySelector('path.bar-range')?.getAttribute('d');
  const ends = range == null ? undefined : /^M([\d.e-]+) 5H([\d.e-]+)M/u.exec(range)?.slice(1);
  if (range != null && !ends) throw new Error(`No range: ${range}`);
  return {
    end: share(Number(part.getAttribute('width'))),
    range: ends ? [share(Number(ends[0])), share(Number(ends[1]))] : undefined,
  };
}

/** Where the point of a scale is, and its range, in widths of the scale: no difference is 0. */
export function scaleIn(scale: Element): {
  readonly point: number;
  readonly range: readonly [low: number, high: number] | undefined;
} {
  const { width } = sizeOf(scale);
  const place = (value: number): number => (2 * value) / width - 1;
  const range = scale.querySelector('.scale-range')?.getAttribute('d');
  const [low, y, high] = numbersIn(range ?? '');
  if (range != null && y !== 8) throw new Error(`No range: ${range}`);
  return {
    point: place(Number(scale.querySelector('.scale-point')?.getAttribute('cx'))),
    range: low === undefined || high === undefined ? undefined : [place(low), place(high)],
  };
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gu)].map(([number]) => Number(number));
}
