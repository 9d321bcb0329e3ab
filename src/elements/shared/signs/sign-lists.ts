/** All signs in full, each list under what to do about it: those of this decision first, then those of every treatment. */
import { html, nothing, type TemplateResult } from 'lit';
import { ownFirst } from '../../../guidance/merge.js';
import type { SafetyGuidance } from '../../../guidance/types.js';
import type { ProcedureDefinition, Signs } from '../../../definition/definition.js';
import { callUsTitle } from '../../../outline/titles.js';
import { statementsView } from '../text/entries-view.js';
import { heading } from '../text/heading.js';
import type { Content } from '../text/prose.js';
import type { Writers } from '../writers.js';

/** What the signs are taken from. */
export interface SignsData {
  readonly definition: ProcedureDefinition;
  readonly safety: SafetyGuidance;
}

/** What is an emergency. No definition hides a general one. */
export function emergencyListView(
  { definition, safety }: SignsData,
  words: Writers,
): TemplateResult {
  return listsView(definition.emergency, safety.emergency, undefined, words);
}

/** What is between an emergency and a call. */
export function urgentCareView({ safety }: SignsData, { safetyProse }: Writers): TemplateResult {
  return safetyProse.paragraph(safety.urgentCare);
}

/** What to call the team about. */
export function callUsListView({ definition, safety }: SignsData, words: Writers): TemplateResult {
  const { localizer, headingLevel } = words;
  return html`<div part="call-us">
    ${heading(headingLevel, 2, callUsTitle(localizer), { className: 'strip-title' })}
    ${listsView(definition.callUs, safety.callUs, definition.hide, words)}
  </div>`;
}

interface General {
  readonly action: string;
  readonly signs: readonly { readonly id: string; readonly text: string }[];
}

function listsView(
  own: Signs,
  general: General,
  hide: readonly string[] | undefined,
  words: Writers,
): TemplateResult {
  const { safetyProse } = words;
  const left = ownFirst<Signs['signs'][number]>(general.signs, own.signs, hide).filter(
    ({ whose }) => whose === 'guidance',
  );
  return html`${ownView(own, words)} ${safetyProse.paragraph(general.action, 'help-action')}
    ${statementsView(left, { ...words, prose: safetyProse })}`;
}

function ownView({ action, signs }: Signs, words: Writers): Content {
  if (signs.length === 0) return nothing;
  return html`${action === undefined ? nothing : words.prose.paragraph(action, 'help-action')}
    ${statementsView(signs, words)}`;
}
