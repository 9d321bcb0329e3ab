/**
 * Fits a worksheet to the definition that is shown. A new version may have dropped a question, and a page may show
 * another topic: an answer that has no place is kept unplaced, and comes back when it has one.
 */
import { isAnswer, isAnswerGroup, type AnswerOf, type AnswerGroup } from './answer-groups.js';
import { answersOf, frozenCopy, isSame, type UnplacedAnswer, type Worksheet } from './worksheet.js';

/**
 * For each group that an element knows: whether an answer has a place in the definition. A group that is left out is
 * somebody else's to judge, and its answers stay where they are.
 */
export type AnswerableIds = {
  readonly [Name in AnswerGroup]?: (id: string, answer: AnswerOf<Name>) => boolean;
};

/** Marks on the reader's own words, and where these are: without them, a mark is of nothing. */
const marksOn = [
  ['picks', 'concerns'],
  ['records', 'ownRecords'],
] as const;

/** The worksheet as it goes with a definition; the same one when it goes with it already. No answer is ever lost. */
export function reconcile(
  worksheet: Worksheet,
  { id: definition, version }: { readonly id: string; readonly version: string },
  places: AnswerableIds,
): Worksheet {
  const before = Object.hasOwn(worksheet, 'definition') ? worksheet.definition : undefined;
  const isAnother = before !== undefined && before.id !== definition;
  const answers = new Map<AnswerGroup, Map<string, unknown>>();
  const unplaced: UnplacedAnswer[] = [];

  const place = ({ group, id, answer }: UnplacedAnswer): boolean => {
    if (!isAnswerGroup(group) || !isAnswer(group, answer)) return false;
    if (judgeOf(places, group)?.(id, answer) === false) return false;
    const table = answers.get(group) ?? new Map<string, unknown>();
    if (table.has(id)) return isSame(table.get(id), answer);
    answers.set(group, table.set(id, answer));
    return true;
  };

  for (const entry of entriesOf(worksheet, before?.id ?? definition)) {
    if (entry.definition !== definition || !place(entry)) unplaced.push(entry);
  }
  for (const entry of worksheet.unplaced) {
    // Where nobody here can judge, an answer comes back only together with its definition.
    const mayReturn =
      entry.definition === definition && (isAnother || judgeOf(places, entry.group) !== undefined);
    if (!mayReturn || !place(entry)) unplaced.push(entry);
  }

  for (const [group, words] of marksOn) {
    const marks = answers.get(group);
    for (const [id, answer] of marks ?? []) {
      if (!id.startsWith('own-') || answers.get(words)?.has(id)) continue;
      marks!.delete(id);
      unplaced.push(frozenCopy({ definition, group, id, answer }));
    }
    if (marks?.size === 0) answers.delete(group);
  }

  const fitted: Worksheet = Object.freeze({
    worksheetVersion: worksheet.worksheetVersion,
    definition: Object.freeze({ id: definition, version }),
    answers: frozenTables(answers),
    unplaced: Object.freeze(unplaced),
  });
  return isSame(fitted, worksheet) ? worksheet : fitted;
}

/** A worksheet with every answer of another one among its unplaced ones, so that `reconcile` can place them. */
export function withUnplaced(worksheet: Worksheet, other: Worksheet): Worksheet {
  const entries = entriesOf(other, (other.definition ?? worksheet.definition)?.id ?? '');
  return Object.freeze({
    ...worksheet,
    unplaced: Object.freeze([...worksheet.unplaced, ...entries, ...other.unplaced]),
  });
}

/** Who judges a group. Asks for an own field, since a page may have polluted `Object.prototype`. */
function judgeOf(places: AnswerableIds, group: string) {
  if (!Object.hasOwn(places, group)) return undefined;
  return places[group as AnswerGroup] as ((id: string, answer: unknown) => boolean) | undefined;
}

function entriesOf(worksheet: Worksheet, definition: string): readonly UnplacedAnswer[] {
  return (Object.keys(worksheet.answers) as AnswerGroup[]).flatMap((group) =>
    Object.entries(answersOf(worksheet, group)).map(([id, answer]) =>
      frozenCopy({ definition, group, id, answer }),
    ),
  );
}

function frozenTables(
  answers: ReadonlyMap<AnswerGroup, ReadonlyMap<string, unknown>>,
): Worksheet['answers'] {
  const tables = [...answers].map(
    ([group, table]) => [group, Object.freeze(Object.fromEntries(table))] as const,
  );
  return Object.freeze(Object.fromEntries(tables));
}
