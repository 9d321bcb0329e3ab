/** A letter that asks for records, as plain text: for a reader to copy, to fill in by hand and to send as they like. */
import { withoutMarks } from '../definition/glossary-marks.js';
import type { Localizer } from '../localization/localizer.js';
import { str } from '../localization/str.js';
import type { ChecklistLists } from './checklist-lists.js';
import { answerOf, answersOf, type AnswersIn } from './worksheet.js';

/** How many records the letter names while the reader has asked for none. */
const recordsAskedFirst = 3;

const blank = '____________________';

/** The letter. It names the records that are marked as asked for; while there is none, the first ones of the list. */
export function recordsLetter(
  worksheet: AnswersIn<'records' | 'ownRecords'>,
  lists: Pick<ChecklistLists, 'records'>,
  { msg }: Localizer,
): string {
  return [
    [msg(str`Date: ${blank}`)],
    [msg('To the team that keeps my records:')],
    [
      msg('I would like another doctor to see my records before I decide about my treatment.'),
      msg('Please send me a copy of each of these. In the list, “you” means me.'),
    ],
    recordsIn(worksheet, lists).map((record) => `- ${record}`),
    [msg('Please tell me if there is a form to fill in, what it costs, and when I can have them.')],
    [
      msg(str`My name: ${blank}`),
      msg(str`My date of birth: ${blank}`),
      msg(str`How to reach me: ${blank}`),
    ],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function recordsIn(
  worksheet: AnswersIn<'records' | 'ownRecords'>,
  { records }: Pick<ChecklistLists, 'records'>,
): readonly string[] {
  const own = Object.entries(answersOf(worksheet, 'ownRecords')).map(([id, text]) => ({
    id,
    text,
  }));
  const asked = [...records, ...own].filter(
    ({ id }) => answerOf(worksheet, 'records', id) === 'asked',
  );
  return (asked.length > 0 ? asked : records.slice(0, recordsAskedFirst)).map(({ text }) =>
    withoutMarks(text),
  );
}
