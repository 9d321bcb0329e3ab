/**
 * Fits a worksheet to the definition that is shown. A new version may have dropped a question, and a page may show
 * another topic: an answer that has no place is kept aside, and comes back when it has one.
 */
import { isAnswer, isPart, type Answer, type Part } from './parts.js';
import { answersOf, frozenCopy, isSame, type AsideAnswer, type Worksheet } from './worksheet.js';

/**
 * For each part that an element knows: whether an answer has a place in the definition. A part that is left out is
 * somebody else's to judge, and its answers stay where they are.
 */
export type Places = { readonly [Name in Part]?: (id: string, answer: Answer<Name>) => boolean };

/** The worksheet as it goes with a definition; the same one when it goes with it already. No answer is ever lost. */
export function fitTo(
  worksheet: Worksheet,
  { id: definition, version }: { readonly id: string; readonly version: string },
  places: Places,
): Worksheet {
  const before = Object.hasOwn(worksheet, 'definition') ? worksheet.definition : undefined;
  const isAnother = before !== undefined && before.id !== definition;
  const answers = new Map<Part, Map<string, unknown>>();
  const aside: AsideAnswer[] = [];

  const place = ({ part, id, answer }: AsideAnswer): boolean => {
    if (!isPart(part) || !isAnswer(part, answer)) return false;
    if (judgeOf(places, part)?.(id, answer) === false) return false;
    const table = answers.get(part) ?? new Map<string, unknown>();
    if (table.has(id)) return isSame(table.get(id), answer);
    answers.set(part, table.set(id, answer));
    return true;
  };

  for (const entry of entriesOf(worksheet, before?.id ?? definition)) {
    if (entry.definition !== definition || !place(entry)) aside.push(entry);
  }
  for (const entry of worksheet.aside) {
    // Where nobody here can judge, an answer comes back only together with its definition.
    const mayReturn =
      entry.definition === definition && (isAnother || judgeOf(places, entry.part) !== undefined);
    if (!mayReturn || !place(entry)) aside.push(entry);
  }

  const fitted: Worksheet = Object.freeze({
    worksheetVersion: worksheet.worksheetVersion,
    definition: Object.freeze({ id: definition, version }),
    answers: frozenTables(answers),
    aside: Object.freeze(aside),
  });
  return isSame(fitted, worksheet) ? worksheet : fitted;
}

/** Who judges a part. Asks for an own field, since a page may have polluted `Object.prototype`. */
function judgeOf(places: Places, part: string) {
  if (!Object.hasOwn(places, part)) return undefined;
  return places[part as Part] as ((id: string, answer: unknown) => boolean) | undefined;
}

function entriesOf(worksheet: Worksheet, definition: string): readonly AsideAnswer[] {
  return (Object.keys(worksheet.answers) as Part[]).flatMap((part) =>
    Object.entries(answersOf(worksheet, part)).map(([id, answer]) =>
      frozenCopy({ definition, part, id, answer }),
    ),
  );
}

function frozenTables(
  answers: ReadonlyMap<Part, ReadonlyMap<string, unknown>>,
): Worksheet['answers'] {
  const tables = [...answers].map(
    ([part, table]) => [part, Object.freeze(Object.fromEntries(table))] as const,
  );
  return Object.freeze(Object.fromEntries(tables));
}
