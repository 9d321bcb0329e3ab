/** Finds things as a reader does, with or without a screen reader: by what they are and what they are called. */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** What to look for. Words as a string must be the whole name. */
export type Words = string | RegExp;

/** An element, of which the open shadow root is searched, or a part of one. */
export type Place = Element | DocumentFragment;

/** The text of an element, on one line. */
export function textOf(element: Element): string {
  return oneLine(element.textContent ?? '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether a reader can come across an element: it is drawn, and not hidden from screen readers. */
export function isShown(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('[aria-hidden="true"]') === null
  );
}

/** All shown elements of a role, in their order on the page. */
export function allByRole(place: Place, role: string, name?: Words): HTMLElement[] {
  return elementsIn(place).filter(
    (element) =>
      getRole(element) === role &&
      isShown(element) &&
      (name === undefined || matches(computeAccessibleName(element), name)),
  );
}

/** The one shown element of a role and a name; anything else is an error that tells what there is. */
export function byRole(place: Place, role: string, name?: Words): HTMLElement {
  const found = allByRole(place, role, name);
  const [element] = found;
  if (element && found.length === 1) return element;
  const there = allByRole(place, role).map((one) => `"${oneLine(computeAccessibleName(one))}"`);
  throw new Error(
    `${found.length} shown elements have the role ${role} and the name ${String(name)}. ` +
      `With that role there are: ${there.join(', ') || 'none'}.`,
  );
}

/** The heading of that name. */
export function heading(place: Place, name: Words): HTMLElement {
  return byRole(place, 'heading', name);
}

/** The names of all shown elements of a role, in order. */
export function namesOf(place: Place, role: string): string[] {
  return allByRole(place, role).map((element) => oneLine(computeAccessibleName(element)));
}

/** The level of a heading. */
export function levelOf(headingElement: Element): number {
  return Number(headingElement.localName.slice(1));
}

/** The section that a heading is the heading of. */
export function sectionOf(place: Place, name: Words): HTMLElement {
  const section = heading(place, name).closest<HTMLElement>('section, article, footer');
  if (!section) throw new Error(`The heading ${String(name)} is in no section.`);
  return section;
}

/** The line of a `details` that opens and closes it. Engines give it roles of their own, so it is found by its words. */
export function summary(place: Place, name: Words): HTMLElement {
  const found = elementsIn(place).filter(
    (element) =>
      element.localName === 'summary' && isShown(element) && matches(textOf(element), name),
  );
  const [element] = found;
  if (element && found.length === 1) return element;
  throw new Error(`${found.length} shown summaries have the words ${String(name)}.`);
}

/**
 * The shown elements whose own words, without those of other elements in them, match. The live region is left out: it
 * repeats what is shown, and when depends on how busy the machine is.
 */
export function allByText(place: Place, words: Words): HTMLElement[] {
  return elementsIn(place).filter((element) => {
    if (element.closest('.visually-hidden[role="status"]')) return false;
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const text = oneLine(own.map((node) => node.textContent ?? '').join(''));
    return text !== '' && matches(text, words) && isShown(element);
  });
}

/** The one shown element with these words of its own. */
export function byText(place: Place, words: Words): HTMLElement {
  const found = allByText(place, words);
  const [element] = found;
  if (element && found.length === 1) return element;
  throw new Error(`${found.length} shown elements have the words ${String(words)}.`);
}

/** What the reader can see of an element: text that is drawn, with no more than one space in a row. */
export function shownText(place: Element): string {
  const root = place.shadowRoot?.querySelector<HTMLElement>('.root') ?? (place as HTMLElement);
  return oneLine(root.innerText);
}

/** The description of a fact in a list of terms. */
export function factOf(place: Place, term: Words): string {
  const found = elementsIn(place).filter(
    (element) => element.localName === 'dt' && matches(textOf(element), term),
  );
  const [element] = found;
  const description = element?.nextElementSibling;
  if (!description || found.length !== 1)
    throw new Error(`${found.length} terms have the words ${String(term)}.`);
  return textOf(description);
}

function matches(text: string, words: Words): boolean {
  const clean = oneLine(text);
  return typeof words === 'string' ? clean === words : words.test(clean);
}

function elementsIn(place: Place): HTMLElement[] {
  const root = (place as Partial<Element>).shadowRoot ?? place;
  return [...root.querySelectorAll<HTMLElement>('*')];
}
