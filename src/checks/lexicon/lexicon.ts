/** What the checks know of the words of a language. */

/** Words whose exchange turns a text around. */
export const oppositePairs = [
  ['more', 'less'],
  ['better', 'worse'],
  ['before', 'after'],
  ['high', 'low'],
  ['rise', 'fall'],
  ['left', 'right'],
  ['day', 'week'],
  ['above', 'below'],
  ['always', 'never'],
  ['hot', 'cold'],
  ['sooner', 'slower'],
  ['small', 'large'],
  ['asleep', 'awake'],
  ['wet', 'dry'],
] as const;

/** Patterns for words of one language. Each finds its words anywhere in a text, in any case. */
export interface Lexicon {
  /** Words for 1 to 12, from 1. */
  readonly numbers: readonly string[];
  /** Units of time, from short to long, each as a pattern for one and many. */
  readonly units: Readonly<
    Record<'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years', string>
  >;
  /** Between the two ends of a range, in any of its forms; in a plain one; before an age; and between two choices and two things. */
  readonly to: string;
  readonly range: string;
  readonly aged: string;
  readonly or: string;
  readonly and: string;
  /** Between a count and the 100 or 1,000 it is out of. */
  readonly outOf: string;
  /** Between a count and the number of people it is out of. */
  readonly of: string;
  /** What may stand after that number: people, or what was counted. */
  readonly people: string;
  /** Those of whom none is a part of another. */
  readonly persons: string;
  /** Points on a scale. */
  readonly points: RegExp;
  /** A share in letters, such as "one in ten". */
  readonly shareInLetters: RegExp;
  /** A risk told against another one alone. */
  readonly relativeRisk: RegExp;
  /** Words that push towards an option or away from it, and promises. */
  readonly steering: RegExp;
  /** Words that frighten. */
  readonly fear: RegExp;
  /** A result that people hope for. */
  readonly hoped: RegExp;
  /** A result that people want to avoid. */
  readonly feared: RegExp;
  /** A result that nobody sees as neither. */
  readonly surelyFeared: RegExp;
  /** A negation; `noLonger` are those that stand in what did happen too. */
  readonly negation: RegExp;
  readonly noLonger: RegExp;
  /** Words for options of a kind, beside their names. */
  readonly optionKinds: Readonly<Record<string, string>>;
  /** Words of names that tell no option from another. */
  readonly namesNothing: RegExp;
  /** A person to whom a thing matters, and one to whom it does not. */
  readonly itMatters: RegExp;
  readonly itMattersLess: RegExp;
  /** What only the title of was read. */
  readonly titleOnly: RegExp;
  /** That the words speak of time, or of its lack in a source. */
  readonly speaksOfTime: RegExp;
  /** Chance decided; and that it did not. */
  readonly byChance: RegExp;
  /** People had something else in the end. */
  readonly movedGroups: RegExp;
  /** Words by which GRADE says each level. */
  readonly certainty: Readonly<Record<'high' | 'moderate' | 'low' | 'very-low', RegExp>>;
  readonly verySure: RegExp;
  /** Signs that need help at once, wherever they stand. */
  readonly emergencySign: RegExp;
  /** What to do in an emergency, and what not. */
  readonly emergencyCall: RegExp;
  readonly waitInEmergency: RegExp;
  /** Not to call; to call; to call or tell it only later; and those who look after the reader. */
  readonly forbidsCall: RegExp;
  readonly saysCall: RegExp;
  readonly callLater: RegExp;
  readonly ownTeam: RegExp;
  /** Time presses; and that it does not. */
  readonly urgent: RegExp;
  readonly notUrgent: RegExp;
  /** A step before or after what is done. */
  readonly before: RegExp;
  readonly after: RegExp;
  /** Who paid, or that nobody did. */
  readonly paid: RegExp;
  readonly nobody: RegExp;
  /** Something is put in to stay. */
  readonly staysInside: RegExp;
  readonly comesOut: RegExp;
  /** It does not cure. */
  readonly noCure: RegExp;
  /** An explanation that begins with its verdict. */
  readonly saysTrue: RegExp;
  readonly saysFalse: RegExp;
  /** Options, when they are counted. */
  readonly options: string;
  /** Whom a decision is not for. */
  readonly excludes: RegExp;
  /** Studies and reviews, of a year. */
  readonly ofYear: RegExp;
  /** Studies, however many. */
  readonly ofStudies: RegExp;
  /** A claim to rest on studies. */
  readonly study: RegExp;
  /** The comparison of two options by more and fewer; `favours` is what a note says of a difference. */
  readonly favours: RegExp;
  readonly noDifference: RegExp;
  readonly clearDifference: RegExp;
  /** Nobody has rated how sure it is. */
  readonly ratedByNobody: RegExp;
  /** A number was looked for and not found. */
  readonly foundNothing: RegExp;
  /** A reader is told to stop a medicine; and that somebody is asked first. */
  readonly stopMedicine: RegExp;
  readonly askFirst: RegExp;
  /** A share that was estimated and not counted. */
  readonly estimated: RegExp;
  /** One person can have several of what is counted. */
  readonly severalEvents: RegExp;
  /** Words by which a reader is addressed in one way or the other, where a language has both. */
  readonly forms?: { readonly formal: RegExp; readonly familiar: RegExp };
  /** Somebody wants to do without. */
  readonly avoids: RegExp;
  /** The best and the worst end of a scale, after its number. */
  readonly bestEnd: RegExp;
  readonly worstEnd: RegExp;
  /** Before what something is compared with. */
  readonly than: RegExp;
  /** It came sooner; and it came later. */
  readonly sooner: RegExp;
  readonly slower: RegExp;
  /** Some feel one way and others another. */
  readonly someAndOthers: RegExp;
  /** What only the worst evidence is told with. */
  readonly veryUnsure: RegExp;
  /** Half of the people had it by then. */
  readonly median: RegExp;
  /** Words that end no sentence. */
  readonly cannotEnd: RegExp;
  /** Words that stand twice by mistake. */
  readonly mayRepeat: RegExp;
  /** Words that only those who work in health care know, each with a plain one. */
  readonly jargon: Readonly<Record<string, string>>;
  /** A score of which less is better, and of which more is. */
  readonly lessIsBetter: RegExp;
  readonly moreIsBetter: RegExp;
  /** Words that blame a reader. */
  readonly blame: RegExp;
  /** Words that veil death or harm. */
  readonly euphemism: RegExp;
  /** That somebody else pays. */
  readonly promisesPayment: RegExp;
  /** A dose that a reader is told to take. */
  readonly takeDose: RegExp;
  /** One side of the body; and parts of which each side has the same signs. */
  readonly oneSide: RegExp;
  readonly eitherSide: RegExp;
  /** Children; and what is said to their parents. */
  readonly children: RegExp;
  readonly yourChild: RegExp;
  /** A person as a man or a woman; and as both. */
  readonly thirdPerson: RegExp;
  readonly bothPersons: RegExp;
  /** Something that gets worse; and that there is time. */
  readonly getsWorse: RegExp;
  readonly canWait: RegExp;
  /** The same day, with no night away. */
  readonly sameDay: RegExp;
  /** Until a time, and not at it. */
  readonly upTo: string;
  /** The last of several times. */
  readonly latestTime: RegExp;
  /** Read in something that reports on the study. */
  readonly secondHand: RegExp;
  /** One of two opposites, by a name that is the same in each language. */
  readonly opposites: Readonly<Record<(typeof oppositePairs)[number][number], RegExp>>;
  /** No way back after a yes. */
  readonly noWayBack: RegExp;
  /** What nobody wants. */
  readonly unwanted: RegExp;
  /** That no patients took part. */
  readonly noPatients: RegExp;
  /** Good that comes of something. */
  readonly benefit: RegExp;
  /** One does better than another; and worse. */
  readonly moreThan: RegExp;
  readonly lessThan: RegExp;
  /** Both of two; and the one or the other. */
  readonly both: RegExp;
  readonly oneOfTwo: RegExp;
  /** Parts of a whole, by a name that is the same in each language. */
  readonly parts: Readonly<Record<string, RegExp>>;
  /** What people are glad of; and what weighs on them. */
  readonly glad: RegExp;
  readonly weighs: RegExp;
  /** Death, and harm that changes a life. */
  readonly gravest: RegExp;
  /** That one option is put before the others. */
  readonly ranks: RegExp;
  /** How sure, as it is said in a few words, for each level. */
  readonly sureness: Readonly<Record<'high' | 'moderate' | 'low' | 'very-low', RegExp>>;
  /** A night or several days away from home. */
  readonly staysNights: RegExp;
  /** Put to sleep for it. */
  readonly asleep: RegExp;
  /** Driving or going home alone straight after it. */
  readonly leavesAlone: RegExp;
  /** Help that is to be sought in weeks. */
  readonly lateHelp: RegExp;
  /** Other care is lost by a no; and patients are taken to be unable to decide. */
  readonly losesCare: RegExp;
  readonly deniesAbility: RegExp;
  /** A statement that is told with a "not". */
  readonly plainNot: RegExp;
  /** The two ends of a scale. */
  readonly scaleFrom: RegExp;
  /** Pictures of each kind. */
  readonly pictures: Readonly<Record<string, RegExp>>;
  /** What questions of some sections speak of. */
  readonly sections: Readonly<Record<string, RegExp>>;
  /** Parts of the body that guides are about, each with its forms. */
  readonly bodyParts: readonly string[];
  /** Words that look like ones of another language and mean something else. */
  readonly falseFriends?: RegExp;
  /** Words that have lost their accents. */
  readonly lostAccents?: RegExp;
}
