/** What a rule is: what it looks for, and what an author is told of it. */
import type { ProcedureDefinition } from '../definition/definition.js';
import type { Path } from '../definition/issues.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { ClaimWords } from './lexicon/claims.js';
import type { FactWords } from './lexicon/facts.js';
import { claimWordsOf, factWordsOf, lexiconOf } from './lexicon/lexicons.js';
import { optionNamesOf, type OptionNames } from './text/option-names.js';
import { isProse, passagesOf, sentencesOf, type Passage } from './text/passages.js';
import { tellingIn, type Telling } from './text/shares.js';

/** An error is wrong, a warning is wrong unless there is a reason, and a note is for the author to know. */
export type CheckSeverity = 'error' | 'warning' | 'note';

/** A place that a rule found. */
export interface Hit {
  readonly path: Path;
  /** What of it, in a few words. */
  readonly detail?: string;
}

/** One rule. */
export interface Rule {
  /** What it looks for, for programs. */
  readonly code: string;
  readonly severity: CheckSeverity;
  /** What is wrong, where `{}` stands for the detail. */
  readonly what: string;
  /** Why it matters to a reader. */
  readonly why: string;
  /** Who says so. */
  readonly source: string;
  /** How to mend it. */
  readonly mend: string;
  readonly find: (context: Context) => readonly Hit[];
}

/** What rules look at. */
export interface Context {
  readonly definition: ProcedureDefinition;
  /** The words of its language, if the checks know them. */
  readonly lexicon: Lexicon | undefined;
  readonly facts: FactWords | undefined;
  readonly claims: ClaimWords | undefined;
  readonly telling: Telling | undefined;
  readonly passages: readonly Passage[];
  /** Those that are prose, and no citation. */
  readonly prose: readonly Passage[];
  readonly names: OptionNames;
  /** The day of the check, as YYYY-MM-DD. */
  readonly today: string;
  /** The definition that this one was translated from. */
  readonly original: ProcedureDefinition | undefined;
  /** Those that were translated from it. */
  readonly translations: readonly ProcedureDefinition[];
}

/** Makes ready what rules look at. */
export function contextOf(
  definition: ProcedureDefinition,
  {
    today,
    original,
    translations = [],
  }: {
    readonly today: string;
    readonly original?: ProcedureDefinition;
    readonly translations?: readonly ProcedureDefinition[];
  },
): Context {
  const lexicon = lexiconOf(definition.language);
  const passages = passagesOf(definition);
  return {
    definition,
    lexicon,
    facts: factWordsOf(definition.language),
    claims: claimWordsOf(definition.language),
    telling: lexicon && tellingIn(lexicon, definition.language),
    passages,
    prose: passages.filter(isProse),
    names: optionNamesOf(definition, lexicon),
    today,
    original,
    translations,
  };
}

/** A hit at each passage in which something is found. */
export function hitsIn(
  passages: readonly Passage[],
  find: (passage: Passage) => string | undefined,
): readonly Hit[] {
  return passages.flatMap((passage) => {
    const detail = find(passage);
    return detail === undefined ? [] : [{ path: passage.path, detail }];
  });
}

/** A hit at each passage in whose sentences something is found. */
export function hitsInSentences(
  passages: readonly Passage[],
  find: (sentence: string) => string | undefined,
): readonly Hit[] {
  return hitsIn(passages, ({ text }) =>
    sentencesOf(text)
      .map(find)
      .find((found) => found !== undefined),
  );
}
