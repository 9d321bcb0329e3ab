/**
 * For a page that shows elements in a frame: `<iframe data-decision-aid-frame src="…" title="…">`. The frame becomes as
 * high as what is in it. A message counts only from the very frame, and only while that shows the site that `src` names.
 */
import { reportIn, written, type Report } from './messages.js';

const marked = 'iframe[data-decision-aid-frame]';

/** Where the page does not say: `data-min-height`, `data-max-height`, in pixels. */
const limits = { min: 150, max: 40_000 };

/** So many changes in so long, at one width, are a loop: something in the frame is as high as the frame. */
const loop = { changes: 24, milliseconds: 2000 };

interface Changes {
  width: number;
  times: readonly number[];
  isLooping: boolean;
}

const changesOf = new WeakMap<HTMLIFrameElement, Changes>();

function framesOnPage(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(marked)];
}

function originOf(frame: HTMLIFrameElement): string {
  return new URL(frame.src, document.baseURI).origin;
}

/** Frames that were asked for a section, and have not gone to it yet. */
const onTheirWay = new WeakSet<HTMLIFrameElement>();

/** What is sent holds nothing that anybody could use, and yet goes to nobody else. */
function greet(frame: HTMLIFrameElement): void {
  // Until its page comes, a frame is empty and of this site; then it tells of its load.
  if (frame.contentDocument?.URL === 'about:blank') return;
  const { hash } = location;
  if (hash.includes('/')) onTheirWay.add(frame);
  frame.contentWindow?.postMessage(written({ section: hash }), originOf(frame));
}

function receive({ source, origin, data }: MessageEvent): void {
  const frame = framesOnPage().find(({ contentWindow }) => contentWindow === source);
  if (!frame || source === null || origin !== originOf(frame)) return;
  const report = reportIn(data);
  if (!report) return;
  if (report.status) frame.dataset.decisionAidStatus = report.status;
  setHeight(frame, report);
  if (report.goTo !== undefined) follow(frame, report.goTo);
}

function setHeight(frame: HTMLIFrameElement, { height, width }: Report): void {
  const least = limitOf(frame, 'minHeight', limits.min);
  const most = Math.max(least, limitOf(frame, 'maxHeight', limits.max));
  // Where the page counts borders to the height, the room within them is smaller.
  const isWithBorder = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isWithBorder ? frame.offsetHeight - frame.clientHeight : 0;
  const next = `${Math.min(most, Math.max(least, Math.ceil(height))) + border}px`;
  if (frame.style.height === next || isLooping(frame, width)) return;
  frame.style.height = next;
}

function limitOf({ dataset }: HTMLIFrameElement, name: string, otherwise: number): number {
  const given = Number(dataset[name]);
  return given > 0 && Number.isFinite(given) ? given : otherwise;
}

/** A reader who drags a window changes the height often too, but the width with it. */
function isLooping(frame: HTMLIFrameElement, width: number): boolean {
  const now = performance.now();
  const before = changesOf.get(frame);
  const isSameWidth = before?.width === width;
  const times = isSameWidth
    ? [...before.times.filter((time) => now - time < loop.milliseconds), now]
    : [now];
  const isTooOften = times.length > loop.changes;
  if (isTooOften && !before?.isLooping) {
    console.warn(
      'decision-aid-elements: a frame asks for another height again and again, and is left as it is. ' +
        'Something in it is as high as its window, such as 100vh: give that another height.',
      frame,
    );
  }
  changesOf.set(frame, { width, times, isLooping: isTooOften || (before?.isLooping ?? false) });
  return isTooOften;
}

/** Only a reader who acts in the frame, or came for a section of it, is taken along. */
function follow(frame: HTMLIFrameElement, place: number): void {
  const box = frame.getBoundingClientRect();
  const isAsked = onTheirWay.delete(frame) || document.activeElement === frame;
  if (!isAsked || place > box.height) return;
  const top = box.top + place;
  if (top >= 0 && top < innerHeight / 2) return;
  scrollBy({ top: top - 16, behavior: 'instant' });
}

function greetAll(): void {
  framesOnPage().forEach(greet);
}

addEventListener('message', receive);
addEventListener('hashchange', greetAll);
// A frame that comes later, or goes to another page, tells of its load on its way down.
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && target.matches(marked)) greet(target);
  },
  true,
);
greetAll();
