/** Checks that everything a definition refers to is there, and that no id is used twice in one list. */
import { pathTo, type Place } from './check-shape.js';
import type { Explanation, ProcedureDefinition } from './definition.js';
import { hasOpenMark, splitAtMarks, termKey } from './glossary-marks.js';
import { issue, type DefinitionIssue, type IssueCode } from './issues.js';
import {
  anaesthesiaKinds,
  generalTerms,
  imagingKinds,
  roles,
  settings,
} from './schema/vocabulary.js';

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
function targetsOf(definition: ProcedureDefinition): ReadonlyMap<string | number, Target> {
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

/** Tells of dangling references, unknown marked words and ids used twice, place by place. */
export function referencesIn(
  definition: ProcedureDefinition,
  tell: (issue: DefinitionIssue) => void,
): (place: Place) => void {
  const targets = targetsOf(definition);
  const terms = termsOf(definition);

  function checkId(value: string, place: Place): void {
    // An id stands in a field, or in a list that a field holds.
    const field = typeof place.key === 'number' ? place.around! : place;
    const target = targets.get(field.key);
    if (target && !target.known.has(value)) tell(issue(target.code, pathTo(place)));
  }

  function checkMarks(value: string, place: Place): void {
    const isUnknown = splitAtMarks(value).some(
      ({ term }) => term !== undefined && !terms.has(termKey(term)),
    );
    if (isUnknown) tell(issue('unknown-term', pathTo(place), '', 'warning'));
    if (hasOpenMark(value)) tell(issue('unclosed-term', pathTo(place), '', 'warning'));
  }

  function checkUnique(entries: readonly unknown[], place: Place): void {
    const seen = new Set<string>();
    entries.forEach((entry, index) => {
      const id = typeof entry === 'object' ? (entry as Partial<WithId>).id : undefined;
      if (id === undefined) return;
      if (seen.has(id)) tell(issue('duplicate-id', [...pathTo(place), index, 'id']));
      seen.add(id);
    });
  }

  return (place) => {
    const { value } = place;
    if (typeof value === 'string') {
      checkId(value, place);
      if (value.includes('[[')) checkMarks(value, place);
    } else if (Array.isArray(value)) checkUnique(value as readonly unknown[], place);
  };
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
