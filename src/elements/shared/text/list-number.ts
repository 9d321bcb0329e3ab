/** The place of an entry in a list whose own numbers do not fit its look. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../localization/localizer.js';
import { str } from '../../../localization/str.js';

/**
 * The number that is seen; screen readers have it from the list. It is no counter of the style sheet: with one, Chromium
 * keeps the last element that was taken off a page.
 *
 * @param place counted from 0
 */
export function listNumberView(place: number, localizer: Localizer): TemplateResult {
  return html`<span class="place" aria-hidden="true">${localizer.msg(str`${localizer.number(place + 1)}.`, { desc: 'the number of an entry in a list' })}</span>`;
}
