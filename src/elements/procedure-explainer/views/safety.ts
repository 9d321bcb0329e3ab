/** Who should not have it, who should take care, and what it does not go with. */
import { html, type TemplateResult } from 'lit';
import type { ProcedureOption, Statement } from '../../../definition/definition.js';
import {
  avoidIfTitle,
  commonEffectsTitle,
  interactionsTitle,
  precautionsTitle,
} from '../../../outline/titles.js';
import { heading } from '../../shared/text/heading.js';
import type { ExplainerContext } from './context.js';
import { mergedView, statementsView } from '../../shared/text/entries-view.js';
import { sectionView } from './section.js';
import { optionSignsView } from './signs.js';

/** Safety of one option. Shown at every reading depth. */
export function safetyView(option: ProcedureOption, context: ExplainerContext): TemplateResult {
  const { guidance, localizer, headingLevel } = context;
  const { msg } = localizer;
  const block = (name: string, statements: readonly Statement[], empty: string): TemplateResult =>
    html`<div class="block">
      ${heading(headingLevel, 3, name)}
      ${statements.length > 0 ? statementsView(statements, context) : html`<p>${empty}</p>`}
    </div>`;
  const none = msg('Our sources name none.');
  return sectionView(
    'safety',
    {
      content: html`<div class="blocks">
        ${block(avoidIfTitle(localizer), option.avoidIf, none)}
        ${block(precautionsTitle(localizer), option.precautions, none)}
        ${block(interactionsTitle(localizer), option.interactions, none)}
        ${block(commonEffectsTitle(localizer), option.commonEffects, none)}
      </div>
      <div class="block">
        ${heading(headingLevel, 3, msg('Tell your care team before you start'))}
        ${mergedView(guidance.safety.tellTheTeam, undefined, context)}
      </div>
      ${optionSignsView(option.emergencySigns, option.callSigns, context)}`,
      shows: [
        option.avoidIf,
        option.precautions,
        option.interactions,
        option.commonEffects,
        option.callSigns,
        option.emergencySigns,
      ],
      headingDepth: 2,
    },
    context,
  );
}
