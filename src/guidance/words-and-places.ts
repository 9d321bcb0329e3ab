/** Every word of care that fits a definition, with its meaning: the definition's own, else the general one. */
import type { ProcedureDefinition } from '../definition/definition.js';
import { fitting } from './fitting.js';
import type { Whose } from './merge.js';
import type { GuidanceTopics } from './registry.js';
import type { Meaning } from './types.js';

/** What a word is about. */
export type WordGroup =
  | 'people'
  | 'places'
  | 'kinds'
  | 'ways-in'
  | 'ways-given'
  | 'scans'
  | 'numbing'
  | 'insurance'
  | 'consent'
  | 'words';

/** One word. */
export interface ExplainedWord {
  readonly id: string;
  readonly group: WordGroup;
  readonly name: string;
  readonly meaning: string;
  readonly more: readonly string[];
  readonly whose: Whose;
}

type Sources = GuidanceTopics<'care' | 'consent' | 'support' | 'glossary'>;
type Own = Pick<
  ProcedureDefinition,
  'explanations' | 'glossary' | 'consent' | 'hide' | 'jurisdictions' | 'language'
>;
type Entry = Meaning & { readonly id: string; readonly jurisdictions?: readonly string[] };

/** All of them from A to Z. An own word stands in the place of the general one of its id. */
export function wordsAndPlaces(definition: Own, guidance: Sources): readonly ExplainedWord[] {
  const { explanations: own = {}, consent } = definition;
  const { care, support } = guidance;
  const terms = guidance.glossary.map(({ id, term, meaning }) => ({ id, name: term, meaning }));
  const ownTerms = definition.glossary.map(({ id, term, meaning }) => ({
    id,
    name: term,
    meaning,
  }));
  const words = [
    ...both('people', entriesOf(care.roles), own.roles, definition),
    ...both('places', entriesOf(care.settings), own.settings, definition),
    ...both('kinds', entriesOf(care.kinds), undefined, definition),
    ...both('ways-in', entriesOf(care.invasiveness), own.invasiveness, definition),
    ...both('ways-in', entriesOf(care.entries), undefined, definition),
    ...both('ways-given', entriesOf(care.routes), own.routes, definition),
    ...both('scans', entriesOf(care.imaging), own.imaging, definition),
    ...both('numbing', entriesOf(care.anaesthesia), own.anaesthesia, definition),
    ...both('insurance', support.costs.words, undefined, definition),
    ...both('consent', entriesOf(guidance.consent.elements), consent?.elements, definition),
    ...both('consent', entriesOf(guidance.consent.steps), consent?.steps, definition),
    ...both('words', terms, ownTerms, definition),
  ];
  const { compare } = new Intl.Collator(definition.language);
  return words.sort((one, other) => compare(one.name, other.name));
}

function both(
  group: WordGroup,
  general: readonly Entry[],
  own: readonly Entry[] | undefined = [],
  definition: Own,
): readonly ExplainedWord[] {
  const ownIds = new Set(own.map(({ id }) => id));
  const word = ({ id, name, meaning, more = [] }: Entry, whose: Whose): ExplainedWord => ({
    id,
    group,
    name,
    meaning,
    more,
    whose,
  });
  return [
    ...own.map((entry) => word(entry, 'definition')),
    ...fitting(general, definition)
      .filter(({ id }) => !ownIds.has(id))
      .map((entry) => word(entry, 'guidance')),
  ];
}

function entriesOf(table: Readonly<Record<string, Meaning>>): readonly Entry[] {
  return Object.entries(table).map(([id, meaning]) => ({ id, ...meaning }));
}

/** The words in whose name or meaning all that is looked for is found, whatever the case and the accents. */
export function matching(words: readonly ExplainedWord[], query: string): readonly ExplainedWord[] {
  const wanted = plain(query).split(/\s+/u).filter(Boolean);
  return words.filter(({ name, meaning }) => {
    const text = plain(`${name} ${meaning}`);
    return wanted.every((piece) => text.includes(piece));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
