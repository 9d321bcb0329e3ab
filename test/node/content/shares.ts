/** Shares of people in English texts, as the tests of content read them. */

/** A share that a text tells. */
export interface Share {
  /** The words that tell it. */
  readonly text: string;
  readonly count: number;
  /** Out of how many. */
  readonly total: number;
}

/** Shares "a in 100", "a of b people" and "a%" in a text, with both ends of ranges. */
export function sharesIn(words: string): readonly Share[] {
  const found = [
    ...words.matchAll(/(\d[\d,.]*)(?: to (\d[\d,.]*))? in (1\d*0(?:,000)*)\b/g),
    ...words.matchAll(/(\d[\d,.]*)() of (\d[\d,]*) (?:people|wrists|hands)/g),
    ...words.matchAll(/(\d+(?:\.\d+)?)%(?: to (\d+(?:\.\d+)?)%)?()/g),
  ];
  return found.flatMap(([text, first = '', second = '', total = '']) =>
    [first, second]
      .filter((number) => number !== '')
      .map((number) => ({ text, count: numberOf(number), total: numberOf(total || '100') })),
  );
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}
