/** The whole comparator, in the order it is used. */
import { html, type TemplateResult } from 'lit';
import { aboutView, noticesView } from '../../base/about-view.js';
import { asideNotice } from '../../base/aside-notice.js';
import { heading } from '../../base/heading.js';
import { signsView } from '../../base/signs-view.js';
import type { ComparatorContext } from './context.js';
import { differenceView } from './difference.js';
import { outcomesView } from './outcomes.js';
import { practicalView } from './practical.js';
import { outcomePickerView, settingsView } from './settings.js';
import { fitView, valuesView } from './values.js';

/** The page. */
export function pageView(context: ComparatorContext): TemplateResult {
  const { definition, guidance, localizer, prose, headingLevel } = context;
  return html`
    <div class="top" part="header">
      ${heading(headingLevel, 0, localizer.msg('Compare your options'))}
      ${prose.paragraph(definition.decision.question, 'lead')} ${noticesView(context)}
      ${asideNotice(context)}
    </div>
    ${signsView(guidance.safety, context)} ${settingsView(context)} ${outcomePickerView(context)}
    ${outcomesView(context)} ${differenceView(context)} ${practicalView(context)}
    ${valuesView(context)} ${fitView(context)} ${aboutView(context)}
  `;
}
