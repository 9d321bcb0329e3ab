/** The stages of a whole aid: which of them was opened, and where the reader is. */
import { stages, type Stage } from './answer-groups.js';
import { answer, answerOf, type AnswersIn, type Worksheet } from './worksheet.js';

/** Where the reader is; undefined before they have opened anything. */
export function stageOf(worksheet: AnswersIn<'stages'>): Stage | undefined {
  return stages.find((stage) => answerOf(worksheet, 'stages', stage) === 'here');
}

/** Goes from one stage to another. All that were opened stay known. */
export function goToStage(worksheet: Worksheet, stage: Stage, from: Stage): Worksheet {
  if (stageOf(worksheet) === stage) return worksheet;
  return answer(answer(worksheet, 'stages', from, 'seen'), 'stages', stage, 'here');
}
