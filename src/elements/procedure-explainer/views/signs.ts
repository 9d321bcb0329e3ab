/** When to get help with one option. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureDefinition, ProcedureOption } from '../../../definition/definition.js';
import { statementsView, type Cite } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';

/** The signs that belong to one option, each list under what the definition says to do. */
export function optionSignsView(
  { emergencySigns, callSigns }: ProcedureOption,
  { emergency, callUs }: ProcedureDefinition,
  words: Writers,
  cite: Cite,
): TemplateResult {
  const { msg } = words.localizer;
  const block = (
    title: string,
    kind: 'emergency' | 'call-us',
    action: string | undefined,
    signs: ProcedureOption['callSigns'],
  ): Content =>
    signs.length === 0
      ? nothing
      : html`<div class="help help-${kind} help-small">
          ${heading(words.headingLevel, 2, title, { className: 'help-title' })}
          <div class="help-body">
            ${action === undefined ? nothing : words.prose.paragraph(action, 'help-action')}
            ${statementsView(signs, words, cite)}
          </div>
        </div>`;
  return html`${block(
    msg('With this option, get emergency help now if:'),
    'emergency',
    emergency.action,
    emergencySigns,
  )}
  ${block(msg('With this option, call your care team if:'), 'call-us', callUs.action, callSigns)}`;
}
