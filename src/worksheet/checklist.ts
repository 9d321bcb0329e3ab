/** The checklist for a second opinion: how far it has come. */
import { answerOf, type AnswersIn } from './worksheet.js';

/** How many of the steps are done. */
export function stepsDone(
  worksheet: AnswersIn<'steps'>,
  steps: readonly { readonly id: string }[],
): number {
  return steps.filter(({ id }) => answerOf(worksheet, 'steps', id)).length;
}
