/** The page as plain text: to copy, to keep as a file, and to send as one likes. */
import { withoutMarks } from '../../definition/glossary-marks.js';
import { directionOf, type Localizer } from '../../localization/localizer.js';
import { sentence, type Words } from '../../outline/words.js';
import type { ComparedRow } from './compared.js';
import type { ComparedSection, Summary } from './summary.js';
import type { Line } from './writing.js';

/** Who speaks in which language. */
export interface TextVoices {
  readonly localizer: Localizer;
  readonly definition: string;
  readonly guidance: string;
}

/** The text. Lines end as those of the system of whoever opens it, so with a plain break. */
export function summaryText(summary: Summary, voices: TextVoices): string {
  const write = writerFor(voices);
  const dash = (line: Line): string => `- ${write(line)}`;
  const { sections, compared, signs, about, sources } = summary;
  const blocks: readonly (readonly string[])[] = [
    [summary.title, write([summary.topic]), summary.made],
    ...sections.map(({ title, lines, isEmpty, meanwhile = [] }) => [
      title,
      ...lines.map(isEmpty ? write : dash),
      ...meanwhile.map(dash),
    ]),
    ...comparedBlocks(compared, write, voices.localizer),
    [signs.title, ...signs.lines.map(dash)],
    ...(sources.entries.length > 0
      ? [
          [
            sources.title,
            ...sources.entries.map(
              (entry, place) => `${voices.localizer.number(place + 1)}. ${entry}`,
            ),
          ],
        ]
      : []),
    about,
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Write = (line: Line) => string;

function comparedBlocks(
  { title, hint, comparison, apart, numberOf }: ComparedSection,
  write: Write,
  localizer: Localizer,
): readonly (readonly string[])[] {
  if (!comparison) return [[title, hint]];
  const said = localizer.msg('{options}: {said}');
  const block = (row: ComparedRow): readonly string[] => [
    `${write([row.name])}${citeWords(row, numberOf, localizer)}`,
    ...[...(row.caption ? [row.caption] : []), ...figureLines(row, said), ...row.lines].map(
      (line) => `  ${write(line)}`,
    ),
  ];
  return [
    [title, ...comparison.options.map((option) => `- ${write([option])}`)],
    ...comparison.together.map(block),
    ...(comparison.apart.length > 0 ? [[apart], ...comparison.apart.map(block)] : []),
  ];
}

function figureLines({ figures }: ComparedRow, message: string): readonly Line[] {
  return figures.map(({ option, number }) =>
    sentence(message, { options: [option], said: [number] }),
  );
}

/** The numbers of the sources of a row, in brackets: " [1] [3]"; nothing where there are none. */
export function citeWords(
  { sources }: Pick<ComparedRow, 'sources'>,
  numberOf: ComparedSection['numberOf'],
  localizer: Localizer,
): string {
  const numbers = [...new Set(sources)].map((id) => numberOf.get(id)!);
  return numbers.map((number) => ` [${localizer.number(number)}]`).join('');
}

/** Words of others keep their own direction where they run against the text around them. */
export function writerFor({ localizer, definition, guidance }: TextVoices): Write {
  const isOther = ({ text, whose }: Words): boolean => {
    if (whose === 'interface') return false;
    if (whose === 'reader') return localizer.direction === 'rtl' || rightToLeft.test(text);
    const language = whose === 'definition' ? definition : guidance;
    return directionOf(language) !== localizer.direction;
  };
  return (line) =>
    line
      .map((words) => {
        const text = withoutMarks(words.text);
        return isOther(words) ? `\u2068${text}\u2069` : text;
      })
      .join('');
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
