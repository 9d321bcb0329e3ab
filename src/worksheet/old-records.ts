/**
 * Records of worksheets that earlier builds have stored. They had a list of marks for each record, of which each could
 * be there without the others; now a record has one state.
 */
import { recordStates } from './answer-groups.js';

const oldMarks = ['asked', 'received', 'sent'];
const furthestFirst = [...recordStates].reverse();

/**
 * What an answer is now: a state, and beside it the old mark that no state says. That a record was received is neither
 * that it was asked for nor that it was sent, so it is made into neither, and kept.
 */
export function answersNow(group: string, answer: unknown): readonly unknown[] {
  if (group !== 'records' || !isOldMarks(answer)) return [answer];
  const state = furthestFirst.find((one) => answer.includes(one));
  return [...(state ? [state] : []), ...(answer.includes('received') ? [['received']] : [])];
}

function isOldMarks(answer: unknown): answer is readonly string[] {
  return (
    Array.isArray(answer) &&
    answer.length > 0 &&
    new Set(answer).size === answer.length &&
    answer.every((mark) => oldMarks.some((old) => old === mark))
  );
}
