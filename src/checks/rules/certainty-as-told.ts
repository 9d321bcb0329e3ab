/** How sure something is, as it is told: no surer than it was rated, and nothing is made of what was not found. */
import type { Hit, Rule } from '../rule.js';
import { studiesCitedAt } from '../text/cited-studies.js';
import { sentencesOf } from '../text/passages.js';
import { findingsOf } from './findings.js';

const ratedOtherwise: Rule = {
  code: 'rated-as-another-level',
  severity: 'error',
  what: 'The reason says how the source rates this, and the level is another one: {}.',
  why: 'Readers lean on a result by how sure it is said to be.',
  source: 'GRADE handbook, section 5; IPDAS certifying item 5',
  mend: 'Compare the level and the reason with the source.',
  find: ({ definition, facts }) => {
    if (!facts) return [];
    const judge = (
      certainty: { readonly level: string; readonly reason?: string | undefined } | undefined,
      path: Hit['path'],
    ): readonly Hit[] => {
      const said = sentencesOf(certainty?.reason ?? '')
        .filter((sentence) => facts.rates.test(sentence))
        .flatMap((sentence) =>
          Object.entries(facts.levels)
            .filter(([, words]) => words.test(sentence))
            .map(([level]) => level),
        );
      return certainty && said.length > 0 && !said.includes(certainty.level)
        ? [
            {
              path: [...path, 'certainty', 'reason'],
              detail: `${certainty.level}, ${said.join(', ')}`,
            },
          ]
        : [];
    };
    return [
      ...definition.studies.flatMap(({ certainty }, index) => judge(certainty, ['studies', index])),
      ...findingsOf(definition)
        .filter(({ finding }) => finding.certainty?.level !== 'not-rated')
        .flatMap(({ finding, path }) => judge(finding.certainty, path)),
    ];
  },
};

const surerThanReview: Rule = {
  code: 'surer-than-the-review',
  severity: 'warning',
  what: 'A review is told to say this as certain, and each of its results here is rated lower: {}.',
  why: 'Without "probably" or "may", readers take for settled what the next study can change.',
  source: 'GRADE guidelines 26: informative statements to communicate findings',
  mend: 'Say "probably" of moderate certainty, "may" of low, and that it is very unsure of very low.',
  find: ({ definition, prose, facts }) => {
    if (!facts) return [];
    return prose
      .filter(({ path }) =>
        ['options', 'questionsPeopleAsk', 'condition'].includes(String(path[0])),
      )
      .flatMap(({ path, text }): readonly Hit[] => {
        const found = sentencesOf(text).find((sentence) => facts.reviewSays.test(sentence));
        if (found === undefined) return [];
        const reviews = studiesCitedAt(path, definition).filter(
          ({ design }) => design === 'review',
        );
        const rated = findingsOf(definition)
          .filter(({ finding }) => reviews.some(({ id }) => id === finding.study))
          .map(({ finding, study }) => (finding.certainty ?? study?.certainty)?.level ?? '')
          .filter((level) => level !== 'not-rated');
        const isLower = rated.length > 0 && !rated.includes('high');
        return isLower ? [{ path, detail: rated[0]! }] : [];
      });
  },
};

const absenceAsResult: Rule = {
  code: 'nothing-found-told-as-result',
  severity: 'error',
  what: 'From what was not found, this concludes that it is so: {}.',
  why: 'Harm that nobody has counted can be common.',
  source:
    'Altman 1995, doi 10.1136/bmj.311.7003.485: absence of evidence is not evidence of absence',
  mend: 'Say that it does not mean that there is none.',
  find: ({ prose, lexicon, facts }) =>
    prose.flatMap(({ path, text }): readonly Hit[] => {
      if (!facts || !lexicon) return [];
      const all = sentencesOf(text);
      const found = all.find(
        (sentence, index) =>
          index > 0 &&
          facts.meansSo.test(sentence) &&
          !lexicon.negation.test(sentence) &&
          lexicon.foundNothing.test(all[index - 1]!),
      );
      return found === undefined ? [] : [{ path, detail: found }];
    }),
};

export const certaintyTellingRules: readonly Rule[] = [
  ratedOtherwise,
  surerThanReview,
  absenceAsResult,
];
