/** Whether "did not" alone says what did not happen: after "were alive" or "no longer had pain" it says something else. */
interface Negation {
  /** How the plain opposite of an event begins. */
  readonly plain: RegExp;
  /** How an event begins that is itself told by what did not happen. */
  readonly negative: RegExp;
}

const negations: ReadonlyMap<string, Negation> = new Map([
  [
    'en',
    { plain: /^did not /i, negative: /^(?:did not|no longer|never|had no|were (?:not|no)) /i },
  ],
  ['es', { plain: /^no /i, negative: /^(?:(?:ya )?no|nunca|dejaron de) /i }],
]);

/** Whether what did not happen is no more than the plain opposite of what happened; not where the language is unknown. */
export function isPlainOpposite(happened: string, didNotHappen: string, tag: string): boolean {
  const [language = ''] = tag.split('-');
  const negation = negations.get(language);
  return (
    negation !== undefined && negation.plain.test(didNotHappen) && !negation.negative.test(happened)
  );
}
