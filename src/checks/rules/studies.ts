/** Findings and certainties, held against the words of their studies. */
import type { Certainty } from '../../definition/definition.js';
import type { Path } from '../../definition/issues.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';
import { findingsOf } from './findings.js';

interface Arm {
  readonly option?: string;
  readonly options?: readonly string[];
  readonly label?: string;
  readonly text?: string;
  readonly total?: number;
}

const sizeUnlikeWords: Rule = {
  code: 'size-unlike-words',
  severity: 'warning',
  what: 'The words of the study do not say its size: {}.',
  why: 'Readers see both, and trust a study by its size.',
  source: 'definition format: size is how many were studied',
  mend: 'Check the size and the number in population against the source.',
  find: ({ definition, telling }) =>
    definition.studies.flatMap(({ population, size }, index): readonly Hit[] => {
      const told = population.match(/(?<![\d.,])\d[\d.,\u00a0\u202f]*\d|(?<![\d.,])\d/g) ?? [];
      // "80 000" may be one number or, in "group 1 250 people", two.
      const spaced = population.match(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,])/g) ?? [];
      const numbers = [...told, ...spaced.map((one) => one.replaceAll(' ', ''))].map((number) =>
        telling?.valueOf(number),
      );
      const isOther = size !== undefined && numbers.length > 0 && !numbers.includes(size);
      return isOther ? [{ path: ['studies', index, 'size'], detail: String(size) }] : [];
    }),
};

const ofAnotherStudy: Rule = {
  code: 'option-of-another-study',
  severity: 'warning',
  what: 'The study of this finding names other options than its arms: {}.',
  why: 'Numbers under the wrong study have the wrong people, source and certainty.',
  source: 'IPDAS item 4: the reference class of each number',
  mend: 'Check the id of the study, and the options of the arms.',
  find: ({ definition, names }) =>
    findingsOf(definition).flatMap(({ finding, study, path }): readonly Hit[] => {
      const { measure } = finding;
      if (!study || !('times' in measure)) return [];
      const words = [study.comparator, finding.comparator, study.population].join(' ');
      const named = names.namedIn(words);
      const arms = new Set(
        (measure.times[0]!.arms as readonly Arm[]).flatMap(({ option }) => option ?? []),
      );
      if (named.length < 2 || arms.size === 0) return [];
      const strangers = [...arms].filter((option) => !named.includes(option));
      // A comparison of more than one option, of which the study names one and leaves another out.
      return strangers.length > 0 && arms.size > 1
        ? [{ path: [...path, 'study'], detail: strangers.join(', ') }]
        : [];
    }),
};

const labelOfAnother: Rule = {
  code: 'arm-of-another-option',
  severity: 'error',
  what: 'The words of this arm are about another option than the arm: {}.',
  why: 'What happened after one option would be shown for another.',
  source: 'IPDAS items 3 to 5',
  mend: 'Give the arm the option that its words are about, or the words of its option.',
  find: ({ definition, names }) =>
    findingsOf(definition).flatMap(({ finding: { measure }, path }) => {
      if (!('times' in measure)) return [];
      return measure.times.flatMap((time, at) =>
        (time.arms as readonly Arm[]).flatMap(({ option, label, text }, index): readonly Hit[] => {
          const place: Path = [...path, 'measure', 'times', at, 'arms', index];
          if (option === undefined) return [];
          return (['label', 'text'] as const).flatMap((field): readonly Hit[] => {
            const words = { label, text }[field] ?? '';
            const named = names.namedIn(sentencesOf(words)[0] ?? '');
            // Of two that it compares, a sentence names first what it is about: "more with surgery than with a splint".
            // One that it names alone may be what its own arm is compared with.
            const isOfAnother = field === 'label' || named.includes(option);
            return named.length > 0 && named[0] !== option && isOfAnother && time.arms.length > 1
              ? [{ path: [...place, field], detail: named[0]! }]
              : [];
          });
        }),
      );
    }),
};

const totalOfAnother: Rule = {
  code: 'total-of-another-option',
  severity: 'warning',
  what: 'The words of the study give this total to another option: {}.',
  why: 'Two arms may be exchanged, which turns the comparison around.',
  source: 'IPDAS items 3 to 5',
  mend: 'Compare both arms with the source.',
  find: ({ definition, names, telling }) =>
    findingsOf(definition).flatMap(({ finding: { measure }, study, path }) => {
      if (!study || !telling || (measure.kind !== 'frequency' && measure.kind !== 'events'))
        return [];
      const groups = sentencesOf(study.population).flatMap((sentence) =>
        sentence.split(/[,;:]| (?:and|y) /).flatMap((piece) => {
          const numbers = (piece.match(/(?<![\d.,])\d+(?![\d.,]*\d)/g) ?? []).map(Number);
          const named = names.namedIn(piece);
          return numbers.length === 1 && named.length === 1
            ? [{ total: numbers[0]!, option: named[0]! }]
            : [];
        }),
      );
      return measure.times.flatMap(({ arms }, at) =>
        arms.flatMap(({ option, total }, index): readonly Hit[] => {
          const own = groups.find((group) => group.option === option);
          const other = groups.find((group) => group.total === total && group.option !== option);
          return own && other && own.total !== total
            ? [{ path: [...path, 'measure', 'times', at, 'arms', index], detail: other.option }]
            : [];
        }),
      );
    }),
};

