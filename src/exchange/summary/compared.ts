/**
 * The rows of the overview for two options, by the rules of the comparator: figures stand beside each other only where one
 * study has both. What no study compared stands apart, a sentence for each option.
 */
import type { Outcome, ProcedureDefinition } from '../../definition/definition.js';
import { optionName } from '../../definition/options.js';
import { armResultsOf, type ArmResult } from '../../evidence/arms.js';
import { crossoversOf, otherTimesOf, overviewOf, type Row } from '../../evidence/overview.js';
import { pairOf, type Pair } from '../../evidence/pair.js';
import { baseOf } from '../../evidence/panel-base.js';
import type { Result } from '../../evidence/results.js';
import { armSaid, numberSaid } from '../../outline/arm-words.js';
import { differenceSaid } from '../../outline/difference-words.js';
import { crossoverWords, otherTimeWords } from '../../outline/frame-notes.js';
import { howSureSaid, ratedResult } from '../../outline/how-sure.js';
import { scaleSaid } from '../../outline/measure-words.js';
import { periodWords } from '../../outline/period-words.js';
import { interfaceWords, ownWords, sentence, type Words } from '../../outline/words.js';
import type { ComparedOptions } from '../../worksheet/pair.js';
import { picksIn } from '../../worksheet/picks.js';
import type { AnswersIn } from '../../worksheet/worksheet.js';
import { aloneLine, captionLine, sideOf } from './alone.js';
import type { Line, Writing } from './writing.js';

/** One option and its figure. */
export interface ComparedFigure {
  readonly option: Words;
  readonly number: Words;
}

/** One row for two options. */
export interface ComparedRow {
  readonly name: Words;
  /** What happened, when and in which study. */
  readonly caption?: Line;
  /** Of one study and one time: two, or none. */
  readonly figures: readonly ComparedFigure[];
  /** What is said below, a sentence each. */
  readonly lines: readonly Line[];
  /** The ids of the sources of what is said. */
  readonly sources: readonly string[];
}

/** All rows for two options. */
export interface Comparison {
  readonly options: readonly [Words, Words];
  /** What one study says of both. */
  readonly together: readonly ComparedRow[];
  /** What no study compared. */
  readonly apart: readonly ComparedRow[];
  /** Whether a harm is among these that has no number of one of them. */
  readonly lacksHarms: boolean;
}

/** The rows; what the reader picked comes first, in the order in which they picked it. */
export function comparisonOf(
  worksheet: AnswersIn<'picks'>,
  { first, second }: ComparedOptions,
  writing: Writing,
): Comparison {
  const { definition } = writing;
  const { rows } = overviewOf(definition);
  const picked = picksIn(worksheet).flatMap((id) => rows.find(({ row }) => row.id === id) ?? []);
  const inOrder = [...picked, ...rows.filter((row) => !picked.includes(row))];
  const drawn = inOrder.map((row) => rowFor(row, { first, second }, writing));
  const apart = drawn.filter(({ isApart }) => isApart);
  return {
    options: [nameOf(first, definition), nameOf(second, definition)],
    together: drawn.filter(({ isApart }) => !isApart).map(({ said }) => said),
    apart: apart.map(({ said }) => said),
    lacksHarms: apart.some(({ lacksHarm }) => lacksHarm),
  };
}

function nameOf(id: string, { options }: ProcedureDefinition): Words {
  return ownWords(optionName(options, id));
}

interface DrawnRow {
  readonly said: ComparedRow;
  readonly isApart: boolean;
  readonly lacksHarm: boolean;
}

function rowFor(row: Row, compared: ComparedOptions, writing: Writing): DrawnRow {
  const pair = pairOf(row, compared.first, compared.second);
  if (pair.kind === 'none') return apart(row, compared, pair, writing);
  const said = pair.kind === 'together' ? asOne(row, pair, writing) : together(row, pair, writing);
  return { said, isApart: false, lacksHarm: false };
}

