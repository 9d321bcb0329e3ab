/**
 * Finds the translation of a message by its English words. In the place of what @lit/localize has for it, which also
 * translates templates with markup and weighs more than twice as much.
 */
import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

/** A message: a text, or one with gaps as the `str` tag makes it. */
export type Message = string | StrResult;

/** How much of an id is used: its last half is a hash of its own, and tells all messages apart. */
const idLength = 8;

/** Messages by the end of their ids. A language file may have whole ids, as `lit-localize build` writes them. */
export function byShortId(templates: readonly (readonly [string, unknown])[]): TemplateMap {
  return Object.fromEntries(
    templates.map(([id, template]) => [id.slice(-idLength), template]),
  ) as TemplateMap;
}

/** A message in the language of the templates, else as it is. */
export function translated(templates: TemplateMap | undefined, message: Message): string {
  const found = templates?.[shortIdOf(message)] as Message | undefined;
  if (typeof found === 'string') return found;
  if (typeof message === 'string') return message;
  // A translation says which gap of the message stands where.
  const { strings, values } = found ?? message;
  const filled = found ? values.map((place) => message.values[place as number]) : values;
  return String.raw({ raw: strings }, ...filled);
}

/** The last 32 of the 64 bits of FNV-1a, by which @lit/localize names messages: they depend on no others. */
function shortIdOf(message: Message): string {
  const words = typeof message === 'string' ? message : message.strings.join('\x1e');
  let hash = 0x84222325;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 435);
  return (hash >>> 0).toString(16).padStart(idLength, '0');
}
