/**
 * What the reader and somebody who is with them marked on one device, each without seeing the other's marks: where they
 * differ and where they agree, in the order of the definition. Nothing is added up, and nobody is right. What only one of
 * them has answered is not told, so that the other can still answer it by themselves.
 */
import { optionName } from '../../definition/options.js';
import { interfaceWords, ownWords, sentence, type Words } from '../../outline/words.js';
import { hasCompanion, thingsToPick } from '../../worksheet/companion.js';
import { picksIn } from '../../worksheet/picks.js';
import { answerOf } from '../../worksheet/worksheet.js';
import { section, type Answers, type SummarySection } from './sections.js';
import type { Line } from './writing.js';

/** The section; none where nobody else has marked anything. */
export function markedApart(said: Answers): readonly SummarySection[] {
  const { msg } = said.localizer;
  if (!hasCompanion(said.worksheet)) return [];
  const lines = [...leanings(said), ...picked(said), ...rated(said)];
  const rest = msg('A question that only one of us has answered is not listed.');
  return [
    section(
      'companion',
      msg('What each of us marked'),
      lines.length > 0 && answersOfOneOnly(said) ? [...lines, [interfaceWords(rest)]] : lines,
      msg('Nothing stands here until both of us have answered the same question.'),
    ),
  ];
}

/** The options, by their ids, and that there is none yet; in words that fit into a sentence. */
function leanings({ definition, worksheet, localizer }: Answers): readonly Line[] {
  const { msg } = localizer;
  const mine = answerOf(worksheet, 'leaning', 'option');
  const theirs = answerOf(worksheet, 'companionLeaning', 'option');
  if (mine === undefined || theirs === undefined) return [];
  const name = (id: string): readonly Words[] => [
    id === 'not-sure'
      ? interfaceWords(msg('no option yet'))
      : ownWords(optionName(definition.options, id)),
  ];
  return [
    mine === theirs
      ? sentence(msg('Both of us lean to: {option}'), { option: name(mine) })
      : sentence(msg('I lean to: {mine}. The person with me leans to: {theirs}.'), {
          mine: name(mine),
          theirs: name(theirs),
        }),
  ];
}

function picked({ definition, worksheet, localizer }: Answers): readonly Line[] {
  const { msg } = localizer;
  const mine = picksIn(worksheet);
  const theirs = picksIn(worksheet, 'companionPicks');
  if (mine.length === 0 || theirs.length === 0) return [];
  // Not the reader's own words, which nobody else was asked about.
  const all = thingsToPick(definition, localizer);
  const named = (isMine: boolean, isTheirs: boolean): readonly Words[] =>
    all
      .filter(([id]) => mine.includes(id) === isMine && theirs.includes(id) === isTheirs)
      .map(([, name]) => name);
  return [
    ...listed(msg('Only I picked: {things}'), named(true, false)),
    ...listed(msg('Only the person with me picked: {things}'), named(false, true)),
    ...listed(msg('Both of us picked: {things}'), named(true, true)),
  ];
}

function rated({ definition, worksheet, localizer }: Answers): readonly Line[] {
  const { msg } = localizer;
  type Rating = 'matters' | 'matters-less';
  const topics = (mine: Rating, theirs: Rating): readonly Words[] =>
    definition.considerations
      .filter(
        ({ id }) =>
          answerOf(worksheet, 'considerations', id) === mine &&
          answerOf(worksheet, 'companionConsiderations', id) === theirs,
      )
      .map(({ topic }) => ownWords(topic));
  return [
    ...listed(
      msg('Matters to me, and less to the person with me: {things}'),
      topics('matters', 'matters-less'),
    ),
    ...listed(
      msg('Matters to the person with me, and less to me: {things}'),
      topics('matters-less', 'matters'),
    ),
    ...listed(msg('Matters to both of us: {things}'), topics('matters', 'matters')),
    ...listed(msg('Matters less to both of us: {things}'), topics('matters-less', 'matters-less')),
  ];
}

/** Whether there is a question that one of them answered and the other did not. */
function answersOfOneOnly({ definition, worksheet }: Answers): boolean {
  const has = (...asked: Parameters<typeof answerOf>): boolean => answerOf(...asked) !== undefined;
  const isAnswered = (picks: 'picks' | 'companionPicks'): boolean =>
    picksIn(worksheet, picks).length > 0;
  return (
    isAnswered('picks') !== isAnswered('companionPicks') ||
    has(worksheet, 'leaning', 'option') !== has(worksheet, 'companionLeaning', 'option') ||
    definition.considerations.some(
      ({ id }) =>
        has(worksheet, 'considerations', id) !== has(worksheet, 'companionConsiderations', id),
    )
  );
}

/** A line with its things; none where there are none. */
function listed(message: string, things: readonly Words[]): readonly Line[] {
  if (things.length === 0) return [];
  const row = things.flatMap((one, place) => (place === 0 ? one : [interfaceWords('; '), one]));
  return [sentence(message, { things: row })];
}