/** Both in one study. */
function together(
  row: Row,
  pair: Extract<Pair, { kind: 'shares' | 'otherwise' }>,
  writing: Writing,
): ComparedRow {
  const { definition, speaker } = writing;
  const { msg } = speaker.localizer;
  const { outcome, result, first, second } = pair.shown;
  const per = baseOf([result]);
  const difference = differenceLine(outcome, result, [first, second], writing);
  const notes = notesOn(outcome, result, [first, second], writing);
  const isRated = result === ratedResult(row) || row.frames[0]?.result === result;
  return {
    name: ownWords(row.row.name),
    ...captionOf(outcome, result, writing),
    // Of a difference alone there is no number of either side.
    figures:
      result.measure.kind === 'risk-difference'
        ? []
        : [first, second].map((arm) => ({
            option: armSaid(arm, definition),
            number: numberSaid(arm, { outcome, result }, per, definition, speaker),
          })),
    lines: [
      ...(pair.kind === 'shares' && pair.isWorkedOut
        ? [[interfaceWords(msg('Worked out across studies, from how many there are without it.'))]]
        : []),
      ...(difference ? [difference] : []),
      ...notes.map((note) => [interfaceWords(note)]),
      ...scaleSaid(result, speaker),
      ...(isRated
        ? [sentence(msg('How sure? {answer}'), { answer: [howSureSaid(row, speaker)] })]
        : []),
    ],
    sources: sourcesOf(result),
  };
}

/** What another time tells, of which the first and the last stand here, and who had changed to another option. */
function notesOn(
  outcome: Outcome,
  result: Result,
  shown: readonly ArmResult[],
  { definition, speaker }: Writing,
): readonly string[] {
  const times = otherTimesOf(outcome, result, definition);
  const places = shown.map(({ place }) => place);
  return [
    ...times
      .filter((_, place) => place === 0 || place === times.length - 1)
      .map((other) => {
        const arms = armResultsOf(other);
        const inOrder = places.flatMap((place) => arms.filter((arm) => arm.place === place));
        return otherTimeWords(other, inOrder, baseOf([result]), speaker);
      }),
    ...crossoversOf(result, shown).map((crossover) =>
      crossoverWords(crossover, definition, speaker),
    ),
  ];
}

/** What was counted; of words, no more than when they hold. */
function captionOf(
  outcome: Outcome,
  result: Result,
  writing: Writing,
): Pick<ComparedRow, 'caption'> {
  if (result.measure.kind !== 'qualitative')
    return { caption: captionLine(outcome, result, writing) };
  return result.period ? { caption: [interfaceWords(periodWords(result, writing.speaker))] } : {};
}

/** Both in one group of a study. */
function asOne(
  row: Row,
  { outcome, result, arm }: Extract<Pair, { kind: 'together' }>,
  writing: Writing,
): ComparedRow {
  const { msg } = writing.speaker.localizer;
  const counted = msg('These two were counted together, so nobody can say how they differ.');
  return {
    name: ownWords(row.row.name),
    figures: [],
    lines: [[interfaceWords(counted)], ...aloneLine(arm, { outcome, result }, writing)],
    sources: sourcesOf(result),
  };
}

/** In no study together: what is known of each. */
function apart(
  row: Row,
  { first, second }: ComparedOptions,
  pair: Extract<Pair, { kind: 'none' }>,
  writing: Writing,
): DrawnRow {
  const { msg } = writing.speaker.localizer;
  const sides = [
    sideOf(row, first, pair.first, writing),
    sideOf(row, second, pair.second, writing),
  ];
  const isKnown = sides.some(({ isSaid }) => isSaid);
  return {
    said: {
      name: ownWords(row.row.name),
      figures: [],
      lines: isKnown
        ? sides.flatMap(({ lines }) => lines)
        : [[interfaceWords(msg('No number found for either of them.'))]],
      sources: sides.flatMap(({ sources }) => sources),
    },
    isApart: true,
    lacksHarm: row.direction === 'harm' && sides.some(({ isNumber }) => !isNumber),
  };
}

function differenceLine(
  outcome: Outcome,
  result: Result,
  arms: readonly ArmResult[],
  { definition, speaker }: Writing,
): Line | undefined {
  const said = differenceSaid(result, arms, baseOf([result]), speaker);
  return (
    said && [
      ...sentence(said.message, {
        more: [armSaid(said.more, definition)],
        fewer: [armSaid(said.fewer, definition)],
        count: [interfaceWords(said.count)],
        per: [interfaceWords(said.per)],
        happened: [ownWords(outcome.happened)],
      }),
      ...said.range.map((range) => interfaceWords(` ${range}`)),
    ]
  );
}

function sourcesOf({ source }: Result): readonly string[] {
  return source === undefined ? [] : [source];
}
