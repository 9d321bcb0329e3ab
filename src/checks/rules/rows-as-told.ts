/** Rows of the overview, gaps and titles: what their words say is what their fields say. */
import { meaningWordsOf } from '../lexicon/meanings.js';
import type { Hit, Rule } from '../rule.js';
import { bodyPartsIn } from './belonging.js';
import { findingsOf } from './findings.js';

const reasonUnlikeGap: Rule = {
  code: 'reason-unlike-gap',
  severity: 'error',
  what: 'This cell gives another reason than the outcomes of its row: {}.',
  why: 'What cannot happen, and what nobody has counted, are not the same to a reader.',
  source: 'definition format, rule 6: "does not apply" is no "not known"',
  mend: 'Give the reason that the outcome gives.',
  find: ({ definition: { overview, outcomes } }) =>
    (overview?.rows ?? []).flatMap(({ outcomes: ids, also = [] }, row) =>
      also.flatMap(({ options, reason }, index): readonly Hit[] => {
        const other = { 'does-not-apply': 'not-known', 'not-known': 'does-not-apply' }[
          reason as string
        ];
        const own = outcomes.filter(({ id }) => ids.includes(id));
        const found = options.find((option) => {
          const reasons = own.map(({ gaps = [] }) => gaps.find((gap) => gap.option === option));
          return reasons.length > 0 && reasons.every((gap) => gap?.reason === other);
        });
        return other === undefined || found === undefined
          ? []
          : [{ path: ['overview', 'rows', row, 'also', index, 'reason'], detail: found }];
      }),
    ),
};

const gapUnlikeReason: Rule = {
  code: 'gap-unlike-its-reason',
  severity: 'error',
  what: 'By its reason nothing is known, and by its words it cannot happen: {}.',
  why: 'Readers take what nobody has counted for what does not happen.',
  source: 'definition format, rule 6: "does not apply" is no "not known"',
  mend: 'Correct the words, or the reason.',
  find: ({ definition: { outcomes, language } }) => {
    const words = meaningWordsOf(language);
    return outcomes.flatMap(({ gaps = [] }, place) =>
      gaps.flatMap(({ reason, text = '' }, index): readonly Hit[] => {
        const found = reason === 'not-known' ? words?.impossible.exec(text)?.[0] : undefined;
        return found === undefined
          ? []
          : [{ path: ['outcomes', place, 'gaps', index, 'text'], detail: found }];
      }),
    );
  },
};

const rowWithNot: Rule = {
  code: 'row-named-with-a-not',
  severity: 'warning',
  what: 'The name of this row says "no" or "not", and none of its outcomes does: {}.',
  why: 'With its name turned around, more of it looks worse, or better.',
  source: 'definition format: direction of an outcome',
  mend: 'Name the row as its outcomes are named.',
  find: ({ definition: { overview, outcomes }, lexicon }) =>
    (overview?.rows ?? []).flatMap(({ name, outcomes: ids }, row): readonly Hit[] => {
      const own = outcomes.filter(({ id }) => ids.includes(id));
      const isTold = own.some((one) =>
        lexicon?.negation.test(`${one.name} ${one.description} ${one.happened}`),
      );
      return own.length > 0 && !isTold && lexicon?.negation.test(name) === true
        ? [{ path: ['overview', 'rows', row, 'name'], detail: name }]
        : [];
    }),
};

const headlineOfOne: Rule = {
  code: 'headline-of-one-study',
  severity: 'warning',
  what: 'The reason for this headline speaks of many studies, and it is of one: {}.',
  why: 'Readers trust what many studies say.',
  source: 'IPDAS certifying item 5: the level of uncertainty',
  mend: 'Show the finding that the reason is about, or correct the reason.',
  find: ({ definition, facts }) => {
    const all = findingsOf(definition);
    const words = meaningWordsOf(definition.language);
    return (definition.overview?.rows ?? []).flatMap(({ headlines }, row) =>
      headlines.flatMap(({ finding, why = '' }, index): readonly Hit[] => {
        const study = all.find((one) => one.finding.id === finding)?.study;
        const found = facts?.manyStudies.exec(why)?.[0];
        const isOneOfMany = words?.ofOthers.test(why) === true;
        return found !== undefined &&
          !isOneOfMany &&
          study &&
          ofOneStudy.includes(study.design ?? '')
          ? [{ path: ['overview', 'rows', row, 'headlines', index, 'finding'], detail: found }]
          : [];
      }),
    );
  },
};

const ofOneStudy: readonly string[] = ['randomised', 'observational', 'counted'];

const titleOfAnother: Rule = {
  code: 'title-of-another-part',
  severity: 'warning',
  what: 'The title names a part of the body that the condition is not of: {}.',
  why: 'Readers look for another illness, or take this one for theirs.',
  source: 'IPDAS qualifying item 1: the condition is told',
  mend: 'Correct the title, or the name of the condition.',
  find: ({ definition: { title, condition }, lexicon }) => {
    if (!lexicon) return [];
    const partsOf = (text: string): readonly RegExp[] =>
      bodyPartsIn(lexicon).filter((part) => part.test(text));
    const own = partsOf(condition.name);
    const named = partsOf(title);
    const isOther = own.length > 0 && named.length > 0 && !named.some((one) => own.includes(one));
    return isOther ? [{ path: ['title'], detail: named[0]!.exec(title)![0] }] : [];
  },
};

export const rowRules: readonly Rule[] = [
  reasonUnlikeGap,
  gapUnlikeReason,
  rowWithNot,
  headlineOfOne,
  titleOfAnother,
];
