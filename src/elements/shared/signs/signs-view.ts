/** When to get help: shown before anything else, wherever a decision is discussed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GuidanceSigns, SafetyGuidance } from '../../../guidance/types.js';
import type { Signs } from '../../../definition/definition.js';
import { callUsTitle, emergencyTitle, signsTitle } from '../../../outline/titles.js';
import { mergedSafetyView } from '../text/entries-view.js';
import { heading } from '../text/heading.js';
import type { ReadingData } from '../reading-data.js';
import type { Writers } from '../writers.js';
import { memoView } from '../memo-view.js';

/** The emergency and call-us signs that hold for all options. */
export function signsView(
  safety: SafetyGuidance,
  { definition }: Pick<ReadingData, 'definition'>,
  words: Writers,
): TemplateResult {
  return html`${memoView(cardsView, { definition, safety }, words)}`;
}

function cardsView(
  { definition, safety }: Pick<ReadingData, 'definition'> & { readonly safety: SafetyGuidance },
  words: Writers,
): TemplateResult {
  const { localizer, headingLevel } = words;
  return html`<section class="section-signs" part="signs">
    ${heading(headingLevel, 1, signsTitle(localizer), { id: 'signs', className: 'visually-hidden' })}
    ${cardView('emergency', emergencyTitle(localizer), definition.emergency, safety.emergency, words)}
    ${cardView('call-us', callUsTitle(localizer), definition.callUs, safety.callUs, words)}
  </section>`;
}

function cardView(
  kind: 'emergency' | 'call-us',
  title: string,
  own: Signs,
  general: GuidanceSigns,
  words: Writers,
): TemplateResult {
  const { prose, safetyProse, headingLevel } = words;
  const isInOtherLanguage = prose.voice.lang !== safetyProse.voice.lang;
  return html`<div class="help help-${kind}" part=${kind}>
    ${heading(headingLevel, 2, title, { className: 'help-title' })}
    <div class="help-body">
      ${isInOtherLanguage ? safetyProse.paragraph(general.action, 'help-action') : nothing}
      ${prose.paragraph(own.action, 'help-action')}
      ${mergedSafetyView(general.signs, own.signs, words)}
    </div>
  </div>`;
}
