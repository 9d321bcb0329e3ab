/** Numbers that a text tells: they are those of the findings, of whom and when it says. */
import type { Rule, Context, Hit } from '../rule.js';
import { sentencesOf, wordsIn, type Passage } from '../text/passages.js';
import { scopeOf } from '../text/scope.js';
import { isSameTime, matching } from '../told.js';
import type { Known } from '../evidence.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { madeOnce } from '../text/remembered.js';
import type { ToldShare } from '../text/shares.js';

/** A share that a text tells, with what it may be. */
interface Told {
  readonly passage: Passage;
  readonly sentence: string;
  readonly share: ToldShare;
  /** The known numbers that it may be. */
  readonly found: readonly Known[];
  /** The option that its place is about. */
  readonly option: string | undefined;
}

const told = new WeakMap<Context, readonly Told[]>();

/** Each share that a text tells. Several rules look at them. */
function sharesOf(context: Context): readonly Told[] {
  const found = told.get(context) ?? allShares(context);
  told.set(context, found);
  return found;
}

function allShares({ definition, telling, prose }: Context): readonly Told[] {
  if (!telling) return [];
  return prose.flatMap((passage) => {
    if (!/\d/.test(passage.text)) return [];
    const scope = scopeOf(passage.path, definition);
    if (!scope) return [];
    return sentencesOf(passage.text).flatMap((sentence) =>
      telling.sharesIn(sentence).map((share) => ({
        passage,
        sentence,
        share,
        found: matching(share, scope.numbers),
        option: scope.option,
      })),
    );
  });
}

const ofNoFinding: Rule = {
  code: 'number-of-no-finding',
  severity: 'error',
  what: 'This text tells a number that no finding of what it is about gives: {}.',
  why: 'Readers remember the number they read first. One that no study found misleads them.',
  source: 'IPDAS items 3 to 5: outcome probabilities come from the evidence that is cited',
  mend: 'Check it against the finding, or enter what the study found as a finding.',
  find: (context) =>
    sharesOf(context)
      .filter(({ found }) => found.length === 0)
      .map(({ passage, share }) => ({ path: passage.path, detail: share.words })),
};

const ofAnotherOption: Rule = {
  code: 'number-of-another-option',
  severity: 'error',
  what: 'This text tells this number of an option for which the findings give another: {}.',
  why: 'A number told of the wrong option turns the comparison around.',
  source: 'IPDAS items 3 and 5',
  mend: 'Compare the text with the arms of the finding, and correct the one that is wrong.',
  find: (context) =>
    sharesOf(context).flatMap(({ passage, sentence, share, found, option }): readonly Hit[] => {
      const arms = found.filter(({ options, of }) => options.length > 0 && of !== 'end');
      // A dummy treatment, a difference or an end of a range has no option of its own.
      if (arms.length === 0 || arms.length < found.length) return [];
      const about = optionOf(context, { sentence, share, option }, arms);
      const isTold = arms.some(({ options, of }) => options.includes(about!) || of === 'crossover');
      return about === undefined || isTold ? [] : [{ path: passage.path, detail: share.words }];
    }),
};

/**
 * The option that a share is told of: the only one that is named beside it or before, else the one that its place is
 * about, else the only one in the sentence. What happened may be an option too ("had surgery"), and does not say to whom.
 */
function optionOf(
  { definition, names }: Context,
  { sentence, share: { index, words }, option }: Pick<Told, 'sentence' | 'share' | 'option'>,
  arms: readonly Known[],
): string | undefined {
  const happened = definition.outcomes
    .filter(({ id }) => arms.some(({ outcome }) => outcome === id))
    .flatMap(({ name, happened: what }) => names.namedIn(`${name}. ${what}`));
  const isNamed = (piece: string): readonly string[] =>
    names.namedIn(piece).filter((id) => !happened.includes(id));
  const marks = [...sentence.slice(0, index).matchAll(/[,;:]\s/g)].map((mark) => mark.index);
  const after = sentence.slice(index + words.length).search(/[,;:]\s/);
  const end = after < 0 ? sentence.length : index + words.length + after;
  const beside = isNamed(sentence.slice(Math.max(0, ...marks), end));
  if (beside.length > 0) return beside.length === 1 ? beside[0] : undefined;
  // "In the splint group, about 75 in 100 did, and so about 25 in 100 did not."
  const before = isNamed(sentence.slice(0, index));
  const inSentence = isNamed(sentence);
  if (before.length > 0) return before.length === 1 ? before[0] : undefined;
  return option ?? (inSentence.length === 1 ? inSentence[0] : undefined);
}

/** How many units of time stand in a text, with a number or without. */
const unitsIn = madeOnce(({ units }: Lexicon) => {
  const unit = new RegExp(
    String.raw`(?<!\p{L})(?:${Object.values(units).join('|')})(?!\p{L})`,
    'giu',
  );
  return (text: string): number => text.match(unit)?.length ?? 0;
});

