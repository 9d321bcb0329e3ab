/** The first sentence of a text, for places that have room for one. */
import { sentenceSegments } from './sentence-segments.js';

/** The whole text, where an engine cannot tell sentences apart. */
export function firstSentence(text: string, language: string): string {
  try {
    const [first] = sentenceSegments(text, language);
    return first!.segment.trim();
  } catch {
    return text;
  }
}
