/** Words of what a text means, where one small word turns it around: a "not", who knew, who reviewed, what a term is. */

/** A term, what its meaning never says, and what makes it right after all. */
interface TermWords {
  readonly term: RegExp;
  readonly never?: RegExp;
  readonly unless?: RegExp;
  /** What its meaning always says. */
  readonly always?: RegExp;
}

export interface MeaningWords {
  /** A "not" beside a verb, and what comes into a sentence with it. */
  readonly not: RegExp;
  readonly withNot: RegExp;
  /** Beginnings of what is said of one option, of some people, or under a condition. */
  readonly saidOfSome: RegExp;
  /** What ends a word in one form of a verb only. */
  readonly ending: RegExp;
  /** The verb after a "not". */
  readonly verbAfterNot: RegExp;
  /** Doubt, which is no "not". */
  readonly doubt: RegExp;
  /** A clinician who has reviewed something. */
  readonly reviewed: RegExp;
  /** People of a study who did not know what they had; those who judged it; and what they were deceived with. */
  readonly blinded: RegExp;
  readonly judges: RegExp;
  readonly dummy: RegExp;
  /** A second opinion that is sought; and before or instead of which something is done. */
  readonly secondView: RegExp;
  readonly rather: RegExp;
  /** A form that leaves no way back. */
  readonly binding: RegExp;
  /** An answer that is called right; and one that is a no. */
  readonly calledRight: RegExp;
  readonly saysNo: RegExp;
  /** Something that cannot happen. */
  readonly impossible: RegExp;
  /** Food before an operation; and when that is fine. */
  readonly eats: RegExp;
  readonly mayEat: RegExp;
  /** The rest of a group, by its number: those who had it not. */
  readonly restWithNot: RegExp;
  /** What is not so yet, or not surely. */
  readonly notYet: RegExp;
  /** One of many. */
  readonly ofOthers: RegExp;
  /** As it is for most people. */
  readonly usually: RegExp;
  /** Beginnings of verbs that say nothing by themselves. */
  readonly auxiliary: RegExp;
  /** A person who was treated is let go; something is safe whatever one has; and it works well. */
  readonly letsGo: RegExp;
  readonly safeEvenIf: RegExp;
  readonly praise: RegExp;
  readonly terms: readonly TermWords[];
}
