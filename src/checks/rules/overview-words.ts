/** The words of the overview, held against what they are about. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { optionsIn } from '../../definition/time-rules.js';
import { languageOf } from '../../languages/tags.js';
import { care } from '../lexicon/care.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf, stemsOf } from '../text/passages.js';
import { findingsOf } from './findings.js';

const graveHarmLeftOut: Rule = {
  code: 'grave-harm-left-out',
  severity: 'error',
  what: 'The finding of this cell tells of {}, and the cell does not.',
  why: 'Most readers see the overview and nothing else. They would not know what can happen at worst.',
  source: 'IPDAS qualifying item 5: harms are told; GMC 2020, paragraph 23',
  mend: 'Name the gravest harm in the cell.',
  find: ({ definition, lexicon }) =>
    (definition.overview?.rows ?? []).flatMap(({ also = [] }, row) =>
      also.flatMap(({ finding: id, text, options }, index): readonly Hit[] => {
        if (text === undefined || !lexicon) return [];
        const told = toldOf(id, options, definition);
        const found = lexicon.gravest.exec(told);
        // Death is graver than what else is grave.
        const death = care[languageOf(definition.language) ?? '']?.['death'];
        const isDeathLost = death?.test(told) === true && !death.test(text);
        return found && (isDeathLost || !lexicon.gravest.test(text))
          ? [{ path: ['overview', 'rows', row, 'also', index, 'text'], detail: found[0] }]
          : [];
      }),
    ),
};

/** What a qualitative finding says of some options. */
function toldOf(
  id: string | undefined,
  options: readonly string[],
  definition: ProcedureDefinition,
): string {
  const measure = findingsOf(definition).find(({ finding }) => finding.id === id)?.finding.measure;
  if (measure?.kind !== 'qualitative') return '';
  return measure.times
    .flatMap(({ arms }) => arms)
    .filter(({ option }) => option === undefined || options.includes(option))
    .map((arm) => arm.text)
    .join(' ');
}

const wordsOfAnother: Rule = {
  code: 'cell-words-of-another',
  severity: 'error',
  what: 'The words of this cell are those of the finding of another one: {}.',
  why: 'What can happen with one option is told of another.',
  source: 'IPDAS certifying item 1',
  mend: 'Exchange the two texts.',
  find: ({ definition }) =>
    (definition.overview?.rows ?? []).flatMap(({ also = [] }, row) => {
      const cells = also.map(({ text = '', finding, options }, index) => ({
        index,
        options,
        own: stemsOf(text),
        told: stemsOf(toldOf(finding, options, definition)),
      }));
      const shared = (one: (typeof cells)[number], other: (typeof cells)[number]): number =>
        [...one.own].filter((stem) => other.told.has(stem)).length;
      return cells.flatMap((one): readonly Hit[] => {
        const other = cells.find(
          (another) =>
            another !== one &&
            one.told.size > 0 &&
            another.told.size > 0 &&
            shared(one, another) + shared(another, one) >
              shared(one, one) + shared(another, another) + 1,
        );
        return other
          ? [
              {
                path: ['overview', 'rows', row, 'also', one.index, 'text'],
                detail: other.options.join(', '),
              },
            ]
          : [];
      });
    }),
};

const levels = ['very-low', 'low', 'moderate', 'high'] as const;

const surerOfOption: Rule = {
  code: 'sureness-of-another-option',
  severity: 'error',
  what: 'How sure this row says it is of an option is not how sure its finding is rated: {}.',
  why: 'Readers hold the weaker evidence for the stronger one.',
  source: 'IPDAS certifying item 5; GRADE guidance 26',
  mend: 'Say of each option how sure the rating of its own finding is.',
  find: ({ definition, lexicon, names }) =>
    (definition.overview?.rows ?? []).flatMap(({ howSure = '', headlines }, row) => {
      if (!lexicon) return [];
      const rated = findingsOf(definition).filter(({ finding }) =>
        headlines.some((one) => one.finding === finding.id || one.certaintyFrom === finding.id),
      );
      return sentencesOf(howSure).flatMap((sentence): readonly Hit[] => {
        const said = levels.filter((level) => lexicon.sureness[level].test(sentence)).at(0);
        const [option, ...others] = names.namedIn(sentence);
        if (said === undefined || option === undefined || others.length > 0) return [];
        const own = rated
          .filter(({ finding }) => optionsIn(finding.measure).includes(option))
          .map(({ finding, study }) => (finding.certainty ?? study?.certainty)?.level)
          .filter((level) => level !== undefined && level !== 'not-rated');
        return own.length > 0 && !own.includes(said)
          ? [{ path: ['overview', 'rows', row, 'howSure'], detail: `${option}, ${own.join(', ')}` }]
          : [];
      });
    }),
};

const orderRanks: Rule = {
  code: 'order-ranks-options',
  severity: 'error',
  what: 'What is said of the order of the options puts one before the others: {}.',
  why: 'An order is a neutral one or it is advice.',
  source: 'IPDAS certifying item 1',
  mend: 'Say what the order is by, and that it does not say which option is better.',
  find: ({ definition: { optionOrder = '' }, lexicon }) =>
    sentencesOf(optionOrder)
      .filter((sentence) => !lexicon?.negation.test(sentence))
      .flatMap((sentence): readonly Hit[] => {
        const found = lexicon?.ranks.exec(sentence);
        return found ? [{ path: ['optionOrder'], detail: found[0] }] : [];
      }),
};

export const overviewWordRules: readonly Rule[] = [
  graveHarmLeftOut,
  wordsOfAnother,
  surerOfOption,
  orderRanks,
];
