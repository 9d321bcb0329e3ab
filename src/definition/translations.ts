/** Proves that a translation says the same as its original in everything but its words. */
import { numbersIn } from '../languages/numbers.js';
import type { ProcedureDefinition } from './definition.js';
import { procedureDefinitionShape } from './generated/shapes.js';
import { toPointer } from './issues.js';
import { leavesOf, type Leaf } from './walk.js';

/** A place where a translation differs from its original. */
export interface TranslationDifference {
  /** The place, as a JSON pointer. */
  readonly pointer: string;
  /** What differs: a value, its presence, or the numbers written in a text. */
  readonly what: 'value' | 'only-in-original' | 'only-in-translation' | 'numbers-in-text';
}

// What belongs to one language version and not to the content.
const ofOneVersion =
  /^\/(\$schema|language|migratedFrom|seal|translation\/|about\/reviewers\/|jurisdictions\/)/;

// Words of one language have forms of their own.
const formsOfWords = /^\/(glossary\/\d+\/forms\/|countedThings\/\d+\/(zero|two|few|many)$)/;

/**
 * Compares every number, yes-or-no, id, date, link and fixed word, and the numbers written in digits inside texts,
 * which may have the digits and marks of their language. Words themselves are free.
 */
export function compareTranslation(
  original: ProcedureDefinition,
  translation: ProcedureDefinition,
): readonly TranslationDifference[] {
  const there = byPointer(original);
  const here = byPointer(translation);
  const differences: TranslationDifference[] = [];
  for (const [pointer, leaf] of there) {
    const translated = here.get(pointer);
    if (!translated) differences.push({ pointer, what: 'only-in-original' });
    else if (!leaf.isWords && leaf.value !== translated.value)
      differences.push({ pointer, what: 'value' });
    else if (leaf.isWords && numbersOf(leaf, original) !== numbersOf(translated, translation)) {
      differences.push({ pointer, what: 'numbers-in-text' });
    }
  }
  for (const pointer of here.keys()) {
    if (!there.has(pointer)) differences.push({ pointer, what: 'only-in-translation' });
  }
  return differences;
}

/** The numbers that a text has, however its language writes them. */
function numbersOf({ value }: Leaf, { language }: ProcedureDefinition): string {
  return numbersIn(String(value), language).join(' ');
}

function byPointer(definition: ProcedureDefinition): ReadonlyMap<string, Leaf> {
  return new Map(
    leavesOf(procedureDefinitionShape, definition)
      .map((leaf): [string, Leaf] => [toPointer(leaf.path), leaf])
      .filter(([pointer]) => !ofOneVersion.test(pointer) && !formsOfWords.test(pointer)),
  );
}
