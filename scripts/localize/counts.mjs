/** Messages with named gaps, and those whose form depends on a count. */

/**
 * What is wrong with the named gaps of a translation, and with its forms if it depends on a count:
 * `{n, plural, one {{n} step} other {{n} steps}}`.
 *
 * @param {string} source
 * @param {string} target
 * @param {readonly string[] | undefined} categories the plural categories of the language
 * @returns {string[]}
 */
export function problemsOfNames(source, target, categories) {
  const counted = countedIn(source);
  const named = namesIn(formsOf(source).get('other') ?? source);
  if (!counted) {
    return namesIn(target).join() === named.join() ? [] : ['has other named gaps in its target'];
  }
  if (countedIn(target) !== counted) {
    return [`is not written as "{${counted}, plural, one {…} other {…}}" in its target`];
  }
  if (!categories) return ['depends on a count: give its language a row in src/languages'];
  const forms = formsOf(target);
  return [
    ...categories
      .filter((name) => !forms.has(name))
      .map((name) => `lacks the plural form "${name}"`),
    ...[...forms.keys()]
      .filter((name) => !categories.includes(name))
      .map((name) => `has a plural form "${name}" that its language does not have`),
    ...[...forms]
      .filter(([name, words]) => !hasGaps(name, words, named, counted))
      .map(([name]) => `has other named gaps in its plural form "${name}"`),
  ];
}

/**
 * @param {string} name of the plural form
 * @param {string} words
 * @param {readonly string[]} named the gaps of the source
 * @param {string} counted the gap of the count
 */
function hasGaps(name, words, named, counted) {
  const found = namesIn(words);
  // "No step" and "one step" need no number.
  const mayLack = /^(zero|one|two)$/.test(name) ? counted : '';
  return (
    found.every((gap) => named.includes(gap)) &&
    named.every((gap) => gap === mayLack || found.includes(gap))
  );
}

/**
 * The name of the count that a message depends on, if it is a whole one.
 *
 * @param {string} message
 */
function countedIn(message) {
  return /^\{(\w+), plural,( \w+ \{([^{}]|\{\w+\})*\})+\}$/.exec(message)?.[1];
}

/** @param {string} message */
function formsOf(message) {
  const forms = message.matchAll(/(\w+) \{((?:[^{}]|\{\w+\})*)\}/g);
  return new Map(Array.from(forms, ([, name, words]) => [name, words]));
}

/**
 * The names of the gaps, in one order. Gaps with numbers are those of the code.
 *
 * @param {string} words
 */
function namesIn(words) {
  return Array.from(words.matchAll(/\{([a-z]\w*)\}/gi), ([, name]) => name).sort();
}
