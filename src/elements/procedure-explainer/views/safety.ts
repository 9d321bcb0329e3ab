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
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { mergedSafetyView, statementsView } from '../../shared/text/entries-view.js';
import { citing } from './cite.js';
import { sectionView } from './section.js';

/** Safety of one option. Shown at every reading depth. */
export function safetyView(
  option: ProcedureOption,
  data: Pick<ExplainerData, 'safety' | 'depth' | 'definition'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { definition } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const block = (name: string, statements: readonly Statement[], empty: string): TemplateResult =>
    html`<div class="block">
      ${heading(headingLevel, 3, name)}
      ${statements.length > 0 ? statementsView(statements, words, citing(data, words, actions)) : html`<p>${empty}</p>`}
    </div>`;
  const none = msg('Our sources name none.');
  return sectionView(
    'safety',
    {
      line: msg('Who should not have it, what it may clash with, and what many people notice'),
      content: html`<div class="blocks">
        ${block(avoidIfTitle(localizer), option.avoidIf, none)}
        ${block(precautionsTitle(localizer), option.precautions, none)}
        ${block(interactionsTitle(localizer), option.interactions, none)}
        ${block(commonEffectsTitle(localizer), option.commonEffects, none)}
      </div>
      <div class="block">
        ${heading(headingLevel, 3, msg('Tell your care team before you start'))}
        ${mergedSafetyView(data.safety.tellTheTeam, undefined, definition, words)}
      </div>`,
      shows: [option.avoidIf, option.precautions, option.interactions, option.commonEffects],
      headingDepth: 2,
    },
    data,
    words,
    actions,
  );
}
