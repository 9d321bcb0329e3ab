/** When to get help with one option. */
import { html, type TemplateResult } from 'lit';
import type { Statement } from '../../../definition/definition.js';
import { statementsView } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import type { Writers } from '../../shared/writers.js';

/** The signs that belong to one option. */
export function optionSignsView(
  emergency: readonly Statement[],
  callUs: readonly Statement[],
  words: Writers,
): TemplateResult {
  const { msg } = words.localizer;
  const block = (
    title: string,
    kind: string,
    signs: readonly Statement[],
  ): TemplateResult | string =>
    signs.length === 0
      ? ''
      : html`<div class="help help-${kind} help-small">
          ${heading(words.headingLevel, 3, title, { className: 'help-title' })}
          <div class="help-body">${statementsView(signs, words)}</div>
        </div>`;
  return html`${block(msg('With this option, get emergency help now if:'), 'emergency', emergency)}${block(
    msg('With this option, call your care team if:'),
    'call-us',
    callUs,
  )}`;
}
