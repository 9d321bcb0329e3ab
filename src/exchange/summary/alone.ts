/** What is known of one option by itself: its figure with the study, the time and what it was held against. */
import type { Outcome } from '../../definition/definition.js';
import { optionName } from '../../definition/options.js';
import { armResultsOf, type ArmResult } from '../../evidence/arms.js';
import type { Row } from '../../evidence/overview.js';
import { baseOf } from '../../evidence/panel-base.js';
import { resultOf, type Result } from '../../evidence/results.js';
import { armSaid, numberSaid, type Subject } from '../../outline/arm-words.js';
import { scaleSaid } from '../../outline/measure-words.js';
import { captionMessage, studyWords, whenWords } from '../../outline/study-words.js';
import { interfaceWords, ownWords, sentence, type Words } from '../../outline/words.js';
import { capital, type Line, type Writing } from './writing.js';

/** One option where no study has both. */
export interface Side {
  readonly lines: readonly Line[];
  readonly sources: readonly string[];
  /** Whether anything is known, be it in words. */
  readonly isSaid: boolean;
  /** Whether there is a number. */
  readonly isNumber: boolean;
}

/**
 * What is known of an option, at whatever time: what stands first in the row, else a number, else words of a study, else
 * what the authors say.
 */
export function sideOf(
  row: Row,
  option: string,
  results: readonly Result[],
  writing: Writing,
): Side {
  const found = [
    results.filter((result) => row.frames.some((frame) => frame.result === result)),
    results.filter(({ measure }) => measure.kind !== 'qualitative'),
    results,
  ]
    .flat()
    .flatMap((result) => subjectOf(row, option, result))[0];
  if (!found) return saidOf(row, option, writing);
  const { arm, outcome, result } = found;
  return {
    lines: aloneLine(arm, { outcome, result }, writing),
    sources: result.source === undefined ? [] : [result.source],
    isSaid: true,
    isNumber: arm.value.kind !== 'words',
  };
}

interface Found extends Subject {
  readonly arm: ArmResult;
}

/** The arm of an option, where it says something by itself. */
function subjectOf({ outcomes }: Row, option: string, result: Result): readonly Found[] {
  const outcome = outcomes.find(({ findings }) => findings.includes(result.finding));
  const arms = armResultsOf(result).filter(({ options }) => options.includes(option));
  const arm = arms.find(({ value }) => isStated(value));
  return outcome && arm ? [{ outcome, result, arm }] : [];
}

/** Not what others are held against, and not a difference whose other side stands nowhere. */
function isStated(value: ArmResult['value']): boolean {
  return value.kind === 'score'
    ? value.mean !== undefined || value.difference !== undefined
    : value.kind !== 'compared';
}

/** What the authors say of an option that no number holds. */
function saidOf(row: Row, option: string, { definition, speaker }: Writing): Side {
  const { msg } = speaker.localizer;
  const rest = row.rest.find(({ options }) => options.includes(option));
  const source = rest?.finding && resultOf(definition, { finding: rest.finding })?.source;
  const none =
    rest?.reason !== 'does-not-apply'
      ? msg('No number found.')
      : row.direction === 'harm'
        ? msg('not this problem. They can have others.', {
            desc: 'why an option has no number, after its name and a colon',
          })
        : msg('not a question for them.', {
            desc: 'why an option has no number, after its name and a colon',
          });
  const said = rest?.text === undefined ? interfaceWords(none) : ownWords(rest.text);
  return {
    lines: [
      sentence(msg('{options}: {said}'), {
        options: [ownWords(optionName(definition.options, option))],
        said: [said],
      }),
    ],
    sources: source === undefined ? [] : [source],
    isSaid: rest?.text !== undefined || rest?.reason === 'does-not-apply',
    isNumber: false,
  };
}

/** "Surgery: 3 in 100 had another operation within 19 years, counted." Other measures in a sentence of two. */
export function aloneLine(
  arm: ArmResult,
  { outcome, result }: Subject,
  writing: Writing,
): readonly Line[] {
  const { definition, speaker } = writing;
  const { msg } = speaker.localizer;
  const name = armSaid(arm, definition);
  const number = numberSaid(arm, { outcome, result }, baseOf([result]), definition, speaker);
  const { value } = arm;
  if (value.kind === 'share') {
    const message = msg('{arm}: {number} {happened} {when}, {study}.', {
      desc: 'one number: "Surgery: 3 in 100 had another operation within 19 years, counted."',
    });
    return [
      sentence(message, {
        ...captionGaps(outcome, result, writing),
        arm: [name],
        number: [number],
      }),
    ];
  }
  const said = sentence(msg('{options}: {said}'), {
    options: other(arm, result, name, writing),
    said: [number],
  });
  if (value.kind === 'words') return [said];
  return [
    [...captionLine(outcome, result, writing), interfaceWords(' '), ...said],
    ...scaleSaid(result, speaker),
  ];
}

/** Who an arm was, with what it is held against where there is a difference alone. */
function other(
  { value }: ArmResult,
  result: Result,
  name: Words,
  { definition, speaker }: Writing,
): Line {
  const { measure } = result;
  if (value.kind !== 'score' || value.mean !== undefined || measure.kind !== 'mean-difference')
    return [name];
  const reference = armResultsOf(result)[measure.reference]!;
  const message = speaker.localizer.msg('{arm}, compared with {other}', {
    desc: 'before a colon and how much better or worse it was: "Injection, compared with dummy injection"',
  });
  return sentence(message, { arm: [name], other: [armSaid(reference, definition)] });
}

/** What happened, when and in which study. */
export function captionLine(outcome: Outcome, result: Result, writing: Writing): Line {
  const line = sentence(
    captionMessage(result, writing.speaker),
    captionGaps(outcome, result, writing),
  );
  return capital(line, writing);
}

function captionGaps(
  outcome: Outcome,
  result: Result,
  { speaker }: Writing,
): Readonly<Record<'happened' | 'when' | 'study', Line>> {
  return {
    happened: [ownWords(outcome.happened)],
    when: [interfaceWords(whenWords(result, speaker))],
    study: [interfaceWords(studyWords({ result, arms: armResultsOf(result) }, [], speaker))],
  };
}
