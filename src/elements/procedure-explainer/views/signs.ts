/** When to get help: shown before anything else. */
import { html, type TemplateResult } from 'lit';
import type { Signs, Statement } from '../../../definition/definition.js';
import type { GuidanceSigns } from '../../../content/guidance/guidance.js';
import { heading } from '../../base/heading.js';
import type { ExplainerContext } from './context.js';
import { mergedView, statementsView } from './section.js';

/** The emergency and call-us signs that hold for all options. */
export function signsView(context: ExplainerContext): TemplateResult {
  const { definition, guidance, localizer, headingLevel } = context;
  const { msg } = localizer;
  return html`<section class="section section-signs" part="signs">
    ${heading(headingLevel, 1, msg('When to get help'), { id: 'signs', className: 'visually-hidden' })}
    ${cardView('emergency', msg('Get emergency help now'), definition.emergency, guidance.safety.emergency, context)}
    ${cardView('call-us', msg('Call your care team'), definition.callUs, guidance.safety.callUs, context)}
  </section>`;
}

function cardView(
  kind: 'emergency' | 'call-us',
  title: string,
  own: Signs,
  general: GuidanceSigns,
  context: ExplainerContext,
): TemplateResult {
  const { prose, headingLevel } = context;
  return html`<div class="help help-${kind}" part=${kind}>
    ${heading(headingLevel, 2, title, { className: 'help-title' })}
    <div class="help-body">
      <p class="help-action">${prose.inline(own.action)}</p>
      ${mergedView(general.signs, own.signs, context)}
    </div>
  </div>`;
}

/** The signs that belong to one option. */
export function optionSignsView(
  emergency: readonly Statement[],
  callUs: readonly Statement[],
  context: ExplainerContext,
): TemplateResult {
  const { msg } = context.localizer;
  const block = (
    title: string,
    kind: string,
    signs: readonly Statement[],
  ): TemplateResult | string =>
    signs.length === 0
      ? ''
      : html`<div class="help help-${kind} help-small">
          ${heading(context.headingLevel, 3, title, { className: 'help-title' })}
          <div class="help-body">${statementsView(signs, context)}</div>
        </div>`;
  return html`${block(msg('With this option, get emergency help now if:'), 'emergency', emergency)}${block(
    msg('With this option, call your care team if:'),
    'call-us',
    callUs,
  )}`;
}
