/** What the elements of a view are to somebody who reads: a line, a box around others, a choice, or nothing at all. */
import type { StaticElement, StaticNode } from './template-tree.js';

/** What a reader without script has no use for. */
const leftOut = new Set([
  ...['button', 'input', 'select', 'textarea', 'progress', 'nav'],
  ...['svg', 'img', 'figure', 'slot', 'script', 'style', 'template'],
]);

/**
 * The same by class, where a tag does not tell: what only says how to act, room for answers, what stands for something
 * that is closed, and numbers that a reader has not set yet.
 */
const leftOutClasses = new Set([
  ...['how-to', 'state', 'states', 'segments-row', 'own-words', 'ruled', 'leads', 'read-on'],
  ...['drawer-line', 'frames-unset'],
]);

const inlineTags = new Set(['a', 'b', 'bdi', 'em', 'i', 'span', 'strong', 'sub', 'sup', 'label']);
/** Inline elements that say something of their words. */
export const kept = new Set(['bdi', 'em', 'strong', 'sub', 'sup']);

/** Spans that stand on a line of their own, as the style sheets have it. */
const lineClasses = new Set([
  ...['hint', 'tag', 'fine', 'period', 'certainty', 'outcome-name', 'outcome-description'],
  ...['arm-value', 'number', 'notice-name'],
]);

/** What begins with a capital, as the style sheets have it. */
export const capitalClasses = new Set(['frame', 'frame-caption', 'period', 'when']);

/** Drawers whose line says nothing that is not in them. */
export const foldClasses = new Set(['screen-only', 'notices']);

/** Whether an element and all that is in it is left out. A few buttons hold what a reader reads. */
export function isLeftOut(node: StaticElement, parent?: StaticElement): boolean {
  const { tag, attributes } = node;
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  if (hasClass(node, leftOutClasses)) return true;
  switch (tag) {
    case 'button':
      return attributes.get('class') !== 'term' && !(parent && isHeading(parent));
    case 'label':
      return (
        !hasBox(node) && node.children.some((child) => isElement(child) && leftOut.has(child.tag))
      );
    case 'legend':
      // It names a group for those who act in it.
      return attributes.get('class') === 'visually-hidden';
    default:
      return leftOut.has(tag);
  }
}

/**
 * Those of the children that are elements with such a tag.
 *
 * @param tag a pattern of tags
 */
export function elementsIn({ children }: StaticElement, tag: string): readonly StaticElement[] {
  const pattern = new RegExp(`^${tag}$`);
  return children.filter(isElement).filter((child) => pattern.test(child.tag));
}

/** The terms and what is said of them, which can be grouped. */
export function termsIn({ children }: StaticElement): readonly StaticElement[] {
  return children.filter(isElement).flatMap((one) => (one.tag === 'div' ? termsIn(one) : [one]));
}

/** One of several things to choose or to tick: its label, or a box that begins with it. */
export function isChoice(node: StaticElement): boolean {
  if (node.tag === 'label') return hasBox(node);
  const labels = elementsIn(node, 'label');
  return node.tag === 'div' && labels.length === 1 && hasBox(labels[0]!);
}

function hasBox({ children }: StaticElement): boolean {
  return children.some(
    (child) =>
      isElement(child) &&
      child.tag === 'input' &&
      ['radio', 'checkbox'].includes(child.attributes.get('type') ?? ''),
  );
}

/** Whether it stands on a line of its own, though it is no paragraph. */
export function isOwnLine(node: StaticElement): boolean {
  return node.tag === 'span' && hasClass(node, lineClasses);
}

/** Whether what is in it stands on several lines. */
export function hasLines({ children }: StaticElement): boolean {
  return children.some((child) => isElement(child) && (!isInline(child) || isOwnLine(child)));
}

export function isInline(node: StaticElement): boolean {
  const { tag, children } = node;
  return (
    inlineTags.has(tag) ||
    (tag === 'button' && !children.some((child) => isElement(child) && !isInline(child)))
  );
}

export function isElement(node: StaticNode): node is StaticElement {
  return typeof node !== 'string';
}

export function hasClass({ attributes }: StaticElement, classes: ReadonlySet<string>): boolean {
  const own = attributes.get('class');
  return own?.split(/\s+/).some((name) => classes.has(name)) ?? false;
}

export function isHeading({ tag }: StaticElement): boolean {
  return /^h[1-6]$/.test(tag);
}
