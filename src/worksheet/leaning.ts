/** Where a reader leans and how ready they are, in words. The questions are our own, and nothing is added up. */
import type { Localizer } from '../localization/localizer.js';
import type { readinessQuestions } from './answer-groups.js';

/** How sure a reader can be, from not at all to wholly. */
export const surenessLevels = ['1', '2', '3', '4', '5'] as const;

/** How sure a reader is. */
export function surenessWords(level: (typeof surenessLevels)[number], { msg }: Localizer): string {
  return {
    '1': msg('Not sure at all'),
    '2': msg('A little sure'),
    '3': msg('Half sure'),
    '4': msg('Mostly sure'),
    '5': msg('Wholly sure'),
  }[level];
}

/** One of the four questions on being ready to decide. */
export function readinessWords(
  question: (typeof readinessQuestions)[number],
  { msg }: Localizer,
): string {
  return {
    sure: msg('Could you choose now and be at ease with it?'),
    informed: msg('Do you know enough of what each option may do, good and bad?'),
    clear: msg('Could you say what you care about most in this choice?'),
    supported: msg('Do you have the people and the help you need to choose?'),
  }[question];
}

/** The same in a few words of the reader's, before a yes or a no. */
export function readinessShort(
  question: (typeof readinessQuestions)[number],
  { msg }: Localizer,
): string {
  return {
    sure: msg('At ease to choose now'),
    informed: msg('Know enough, good and bad'),
    clear: msg('Clear on what matters to me'),
    supported: msg('Have the help I need'),
  }[question];
}