const ofAnotherTime: Rule = {
  code: 'number-of-another-time',
  severity: 'error',
  what: 'This text tells a number of another time than its finding: {}.',
  why: 'A chance without its right length of time is another chance.',
  source: 'Bonner 2021, doi 10.1177/0272989X21996328: numbers over a set period of time',
  mend: 'Compare the time in the text with the period of the finding.',
  find: (context) =>
    sharesOf(context).flatMap(({ passage, sentence, share, found }): readonly Hit[] => {
      const times = context.telling!.timesIn(sentence);
      const timed = found.filter(({ days }) => days !== undefined);
      if (times.length === 0 || timed.length === 0 || timed.length < found.length) return [];
      // "After a year" is a time that is not read, and may be that of this number.
      if (unitsIn(context.lexicon!)(sentence) > times.length) return [];
      const agrees = timed.some(({ days }) => times.some((time) => isSameTime(time.days, days!)));
      return agrees
        ? []
        : [
            {
              path: passage.path,
              detail: `${share.words}, ${times.map(({ words }) => words).join(', ')}`,
            },
          ];
    }),
};

const restOfGroup: Rule = {
  code: 'rest-does-not-add-up',
  severity: 'error',
  what: 'Those who had it and those who did not do not add up: {}.',
  why: 'Both sides of a number are shown so that neither frightens nor comforts. They have to be of the same people.',
  source: 'IPDAS 2021, presenting probabilities: both frames of the same number',
  mend: 'Work the second number out again: the total less the first.',
  find: ({ prose, telling }) =>
    prose.flatMap(({ path, text }) => {
      if (!telling || !/\d/.test(text)) return [];
      return sentencesOf(text).flatMap((sentence, index, all): readonly Hit[] => {
        const shares = telling.sharesIn(sentence);
        const [first, second, ...more] = shares;
        // Of two that are told in one breath, both had it, or both had not.
        const isOneBreath =
          second !== undefined &&
          wordsIn(sentence.slice(first!.index + first!.words.length, second.index)).length < 2;
        const isOneSentence =
          !isOneBreath &&
          shares.length === 2 &&
          more.length === 0 &&
          first!.total === second!.total &&
          /(?:\bso\b|\band\b|,|y|así que)[^.]{0,40}\d[^.]*\b(?:(?:did|do|had|have|were|was) not|did(?:n[’']t)|no (?:lo|la|se|tuv|sint|mejor|hubo))/iu.test(
            sentence,
          );
        if (isOneSentence && first!.count + second!.count !== first!.total)
          return [{ path, detail: `${first!.words} + ${second!.words}` }];
        const others = /^(?:The other|L[oa]s otr[oa]s) (\d+)/.exec(all[index + 1] ?? '')?.[1];
        const last = shares.at(-1);
        if (others === undefined || !last || last.count + Number(others) === last.total) return [];
        return [{ path, detail: `${last.words} + ${others}` }];
      });
    }),
};

const pointsOfNoFinding: Rule = {
  code: 'points-of-no-finding',
  severity: 'error',
  what: 'This text tells points on a scale that no finding gives: {}.',
  why: 'A wrong number of points makes an effect look larger or smaller than it is.',
  source: 'IPDAS items 3 to 5',
  mend: 'Check it against the finding.',
  find: ({ definition, lexicon, telling, prose }) => {
    if (!lexicon || !telling) return [];
    const scores = definition.outcomes.flatMap(({ findings }) =>
      findings.flatMap(({ measure }) => pointsIn(measure)),
    );
    if (scores.length === 0) return [];
    return prose
      .filter(({ path }) =>
        ['options', 'quiz', 'considerations', 'overview', 'questionsPeopleAsk'].includes(
          String(path[0]),
        ),
      )
      .filter(({ path }) => isRight(path, definition))
      .flatMap(({ path, text }) =>
        [...text.matchAll(lexicon.points)].flatMap(([words, number = '']) => {
          const value = telling.valueOf(number);
          return scores.some((score) => Math.abs(score - value) < 0.051)
            ? []
            : [{ path, detail: words }];
        }),
      );
  },
};

/** Whether a text is not one of the answers that are wrong on purpose. */
function isRight(path: Passage['path'], definition: Context['definition']): boolean {
  return scopeOf(path, definition) !== undefined;
}

/** What of a measure is told in points: scores, their changes and differences, and the ends of ranges. */
const ofScores: readonly string[] = [
  'mean',
  'difference',
  'change',
  'points',
  'low',
  'high',
  'smallestNoticed',
];

/** Every number of points in a measure, and those between the scores or the shares of two arms. */
function pointsIn(measure: unknown): readonly number[] {
  const found: number[] = [];
  const apart = (values: readonly (number | undefined)[]): void => {
    values.forEach((one, index) => {
      for (const other of values.slice(index + 1))
        if (one !== undefined && other !== undefined) found.push(Math.abs(one - other));
    });
  };
  const go = (value: unknown, name: string): void => {
    if (typeof value === 'number' && ofScores.includes(name)) found.push(Math.abs(value));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) go(inner, key);
    if (Array.isArray(value) && name === 'arms')
      for (const field of ['mean', 'change', 'percent'])
        apart((value as Readonly<Record<string, number | undefined>>[]).map((arm) => arm[field]));
  };
  // Of shares, only what lies between them is told in points.
  const { kind, times = [] } = measure as { kind: string; times?: readonly object[] };
  const isOfShares = kind === 'frequency' || kind === 'events';
  if (!isOfShares) go(measure, '');
  for (const time of isOfShares ? times : []) {
    const { arms, differences } = time as Readonly<Record<string, unknown>>;
    go(differences, '');
    apart((arms as readonly { readonly percent?: number }[]).map(({ percent }) => percent));
  }
  return found;
}

export const numbersInTexts: readonly Rule[] = [
  ofNoFinding,
  ofAnotherOption,
  ofAnotherTime,
  restOfGroup,
  pointsOfNoFinding,
];
