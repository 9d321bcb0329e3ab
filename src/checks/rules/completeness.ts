/** Completeness: what every definition must have, and the same for each option. */
import type { ProcedureOption } from '../../definition/definition.js';
import { consentElements } from '../../definition/schema/vocabulary.js';
import { optionsTold } from '../../definition/time-rules.js';
import type { Hit, Rule } from '../rule.js';
import { wordsIn } from '../text/passages.js';
import { findingsOf } from './findings.js';

const source = 'coverage of the format, section 8: what every definition must have';

const missingChapter: Rule = {
  code: 'chapter-missing',
  severity: 'warning',
  what: 'There is nothing here yet: {}.',
  why: 'Every definition has it, and readers look for it.',
  source,
  mend: 'Write it, or say there that there is nothing to say.',
  find: ({ definition: d }) => {
    const hasClinician = d.about.reviewers.some(({ view }) => view === 'clinician');
    const chapters: readonly (readonly [isMissing: boolean, field: string])[] = [
      [d.quiz === undefined, 'quiz'],
      [d.secondOpinion === undefined, 'secondOpinion'],
      [d.carers === undefined, 'carers'],
      [(d.costs ?? []).length === 0, 'costs'],
      [d.considerations.length === 0, 'considerations'],
      [d.outcomes.length === 0, 'outcomes'],
      [d.questionsToAsk.length < 3, 'questionsToAsk'],
      [!hasClinician && (d.disclaimer ?? []).length === 0, 'disclaimer'],
      [d.licence === undefined, 'licence'],
      [(d.about.limits ?? []).length === 0, 'about/limits'],
      [d.decision.time === undefined, 'decision/time'],
    ];
    return chapters.flatMap(([isMissing, field]): readonly Hit[] =>
      isMissing ? [{ path: field.split('/'), detail: field }] : [],
    );
  },
};

const doNotWait: Rule = {
  code: 'second-opinion-may-delay',
  severity: 'warning',
  what: 'Nothing says when not to wait for a second opinion.',
  why: 'A second opinion takes weeks that some people do not have.',
  source,
  mend: 'Add the signs to doNotWaitIf.',
  find: ({ definition: { secondOpinion } }) =>
    secondOpinion && (secondOpinion.doNotWaitIf ?? []).length === 0
      ? [{ path: ['secondOpinion', 'doNotWaitIf'] }]
      : [],
};

/** What is told of an option that is done to a person. */
const ofTreatments = [
  'howItWorks',
  'anaesthesia',
  'team',
  'duration',
  'stay',
  'before',
  'during',
  'after',
  'recovery',
  'avoidIf',
  'precautions',
  'interactions',
  'commonEffects',
  'callSigns',
] as const satisfies readonly (keyof ProcedureOption)[];

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

const optionLacks: Rule = {
  code: 'option-lacks',
  severity: 'warning',
  what: 'This option says nothing of {}.',
  why: 'An option of which less is told looks simpler and safer than it is.',
  source: 'IPDAS certifying item 1: equal detail; coverage of the format, section 8',
  mend: 'Write it for this option too, or say that there is nothing.',
  find: ({ definition: { options } }) =>
    options.flatMap((option, index) => {
      const isWaiting = option.kind === 'watchful-waiting' || option.kind === 'no-treatment';
      return ofTreatments.flatMap((field): readonly Hit[] => {
        const others = options.filter((other) => other !== option && !isEmpty(other[field])).length;
        const isAsked = !isWaiting || others === options.length - 1;
        return isAsked && isEmpty(option[field])
          ? [{ path: ['options', index, field], detail: field }]
          : [];
      });
    }),
};

const noSideOfOption: Rule = {
  code: 'option-without-side',
  severity: 'warning',
  what: 'No outcome tells of a {}, nor that nothing is known of one.',
  why: 'An option with no harm on the page looks as if it had none.',
  source: 'IPDAS qualifying items 4 and 5',
  mend: 'Add a finding, or a gap that says why there is none.',
  find: ({ definition }) =>
    definition.options.flatMap(({ id, name }, index) =>
      (['benefit', 'harm'] as const).flatMap((side): readonly Hit[] => {
        const outcomes = definition.outcomes.filter(({ direction }) => direction === side);
        const isTold = outcomes.some((outcome) => optionsTold(outcome).has(id));
        return outcomes.length === 0 || isTold
          ? []
          : [{ path: ['options', index], detail: `${side} of "${name}"` }];
      }),
    ),
};

