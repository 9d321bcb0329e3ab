/** What is said of what a reader did with the page. */
import type { Localizer } from '../../localization/localizer.js';
import type { Outcome } from './decision-summary-data.js';

export function outcomeWords(outcome: Outcome, { msg }: Localizer): string {
  return {
    copied: msg('The text is copied. You can paste it where you write.'),
    'not-copied': msg(
      'This page may not copy. The text is selected, so that you can copy it yourself.',
    ),
    saved: msg('Your browser was given the file.'),
    'not-saved': msg('The file cannot be saved from this page. You can copy the text instead.'),
    'address-copied': msg('The address is copied. Your answers are not in it.'),
    'address-not-copied': msg(
      'This page may not copy. The address is selected, so that you can copy it yourself.',
    ),
  }[outcome];
}
