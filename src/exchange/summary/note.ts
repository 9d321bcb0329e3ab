/** A note for a clinician: what the reader has seen, what they raise and what they are unsure of, in 60 words at most. */
import { optionName } from '../../definition/options.js';
import { str } from '../../localization/str.js';
import { ownWords, type Words } from '../../outline/words.js';
import { chosenPair } from '../../worksheet/pair.js';
import { answersOf } from '../../worksheet/worksheet.js';
import { askedOf, type Said } from './more-sections.js';
import { leansTo, mattersMost, unsureOf } from './sections.js';
import { writerFor } from './text.js';

/** How many words a clinician reads in passing. */
const longestNote = 60;

/** How many words of one thing are told. */
const longestThing = 10;

/** A line of the note: its things, and the sentence around them. */
interface NoteLine {
  readonly things: readonly string[];
  readonly write: (things: string) => string;
}

/**
 * The note. Each line has its first thing before any has its second, and so on for as long as there is room. With nothing
 * said it has what it is about, and that nothing is noted.
 */
export function clinicianNote(said: Said): string {
  const { definition, localizer } = said;
  const { msg } = localizer;
  const topic = fitted(own(definition.condition.name, said));
  const opening = msg(str`From my page on: ${topic}`);
  const lines = linesOf(said).filter(({ things }) => things.length > 0);
  if (lines.length === 0) return `${opening}\n${msg('I have noted nothing yet.')}`;
  const taken = lines.map((): string[] => []);
  const written = (): string =>
    [
      opening,
      ...lines.flatMap(({ write }, place) =>
        taken[place]!.length === 0 ? [] : write(taken[place]!.join('; ')),
      ),
    ].join('\n');
  const most = Math.max(...lines.map(({ things }) => things.length));
  for (let round = 0; round < most; round += 1) {
    for (const [place, { things }] of lines.entries()) {
      const thing = things[round];
      if (thing === undefined) continue;
      taken[place]!.push(fitted(thing));
      if (wordsIn(written()) > longestNote) taken[place]!.pop();
    }
  }
  return written();
}

function linesOf(said: Said): readonly NoteLine[] {
  const { msg } = said.localizer;
  const leans = leansTo(said);
  const texts = (list: readonly Words[]): readonly string[] =>
    list.map((words) => textOf(words, said));
  return [
    { things: seen(said), write: (things) => msg(str`Seen: ${things}`) },
    { things: texts(mattersMost(said)), write: (things) => msg(str`Raised: ${things}`) },
    { things: texts(unsureOf(said)), write: (things) => msg(str`Unsure: ${things}`) },
    { things: leans ? texts([leans]) : [], write: (things) => msg(str`Leaning to: ${things}`) },
    { things: texts(askedOf(said)), write: (things) => msg(str`Asking: ${things}`) },
  ];
}

/** What the reader has looked at. */
function seen(said: Said): readonly string[] {
  const { definition, worksheet, localizer } = said;
  const { msg } = localizer;
  const pair = chosenPair(worksheet, definition);
  const nameOf = (id: string): string => own(optionName(definition.options, id), said);
  const checked = Object.values(answersOf(worksheet, 'quiz')).filter((record) => record.checked);
  const number = localizer.number(checked.length);
  return [
    ...(pair
      ? [
          msg(str`${nameOf(pair.first)} with ${nameOf(pair.second)}`, {
            desc: 'two options that no study compared with each other',
          }),
        ]
      : []),
    ...(checked.length > 0 ? [msg(str`questions looked at: ${number}`)] : []),
  ];
}

function textOf(words: Words, { definition, localizer }: Said): string {
  const { language } = definition;
  return writerFor({ localizer, definition: language, guidance: language })([words]);
}

function own(text: string, said: Said): string {
  return textOf(ownWords(text), said);
}

/** Words, as spaces part them; of writing without spaces, two letters are about one. */
const scripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}`;
const word = new RegExp(`[${scripts}]{1,2}|[^\\s${scripts}]+`, 'gu');

function wordsIn(text: string): number {
  return [...text.matchAll(word)].length;
}

/** A thing in a few words. */
function fitted(thing: string): string {
  const line = thing.trim().replace(/\s+/gu, ' ');
  const last = [...line.matchAll(word)][longestThing - 1];
  const end = last ? last.index + last[0].length : line.length;
  if (end >= line.length) return line;
  return `${line.slice(0, end)}…${line.startsWith('\u2068') ? '\u2069' : ''}`;
}
