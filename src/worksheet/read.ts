/** From anything to a worksheet: what a page has stored may be old, cut off or changed by others. */
import { isStopped, issue, type DefinitionIssue, type Path } from '../definition/issues.js';
import { copyWithinLimits, limits } from '../definition/limits.js';
import { isAnswer, isAnswerGroup } from './answer-groups.js';
import { answersNow } from './old-records.js';
import {
  emptyWorksheet,
  frozenCopy,
  worksheetVersion,
  type UnplacedAnswer,
  type Worksheet,
} from './worksheet.js';

/** What came of reading a worksheet. */
export interface WorksheetReading {
  /** The worksheet; left out when it cannot be read at all. */
  readonly worksheet?: Worksheet;
  /** What is wrong, each with its place. At most 100. */
  readonly issues: readonly DefinitionIssue[];
}

/** What a worksheet may hold at most: the answers to several definitions, of which all but one are unplaced. */
export const worksheetLimits = { ...limits, values: 200_000, entries: 10_000, fields: 10_000 };

/** Characters of its text. */
export const longestWorksheet = 4 * 1024 * 1024;

/** `readWorksheet` without the sentences for programmers, which no reader needs. */
export function read(input: unknown): WorksheetReading {
  if (input === undefined || input === null) return { worksheet: emptyWorksheet, issues: [] };
  if (typeof input === 'string' && input.length > longestWorksheet)
    return { issues: [issue('too-large', [], longestWorksheet)] };
  let data: unknown = input;
  try {
    if (typeof input === 'string') data = JSON.parse(input) as unknown;
  } catch {
    return { issues: [issue('not-json')] };
  }
  try {
    const copy = copyWithinLimits(data, worksheetLimits);
    return isStopped(copy) ? { issues: [copy.issue] } : readData(copy.value);
  } catch {
    return { issues: [issue('unexpected')] };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isTable(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The fields of a table. Pages may set one to undefined, which JSON does not have. */
function fieldsOf(table: Fields): readonly (readonly [string, unknown])[] {
  return Object.entries(table).filter(([, value]) => value !== undefined);
}

function readData(value: unknown): WorksheetReading {
  if (!isTable(value)) return { issues: [issue('not-a-worksheet')] };
  const { worksheetVersion: version, definition, answers, unplaced, aside, ...unknown } = value;
  const stopped = versionIssue(version);
  if (stopped) return { issues: [stopped] };

  const about = definitionOf(definition);
  const issues: DefinitionIssue[] = [];
  const kept = [...unplacedIn(unplaced), ...unplacedIn(aside)];
  const keepUnplaced = (path: Path, group: string, id: string, answer: unknown): void => {
    kept.push(frozenCopy({ definition: about?.id ?? '', group, id, answer }));
    issues.push(issue('answer-unplaced', path, '', 'warning'));
  };

  if (isGiven(definition) && !about) keepUnplaced(['definition'], '', 'definition', definition);
  if (isGiven(answers) && !isTable(answers)) keepUnplaced(['answers'], '', 'answers', answers);
  const tables: [string, Fields][] = [];
  for (const [group, table] of isTable(answers) ? fieldsOf(answers) : []) {
    if (!isTable(table)) {
      keepUnplaced(['answers', group], group, '', table);
      continue;
    }
    const good: [string, unknown][] = [];
    for (const [id, given] of fieldsOf(table)) {
      for (const answer of answersNow(group, given)) {
        if (isAnswerGroup(group) && isAnswer(group, answer)) good.push([id, frozenCopy(answer)]);
        else keepUnplaced(['answers', group, id], group, id, answer);
      }
    }
    if (good.length > 0) tables.push([group, Object.freeze(Object.fromEntries(good))]);
  }
  for (const [field, content] of fieldsOf(unknown)) keepUnplaced([field], '', field, content);

  const worksheet: Worksheet = Object.freeze({
    worksheetVersion,
    ...(about && { definition: about }),
    answers: Object.freeze(Object.fromEntries(tables)),
    unplaced: Object.freeze(kept),
  });
  return { worksheet, issues: issues.slice(0, limits.issues) };
}

/** Another major version may mean other things by the same words; a newer minor one only adds to them. */
function versionIssue(version: unknown): DefinitionIssue | undefined {
  const major = typeof version === 'string' ? /^(\d{1,3})\.\d{1,3}$/.exec(version)?.[1] : undefined;
  const ours = Number(worksheetVersion.split('.')[0]);
  if (Number(major) === ours) return undefined;
  const code = Number(major) > ours ? 'worksheet-too-new' : 'worksheet-unknown';
  return issue(code, ['worksheetVersion'], worksheetVersion);
}

function definitionOf(value: unknown): Worksheet['definition'] {
  if (!isTable(value)) return undefined;
  const { id, version } = value;
  return typeof id === 'string' && typeof version === 'string'
    ? Object.freeze({ id, version })
    : undefined;
}

/**
 * Answers that had no place before; what is no such entry is kept inside of one. Worksheets stored by
 * earlier builds call the list `aside`, and the group of an answer `part`.
 */
function unplacedIn(value: unknown): readonly UnplacedAnswer[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : isGiven(value) ? [value] : [];
  return list.flatMap((entry) => {
    const renamed = isTable(entry) ? withGroup(entry) : entry;
    if (!isEntry(renamed)) return frozenCopy({ definition: '', group: '', id: '', answer: entry });
    return answersNow(renamed.group, renamed.answer).map((answer) =>
      // One without an answer stays without one.
      frozenCopy(answer === renamed.answer ? renamed : { ...renamed, answer }),
    );
  });
}

function withGroup(entry: Fields): Fields {
  if (Object.hasOwn(entry, 'group') || !Object.hasOwn(entry, 'part')) return entry;
  const { part, ...others } = entry;
  return { ...others, group: part };
}

function isEntry(value: unknown): value is UnplacedAnswer {
  return (
    isTable(value) &&
    [value.definition, value.group, value.id].every((word) => typeof word === 'string')
  );
}
