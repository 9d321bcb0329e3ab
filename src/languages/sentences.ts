/** The sentences of a text, each short enough to be said in one go. */
import { sentenceSegments } from './sentence-segments.js';

/** Where some words begin and end in a text, without the spaces around them. */
export type Span = readonly [start: number, end: number];

/** Chrome falls silent in the middle of what takes longer than 15 seconds to say. So many characters take 12. */
const longest = 180;

/** The end of a sentence, where an engine cannot tell: not a point in a number. */
const ends = /[.!?؟۔।…]+["'”’»)\]]*\s+|[。！？]+["'”’»）」]*/gu;

/** What a speaker can breathe at, and else any space. */
const pauses = [/[,;:،؛、，；：–—]["'”’»)\]]*\s*/gu, /\s+/gu];

/** Where each is, in order. */
export function sentencesIn(text: string, language: string): readonly Span[] {
  return sentenceEnds(text, language)
    .map((end, place, all): Span => [all[place - 1] ?? 0, end])
    .flatMap((span) => shortened(text, span))
    .flatMap((span) => trimmed(text, span));
}

function sentenceEnds(text: string, language: string): readonly number[] {
  try {
    return [...sentenceSegments(text, language)].map(
      ({ index, segment }) => index + segment.length,
    );
  } catch {
    return [...endsOf(ends, text), text.length];
  }
}

/** Cut where it is best cut, as late as may be. */
function shortened(text: string, [start, end]: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const words = text.slice(from, from + longest);
    const found = pauses.map((pause) => endsOf(pause, words).at(-1));
    const to = from + (found.find((one) => one !== undefined) ?? longest);
    pieces.push([from, to]);
    from = to;
  }
  return [...pieces, [from, end]];
}

function endsOf(pattern: RegExp, text: string): readonly number[] {
  return [...text.matchAll(pattern)].map((found) => found.index + found[0].length);
}

function trimmed(text: string, [start, end]: Span): readonly Span[] {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  const last = start + words.trimEnd().length;
  // A point or a dash alone is nothing to say.
  return /[\p{L}\p{N}]/u.test(words) ? [[first, last]] : [];
}
