/** The first sentence of a text, for places that have room for one. */
const segmenters = new Map<string, Intl.Segmenter>();

/** The whole text, where an engine cannot tell sentences apart. */
export function firstSentence(text: string, language: string): string {
  try {
    const segmenter =
      segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
    const [first] = segmenter.segment(text);
    return first!.segment.trim();
  } catch {
    return text;
  }
}
