/** What the checklist shows, and says to screen readers at once. */
import type { Localizer } from '../../localization/localizer.js';
import { str } from '../../localization/str.js';
import type { Visit } from './second-opinion-checklist-data.js';

/** How many steps are done, in words. */
export function stepsWords(done: number, total: number, localizer: Localizer): string {
  return localizer.plural(
    total,
    localizer.msg(
      '{total, plural, one {{done} of {total} step done} other {{done} of {total} steps done}}',
    ),
    { done: localizer.number(done), total: localizer.number(total) },
  );
}

/** What came of copying the letter. */
export function copiedWords(isCopied: boolean, { msg }: Localizer): string {
  return isCopied
    ? msg('The letter is copied. You can paste it where you write.')
    : msg('This page may not copy. The letter is selected, so that you can copy it yourself.');
}

/** What is wrong with the visit as it was typed; else how it was read, so that a mistake can be seen. */
export function visitWords(
  { date, time, dayProblem, timeProblem }: Omit<Visit, 'namesTopic' | 'file'>,
  localizer: Localizer,
): string | undefined {
  const { msg } = localizer;
  if (dayProblem === 'missing') return msg('Type a date first.');
  if (dayProblem === 'unread')
    return msg('This is no day that the calendar has. Check the day, the month and the year.');
  if (timeProblem === 'am-or-pm')
    return msg(
      str`Add whether that is in the morning or later, such as ${localizer.time('14:30')}.`,
    );
  if (timeProblem === 'unread') return msg(str`Type a time such as ${localizer.time('09:30')}.`);
  if (dayProblem === 'past') return msg('This date is in the past.');
  return date === undefined ? undefined : localizer.date(date, time);
}

/** What came of saving the file. */
export function fileWords(isOffered: boolean, { msg }: Localizer): string {
  return isOffered
    ? msg('Your browser was given the file. Open it to put the visit in your calendar.')
    : msg(
        'The file cannot be saved from this page. You can copy its text into an empty file that ends in “.ics”.',
      );
}
