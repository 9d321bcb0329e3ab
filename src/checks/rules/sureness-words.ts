/** Results in words, which are to be as sure as they are rated. */
import { withoutMarks } from '../../definition/glossary-marks.js';
import type { Context, Hit, Rule } from '../rule.js';

const surerWords: Rule = {
  code: 'words-surer-than-rated',
  severity: 'warning',
  what: 'This result is told as certain, and is rated {}.',
  why: 'Without "probably" or "may", readers take for settled what the next study can change.',
  source: 'GRADE guidelines 26: informative statements to communicate findings',
  mend: 'Say "probably" of moderate certainty, "may" of low, and that it is very unsure of very low.',
  find: ({ definition: { outcomes, studies }, claims: words }) =>
    outcomes.flatMap(({ findings }, place) =>
      findings.flatMap((finding, at) => {
        const { measure } = finding;
        const ofStudy = studies.find(({ id }) => id === finding.study);
        const level = (finding.certainty ?? ofStudy?.certainty)?.level;
        const isRated = level === 'moderate' || level === 'low';
        if (measure.kind !== 'qualitative' || !isRated || !words) return [];
        return measure.times.flatMap(({ arms }, time) =>
          arms.flatMap(({ text }, arm): readonly Hit[] =>
            words.doubt.test(withoutMarks(text))
              ? []
              : [
                  {
                    path: [
                      ...['outcomes', place, 'findings', at],
                      ...['measure', 'times', time, 'arms', arm, 'text'],
                    ],
                    detail: level.replace('-', ' '),
                  },
                ],
          ),
        );
      }),
    ),
};

const notVeryUnsure: Rule = {
  code: 'very-unsure-not-said',
  severity: 'warning',
  what: 'This result is rated very low, and its words do not say how unsure it is.',
  why: 'Readers take "seemed" for a result, where the review says that it does not know.',
  source: 'GRADE guidelines 26: the evidence is very uncertain',
  mend: 'Say that the review is very unsure, or that it is not clear.',
  find: ({ definition: { outcomes, studies }, lexicon }: Context) =>
    outcomes.flatMap(({ findings }, place) =>
      findings.flatMap(({ measure, certainty, study }, at) => {
        const level = (certainty ?? studies.find(({ id }) => id === study)?.certainty)?.level;
        if (measure.kind !== 'qualitative' || level !== 'very-low' || !lexicon) return [];
        return measure.times.flatMap(({ arms }, time) =>
          arms.flatMap(({ text }, arm): readonly Hit[] =>
            lexicon.veryUnsure.test(withoutMarks(text))
              ? []
              : [
                  {
                    path: [
                      ...['outcomes', place, 'findings', at],
                      ...['measure', 'times', time, 'arms', arm, 'text'],
                    ],
                  },
                ],
          ),
        );
      }),
    ),
};

export const surenessWordRules: readonly Rule[] = [surerWords, notVeryUnsure];
