/** The texts of a definition as a translator gets them: each with its place, its limits and its words of medicine. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { procedureDefinitionShape } from '../../definition/generated/shapes.js';
import { splitAtMarks, termKey } from '../../definition/glossary-marks.js';
import { toPointer, type Path } from '../../definition/issues.js';
import { leavesOf } from '../../definition/walk.js';

/** One text to translate. */
export interface TextToTranslate {
  readonly path: Path;
  /** Where it stands; of forms of a word the list that holds them. */
  readonly pointer: string;
  readonly source: string;
  /** The most characters that the translation may have. */
  readonly longest: number;
  /** Where readers meet it, in words. */
  readonly where: string;
  /** Words that the glossary explains, and how the translation has them so far. */
  readonly terms: readonly { readonly term: string; readonly own: string | undefined }[];
  /** A text; or what a language may do without: forms of a word, with a bar between them, or one more plural. */
  readonly kind: 'text' | 'forms' | 'plural';
}

/** Names of people and papers, what belongs to one language version, and forms of words, which are a text of their own. */
const notTranslated =
  /^\/(\$schema$|sources\/\d+\/(title|authors|publication)$|licence\/name$|about\/reviewers\/\d+\/name$|about\/funding\/from\/|translation\/|glossary\/\d+\/forms\/|countedThings\/\d+\/(zero|two|few|many)$)/;

/** Between forms of a word. */
export const formMark = ' | ';

/** Every text of a definition that a translation has in its own words. */
export function textsToTranslate(
  definition: ProcedureDefinition,
  language: string,
  translation?: ProcedureDefinition,
): readonly TextToTranslate[] {
  const names = namesIn(definition);
  const terms = new Map(
    definition.glossary.flatMap(({ id, term, forms = [] }) =>
      [id, term, ...forms].map((word) => [termKey(word), { id, term }] as const),
    ),
  );
  const ownTerms = new Map((translation?.glossary ?? []).map(({ id, term }) => [id, term]));
  const texts = leavesOf(procedureDefinitionShape, definition)
    .filter(({ isWords, path }) => isWords && !notTranslated.test(toPointer(path)))
    .map(({ path, value, longest = 3000 }) => ({
      path,
      pointer: toPointer(path),
      source: String(value),
      longest,
      where: whereOf(path, names),
      terms: splitAtMarks(String(value)).flatMap(({ term }) => {
        const found = term === undefined ? undefined : terms.get(termKey(term));
        return found ? [{ term: found.term, own: ownTerms.get(found.id) }] : [];
      }),
      kind: 'text' as const,
    }));
  return [...texts, ...formsOf(definition), ...pluralsOf(definition, language)];
}

/** Other forms of the words of the glossary: a language has its own number of them. */
function formsOf({ glossary }: ProcedureDefinition): readonly TextToTranslate[] {
  return glossary.map(({ term, forms = [] }, index) => {
    const path = ['glossary', index, 'forms'];
    return {
      path,
      pointer: toPointer(path),
      source: forms.length === 0 ? term : forms.join(formMark),
      longest: 3000,
      where: `Other forms of "${term}" that stand between [[ ]] in texts, with a bar between them; leave it empty where there are none`,
      terms: [],
      kind: 'forms' as const,
    };
  });
}

/** The forms of things that are counted which the language has besides those for one and for many. */
function pluralsOf(
  { countedThings = [] }: ProcedureDefinition,
  language: string,
): readonly TextToTranslate[] {
  const categories = new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter((one) => one !== 'one' && one !== 'other');
  return countedThings.flatMap((thing, index) =>
    categories.map((category) => {
      const path = ['countedThings', index, category];
      return {
        path,
        pointer: toPointer(path),
        source: thing.other,
        longest: 300,
        where: `The form after numbers that the language calls "${category}"; leave it empty where it is that of other numbers`,
        terms: [],
        kind: 'plural' as const,
      };
    }),
  );
}

/** The names by which readers know what has an id. */
function namesIn(definition: ProcedureDefinition): ReadonlyMap<string, string> {
  return new Map([
    ...definition.options.map(({ name }, index) => [`/options/${index}`, name] as const),
    ...definition.outcomes.map(({ name }, index) => [`/outcomes/${index}`, name] as const),
    ...definition.considerations.map(
      ({ topic }, index) => [`/considerations/${index}`, topic] as const,
    ),
  ]);
}

/** The steps to a text in words: "options, Night splint, before, 2, text". */
function whereOf(path: Path, names: ReadonlyMap<string, string>): string {
  return path
    .map((step, index) => {
      const name = names.get(toPointer(path.slice(0, index + 1)));
      return name ?? (typeof step === 'number' ? step + 1 : step);
    })
    .join(', ');
}
