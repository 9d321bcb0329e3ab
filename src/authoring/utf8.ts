/** Bytes of a file as text, where they are text in UTF-8: in another encoding letters would be lost without a word. */
import { limits } from '../definition/limits.js';

/** A larger file is no definition, and not worth reading. */
export const mostBytes = 8 * limits.size;

/** Of bytes in UTF-8 their text, without a byte order mark; of others the first line that is not, from 1. */
export function utf8Of(bytes: Uint8Array): { readonly text: string } | { readonly line: number } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { line: text.slice(0, text.indexOf('\ufffd')).split('\n').length };
  }
}
