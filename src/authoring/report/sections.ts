/** The parts of a report: what a reader sees first, the numbers, balance, and how hard it is to read. */
import { isProse, passagesOf, wordsIn } from '../../checks/text/passages.js';
import { isHard } from '../../checks/text/reading-level.js';
import { sectionLevels } from '../../checks/sections.js';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { optionName } from '../../definition/options.js';
import { withoutMarks } from '../../definition/glossary-marks.js';
import { optionsTold } from '../../definition/time-rules.js';
import { toPointer } from '../../definition/issues.js';
import { overviewOf, type Frame } from '../../evidence/overview.js';
import { resultsOf } from '../../evidence/results.js';
import { findingRows, type FindingRow } from '../findings/rows.js';
import { foundInWords } from '../findings/words.js';
import { heading, list, said, table, type Piece } from './document.js';

/** What stands first: the decision, when to get help, and the rows of the overview. */
export function whatStandsFirst(definition: ProcedureDefinition): readonly Piece[] {
  const { decision, emergency, options } = definition;
  const { rows, isByRule } = overviewOf(definition);
  const all = findingRows(definition);
  return [
    heading('What a reader sees first'),
    list([
      withoutMarks(decision.question),
      ...(decision.time === undefined ? [] : [withoutMarks(decision.time)]),
      `Options, in this order: ${options.map(({ name }) => name).join('; ')}. ${withoutMarks(definition.optionOrder)}`,
      `Emergency: ${emergency.action ?? 'no action is given'} ${emergency.signs.map(({ text }) => text).join(' ')}`,
    ]),
    ...(isByRule ? [said('Nobody chose the rows: the library made them by its rule.')] : []),
    table(
      'Rows of the overview',
      ['Row', 'Benefit or harm', 'What stands first', 'Why', 'How sure'],
      rows.map(({ row, direction, frames, parts, rest }) => [
        row.name,
        direction,
        [
          ...[...frames, ...parts].map((frame) => frameInWords(frame, all)),
          ...rest.map(
            ({ options: ids, reason, text }) =>
              `${ids.map((id) => optionName(options, id)).join(', ')}: ${text ?? reason}`,
          ),
        ].join(' — '),
        row.why,
        row.howSure ?? '',
      ]),
    ),
  ];
}

function frameInWords({ result }: Frame, rows: readonly FindingRow[]): string {
  const arms = rows.filter(
    ({ finding, time }) => finding === result.finding.id && time === (result.time ?? ''),
  );
  const when = arms[0]?.when;
  const found = arms.map((row) => `${row.arm}: ${foundInWords(row)}`).join('; ');
  return when ? `${found} (${when})` : found;
}

/** Every number, for whoever holds it against its source. */
export function everyNumber(definition: ProcedureDefinition): readonly Piece[] {
  const rows = findingRows(definition);
  return [
    heading('Every number and its source'),
    ...definition.outcomes.flatMap(({ id, name, direction }): readonly Piece[] => [
      heading(`${name} (${direction})`, 3),
      table(
        `What was found: ${name}`,
        ['Finding', 'When', 'Who', 'Found', 'Certainty', 'How obtained', 'Source'],
        rows
          .filter(({ outcome }) => outcome === id)
          .map((row) => [
            row.finding,
            row.when,
            row.arm,
            foundInWords(row),
            row.certainty,
            row.status,
            row.cited === '' ? row.source : `${row.source}: ${row.cited}`,
          ]),
      ),
    ]),
  ];
}

/** All times of a comparison and which of them is shown: choosing a time can steer. */
export function evidenceMirror(definition: ProcedureDefinition): readonly Piece[] {
  const { rows } = overviewOf(definition);
  const shown = new Set(
    rows.flatMap(({ frames, parts }) => [...frames, ...parts].map(({ result }) => result.id)),
  );
  const results = definition.outcomes.flatMap((outcome) =>
    resultsOf(outcome, definition).map((result) => ({ outcome, result })),
  );
  return [
    heading('What is shown first, and what is not'),
    said(
      'A finding with several times, or an outcome with several studies, could be shown so that one option looks better. All of them are here.',
    ),
    table(
      'All comparisons',
      ['Outcome', 'Finding', 'Time', 'Stands first'],
      results.map(({ outcome, result }) => [
        outcome.name,
        result.finding.id,
        result.time ?? (result.period ? `${result.period.from} ${result.period.unit}` : ''),
        shown.has(result.id) ? 'yes' : 'no',
      ]),
    ),
  ];
}

/** How much is told of each option. */
export function balance(definition: ProcedureDefinition): readonly Piece[] {
  const prose = passagesOf(definition).filter(isProse);
  const { options, outcomes } = definition;
  const told = (id: string, direction: string): number =>
    outcomes.filter((one) => one.direction === direction && optionsTold(one).has(id)).length;
  return [
    heading('Balance'),
    table(
      'What is told of each option',
      [
        'Option',
        'Place',
        'Words',
        'Benefits',
        'Harms',
        'Before, during, after',
        'Signs',
        'Figures',
      ],
      options.map((option, index) => [
        option.name,
        String(index + 1),
        String(
          prose
            .filter(({ pointer }) => pointer.startsWith(`/options/${index}/`))
            .reduce((sum, { text }) => sum + wordsIn(text).length, 0),
        ),
        String(told(option.id, 'benefit')),
        String(told(option.id, 'harm')),
        `${option.before.length}, ${option.during.length}, ${option.after.length}`,
        String(option.callSigns.length + option.emergencySigns.length),
        option.figure ? '1' : '0',
      ]),
    ),
  ];
}

/** How hard each section is to read. */
export function readingLevels(definition: ProcedureDefinition): readonly Piece[] {
  const prose = passagesOf(definition).filter(isProse);
  const levels = sectionLevels(prose, definition.language);
  return [
    heading('How hard it is to read'),
    levels.length === 0
      ? said('There is no formula for this language here. Ask readers.')
      : table(
          'Reading level of each section',
          ['Section', 'Formula', 'Level', 'Target', 'Words', 'Harder than its target'],
          levels.map(({ path, level }) => [
            toPointer(path),
            level.formula,
            level.value.toFixed(1),
            `${level.isHarderAbove ? 'at most' : 'at least'} ${level.target}`,
            String(level.words),
            isHard(level) ? 'yes' : 'no',
          ]),
        ),
  ];
}
