/** Makes a translation of an original and a worksheet, and tells what cannot be taken. */
import type { ProcedureDefinition, Translation } from '../../definition/definition.js';
import { splitAtMarks } from '../../definition/glossary-marks.js';
import type { Path } from '../../definition/issues.js';
import { numbersIn } from '../../languages/numbers.js';
import { formMark, textsToTranslate, type TextToTranslate } from './texts.js';
import type { WorksheetText } from './worksheet.js';

/** Why the translation of a text is not taken. */
export type NotTaken = 'missing' | 'stale' | 'other-numbers' | 'other-marks' | 'too-long';

/** A text that is not taken. */
export interface UntakenText {
  readonly pointer: string;
  readonly why: NotTaken;
  /** What of it, in a few words. */
  readonly detail: string;
}

/** Who made a translation. */
export interface Translators {
  readonly by: string;
  /** Who has checked it; nobody when left out. */
  readonly checkedBy?: string;
  readonly today: Date;
}

/** What came of it. */
export interface Applied {
  /** The translation, with the words of the original where none are taken. */
  readonly translation: Readonly<Record<string, unknown>>;
  readonly taken: number;
  readonly untaken: readonly UntakenText[];
  /** Texts that nobody has reviewed by the worksheet. */
  readonly unreviewed: readonly string[];
}

/** Applies a worksheet. */
export function applyWorksheet(
  original: ProcedureDefinition,
  language: string,
  texts: readonly WorksheetText[],
  { by, checkedBy, today }: Translators,
): Applied {
  const find = finderIn(texts);
  const untaken: UntakenText[] = [];
  const unreviewed: string[] = [];
  const draft = JSON.parse(JSON.stringify(original)) as Record<string, unknown>;
  delete draft['migratedFrom'];
  delete draft['seal'];
  let taken = 0;
  for (const text of textsToTranslate(original, language)) {
    const found = find(text);
    if (text.kind !== 'text' && !found?.target.trim()) {
      setAt(draft, text.path, undefined);
      continue;
    }
    if (text.kind === 'forms') {
      setAt(draft, text.path, formsIn(found!.target));
      continue;
    }
    const why = found ? objectionTo(found, text, original.language, language) : missing(text);
    if (why) untaken.push({ pointer: text.pointer, ...why });
    else {
      setAt(draft, text.path, found!.target.trim());
      taken += 1;
      if (found!.state !== 'reviewed' && found!.state !== 'final') unreviewed.push(text.pointer);
    }
  }
  const translation: Translation = {
    from: original.language,
    version: original.version,
    by,
    checked: checkedBy === undefined ? 'not-checked' : 'by-a-person',
    ...(checkedBy !== undefined && { checkedBy, checkedOn: today.toISOString().slice(0, 10) }),
  };
  return {
    translation: { ...draft, language, translation },
    taken,
    untaken,
    unreviewed,
  };
}

/** The text at a place, or one of the same words elsewhere: an entry that moved has another pointer. */
function finderIn(
  texts: readonly WorksheetText[],
): (text: TextToTranslate) => WorksheetText | undefined {
  const byPointer = new Map(texts.map((text) => [text.pointer, text]));
  const translated = texts.filter(({ target }) => target.trim() !== '');
  const bySource = new Map(translated.map((text) => [`${fieldOf(text)} ${text.source}`, text]));
  return (text) => {
    const here = byPointer.get(text.pointer);
    return here?.source === text.source && here.target.trim() !== ''
      ? here
      : (bySource.get(`${fieldOf(text)} ${text.source}`) ?? here);
  };
}

/** The last name in a pointer: the same words may be a heading in one place and a sentence in another. */
function fieldOf({ pointer }: { readonly pointer: string }): string {
  return /\/([^/\d][^/]*)(?:\/\d+)*$/.exec(pointer)?.[1] ?? '';
}

type Objection = Omit<UntakenText, 'pointer'>;

function missing({ where }: TextToTranslate): Objection {
  return { why: 'missing', detail: where };
}

function objectionTo(
  found: WorksheetText,
  text: TextToTranslate,
  from: string,
  to: string,
): Objection | undefined {
  const target = found.target.trim();
  if (target === '') return missing(text);
  if (found.source !== text.source)
    return { why: 'stale', detail: `it was "${short(found.source)}", now "${short(text.source)}"` };
  const numbers = [numbersIn(text.source, from), numbersIn(target, to)].map((all) =>
    all.join(', '),
  );
  if (numbers[0] !== numbers[1])
    return {
      why: 'other-numbers',
      detail: `${numbers[0] || 'none'}, here ${numbers[1] || 'none'}`,
    };
  const marks = [text.source, target].map(
    (words) => splitAtMarks(words).filter(({ term }) => term !== undefined).length,
  );
  if (marks[0] !== marks[1])
    return { why: 'other-marks', detail: `${marks[0]!} words between [[ ]], here ${marks[1]!}` };
  if (target.length > text.longest)
    return { why: 'too-long', detail: `${target.length} characters, at most ${text.longest}` };
  return undefined;
}

function formsIn(target: string): readonly string[] {
  return target
    .split(formMark.trim())
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function setAt(root: Record<string, unknown>, path: Path, value: unknown): void {
  let holder: Record<string | number, unknown> = root;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  if (value === undefined) Reflect.deleteProperty(holder, path.at(-1)!);
  else holder[path.at(-1)!] = value;
}