const levels = ['high', 'moderate', 'low', 'very-low'] as const;

const certaintyUnlikeReason: Rule = {
  code: 'certainty-unlike-reason',
  severity: 'error',
  what: 'The reason speaks of another certainty than the level: {}.',
  why: 'How sure the evidence is decides how much weight a reader gives to a number.',
  source: 'GRADE guidance 26: Santesso 2020, doi 10.1016/j.jclinepi.2019.10.014',
  mend: 'Take the level that the source gives.',
  find: ({ definition, lexicon }) => {
    if (!lexicon) return [];
    const judge = (certainty: Certainty | undefined, path: Path): readonly Hit[] => {
      if (!certainty || certainty.level === 'not-rated' || certainty.reason === undefined)
        return [];
      const said = levels.filter((level) => lexicon.certainty[level].test(certainty.reason!));
      if (lexicon.ratedByNobody.test(certainty.reason))
        return [
          { path: [...path, 'certainty', 'level'], detail: `${certainty.level}, rated by nobody` },
        ];
      return said.length > 0 && !said.includes(certainty.level)
        ? [
            {
              path: [...path, 'certainty', 'level'],
              detail: `${certainty.level}, ${said.join(', ')}`,
            },
          ]
        : [];
    };
    return [
      ...definition.studies.flatMap(({ certainty }, index) => judge(certainty, ['studies', index])),
      ...findingsOf(definition).flatMap(({ finding, path }) => [
        ...judge(finding.certainty, path),
        ...('times' in finding.measure
          ? finding.measure.times.flatMap(({ certainty }, index) =>
              judge(certainty, [...path, 'measure', 'times', index]),
            )
          : []),
      ]),
    ];
  },
};

const sureOfLittle: Rule = {
  code: 'surer-than-its-design',
  severity: 'warning',
  what: 'A study of this design is rarely of high certainty: {}.',
  why: 'GRADE begins at low certainty where chance did not decide who had what.',
  source: 'GRADE handbook, section 5',
  mend: 'Check the rating and its source, or the design of the study.',
  find: ({ definition }) =>
    definition.studies.flatMap(({ certainty, design = '' }, index): readonly Hit[] =>
      certainty?.level === 'high' && ['observational', 'leaflet', 'search'].includes(design)
        ? [{ path: ['studies', index, 'certainty', 'level'], detail: design }]
        : [],
    ),
};

/** Sources that no trial is published in. */
const notOfTrials: readonly string[] = ['cohort', 'leaflet', 'official-page', 'glossary'];

const designUnlikeWords: Rule = {
  code: 'design-unlike-words',
  severity: 'warning',
  what: 'The words of this study, or its source, do not fit its design: {}.',
  why: 'Readers trust a comparison more where chance decided who had what.',
  source: 'IPDAS item 19',
  mend: 'Check the design, and say in population whether chance decided who had what.',
  find: ({ definition, lexicon }) => {
    const sources = new Map(definition.sources.map((source) => [source.id, source]));
    return definition.studies.flatMap((study, index): readonly Hit[] => {
      const { design, population, comparator = '', note = '' } = study;
      if (!lexicon || design === undefined) return [];
      const kind = sources.get(study.source ?? '')?.kind;
      const byChance = lexicon.byChance.test(`${population} ${comparator} ${note}`);
      const isWrong =
        (design === 'randomised' && (!byChance || notOfTrials.includes(kind ?? ''))) ||
        (byChance && ['counted', 'leaflet', 'search'].includes(design)) ||
        // What was made by chance is compared as it was, unless people are counted by what they had in the end.
        (byChance &&
          design === 'observational' &&
          kind === 'randomised-trial' &&
          !lexicon.movedGroups.test(`${population} ${comparator} ${note}`)) ||
        (design !== 'review' &&
          design !== 'network' &&
          kind === 'systematic-review' &&
          !byChance) ||
        (['leaflet', 'search'].includes(design) && kind === 'randomised-trial') ||
        (['review', 'network'].includes(design) &&
          ['randomised-trial', 'cohort'].includes(kind ?? ''));
      return isWrong ? [{ path: ['studies', index, 'design'], detail: design }] : [];
    });
  },
};

const yearUnlikeSource: Rule = {
  code: 'year-unlike-source',
  severity: 'warning',
  what: 'The id of this study has another year than its source: {}.',
  why: 'A number that is traced to the wrong paper cannot be checked.',
  source: 'IPDAS item 19: readers can find what was read where',
  mend: 'Name the source that the study was published in.',
  find: ({ definition }) =>
    definition.studies.flatMap(({ id, source }, index): readonly Hit[] => {
      const years = id.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
      const year = definition.sources.find((one) => one.id === source)?.year;
      return years.length === 1 && year !== undefined && Number(years[0]) !== year
        ? [{ path: ['studies', index, 'source'], detail: `${years[0]}, ${year}` }]
        : [];
    }),
};

export const studyRules: readonly Rule[] = [
  sizeUnlikeWords,
  ofAnotherStudy,
  labelOfAnother,
  totalOfAnother,
  certaintyUnlikeReason,
  sureOfLittle,
  designUnlikeWords,
  yearUnlikeSource,
];
