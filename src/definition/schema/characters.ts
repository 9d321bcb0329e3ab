/**
 * Characters that have no place in words for people, and those that alone are no words. In ranges, because to make a
 * pattern with \p{…} can take an engine 20 ms. Patterns that the published JSON Schema repeats have no flag, since not
 * every editor reads them with the same one.
 */

/**
 * What would change how a text is read, or stands for what is lost.
 *
 * - Bidirectional overrides, embeddings and isolates can make a sentence or a number read as another one.
 * - Other control characters have no use in a sentence. Tab and line feed are harmless in JSON files with long texts.
 * - U+FFFD stands where a letter was lost, such as the µ or ≥ of a dose. What Unicode has set apart for never being a
 *   character is shown in the same way.
 * - Marks of annotations can hold words that nobody sees.
 */
export const hiddenCharacter =
  // eslint-disable-next-line no-control-regex -- finding control characters is its purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufff9-\ufffb\ufffd-\uffff]/;

/** Half of a character beyond the first 65,536. */
const half = /[\ud800-\udfff]/;

/** The same beyond those: tag letters, what is no character, and half of one. */
function isHiddenBeyond(character: string): boolean {
  const code = character.codePointAt(0)!;
  const isHalf = code >= 0xd800 && code < 0xe000;
  return isHalf || (code & 0xfffe) === 0xfffe || (code >= 0xe0000 && code < 0xe0080);
}

export function hasHiddenCharacters(text: string): boolean {
  return hiddenCharacter.test(text) || (half.test(text) && [...text].some(isHiddenBeyond));
}

/**
 * A character that is seen: no space, and none that Unicode lets be shown as nothing. Joiners (U+200C and U+200D) are of
 * these, and stay between the letters that need them. The second half is for characters that have two halves.
 */
export const seenCharacter =
  // eslint-disable-next-line no-misleading-character-class -- what joins and combines is meant by itself
  /[^\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\ud800-\udfff]|(?!\ud82f[\udca0-\udca3]|\ud834[\udd73-\udd7a]|[\udb40-\udb43])[\ud800-\udbff][\udc00-\udfff]/;
