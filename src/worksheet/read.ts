/** From anything to a worksheet: what a page has stored may be old, cut off or changed by others. */
import { isStopped, issue, type DefinitionIssue, type Path } from '../definition/issues.js';
import { copyWithinLimits, limits } from '../definition/limits.js';
import { isAnswer, isPart } from './parts.js';
import {
  emptyWorksheet,
  frozenCopy,
  worksheetVersion,
  type AsideAnswer,
  type Worksheet,
} from './worksheet.js';

/** What came of reading a worksheet. */
export interface WorksheetResult {
  /** The worksheet; left out when it cannot be read at all. */
  readonly worksheet?: Worksheet;
  /** What is wrong, each with its place. At most 100. */
  readonly issues: readonly DefinitionIssue[];
}

/** What a worksheet may hold at most: the answers to several definitions, of which all but one are aside. */
export const worksheetLimits = { ...limits, values: 200_000, entries: 10_000, fields: 10_000 };

/** Characters of its text. */
export const longestWorksheet = 4 * 1024 * 1024;

/**
 * Reads a worksheet from JSON text or from data. It never throws. What this version does not understand is kept aside
 * with a warning; `undefined` and `null` give an empty worksheet.
 */
export function readWorksheet(input: unknown): WorksheetResult {
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
    const copy = copyWithinLimits(data, { most: worksheetLimits });
    return isStopped(copy) ? { issues: [copy.issue] } : read(copy.value);
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

function read(value: unknown): WorksheetResult {
  if (!isTable(value)) return { issues: [issue('not-a-worksheet')] };
  const { worksheetVersion: version, definition, answers, aside, ...unknown } = value;
  const stopped = versionIssue(version);
  if (stopped) return { issues: [stopped] };

  const about = definitionOf(definition);
  const issues: DefinitionIssue[] = [];
  const kept = [...asideOf(aside)];
  const setAside = (path: Path, part: string, id: string, answer: unknown): void => {
    kept.push(frozenCopy({ definition: about?.id ?? '', part, id, answer }));
    issues.push(issue('answer-set-aside', path, '', 'warning'));
  };

  if (isGiven(definition) && !about) setAside(['definition'], '', 'definition', definition);
  if (isGiven(answers) && !isTable(answers)) setAside(['answers'], '', 'answers', answers);
  const tables: [string, Fields][] = [];
  for (const [part, table] of isTable(answers) ? fieldsOf(answers) : []) {
    if (!isTable(table)) {
      setAside(['answers', part], part, '', table);
      continue;
    }
    const good: [string, unknown][] = [];
    for (const [id, answer] of fieldsOf(table)) {
      if (isPart(part) && isAnswer(part, answer)) good.push([id, frozenCopy(answer)]);
      else setAside(['answers', part, id], part, id, answer);
    }
    if (good.length > 0) tables.push([part, Object.freeze(Object.fromEntries(good))]);
  }
  for (const [field, content] of fieldsOf(unknown)) setAside([field], '', field, content);

  const worksheet: Worksheet = Object.freeze({
    worksheetVersion,
    ...(about && { definition: about }),
    answers: Object.freeze(Object.fromEntries(tables)),
    aside: Object.freeze(kept),
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

/** What was kept aside before, as it was; what is no such entry is kept inside of one. */
function asideOf(value: unknown): readonly AsideAnswer[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : isGiven(value) ? [value] : [];
  return list.map((entry) =>
    frozenCopy(isEntry(entry) ? entry : { definition: '', part: '', id: '', answer: entry }),
  );
}

function isEntry(value: unknown): value is AsideAnswer {
  return (
    isTable(value) &&
    [value.definition, value.part, value.id].every((word) => typeof word === 'string')
  );
}
