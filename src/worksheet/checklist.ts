/** The checklist for a second opinion: how far it has come. */
import { recordMarks, type RecordMark } from './answer-groups.js';
import { answer, answerOf, type AnswersIn, type Worksheet } from './worksheet.js';

/** Puts a mark on a record, or takes it off. Marks do not depend on each other: a record may be there unasked. */
export function toggleRecord(worksheet: Worksheet, record: string, mark: RecordMark): Worksheet {
  const before = answerOf(worksheet, 'records', record) ?? [];
  const marks = recordMarks.filter((one) => (one === mark) !== before.includes(one));
  return answer(worksheet, 'records', record, marks.length > 0 ? marks : undefined);
}

/** How many of the steps are done. */
export function stepsDone(
  worksheet: AnswersIn<'steps'>,
  steps: readonly { readonly id: string }[],
): number {
  return steps.filter(({ id }) => answerOf(worksheet, 'steps', id)).length;
}
