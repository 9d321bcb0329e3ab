/** Clicks as a hand does: on a page that stands still, in the middle of what is there to see. */
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { cleanUp } from './fixture.js';

type Point = [x: number, y: number];

/** How long a page may take to stand still, or a click to arrive. */
const PATIENCE_MS = 5000;

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** The middle of an element, to the pixel. */
export function middleOf(target: Element): Point {
  const { left, top, width, height } = target.getBoundingClientRect();
  if (width === 0 || height === 0) throw new Error('There is nothing to see where the click goes.');
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Brings an element into view and waits until it no longer moves: for three frames it is where it was. */
async function standStill(target: Element): Promise<void> {
  const place = (): string => JSON.stringify(target.getBoundingClientRect());
  const giveUp = performance.now() + PATIENCE_MS;
  for (let before = '', frames = 0; frames < 3; await nextFrame()) {
    if (performance.now() > giveUp) throw new Error('The page does not stand still.');
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    frames = place() === before ? frames + 1 : 0;
    before = place();
  }
}

/** Resolves when a click has come to an element, and all that hears it has heard it. */
function clickAt(target: Element, point: Point): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = new AbortController();
    const timer = setTimeout(() => {
      ended.abort();
      reject(new Error(`No click came to <${target.localName}> at ${point.join(', ')}.`));
    }, PATIENCE_MS);
    const hear = (event: Event): void => {
      if (!event.composedPath().includes(target)) return;
      clearTimeout(timer);
      ended.abort();
      setTimeout(resolve);
    };
    window.addEventListener('click', hear, { capture: true, signal: ended.signal });
  });
}

/**
 * Clicks with the mouse on an element, in its middle or on the point that is asked for once the page stands still.
 * Fails where something else is in front of it.
 */
export async function clickOn(
  target: Element,
  where: (target: Element) => Point = middleOf,
): Promise<void> {
  cleanUp(resetMouse);
  await standStill(target);
  const point = where(target);
  const hit = (target.getRootNode() as Document | ShadowRoot).elementFromPoint(...point);
  if (!hit || !(target.contains(hit) || hit.contains(target))) {
    throw new Error(`<${hit?.localName ?? 'nothing'}> is in front of <${target.localName}>.`);
  }
  const arrived = clickAt(target, point);
  await sendMouse({ type: 'click', position: point });
  await arrived;
}
