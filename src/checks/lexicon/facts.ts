/** Words of studies, of statistics, of medicines and of those who pay, for the languages that the checks know. */
/** Patterns that each find their words within one sentence. */
export interface FactWords {
  /** Countries, by their name or by what is of them; the names of the entries are the same in each language. */
  readonly countries: Readonly<Record<string, string>>;
  /** A study of a country, where `{}` stands for the country. */
  readonly ofCountry: readonly string[];
  /** How many each group had. */
  readonly groupOf: RegExp;
  /** An age, or two between which people are. */
  readonly ofAge: RegExp;
  /** The average; what is said of it, and of a median. */
  readonly average: RegExp;
  readonly summedUp: RegExp;
  readonly middle: RegExp;
  /** Everyone of a group. */
  readonly everyone: RegExp;
  /** Once in each year. */
  readonly perYear: RegExp;
  /** A time that is told without a number. */
  readonly someTime: RegExp;
  /** Fewer than a number that follows; and more than it. */
  readonly under: string;
  readonly over: string;
  /** That a number is a percentage, and not points. */
  readonly inPercent: RegExp;
  /** A source that rates; and what it rates, as which level. */
  readonly rates: RegExp;
  readonly levels: Readonly<Record<'high' | 'moderate' | 'low' | 'very-low', RegExp>>;
  /** That what was not found is known. */
  readonly meansSo: RegExp;
  /** A review or a guideline that says something as it is. */
  readonly reviewSays: RegExp;
  /** What stands for several of its kind. */
  readonly kinds: RegExp;
  /** For longer than some days. */
  readonly lasting: RegExp;
  /** A wish to stop or change, and to keep other choices. */
  readonly keepsOpen: RegExp;
  /** What is done after treatment, turned around. */
  readonly careTurned: RegExp;
  /** That it holds for some readers only. */
  readonly condition: RegExp;
  /** Both sides of the body in one sentence. */
  readonly bothSides: RegExp;
  /** Praise that a reader may ask about. */
  readonly mayBeAsked: RegExp;
  /** The end of what a person says of his or her own worries. */
  readonly ofMyself: RegExp;
  /** That it is so for a while only: at first, for some days. */
  readonly forAWhile: RegExp;
  /** That something else than the treatment does it, or that it comes back to what it was. */
  readonly otherCause: RegExp;
  /** That a study has no results yet. */
  readonly ongoing: RegExp;
  /** Kinds of medicine, each with its own; the names of the entries are the same in each language. */
  readonly medicines: Readonly<Record<string, { readonly kind: RegExp; readonly named: string }>>;
  /** What begins a list of examples. */
  readonly suchAs: RegExp;
  /** A team that may have a medicine stopped; and that nobody stops it unasked. */
  readonly mayBeStopped: RegExp;
  readonly notUnasked: RegExp;
  /** What rises and falls in a body. */
  readonly measured: Readonly<Record<string, RegExp>>;
  readonly risen: RegExp;
  readonly fallen: RegExp;
  /** Bodies that pay or judge in some countries only. */
  readonly payers: Readonly<Record<string, RegExp>>;
  /** Words of plans, each with what it means. */
  readonly planWords: readonly (readonly [word: RegExp, meaning: RegExp])[];
  /** That nobody has to approve it. */
  readonly noApproval: RegExp;
  /** To begin or end to hold urine, and to pass it. */
  readonly passing: RegExp;
  readonly holding: RegExp;
  /** What people do again in their time. */
  readonly activities: RegExp;
  /** That something holds for some people only. */
  readonly ofSome: RegExp;
  /** Events that are counted; and that there were none. */
  readonly events: RegExp;
  readonly none: RegExp;
  /** A side of a part of the body: the side, and the part. */
  readonly sideOf: RegExp;
  /** One or both of two, with what comes after them. */
  readonly oneOrBoth: RegExp;
  readonly one: RegExp;
  /** The lower and the upper part of the back, beside the parts that both languages name. */
  readonly back: RegExp;
  /** That somebody operates; and what those do who give an injection. */
  readonly operates: RegExp;
  readonly acts: string;
  /** That something makes worse what it is to ease. */
  readonly worsens: RegExp;
  /** Many studies; and that patients took part. */
  readonly manyStudies: RegExp;
  readonly patientsHelped: RegExp;
  /** That it is safe; that nobody needs to be told; that a person who is sleepy may drive. */
  readonly saysSafe: RegExp;
  readonly needNotTell: RegExp;
  readonly sleepy: RegExp;
  readonly mayDrive: RegExp;
  readonly drivesAtWill: RegExp;
  /** Seldom. */
  readonly rare: RegExp;
  readonly common: RegExp;
  /** A clot of blood. */
  readonly clot: RegExp;
  /** Where a sentence holds: "In the United States, ...". */
  readonly inCountry: string;
  /** Bodies of one country, as they stand in citations. */
  readonly bodiesOf: Readonly<Record<string, RegExp>>;
  /** A programme and its length, in any order: number, unit and what it is of. */
  readonly ofLength: RegExp;
  /** For how long something goes on, before its number. */
  readonly goesOn: string;
}
