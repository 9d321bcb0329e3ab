/** Draws the rooms of src and which of them stand on which, as the imports have it. */
import { FLOORS, heightOf, roomOf, ROOMS } from '../lint/rooms.mjs';

const width = 900;
const rowHeight = 30;
const titleHeight = 34;
const gap = 10;
const arcsFrom = 690;

/**
 * Which room imports which, without those it reaches by way of another: if the elements import the core, and the core
 * the session, the line from the elements to the session is left out.
 *
 * @param {import('./read.mjs').House} house
 * @returns {ReadonlyMap<string, readonly string[]>}
 */
export function stepsBetween(house) {
  const direct = new Map([...ROOMS.keys()].map((room) => [room, new Set()]));
  for (const [file, { imports }] of house) {
    const { room } = roomOf(file);
    for (const { target } of imports) {
      const to = target && roomOf(target).room;
      if (to && to !== room) direct.get(room)?.add(to);
    }
  }
  const reaches = (from, to) =>
    [...(direct.get(from) ?? [])].some(
      (next) => heightOf(next) < heightOf(from) && (next === to || reaches(next, to)),
    );
  return new Map(
    [...direct].map(([room, targets]) => [
      room,
      [...targets]
        .filter((to) => ![...targets].some((other) => other !== to && reaches(other, to)))
        .sort((a, b) => heightOf(b) - heightOf(a)),
    ]),
  );
}

/**
 * @param {import('./read.mjs').House} house
 * @returns {string} an SVG file
 */
export function drawHouse(house) {
  const inUse = new Set([...house.keys()].map((file) => roomOf(file).room));
  const floors = FLOORS.map(({ title, rooms }) => ({
    title,
    rooms: Object.entries(rooms).filter(([name]) => inUse.has(name)),
  })).filter(({ rooms }) => rooms.length > 0);

  const middles = new Map();
  const shapes = [];
  let y = gap;
  for (const { title, rooms } of floors) {
    const height = titleHeight + rooms.length * rowHeight + gap / 2;
    shapes.push(
      `<rect x="${gap}" y="${y}" width="${arcsFrom - gap}" height="${height}" rx="6" fill="#eef3f7"/>`,
      text(gap * 2, y + 22, title, 'font-weight="700" fill="#33536b"'),
    );
    rooms.forEach(([name, { holds, pure }], index) => {
      const middle = y + titleHeight + index * rowHeight + rowHeight / 2 - 5;
      middles.set(name, middle);
      shapes.push(
        text(gap * 3, middle + 5, name, 'font-family="ui-monospace, monospace" fill="#111"'),
        text(gap * 3 + 140, middle + 5, pure ? holds : `${holds} *`, 'fill="#333"'),
      );
    });
    y += height + gap;
  }
  for (const [room, targets] of stepsBetween(house)) {
    for (const target of targets) shapes.push(arc(middles.get(room) + 4, middles.get(target) - 4));
  }
  shapes.push(
    text(gap * 2, y + 14, '* needs a page; every other room runs in Node too', 'fill="#333"'),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 28}" font-family="system-ui, sans-serif" font-size="14" role="img" aria-labelledby="title">
<title id="title">The rooms of src from top to bottom. A line leads from a room to those it imports.</title>
<rect width="100%" height="100%" fill="#fff"/>
${shapes.join('\n')}
</svg>
`;
}

function text(x, y, words, attributes) {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" ${attributes}>${safe}</text>`;
}

/** From a room to one below it, the farther the wider; it ends in an arrowhead. */
function arc(from, to) {
  const bulge = 30 + (to - from) * 0.42;
  const x = arcsFrom + 2;
  return (
    `<path d="M${x} ${from} C${x + bulge} ${from} ${x + bulge} ${to} ${x + 8} ${to}" fill="none" stroke="#33536b" stroke-width="1.5"/>` +
    `<path d="M${x} ${to} l9 -4.5 v9 z" fill="#33536b"/>`
  );
}
