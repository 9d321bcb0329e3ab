/** The whole comparator, in the order it is used. */
import { html, type TemplateResult } from 'lit';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { heading } from '../../shared/text/heading.js';
import { signsView } from '../../shared/signs/signs-view.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';
import { differenceView } from './difference.js';
import { outcomesView } from './outcomes.js';
import { practicalView } from './practical.js';
import { outcomePickerView, settingsView } from './settings.js';
import { fitView, valuesView } from './values.js';

/** The page. */
export function pageView(
  data: ComparatorData,
  words: Writers,
  actions: ComparatorActions,
): TemplateResult {
  const { definition } = data;
  const { localizer, prose, headingLevel } = words;
  return html`
    <div part="header">
      ${heading(headingLevel, 0, localizer.msg('Compare your options'))}
      ${prose.paragraph(definition.decision.question, 'lead')} ${noticesView(data, words, [words.guidanceProse, words.safetyProse])}
      ${unplacedNotice(data, words)}
    </div>
    ${signsView(data.safety, data, words)} ${settingsView(data, words, actions)} ${outcomePickerView(data, words, actions)}
    ${outcomesView(data, words)} ${differenceView(data, words, actions)} ${practicalView(data, words)}
    ${valuesView(data, words, actions)} ${fitView(data, words)} ${aboutView(data, words)}
  `;
}
