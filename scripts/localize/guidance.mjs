/** The general guidance as texts to translate, and back. */

/** Fields whose words are for programs, and the same in every language. */
const CODES = new Set(['$schema', 'id', 'jurisdictions', 'language']);

/**
 * Stands between a word and its other forms. They are one text for translators, because a language may have more or
 * fewer forms than English has.
 */
const BETWEEN_FORMS = ' | ';

const NOTE_ON_FORMS =
  'First the word, then the other forms of it that texts use, such as the plural: as many as your language needs.';

/**
 * The texts of the guidance in reading order. The id of a text is its place, made of the ids of entries where they
 * have one: `safety/emergency/signs/breathing/text`.
 *
 * @param {object} english
 * @param {object} [schema] the JSON Schema, whose descriptions become the notes
 * @returns {import('./xliff.mjs').Source[]}
 */
export function textsOfGuidance(english, schema) {
  /** @type {import('./xliff.mjs').Source[]} */
  const texts = [];
  translateAll(english, (place, words) => {
    texts.push({ id: place.join('/'), source: [words], note: noteFor(place, schema) });
    return words;
  });
  return texts;
}

/**
 * The guidance in another language.
 *
 * @param {object} english
 * @param {string} language
 * @param {(id: string) => string} translationOf
 * @returns {object}
 */
export function translatedGuidance(english, language, translationOf) {
  const guidance = translateAll(english, (place) => translationOf(place.join('/')));
  return { ...guidance, language };
}

/**
 * A copy in which each text is what `translate` makes of it.
 *
 * @param {unknown} value
 * @param {(place: readonly string[], words: string) => string} translate
 * @param {readonly string[]} place
 * @returns {any}
 */
function translateAll(value, translate, place = []) {
  if (typeof value === 'string') return translate(place, value);
  if (Array.isArray(value)) {
    return value.map((entry, at) =>
      translateAll(entry, translate, [...place, entry.id ?? String(at)]),
    );
  }
  const fields = Object.entries(value).flatMap(([name, field]) => {
    if (CODES.has(name)) return [[name, field]];
    // The forms come with their term.
    if (name === 'forms') return [];
    if (name === 'term') return termIn(value, [...place, name]);
    return [[name, translateAll(field, translate, [...place, name])]];
  });
  return Object.fromEntries(fields);

  /**
   * @param {{ term: string, forms?: readonly string[] }} entry
   * @param {readonly string[]} at
   */
  function termIn({ term, forms = [] }, at) {
    const words = translate(at, [term, ...forms].join(BETWEEN_FORMS));
    const [translated, ...others] = words.split(BETWEEN_FORMS.trim()).map((form) => form.trim());
    return [['term', translated], ...(others.length > 0 ? [['forms', others]] : [])];
  }
}

/**
 * What the schema says of the fields on the way to a text, from the outermost.
 *
 * @param {readonly string[]} place
 * @param {any} schema
 */
function noteFor(place, schema) {
  const notes = [];
  let here = schema;
  for (const step of place) {
    here = here?.items ?? here?.properties?.[step];
    if (here?.description) notes.push(here.description);
    if (here?.$ref) here = schema.$defs[here.$ref.split('/').at(-1)];
  }
  if (place.at(-1) === 'term') notes.push(NOTE_ON_FORMS);
  return notes.join(' › ') || undefined;
}
