/** Words of statistics that make another number of a right one: a mean of a median, a rate of a share, all of an average. */
import { daysIn } from '../../definition/length-of-time.js';
import { withoutMarks } from '../../definition/glossary-marks.js';
import { numbersOf } from '../evidence.js';
import { hitsInSentences, type Context, type Hit, type Rule } from '../rule.js';
import { studiesCitedAt } from '../text/cited-studies.js';
import { sentencesOf, type Passage } from '../text/passages.js';
import { madeOnce } from '../text/remembered.js';
import { scopeOf } from '../text/scope.js';
import { isSameTime, matching } from '../told.js';
import { findingsOf } from './findings.js';
import type { FactWords } from '../lexicon/facts.js';

const answers = /^\/quiz\/questions\/\d+\/choices\//;

const medianCalledMean: Rule = {
  code: 'median-called-average',
  severity: 'error',
  what: 'This is the time until half had it, and is told as an average: {}.',
  why: 'A few people who take very long raise an average, and a median not at all.',
  source: 'Bonner 2021, doi 10.1177/0272989X21996328',
  mend: 'Say that it is the median, by which half of the people had it.',
  find: ({ definition, lexicon, telling, prose, facts }) => {
    if (!lexicon || !telling || !facts) return [];
    const medians = findingsOf(definition).flatMap(({ finding: { measure } }) =>
      measure.kind === 'time-to-event' && measure.statistic === 'median'
        ? measure.times.flatMap(({ arms }) =>
            arms.map(({ time }) => daysIn({ from: time.from, unit: time.unit })),
          )
        : [],
    );
    return hitsInSentences(
      prose.filter(({ pointer }) => !answers.test(pointer)),
      (sentence) => {
        const found = facts.average.exec(sentence)?.[0];
        if (found === undefined || lexicon.median.test(sentence)) return undefined;
        const isOfIt = telling
          .timesIn(sentence)
          .some(({ days }) => medians.some((one) => isSameTime(one, days)));
        return isOfIt ? found : undefined;
      },
    );
  },
};

const medianOfAnotherPart: Rule = {
  code: 'median-not-half',
  severity: 'error',
  what: 'Beside a median this tells of another part than half: {}.',
  why: 'By the median, half of the people had it and half did not.',
  source: 'arithmetic: the median parts a group into halves',
  mend: 'Say half, or that the time is no median.',
  find: ({ prose, lexicon }) =>
    prose.flatMap(({ path, text }): readonly Hit[] => {
      const all = sentencesOf(text);
      if (!lexicon || all.length < 2) return [];
      const { half, ...others } = lexicon.parts;
      const found = all.slice(1).flatMap((sentence, index) => {
        const isAfterMedian = lexicon.median.test(all[index]!) && !half!.test(sentence);
        return isAfterMedian && !/\d/.test(sentence)
          ? Object.values(others).flatMap((part) => part.exec(sentence)?.[0] ?? [])
          : [];
      })[0];
      return found === undefined ? [] : [{ path, detail: found }];
    }),
};

const meaningOfMedian: Rule = {
  code: 'median-explained-as-average',
  severity: 'error',
  what: 'The meaning of this term is that of another one: {}.',
  why: 'Readers who look up what a number means learn what another one means.',
  source: 'arithmetic: a median is the one in the middle, a mean is the sum shared out',
  mend: 'Write what the term means.',
  find: ({ definition: { glossary }, lexicon, facts }) =>
    glossary.flatMap(({ term, meaning }, index): readonly Hit[] => {
      if (!facts || !lexicon) return [];
      const { middle, summedUp, average } = facts;
      const words = withoutMarks(meaning);
      const isMedian = lexicon.median.test(term);
      const isMean =
        !isMedian && (average.test(term) || /^(?:average|mean|media|promedio)$/i.test(term));
      const isWrong =
        (isMedian && summedUp.test(words) && !middle.test(words)) ||
        (isMean && middle.test(words) && !summedUp.test(words));
      return isWrong ? [{ path: ['glossary', index, 'meaning'], detail: term }] : [];
    }),
};

const averageOfEach: Rule = {
  code: 'average-told-of-each',
  severity: 'error',
  what: 'An average of a group is told as if it were so for each person: {}.',
  why: 'Some people of the group had more and some less, and some got worse.',
  source: 'definition format: an average is no number of people',
  mend: 'Say that it is the average of the group.',
  find: ({ definition, lexicon, telling, prose, facts }) => {
    if (!lexicon || !telling || !facts) return [];
    const isOfScores = findingsOf(definition).some(({ finding: { measure } }) =>
      measure.kind.startsWith('mean'),
    );
    return hitsInSentences(
      prose.filter(({ pointer }) => isOfScores && !answers.test(pointer)),
      (sentence) => {
        const isOfPoints = [...sentence.matchAll(lexicon.points)].length > 0;
        const isRight = facts.average.test(sentence) || lexicon.negation.test(sentence);
        return isOfPoints && !isRight ? facts.everyone.exec(sentence)?.[0] : undefined;
      },
    );
  },
};

/** About a year. */
const oneYear = daysIn({ from: 1, unit: 'years' });

const rateOfShare: Rule = {
  code: 'share-told-per-year',
  severity: 'error',
  what: 'This share of all the time is told of each year: {}.',
  why: 'Over ten years, the same number in each year is ten times as many.',
  source: 'Bonner 2021, doi 10.1177/0272989X21996328: numbers over a set period of time',
  mend: 'Say over how long it was counted.',
  find: ({ definition, telling, prose, facts }) => {
    if (!telling || !facts) return [];
    return prose.flatMap(({ path, text }): readonly Hit[] => {
      const scope = facts.perYear.test(text) ? scopeOf(path, definition) : undefined;
      if (!scope) return [];
      const found = sentencesOf(text)
        .filter((sentence) => facts.perYear.test(sentence))
        .flatMap((sentence) => telling.sharesIn(sentence))
        .find((share) => {
          const known = matching(share, scope.numbers);
          return (
            known.length > 0 &&
            known.every(({ days }) => days !== undefined && !isSameTime(days, oneYear))
          );
        });
      return found ? [{ path, detail: found.words }] : [];
    });
  },
};

