/** The whole comparator, in the order it is used. */
import { html, type TemplateResult } from 'lit';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { heading } from '../../shared/text/heading.js';
import { signsAtEndView, signsView } from '../../shared/signs/signs-view.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';
import { iconPatternsFigure } from '../../shared/evidence/figures/icon-array.js';
import { overviewView } from './overview.js';
import { picksView } from './picks.js';
import { practicalView } from './practical.js';
import { resultsView } from './results.js';

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
    ${signsView(data.safety, data, words)} ${iconPatternsFigure(data.marks)} ${overviewView(data, words, actions)}
    ${picksView(data, words, actions)} ${practicalView(data, words, actions)}
    ${resultsView(data, words, actions)} ${aboutView(data, words)}
    ${signsAtEndView(data.safety, data, words)}
  `;
}
