/** The sentences of a text as an engine tells them apart. */
const segmenters = new Map<string, Intl.Segmenter>();

/** Throws where an engine has no such thing. */
export function sentenceSegments(text: string, language: string): Intl.Segments {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter.segment(text);
}
