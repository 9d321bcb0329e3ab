/** The part of text-readability that the tests use; the package brings no types. */
declare module 'text-readability' {
  const readability: {
    /** Words; what stands between spaces. */
    lexiconCount(text: string): number;
    /** Sentences of three words at least. */
    sentenceCount(text: string): number;
    syllableCount(text: string): number;
  };
  export default readability;
}
