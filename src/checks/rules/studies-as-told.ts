/** What texts say of studies, held against the studies that they cite: years, groups, ages and sources. */
import type { ProcedureDefinition, Study } from '../../definition/definition.js';
import type { Context, Hit, Rule } from '../rule.js';
import { sourcesBeside, studiesCitedAt, studiesWithSources } from '../text/cited-studies.js';
import { sentencesOf, type Passage } from '../text/passages.js';
import { scopeOf } from '../text/scope.js';
import { matching } from '../told.js';
import { findingsOf } from './findings.js';

/** The words by which a study is known. */
export function wordsOf({ population, comparator = '', note = '' }: Study): string {
  return `${population} ${comparator} ${note}`;
}

/** Statements outside of what studies found, and no answers that are wrong on purpose. */
export function statementsOf({ prose }: Context): readonly Passage[] {
  return prose.filter(
    ({ pointer }) => !/^\/(?:studies|outcomes|quiz\/questions\/\d+\/choices)\//.test(pointer),
  );
}

const otherYear: Rule = {
  code: 'study-of-another-year',
  severity: 'warning',
  what: 'The words of this study tell another year than its source or its id: {}.',
  why: 'A review of ten years ago does not know what studies have found since.',
  source: 'IPDAS item 19: readers can find what was read',
  mend: 'Check the year against the source.',
  find: ({ definition, lexicon }) => {
    const years = new Map(definition.sources.map(({ id, year }) => [id, year]));
    return definition.studies.flatMap((study, index): readonly Hit[] => {
      const { id, source = '', population } = study;
      const told = lexicon?.ofYear.exec(population)?.slice(1).find(Boolean);
      const ofId: readonly string[] = id.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
      const known = [...ofId, String(years.get(source) ?? '')].filter((year) => year !== '');
      const path = ['studies', index, 'population'];
      if (told !== undefined && known.length > 0 && !known.includes(told))
        return [{ path, detail: `${told}, ${known[0]}` }];
      // Years from which to which was counted stand in the id and in the words.
      const lost = ofId.length > 1 && ofId.find((year) => !wordsOf(study).includes(year));
      return lost ? [{ path, detail: lost }] : [];
    });
  },
};

const otherGroup: Rule = {
  code: 'group-of-no-study',
  severity: 'error',
  what: 'No study has a group of so many: {}.',
  why: 'The same number of events in a group of twice the size is half of the risk.',
  source: 'IPDAS items 3 to 5',
  mend: 'Check it against the arms of the finding.',
  find: (context) => {
    const { definition, telling, facts } = context;
    if (!facts || !telling) return [];
    const sizes = new Set<number | undefined>([
      ...definition.studies.flatMap((study) =>
        (wordsOf(study).match(/\d[\d.,]*\d|\d/g) ?? [])
          .map((one) => telling.valueOf(one))
          .filter((one) => one !== study.size),
      ),
      ...findingsOf(definition).flatMap(({ finding: { measure } }) =>
        'times' in measure
          ? measure.times.flatMap(({ arms }) =>
              (arms as readonly { readonly total?: number }[]).map(({ total }) => total),
            )
          : [],
      ),
    ]);
    return statementsOf(context).flatMap(({ path, text }): readonly Hit[] => {
      const [words, size = ''] = facts.groupOf.exec(text) ?? [];
      return words === undefined || sizes.has(telling.valueOf(size))
        ? []
        : [{ path, detail: words }];
    });
  },
};

