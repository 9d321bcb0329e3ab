/** Names and reasons of the overview: they say no more and nothing else than what stands below them. */
import type { Hit, Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';
import { findingsOf } from './findings.js';

const rowTurned: Rule = {
  code: 'row-named-the-other-way',
  severity: 'error',
  what: 'The name of this row tells of {}, and each of its outcomes is the other way round.',
  why: 'With its name turned around, more of it looks worse, or better.',
  source: 'definition format: direction of an outcome',
  mend: 'Name the row as its outcomes are named.',
  find: ({ definition: { overview, outcomes }, lexicon }) =>
    (overview?.rows ?? []).flatMap(({ name, outcomes: ids }, row): readonly Hit[] => {
      const own = outcomes.filter(({ id }) => ids.includes(id));
      const words = own.map((one) => `${one.name} ${one.happened} ${one.description}`).join(' ');
      const isAll = (direction: string): boolean =>
        own.length > 0 && own.every((one) => one.direction === direction);
      if (!lexicon) return [];
      const { feared, hoped, surelyFeared } = lexicon;
      const bad = isAll('benefit') && !hoped.test(name) && feared.exec(name);
      const good =
        isAll('harm') && !feared.test(name) && !surelyFeared.test(name) && hoped.exec(name);
      const found =
        bad && !feared.test(words) ? bad : good && !hoped.test(words) ? good : undefined;
      return found ? [{ path: ['overview', 'rows', row, 'name'], detail: found[0] }] : [];
    }),
};

const moreStudies: Rule = {
  code: 'more-studies-than-there-are',
  severity: 'error',
  what: 'This row speaks of many studies, and its results are of one: {}.',
  why: 'Readers trust what many studies say.',
  source: 'IPDAS certifying item 5: the level of uncertainty',
  mend: 'Say how many studies there are.',
  find: ({ definition, facts }) => {
    const all = findingsOf(definition);
    return (definition.overview?.rows ?? []).flatMap((row, index): readonly Hit[] => {
      const found = facts?.manyStudies.exec(row.howSure ?? '')?.[0];
      const named = row.headlines.flatMap((one) => [one.finding, one.certaintyFrom]);
      const studies = all
        .filter(({ finding }) => named.includes(finding.id))
        .flatMap(({ study }) => study ?? []);
      const isReview = studies.some(({ design }) => design === 'review' || design === 'network');
      return found !== undefined && !isReview && new Set(studies).size === 1
        ? [{ path: ['overview', 'rows', index, 'howSure'], detail: found }]
        : [];
    });
  },
};

const chosenByOthers: Rule = {
  code: 'rows-chosen-by-others',
  severity: 'error',
  what: 'By its field the authors chose the rows, and by the words patients took part: {}.',
  why: 'Readers trust a choice more that people like them have made.',
  source: 'IPDAS 2021, development: users are asked what they need to know',
  mend: 'Correct chosenBy, or the words.',
  find: ({ definition: { overview }, lexicon, facts }) => {
    if (overview?.chosenBy !== 'authors') return [];
    const found = sentencesOf(overview.how)
      .filter((sentence) => lexicon?.negation.test(sentence) === false)
      .flatMap((sentence) => facts?.patientsHelped.exec(sentence)?.[0] ?? [])[0];
    return found === undefined ? [] : [{ path: ['overview', 'how'], detail: found }];
  },
};

export const overviewNameRules: readonly Rule[] = [rowTurned, moreStudies, chosenByOthers];
