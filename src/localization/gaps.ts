/** Messages with named gaps such as `{name}`: for counts, and for what is no plain text. */

/** A message with its gaps filled, as pieces in the order of its language. A name that is no gap stays. */
export function fill<Content>(
  message: string,
  gaps: Readonly<Record<string, Content>>,
): readonly (string | Content)[] {
  return message.split(/(\{\w+\})/).flatMap((piece): readonly (string | Content)[] => {
    const name = piece.slice(1, -1);
    if (piece.startsWith('{') && Object.hasOwn(gaps, name)) return [gaps[name] as Content];
    return piece === '' ? [] : [piece];
  });
}

/** The forms of a message in the notation of ICU: `{n, plural, one {{n} step} other {{n} steps}}`. */
export function pluralForms(message: string): ReadonlyMap<string, string> {
  const forms = message.matchAll(/(\w+) \{((?:[^{}]|\{\w+\})*)\}/g);
  return new Map(Array.from(forms, ([, category = '', words = '']) => [category, words]));
}
