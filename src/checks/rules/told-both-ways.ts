/** What is said with a "not" in one place and without it in another. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { Path } from '../../definition/issues.js';
import type { MeaningWords } from '../lexicon/meaning.js';
import { meaningWordsOf } from '../lexicon/meanings.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf, type Passage } from '../text/passages.js';
import { findingsOf } from './findings.js';

/** The options that a text is about; none where it is about all. */
function optionsOf(
  { options, considerations, overview, questionsPeopleAsk }: ProcedureDefinition,
  [chapter, first, row, second, third]: Path,
): readonly string[] {
  const index = Number(first);
  if (chapter === 'options') return [options[index]!.id];
  if (chapter === 'considerations')
    return considerations[index]!.fits.slice(Number(second))
      .slice(0, 1)
      .map((fit) => fit.option);
  if (chapter === 'questionsPeopleAsk') return questionsPeopleAsk[index]!.options ?? [];
  const isCell = chapter === 'overview' && second === 'also';
  return isCell ? overview!.rows[Number(row)]!.also![Number(third)]!.options : [];
}

/** Questions ask for both; answers, wishes and the two sides of an outcome are put against each other. */
const notStated =
  /^\/(?:quiz\/questions\/\d+\/(?:choices|question|things)|considerations\/\d+\/matters|outcomes\/\d+\/(?:happened|didNot))/;

/** What may come, or would be a reason: held against its like alone. */
const ofSigns =
  /^\/(?:emergency|callUs|decision|secondOpinion|options\/\d+\/(?:callS|emergencyS|avoidIf|precautions))/;

/** Shorter pieces are alike by chance. */
const fewestWords = 4;

/** A sentence in pieces that can be true or false by themselves. */
function piecesOf(sentence: string): readonly string[] {
  const pieces = sentence
    .toLowerCase()
    .replace(/[.!?]+$/, '')
    .split(/[,;:]\s+/);
  return pieces.map((piece) => piece.replace(/^(?:and|but|so|y|pero|así que) /, ''));
}

/** The words of a piece without its "not", in the form that they have with and without it. */
function keyOf(piece: string, { withNot, ending }: MeaningWords): string {
  const left = piece.replace(withNot, ' ').split(/[\s"“”’']+/);
  return left
    .filter((word) => word !== '')
    .map((word) => word.replace(ending, ''))
    .join(' ');
}

const withAndWithoutNot: Rule = {
  code: 'told-with-and-without-not',
  severity: 'warning',
  what: 'Another text says the same with a "not", or without it: {}.',
  why: 'One of the two is wrong, and readers believe the one that they read.',
  source: 'definition format: one fact, told the same everywhere',
  mend: 'Compare both with the source, and correct the one that is wrong.',
  find: ({ definition, prose }) => {
    const words = meaningWordsOf(definition.language);
    if (!words) return [];
    const told = prose
      .filter(({ pointer }) => !notStated.test(pointer))
      .flatMap((passage) =>
        sentencesOf(passage.text).flatMap((sentence) =>
          sentence.endsWith('?') ? [] : piecesOf(sentence).map((piece) => ({ passage, piece })),
        ),
      )
      .filter(({ piece }) => !words.saidOfSome.test(piece));
    const denied = new Map<string, Passage>();
    const ends = new Set<string>();
    for (const { passage, piece } of told) {
      if (!words.not.test(piece)) continue;
      const key = keyOf(piece, words);
      if (key.split(' ').length < fewestWords) continue;
      denied.set(key, passage);
      ends.add(key.slice(-3));
    }
    return told.flatMap(({ passage, piece }): readonly Hit[] => {
      const end = piece.replace(words.ending, '').slice(-3);
      if (!ends.has(end) || words.not.test(piece)) return [];
      const other = denied.get(keyOf(piece, words));
      if (!other) return [];
      const [own, theirs] = [
        optionsOf(definition, passage.path),
        optionsOf(definition, other.path),
      ];
      const isSign = [passage, other].map(({ pointer }) => ofSigns.test(pointer));
      const isOfOthers =
        isSign[0] !== isSign[1] ||
        (own.length > 0 && theirs.length > 0 && !own.some((option) => theirs.includes(option)));
      return isOfOthers ? [] : [{ path: passage.path, detail: other.pointer }];
    });
  },
};

/** Whether one text denies what the other says, by the verb after its "not". */
function isDenied(by: string, said: string, { verbAfterNot, doubt, not }: MeaningWords): boolean {
  const verb = verbAfterNot.exec(by)?.[1];
  if (verb === undefined || doubt.test(verb) || not.test(said.toLowerCase())) return false;
  const stem = verb.slice(0, 5).toLowerCase();
  return said
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.startsWith(stem));
}

const cellUnlikeFinding: Rule = {
  code: 'cell-denies-its-finding',
  severity: 'warning',
  what: 'This says with a "not" what its finding says without it, or the other way round: {}.',
  why: 'The overview is read first, and many readers read no more.',
  source: 'definition format: a row says no more and nothing else than its findings',
  mend: 'Say it as the finding says it.',
  find: ({ definition }) => {
    const words = meaningWordsOf(definition.language);
    const rows = words ? (definition.overview?.rows ?? []) : [];
    const all = findingsOf(definition);
    return rows.flatMap(({ also = [] }, row) =>
      also.flatMap(({ finding, text = '', options }, index): readonly Hit[] => {
        const measure = all.find((one) => one.finding.id === finding)?.finding.measure;
        if (measure?.kind !== 'qualitative') return [];
        const arms = measure.times.flatMap((time) => time.arms);
        const found = arms
          .filter((arm) => arm.option === undefined || options.includes(arm.option))
          .flatMap((arm) => sentencesOf(arm.text))
          .find((told) => isDenied(told, text, words!) || isDenied(text, told, words!));
        return found === undefined
          ? []
          : [{ path: ['overview', 'rows', row, 'also', index, 'text'], detail: found }];
      }),
    );
  },
};

export const bothWaysRules: readonly Rule[] = [withAndWithoutNot, cellUnlikeFinding];
