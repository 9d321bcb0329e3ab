/** What the checklist shows, and says to screen readers at once. */
import type { Localizer } from '../../localization/localizer.js';

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

/** What came of saving the file. */
export function fileWords(isOffered: boolean, { msg }: Localizer): string {
  return isOffered
    ? msg('Your browser was given the file. Open it to put the visit in your calendar.')
    : msg(
        'The file cannot be saved from this page. You can copy its text into an empty file that ends in “.ics”.',
      );
}
