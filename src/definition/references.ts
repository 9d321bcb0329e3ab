/** Checks that everything a definition refers to is there, and that no id is used twice in one list. */
import type { Explanation, ProcedureDefinition } from './definition.js';
import { hasOpenMark, splitAtMarks, termKey } from './glossary-marks.js';
import { issue, type DefinitionIssue, type IssueCode, type Path } from './issues.js';
import {
  anaesthesiaKinds,
  generalTerms,
  imagingKinds,
  roles,
  settings,
} from './schema/vocabulary.js';
import type { Check } from './walk.js';

interface Target {
  readonly known: ReadonlySet<string>;
  readonly code: IssueCode;
}

interface WithId {
  readonly id: string;
}

function idsOf(entries: readonly WithId[] | undefined): ReadonlySet<string> {
  return new Set(entries?.map(({ id }) => id));
}

/**
 * The fields that hold ids of something else, and what they point to. Names are the same all through the format,
 * so that a field's name identifies what it refers to.
 */
function targetsOf(definition: ProcedureDefinition): ReadonlyMap<string, Target> {
  const option: Target = { known: idsOf(definition.options), code: 'unknown-option' };
  const source: Target = { known: idsOf(definition.sources), code: 'unknown-source' };
  const outcome: Target = { known: idsOf(definition.outcomes), code: 'unknown-outcome' };
  const study: Target = { known: idsOf(definition.studies), code: 'unknown-study' };
  const thing: Target = { known: idsOf(definition.countedThings), code: 'unknown-thing' };
  const group: Target = { known: idsOf(definition.groups), code: 'unknown-group' };
  return new Map([
    ['option', option],
    ['options', option],
    ['source', source],
    ['sources', source],
    ['digest', source],
    ['outcome', outcome],
    ['outcomes', outcome],
    ['study', study],
    ['counts', thing],
    ['group', group],
  ]);
}

/** Words that a definition or the general guidance explains. */
function termsOf(definition: ProcedureDefinition): ReadonlySet<string> {
  const own = definition.glossary.flatMap(({ id, term, forms = [] }) => [id, term, ...forms]);
  const explained = Object.values(definition.explanations ?? {}).flatMap(
    (entries) =>
      (entries as readonly Explanation[] | undefined)?.flatMap(({ id, name }) => [id, name]) ?? [],
  );
  return new Set(
    [
      ...own,
      ...explained,
      ...generalTerms,
      ...roles,
      ...settings,
      ...imagingKinds,
      ...anaesthesiaKinds,
    ].map(termKey),
  );
}

/** Finds dangling references, unknown marked words and ids used twice, value by value. */
export function referencesIn(definition: ProcedureDefinition): Check {
  const targets = targetsOf(definition);
  const terms = termsOf(definition);
  return (value, path) => {
    if (typeof value === 'string')
      return [...checkId(value, path, targets), ...checkMarks(value, path, terms)];
    return Array.isArray(value) ? checkUnique(value as readonly unknown[], path) : [];
  };
}

function checkId(
  value: string,
  path: Path,
  targets: ReadonlyMap<string, Target>,
): readonly DefinitionIssue[] {
  // An id stands in a field, or in a list that a field holds.
  const last = path.at(-1);
  const target = targets.get(String(typeof last === 'number' ? path.at(-2) : last));
  if (!target || target.known.has(value)) return [];
  return [issue(target.code, path)];
}

function checkMarks(
  value: string,
  path: Path,
  terms: ReadonlySet<string>,
): readonly DefinitionIssue[] {
  if (!value.includes('[[')) return [];
  const unknown = splitAtMarks(value).some(
    ({ term }) => term !== undefined && !terms.has(termKey(term)),
  );
  return [
    ...(unknown ? [issue('unknown-term', path, '', 'warning')] : []),
    ...(hasOpenMark(value) ? [issue('unclosed-term', path, '', 'warning')] : []),
  ];
}

function checkUnique(entries: readonly unknown[], path: Path): readonly DefinitionIssue[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const id = typeof entry === 'object' ? (entry as Partial<WithId>).id : undefined;
    if (id === undefined) return [];
    if (seen.has(id)) return [issue('duplicate-id', [...path, index, 'id'])];
    seen.add(id);
    return [];
  });
}

/** Roles, places, scans and ways of numbing must be explained somewhere. */
export function checkInvolvements(definition: ProcedureDefinition): readonly DefinitionIssue[] {
  const own = definition.explanations;
  const explained = {
    team: new Set<string>([...roles, ...idsOf(own?.roles)]),
    settings: new Set<string>([...settings, ...idsOf(own?.settings)]),
    imaging: new Set<string>([...imagingKinds, ...idsOf(own?.imaging)]),
    anaesthesia: new Set<string>([...anaesthesiaKinds, ...idsOf(own?.anaesthesia)]),
  };
  return definition.options.flatMap((option, place) =>
    (['team', 'settings', 'imaging', 'anaesthesia'] as const).flatMap((list) =>
      (option[list] ?? []).flatMap(({ id }, index) =>
        explained[list].has(id)
          ? []
          : [issue('unknown-explanation', ['options', place, list, index, 'id'])],
      ),
    ),
  );
}
