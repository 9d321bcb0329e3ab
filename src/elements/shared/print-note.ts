/** What a reader is told where a button that prints does nothing, as in frames and apps that forbid it. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../localization/localizer.js';

export function cannotPrintWords({ msg }: Localizer): string {
  return msg(
    'This page could not open the window for printing. Try “Print” in the menu of your browser.',
  );
}

/** Stands beside such a button, and is not seen before it is needed. */
export function printNoteView(localizer: Localizer): TemplateResult {
  return html`<p class="notice" data-print-note hidden>${cannotPrintWords(localizer)}</p>`;
}