const percentForPoints: Rule = {
  code: 'percent-for-points',
  severity: 'error',
  what: 'The note tells a difference of shares in percent: {}.',
  why: 'From 10 to 20 in 100 is 10 points more, and twice as many: "10% more" may be read as 11 in 100.',
  source: 'Bonner 2021, doi 10.1177/0272989X21996328: absolute numbers',
  mend: 'Say percentage points, or how many more in 100.',
  find: ({ definition, lexicon, facts }) =>
    findingsOf(definition).flatMap(({ finding: { measure, note }, path }): readonly Hit[] => {
      if (!facts || !lexicon || note === undefined || measure.kind !== 'risk-difference') return [];
      const found = sentencesOf(note)
        .filter((one) => lexicon.opposites.more.test(one) || lexicon.opposites.less.test(one))
        .flatMap((one) => facts.inPercent.exec(one)?.[0] ?? [])[0];
      return found === undefined ? [] : [{ path: [...path, 'note'], detail: found }];
    }),
};

const boundsOf = madeOnce(({ under, over }: FactWords) =>
  [under, over].map(
    (words) =>
      new RegExp(
        String.raw`(?<!\p{L})(?:${words}) (?:about |unas? |unos )?(\d[\d.,]*(?: (?:in|of|out of|de cada|de) \d[\d.,]*| ?%| \p{L}+))`,
        'giu',
      ),
  ),
);

/** What a text bounds from above and from below: "under 4 in 100", "at least 6 weeks". */
function boundsIn(text: string, facts: FactWords): readonly (readonly [string, number])[] {
  return boundsOf(facts).flatMap((pattern, side) =>
    [...text.matchAll(pattern)].map(
      ([, what = '']) => [what.toLowerCase().replace(/[.,]$/, ''), side] as const,
    ),
  );
}

const boundTurned: Rule = {
  code: 'bound-turned-around',
  severity: 'error',
  what: 'Another text of the same says the other side of this number: {}.',
  why: 'A chance of under 4 in 100 and one of over 4 in 100 are not the same.',
  source: 'definition format: one fact, told the same everywhere',
  mend: 'Check against the source if it is more or less.',
  find: (context) => {
    const { definition, prose, facts } = context;
    if (!facts) return [];
    const ofFindings = prose.filter(({ pointer }) => /^\/(?:outcomes|studies)\//.test(pointer));
    const told = ofFindings.flatMap(({ path, text }) =>
      boundsIn(text, facts).map(([what, side]) => ({ what, side, study: studyAt(context, path) })),
    );
    return prose
      .filter(({ pointer }) => !/^\/(?:outcomes|studies)\//.test(pointer) && !answers.test(pointer))
      .flatMap(({ path, text }): readonly Hit[] => {
        const bounds = boundsIn(text, facts);
        if (bounds.length === 0) return [];
        const cited = studiesCitedAt(path, definition).map(({ id }) => id);
        const wrong = bounds.find(([what, side]) => {
          const same = told.filter((one) => one.what === what && cited.includes(one.study ?? ''));
          return same.length > 0 && same.every((one) => one.side !== side);
        });
        return wrong ? [{ path, detail: wrong[0] }] : [];
      });
  },
};

/** The study that a text of a study or of a finding is about. */
function studyAt({ definition }: Context, path: Passage['path']): string | undefined {
  const [chapter, place, field, index] = path;
  if (chapter === 'studies') return definition.studies[place as number]!.id;
  return field === 'findings'
    ? definition.outcomes[place as number]!.findings[index as number]!.study
    : undefined;
}

const timeLost: Rule = {
  code: 'number-without-its-time',
  severity: 'warning',
  what: 'Elsewhere this number is told with its length of time, and here without: {}.',
  why: 'A chance without its length of time is no chance that a reader can weigh.',
  source: 'Bonner 2021, doi 10.1177/0272989X21996328: numbers over a set period of time',
  mend: 'Say after how long.',
  find: ({ definition, lexicon, telling, prose, facts }) => {
    if (!lexicon || !telling || !facts) return [];
    const all = numbersOf(definition).filter(({ of }) => of === 'had');
    const shares = prose
      // A point of recovery has its time in a field.
      .filter(({ pointer }) =>
        /^\/(?:options\/\d+\/(?!recovery)|considerations\/|questionsPeopleAsk\/)/.test(pointer),
      )
      .flatMap(({ path, text }) =>
        telling.sharesIn(text).flatMap((share) => {
          const found = matching(share, all);
          const isOfOne =
            found.length > 0 &&
            found.every(({ finding, days }) => days !== undefined && finding === found[0]!.finding);
          return isOfOne
            ? [
                {
                  path,
                  words: share.words,
                  finding: found[0]!.finding,
                  hasTime: lexicon.speaksOfTime.test(text) || facts.someTime.test(text),
                },
              ]
            : [];
        }),
      );
    return shares
      .filter(({ hasTime }) => !hasTime)
      .filter(({ finding }) => shares.some((one) => one.finding === finding && one.hasTime))
      .map(({ path, words }): Hit => ({ path, detail: words }));
  },
};

export const statisticRules: readonly Rule[] = [
  medianCalledMean,
  medianOfAnotherPart,
  meaningOfMedian,
  averageOfEach,
  rateOfShare,
  percentForPoints,
  boundTurned,
  timeLost,
];
