/** Finds what a page says to an element in words that it does not know. */
import type { ProcedureDefinition } from '../../definition/definition.js';

/**
 * The words that an attribute takes, one or several with spaces between them: a list, or what a definition has. One
 * that takes anything, such as an address, is in no table.
 */
export type PageWords = Readonly<
  Record<string, readonly string[] | ((definition: ProcedureDefinition) => readonly string[])>
>;

/** The attributes of an element whose words are not known, with those words. */
export function unknownWords(
  element: Element,
  known: PageWords,
  definition: ProcedureDefinition,
): readonly string[] {
  return Object.entries(known).flatMap(([name, words]) => {
    const all = typeof words === 'function' ? words(definition) : words;
    const written = element.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [];
    return written
      .filter((word) => !all.includes(word))
      .map((word) => `${name}="${word.slice(0, 64)}"`);
  });
}

/** The attributes of an element that look like one of its own, misspelt, with the one that was meant. */
export function misspeltAttributes(
  element: Element,
  own: readonly string[],
): readonly (readonly [written: string, meant: string])[] {
  return element.getAttributeNames().flatMap((name) => {
    if (own.includes(name) || isOfHtml(name)) return [];
    const meant = own.find((one) => isAlike(name, one));
    return meant === undefined ? [] : [[name, meant] as const];
  });
}

/** What any element may have. Frameworks put names with marks of their own on it, too. */
function isOfHtml(name: string): boolean {
  return /^(aria-|on|data-(?!src$))|[^a-z_-]/.test(name) || htmlNames.has(name);
}

const htmlNames = new Set(
  'class dir draggable hidden id inert is itemid itemprop itemref itemscope itemtype key lang nonce part popover ref role slot spellcheck style tabindex title translate'.split(
    ' ',
  ),
);

/** Whether a name is another one with other marks between its words, or with a letter wrong. */
function isAlike(written: string, meant: string): boolean {
  const [one, other] = [written, meant].map((name) => name.replace(/^data-|[-_]/g, '')) as [
    string,
    string,
  ];
  if (one === other) return true;
  if ([...one].sort().join('') === [...other].sort().join('')) return true;
  // One letter is left out, changed or added.
  return [...other].some((_, at) =>
    new RegExp(`^${other.slice(0, at)}.{0,2}${other.slice(at + 1)}$`).test(one),
  );
}
