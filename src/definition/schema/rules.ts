/**
 * What the small shapes ask of a value beyond its type. Functions of their own, because the check in a browser is made
 * of tables that name them, and does without the schema library.
 */
import { hasHiddenCharacters } from './characters.js';

export { seenCharacter } from './characters.js';

export function isVisible(value: string): boolean {
  return !hasHiddenCharacters(value);
}

export function areOnce(entries: readonly unknown[]): boolean {
  return new Set(entries).size === entries.length;
}

export function isRealDay(value: string): boolean {
  // A day that is none has no JSON, and the 30th of February that of a day in March.
  return JSON.stringify(new Date(`${value}T00:00:00Z`)).startsWith(`"${value}`);
}

const safeProtocol = /^(https?|mailto|tel):$/;

/**
 * Whether a reader may follow an address. It is parsed as a browser would and only then judged, because filters that
 * look for the text `javascript:` miss spellings that browsers accept.
 */
export function isSafeLink(value: string): boolean {
  // Space is read in other ways by other browsers, and it can hide what comes after it.
  if (!isVisible(value) || /\s/.test(value)) return false;
  try {
    const { protocol, username, password } = new URL(value);
    // A user name before an @ can pose as the name of another site.
    return safeProtocol.test(protocol) && username + password === '';
  } catch {
    return false;
  }
}

/** The formats of images that browsers draw and that run nothing. */
const imageFile = /^[^?#]+\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i;

/** What names another site, at the start or once a path is put together: a scheme, two slashes, a backslash. */
const otherSite = /^[a-z][a-z0-9+.-]*:|\/\/|\\/i;

export function isSafeImage(value: string): boolean {
  return imageFile.test(value) && !otherSite.test(value) && isVisible(value) && !/\s/.test(value);
}
