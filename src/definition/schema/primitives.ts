/**
 * The small shapes that every part of the format is made of.
 *
 * Descriptions are the JSDoc comments beside each field: the published JSON Schema takes them from here, and a
 * patient's browser never downloads them. A shape with fields is therefore always an exported constant.
 */
import * as v from 'valibot';
import { areOnce, isRealDay, isSafeImage, isSafeLink, isVisible, seenCharacter } from './rules.js';

/**
 * An object shape. The table of fields has no prototype, so that a page that has added enumerable properties to
 * `Object.prototype` cannot add fields to the format.
 */
export function fields<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object(Object.setPrototypeOf(entries, null) as Entries);
}

/** A list with a few entries at least. */
export function listOf<Item extends v.GenericSchema>(item: Item, atLeast = 1) {
  return v.pipe(v.array(item), v.minLength(atLeast, 'too-few'));
}

/** Marks the strings that are words for people (and so may differ in a translation) among all other strings. */
const wordsForPeople = v.metadata<string, { words: true }>({ words: true });

function words(longest: number) {
  return v.pipe(
    v.string(),
    v.regex(seenCharacter, 'empty-text'),
    v.maxLength(longest, 'text-too-long'),
    v.check(isVisible, 'hidden-characters'),
    wordsForPeople,
  );
}

/** A name or a heading: a few words. */
export const label = words(300);

/** A paragraph of plain text. `[[words]]` marks a glossary term; nothing else is markup. */
export const text = words(3000);

/** Paragraphs of plain text, in reading order. */
export const texts = v.array(text);

/**
 * What tools and other parts call a thing: lower-case letters, digits and hyphens. Two words are not allowed because a
 * worksheet has ids for keys, and they could change how the page works.
 */
export const id = v.pipe(
  v.string(),
  v.regex(/^(?!(constructor|prototype)$)[a-z0-9][a-z0-9-]{0,63}$/, 'malformed-id'),
);

/** Several ids. */
export const ids = v.array(id);

/** A list in which each entry stands once. */
export function listOnce<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(item),
    v.check<v.InferOutput<Item>[], 'named-twice'>(areOnce, 'named-twice'),
  );
}

/** A day, as YYYY-MM-DD. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'malformed-date'),
  v.check(isRealDay, 'malformed-date'),
);

/** A language tag as in BCP 47, such as `en` or `es-MX`. */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'malformed-language'),
);

/** A place whose law or custom applies: an ISO 3166 country code, or `any`. */
export const jurisdiction = v.pipe(
  v.string(),
  v.regex(/^([A-Z]{2}|any)$/, 'malformed-jurisdiction'),
);

/** A version of a definition, as in semantic versioning. */
export const version = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'malformed-version'),
);

/**
 * An address a reader may follow. Plain `http:` is judged again where it is shown: only the page's own site may use it.
 */
export const link = v.pipe(
  v.string(),
  v.maxLength(2000, 'text-too-long'),
  v.check(isSafeLink, 'unsafe-link'),
);

/** An address that names something and is never followed: `https:`, without a version, a place in it or a last slash. */
export const canonical = v.pipe(
  v.string(),
  v.maxLength(500, 'text-too-long'),
  v.regex(/^https:\/\/[\w.-]+(:\d+)?(\/[\w.~@!$&'()*+,;=%-]+)*$/, 'malformed-canonical'),
);

/**
 * The address of an image on the page's own site, without the site: another one would learn what is read.
 */
export const imagePath = v.pipe(
  v.string(),
  v.maxLength(2000, 'text-too-long'),
  v.check(isSafeImage, 'unsafe-image'),
);

/** A finite number that is not below zero. */
export const amount = v.pipe(v.number(), v.finite('malformed-number'), v.minValue(0, 'below-zero'));

/** A whole number that is not below zero. */
export const count = v.pipe(amount, v.integer('not-whole'));

/** A finite number of either sign. */
export const number = v.pipe(v.number(), v.finite('malformed-number'));

/** Units of time, from short to long. */
const timeUnits = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;

/** A length of time, or a range of it. Written by the library in the reader's language. */
export const timeSpan = fields({
  /** The length, or the shorter end of a range. */
  from: amount,
  /** The longer end of a range. */
  to: v.optional(amount),
  /** The unit that both ends are counted in. */
  unit: v.picklist(timeUnits),
  /** How close it is: `about`, `under` (no more than), or `up-to`. Left out when exact. */
  precision: v.optional(v.picklist(['about', 'under', 'up-to'])),
});

/** A picture, on the page's own site. It is asked for only when it is about to be seen. */
export const figure = fields({
  /** Where it is: a path such as `images/wrist.png`, beside the page or from its root. */
  image: imagePath,
  /** What it shows, for readers who do not see it. */
  alt: text,
  /** What to say below it. */
  caption: v.optional(text),
  /** Who made it, and on what terms it is used. */
  credit: v.optional(label),
});

/** Something said, with the sources it rests on. */
export const passage = fields({
  /** The gist in one to three sentences: what a reader in a hurry sees. */
  summary: text,
  /** Further paragraphs, for readers who want the full account. */
  more: v.optional(texts),
  /** Ids of the sources this rests on. */
  sources: v.optional(ids),
});

/** One entry of a list of things said. */
export const statement = fields({
  /** A name to refer to it by; needed only to replace an entry of the general guidance. */
  id: v.optional(id),
  /** One or two sentences. */
  text,
  /** Ids of the sources this rests on. */
  sources: v.optional(ids),
});

/** A list of things said; empty means that there is nothing to say, and says so to the reader. */
export const statements = v.array(statement);

/** One entry of a list that a reader works through, so that answers can be kept by its id. */
export const item = fields({
  /** What this entry is called in the reader's worksheet; never changed once published. */
  id,
  /** One or two sentences. */
  text,
  /** Why it matters, or what to look for. */
  more: v.optional(texts),
  /** Ids of the sources this rests on. */
  sources: v.optional(ids),
});

/** A list that a reader works through. */
export const items = v.array(item);

/** A word or thing with its explanation, as in the general guidance. */
export const explanation = fields({
  /** The id that options refer to it by; the id of a general one replaces that one. */
  id,
  /** What it is called. */
  name: label,
  /** What it is, in plain words. */
  meaning: text,
  /** Further paragraphs. */
  more: v.optional(texts),
});

/** A list of explanations. */
export const explanations = v.array(explanation);

/** A question a reader may ask. */
export const question = fields({
  /** What this question is called in the reader's worksheet; never changed once published. */
  id,
  /** The question, as the reader would say it. */
  text,
  /** Why it is worth asking. */
  why: v.optional(text),
  /** Ids of the options it is about; left out when it is about all. */
  options: v.optional(ids),
});

/** Questions a reader may ask. */
export const questions = v.array(question);
