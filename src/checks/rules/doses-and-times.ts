/** Doses, ranges and times that stand both in a field and in a text: they are the same in each. */
import { daysIn } from '../../definition/length-of-time.js';
import type { TimeSpan } from '../../definition/definition.js';
import { numbersOf } from '../evidence.js';
import type { Hit, Rule } from '../rule.js';
import { isSameTime, matching } from '../told.js';
import { findingsOf } from './findings.js';

const dose = /(?<![\p{L}\d.,])\d[\d.,]*\s?(?:mg|µg|μg|mcg|g|ml|IU)(?![\p{L}\d])/gu;

const doseOfNoArm: Rule = {
  code: 'dose-unlike-arms',
  severity: 'error',
  what: 'This is not the dose that the arms of its findings have: {}.',
  why: 'A dose that lost a digit is ten times too small.',
  source: 'ISMP: doses are checked at each place where they stand',
  mend: 'Check all of them against the source.',
  find: ({ definition }) =>
    definition.studies.flatMap(({ id, comparator = '' }, index): readonly Hit[] => {
      const told: readonly string[] = comparator.match(dose) ?? [];
      const labels = findingsOf(definition)
        .filter(({ finding }) => finding.study === id)
        .flatMap(({ finding: { measure } }) => ('times' in measure ? measure.times : []))
        .flatMap(({ arms }) => arms as readonly { readonly label?: string }[])
        .flatMap(({ label = '' }): readonly string[] => label.match(dose) ?? []);
      const strange = told.find((one) => !labels.includes(one));
      const lost = labels.find((one) => !told.includes(one));
      return strange !== undefined && lost !== undefined
        ? [{ path: ['studies', index, 'comparator'], detail: `${strange}, ${lost}` }]
        : [];
    }),
};

const otherUnitOfRange: Rule = {
  code: 'range-of-another-unit',
  severity: 'error',
  what: 'A text of this option tells the same range in another unit: {}.',
  why: 'Hours for minutes, or days for hours, change what readers plan.',
  source: 'definition format: one fact, told the same everywhere',
  mend: 'Correct the unit of the one that is wrong.',
  find: ({ definition: { options }, prose, telling }) => {
    if (!telling) return [];
    return options.flatMap(({ duration, recovery }, place) => {
      const times = [
        [duration?.time, ['duration']] as const,
        ...recovery.map(({ time }, index) => [time, ['recovery', index]] as const),
      ];
      const told = prose
        .filter(({ path }) => path[0] === 'options' && path[1] === place)
        .flatMap(({ text }) => telling.timesIn(text))
        .map(({ words, unit }) => ({ words, unit, ends: words.match(/\d[\d.,]*/g) ?? [] }));
      return times.flatMap(([time, path]): readonly Hit[] => {
        if (time?.to === undefined) return [];
        const same = told.filter(
          ({ ends: [from, to] }) =>
            from !== undefined &&
            to !== undefined &&
            telling.valueOf(from) === time.from &&
            telling.valueOf(to) === time.to,
        );
        return same.length > 0 && same.every(({ unit }) => unit !== time.unit)
          ? [{ path: ['options', place, ...path, 'time'], detail: same[0]!.words }]
          : [];
      });
    });
  },
};

const durationUnlikeName: Rule = {
  code: 'duration-unlike-name',
  severity: 'error',
  what: 'The name of this option tells how long it is, and here it is another length: {}.',
  why: 'Readers plan their weeks by it.',
  source: 'definition format: duration',
  mend: 'Correct the one that is wrong.',
  find: ({ definition: { options }, telling }) =>
    options.flatMap(({ name, duration, summary }, place): readonly Hit[] => {
      const named = telling?.timesIn(name) ?? [];
      if (!telling || named.length !== 1) return [];
      const isNamed = (days: number): boolean => isSameTime(days, named[0]!.days);
      const ofField = duration?.time && daysOf(duration.time);
      const told = telling.timesIn(summary.summary).filter(({ unit }) => unit === named[0]!.unit);
      return [
        ...(ofField !== undefined && !isNamed(ofField)
          ? [{ path: ['options', place, 'duration', 'time'], detail: named[0]!.words }]
          : []),
        ...(told.length > 0 && !told.some(({ days }) => isNamed(days))
          ? [{ path: ['options', place, 'summary', 'summary'], detail: told[0]!.words }]
          : []),
      ];
    }),
};

function daysOf({ from, to, unit }: TimeSpan): number {
  return daysIn({ from: to ?? from, unit });
}

const questionOfAnotherTime: Rule = {
  code: 'question-of-another-time',
  severity: 'error',
  what: 'The right answer is a number of another time than the question asks for: {}.',
  why: 'Readers learn a chance for the wrong length of time.',
  source: 'Bonner 2021, doi 10.1177/0272989X21996328: numbers over a set period of time',
  mend: 'Compare the question with the period of the finding.',
  find: ({ definition, telling }) =>
    (definition.quiz?.questions ?? []).flatMap((question, index): readonly Hit[] => {
      if (!telling || question.kind !== 'single-choice') return [];
      const times = telling.timesIn(question.question);
      const right = question.choices.find(({ correct }) => correct)?.text ?? '';
      const found = telling
        .sharesIn(right)
        .flatMap((share) => matching(share, numbersOf(definition)))
        .filter(
          ({ days, options }) =>
            days !== undefined &&
            (question.option === undefined || options.includes(question.option)),
        );
      const isOf = found.some(({ days }) => times.some((time) => isSameTime(time.days, days!)));
      return times.length > 0 && found.length > 0 && !isOf
        ? [{ path: ['quiz', 'questions', index, 'question'], detail: times[0]!.words }]
        : [];
    }),
};

export const doseAndTimeRules: readonly Rule[] = [
  doseOfNoArm,
  otherUnitOfRange,
  durationUnlikeName,
  questionOfAnotherTime,
];
