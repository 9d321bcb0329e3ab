/** The digits of other scripts: Arabic, Persian and Urdu, Hindi, Bengali, and those as wide as Chinese letters. */

/** A text with its digits written as 0 to 9. */
export function withPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    // Their zeros are at U+…0, but for those of Hindi and Bengali, in U+09xx, at U+…6.
    return String((code & 15) - (code >> 8 === 9 ? 6 : 0));
  });
}

/** A whole number from 0 up that a text is, in whatever digits; undefined if it is anything else. */
export function wholeNumberFrom(text: string): number | undefined {
  const plain = withPlainDigits(text.trim());
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}
