/** The first sentence of a text, for places that have room for one. */
import { sentenceSegments } from './sentence-segments.js';

/**
 * A sentence in Latin or Arabic script of which nobody can doubt where it ends: with one mark, and then nothing, or a
 * space and a letter that begins a sentence. What an engine tells others apart with takes it long to load.
 */
const plain =
  /^(?:[ \xa0"-\-/->@-\x84\x86-\u024f\u0600-\u061c\u0620-\u06d3\u06d5-\u06ff\u2010-\u2023\u2030-\u203a\u2212]|\.(?=\d))+[.!?\u061f](?= [¿¡]?[A-ZÀ-ÖØ-Þ\u0621-\u064a]|$)/;

/** The whole text, where an engine cannot tell sentences apart. */
export function firstSentence(text: string, language: string): string {
  const [found] = plain.exec(text) ?? [];
  if (found !== undefined) return found.trim();
  try {
    const [first] = sentenceSegments(text, language);
    return first!.segment.trim();
  } catch {
    return text;
  }
}
