/** What a reader has said, section by section, as it stands on the page that they take along. */
import { optionName } from '../../definition/options.js';
import { overviewOf } from '../../evidence/overview.js';
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { Localizer } from '../../localization/localizer.js';
import { str } from '../../localization/str.js';
import { practicalTitle } from '../../outline/practical-topics.js';
import { practicalTopics } from '../../definition/schema/vocabulary.js';
import { interfaceWords, ownWords, sentence, type Words } from '../../outline/words.js';
import { readinessQuestions } from '../../worksheet/answer-groups.js';
import {
  considerationsInWords,
  ownInWords,
  topicsInWords,
} from '../../worksheet/answers-in-words.js';
import { readinessShort, surenessLevels, surenessWords } from '../../worksheet/leaning.js';
import { mostPicks, picksIn, topicPick } from '../../worksheet/picks.js';
import { answerOf, answersOf, type Worksheet } from '../../worksheet/worksheet.js';
import type { Line } from './writing.js';

/** The sections in the order in which they stand. */
export type SectionId =
  'matters' | 'leaning' | 'unsure' | 'questions' | 'second-opinion' | 'helpers' | 'companion';

/** One section. */
export interface SummarySection {
  readonly id: SectionId;
  readonly title: string;
  /** What the reader said; while that is nothing, what will stand here and where to fill it in. */
  readonly lines: readonly Line[];
  readonly isEmpty: boolean;
  /** What stands there until the reader says something. */
  readonly meanwhile?: readonly Line[];
}

/** What the first sections are made from. */
export interface Answers {
  readonly definition: ProcedureDefinition;
  readonly worksheet: Worksheet;
  readonly localizer: Localizer;
}

/** A sheet of paper has room for so many, and for so much of each. */
const mostEntries = 5;
const longestEntry = 120;

/** What stands above the sections. */
export interface SummaryHead {
  readonly title: string;
  readonly topic: Words;
  readonly made: string;
}

/**
 * The head of the page.
 *
 * @param request.day the day it is made, YYYY-MM-DD
 */
export function headOf({
  definition,
  localizer,
  day,
}: Pick<Answers, 'definition' | 'localizer'> & { readonly day: string }): SummaryHead {
  const { msg } = localizer;
  return {
    title: msg('My page for the visit'),
    topic: ownWords(definition.title),
    made: msg(str`Made on ${localizer.date(day)}`),
  };
}

/** Those that a reader sees first; they need none of the general guidance. */
export function firstSections(said: Answers): readonly SummarySection[] {
  return [matters(said), leaning(said), unsure(said)];
}

export function section(
  id: SectionId,
  title: string,
  lines: readonly Line[],
  hint: string,
): SummarySection {
  const isEmpty = lines.length === 0;
  return { id, title, lines: isEmpty ? [[interfaceWords(hint)]] : lines, isEmpty };
}

/** Up to three things: those that were picked, else those that matter. */
export function mattersMost({ definition, worksheet, localizer }: Answers): readonly Words[] {
  const picked = picksIn(worksheet).flatMap((id) => {
    const row = overviewOf(definition).rows.find((one) => one.row.id === id);
    const topic = practicalTopics.find((one) => topicPick(one) === id);
    const own = answerOf(worksheet, 'concerns', id);
    if (row) return ownWords(row.row.name);
    if (topic) return interfaceWords(practicalTitle(topic, localizer));
    return own === undefined ? [] : byReader(own);
  });
  const rated = [
    ...considerationsInWords(worksheet, definition, 'matters'),
    ...ownInWords(worksheet, 'concerns').map(({ text }) => byReader(text)),
  ];
  return (picked.length > 0 ? picked : rated).slice(0, mostPicks);
}

function matters(said: Answers): SummarySection {
  const { msg } = said.localizer;
  return section(
    'matters',
    msg('What matters most to me'),
    mattersMost(said).map((words) => [words]),
    msg(
      'You have picked nothing yet. In the comparison you can pick up to three things that matter most to you.',
    ),
  );
}

/** Where the reader leans: an option, or that they are not sure. */
export function leansTo({ definition, worksheet, localizer }: Answers): Words | undefined {
  const chosen = answerOf(worksheet, 'leaning', 'option');
  if (chosen === 'not-sure') return interfaceWords(localizer.msg('I am not sure'));
  const option = definition.options.find(({ id }) => id === chosen);
  return option && ownWords(optionName(definition.options, option.id));
}

function leaning(said: Answers): SummarySection {
  const { worksheet, localizer } = said;
  const { msg } = localizer;
  const option = leansTo(said);
  const level = surenessLevels.find((one) => one === answerOf(worksheet, 'leaning', 'sureness'));
  const isReady = Object.keys(answersOf(worksheet, 'readiness')).length > 0;
  const answer = (name: string, words: string): Line =>
    sentence(msg('{options}: {said}'), {
      options: [interfaceWords(name)],
      said: [interfaceWords(words)],
    });
  return section(
    'leaning',
    msg('Where I lean, and how sure I am'),
    [
      ...(option ? [[option]] : []),
      ...(level ? [answer(msg('How sure I am'), surenessWords(level, localizer))] : []),
      ...(isReady
        ? readinessQuestions.map((question) => {
            const ready = answerOf(worksheet, 'readiness', question);
            const words = { yes: msg('Yes'), no: msg('No'), none: msg('Not answered') };
            return answer(readinessShort(question, localizer), words[ready ?? 'none']);
          })
        : []),
    ],
    msg(
      'You have not said yet where you lean and how sure you are. You can say it below this page.',
    ),
  );
}

/** What the reader is unsure of: in their own words, and from the questions that they looked at. */
export function unsureOf({ definition, worksheet }: Answers): readonly Words[] {
  return [
    ...ownInWords(worksheet, 'unsure').map(({ text }) => byReader(text)),
    ...topicsInWords(worksheet, definition),
  ];
}

function unsure(said: Answers): SummarySection {
  const { msg } = said.localizer;
  return section(
    'unsure',
    msg('What I am unsure of'),
    limited(unsureOf(said), said.localizer),
    msg(
      'You have noted nothing yet. What you mark to talk about in the questions on what is clear stands here, and what you add below this page.',
    ),
  );
}

/** As many as there is room for, and how many more there are. */
export function limited(entries: readonly Words[], localizer: Localizer): readonly Line[] {
  const rest = entries.length - mostEntries;
  const shown = entries.slice(0, mostEntries).map((entry) => [entry]);
  if (rest <= 0) return shown;
  const more = localizer.msg('{n, plural, one {{n} more} other {{n} more}}');
  return [...shown, [interfaceWords(localizer.plural(rest, more, { n: localizer.number(rest) }))]];
}

/** The reader's own words, in one line and no longer than there is room for. */
export function byReader(text: string): Words {
  const line = text.trim().replace(/\s+/gu, ' ');
  const characters = Array.from(line);
  const short = characters.slice(0, longestEntry).join('').trimEnd();
  return { text: characters.length > longestEntry ? `${short}…` : line, whose: 'reader' };
}