const otherAge: Rule = {
  code: 'age-of-no-study',
  severity: 'error',
  what: 'No study that this rests on is about this age: {}.',
  why: 'What was found in adults may not hold for children, nor what holds at 40 for those of 80.',
  source: 'IPDAS item 4: the reference class of each number',
  mend: 'Compare the age with population of the studies.',
  find: (context) => {
    const { definition, lexicon, facts } = context;
    if (!facts) return [];
    return context.prose
      .filter(({ pointer }) => /^\/decision\/(?:for|notFor)\//.test(pointer))
      .flatMap(({ path, text }): readonly Hit[] => {
        // Whom a choice is for is a matter of its own: here it is said of whom the studies are.
        const told = sentencesOf(text)
          .filter((sentence) => lexicon?.ofStudies.test(sentence))
          .flatMap((sentence) => [...sentence.matchAll(facts.ofAge)]);
        if (told.length === 0) return [];
        const sources = sourcesBeside(definition, path) ?? [];
        const known = [
          ...studiesCitedAt(path, definition).map(wordsOf),
          ...definition.sources.filter(({ id }) => sources.includes(id)).map(({ title }) => title),
        ];
        const ages = known.flatMap((words) =>
          [...words.matchAll(facts.ofAge)].flatMap(([, from, to]) => [from, to]),
        );
        const wrong = told.find(([, age]) => !ages.includes(age));
        return wrong && ages.length > 0 ? [{ path, detail: wrong[0] }] : [];
      });
  },
};

const otherSource: Rule = {
  code: 'number-of-another-source',
  severity: 'warning',
  what: 'The sources beside this number are not those of its finding: {}.',
  why: 'A reader who looks it up does not find it there.',
  source: 'IPDAS certifying item 2: citations to the evidence',
  mend: 'Name the source that the finding has.',
  find: (context) => {
    const { definition, telling } = context;
    if (!telling) return [];
    const ofFinding = sourcesByFinding(definition);
    return context.prose.flatMap(({ path, text }): readonly Hit[] => {
      if (!/\d/.test(text)) return [];
      const sources = sourcesBeside(definition, path) ?? [];
      const scope = sources.length > 0 ? scopeOf(path, definition) : undefined;
      if (!scope) return [];
      const strange = telling
        .sharesIn(text)
        .filter(({ isCount }) => isCount)
        .find((share) => {
          const found = matching(share, scope.numbers);
          return (
            found.length > 0 &&
            found.every(
              ({ finding }) => !sources.some((id) => ofFinding.get(finding)?.has(id) === true),
            )
          );
        });
      return strange ? [{ path, detail: strange.words }] : [];
    });
  },
};

/** The sources of a finding: those of its study, where it was read, and of each of its times. */
function sourcesByFinding(
  definition: ProcedureDefinition,
): ReadonlyMap<string, ReadonlySet<string>> {
  const ofStudy = new Map(studiesWithSources(definition).map(([{ id }, own]) => [id, own]));
  return new Map(
    findingsOf(definition).map(({ finding: { id, study } }) => [
      id,
      ofStudy.get(study) ?? new Set<string>(),
    ]),
  );
}

const comparatorOfAnother: Rule = {
  code: 'comparator-unlike-arms',
  severity: 'error',
  what: 'The study is said to compare with an option that no arm of its findings is, and not with one that is: {}.',
  why: 'Readers take the result for one against another option.',
  source: 'IPDAS item 4: the reference class of each number',
  mend: 'Compare comparator with the arms and the source.',
  find: ({ definition, names }) =>
    definition.studies.flatMap(({ id, comparator = '' }, index): readonly Hit[] => {
      const named = names.namedIn(comparator);
      const arms = new Set(
        findingsOf(definition)
          .filter(({ finding }) => finding.study === id && finding.comparator === undefined)
          .flatMap(({ finding: { measure } }) => ('times' in measure ? measure.times : []))
          .flatMap((time) =>
            (time.arms as readonly { readonly option?: string }[]).flatMap(
              ({ option }) => option ?? [],
            ),
          ),
      );
      const stranger = named.find((option) => !arms.has(option));
      const isLeftOut = [...arms].some((option) => !named.includes(option));
      return named.length > 1 && arms.size > 1 && stranger !== undefined && isLeftOut
        ? [{ path: ['studies', index, 'comparator'], detail: stranger }]
        : [];
    }),
};

const studyOfOthers: Rule = {
  code: 'finding-of-another-study',
  severity: 'error',
  what: 'The study of this finding speaks of other options only: {}.',
  why: 'Numbers under the wrong study have the wrong people, source and certainty.',
  source: 'IPDAS item 4: the reference class of each number',
  mend: 'Check the id of the study.',
  find: ({ definition, names }) =>
    findingsOf(definition).flatMap(({ finding, study, path }): readonly Hit[] => {
      const { measure, population = study?.population, comparator = study?.comparator } = finding;
      if (!('times' in measure)) return [];
      const named = names.namedIn(`${population} ${comparator ?? ''}`);
      const arms = (measure.times[0]!.arms as readonly { readonly option?: string }[]).flatMap(
        ({ option }) => option ?? [],
      );
      return arms.length > 1 && named.length > 0 && !named.some((option) => arms.includes(option))
        ? [{ path: [...path, 'study'], detail: named.join(', ') }]
        : [];
    }),
};

export const studyTellingRules: readonly Rule[] = [
  otherYear,
  otherGroup,
  otherAge,
  otherSource,
  comparatorOfAnother,
  studyOfOthers,
];