/** An option with less than this share of the words of the longest one is told in less detail. */
const leastShare = 0.4;

const unequalWords: Rule = {
  code: 'unequal-detail',
  severity: 'warning',
  what: 'This option is told in far fewer words than another: {}.',
  why: 'Where less is told, readers see fewer reasons for and against.',
  source: 'IPDAS certifying item 1: options in equal detail',
  mend: 'Tell of each option what there is to tell, and shorten the longest.',
  find: ({ definition: { options }, prose }) => {
    const words = options.map((_, index) =>
      prose
        .filter(({ pointer }) => pointer.startsWith(`/options/${index}/`))
        .reduce((sum, { text }) => sum + wordsIn(text).length, 0),
    );
    const most = Math.max(...words);
    return options.flatMap(({ kind }, index): readonly Hit[] => {
      const isWaiting = kind === 'watchful-waiting' || kind === 'no-treatment';
      const least = isWaiting ? leastShare / 2 : leastShare;
      return words[index]! < least * most
        ? [{ path: ['options', index], detail: `${words[index]!} and ${most} words` }]
        : [];
    });
  },
};

const consentNotAsked: Rule = {
  code: 'consent-element-not-asked',
  severity: 'warning',
  what: 'No question of the quiz is about this element of consent: {}.',
  why: 'Consent is valid only where all five are given.',
  source: 'coverage of the format, section 8: consent elements and quiz',
  mend: 'Ask at least one question about it.',
  find: ({ definition: { quiz } }) =>
    quiz
      ? consentElements.flatMap((element): readonly Hit[] =>
          quiz.questions.some((question) => question.element === element)
            ? []
            : [{ path: ['quiz', 'questions'], detail: element }],
        )
      : [],
};

const countryOfCosts: Rule = {
  code: 'costs-of-another-country',
  severity: 'warning',
  what: 'These costs are of a country that this is not written for: {}.',
  why: 'Readers take the rules of another country for their own.',
  source: 'coverage of the format: jurisdictions',
  mend: 'Add the country to jurisdictions, or remove these costs.',
  find: ({ definition: { costs = [], jurisdictions } }) =>
    costs.flatMap(({ jurisdiction }, index): readonly Hit[] =>
      jurisdiction === 'any' ||
      jurisdictions.includes('any') ||
      jurisdictions.includes(jurisdiction)
        ? []
        : [{ path: ['costs', index, 'jurisdiction'], detail: jurisdiction }],
    ),
};

const everyTime: Rule = {
  code: 'shown-of-several-times',
  severity: 'note',
  what: 'Of several times, the overview shows one: {}.',
  why: 'A time that suits one option can be picked without meaning to. This tells what else there is.',
  source: 'content review: the choice among times and studies decides who looks better',
  mend: 'See whether why says the reason for this time, and whether another is fairer.',
  find: ({ definition }) =>
    (definition.overview?.rows ?? []).flatMap(({ headlines }, row) =>
      headlines.flatMap(({ finding: id, time }, index): readonly Hit[] => {
        const placed = findingsOf(definition).find(({ finding }) => finding.id === id);
        const measure = placed?.finding.measure;
        if (!measure || !('times' in measure) || measure.times.length < 2) return [];
        const all = measure.times.map((one) =>
          one.id === time ? `[${one.id ?? ''}]` : (one.id ?? ''),
        );
        return [
          { path: ['overview', 'rows', row, 'headlines', index, 'time'], detail: all.join(', ') },
        ];
      }),
    ),
};

export const completenessRules: readonly Rule[] = [
  missingChapter,
  doNotWait,
  optionLacks,
  noSideOfOption,
  unequalWords,
  consentNotAsked,
  countryOfCosts,
  everyTime,
];
