/** The whole comparator, in the order it is used. */
import { html, type TemplateResult } from 'lit';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { heading } from '../../shared/text/heading.js';
import { signsView } from '../../shared/signs/signs-view.js';
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
    <div part="header">
      ${heading(headingLevel, 0, localizer.msg('Compare your options'))}
      ${prose.paragraph(definition.decision.question, 'lead')} ${noticesView(context)}
      ${unplacedNotice(context)}
    </div>
    ${signsView(guidance.safety, context)} ${settingsView(context)} ${outcomePickerView(context)}
    ${outcomesView(context)} ${differenceView(context)} ${practicalView(context)}
    ${valuesView(context)} ${fitView(context)} ${aboutView(context)}
  `;
}
