/** The whole comparator, in the order it is used. */
import { html, nothing, type TemplateResult } from 'lit';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { heading } from '../../shared/text/heading.js';
import { signsAtEndView, signsView } from '../../shared/signs/signs-view.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { ReadingData } from '../../shared/reading-data.js';
import type { Writers } from '../../shared/writers.js';
import { iconPatternsFigure } from '../../shared/evidence/figures/icon-array.js';
import { overviewView } from './overview.js';
import { laterFrom } from '../../shared/later.js';
import { rest } from './rest-part.js';

/** The page. */
export function pageView(
  data: ComparatorData,
  words: Writers,
  actions: ComparatorActions,
): TemplateResult {
  const { isStage } = data;
  return html`
    ${isStage ? nothing : headerView(data, words)}
    ${signsView(data.safety, data, words)} ${iconPatternsFigure(data.marks)} ${overviewView(data, words, actions)}
    ${laterFrom(rest, ({ picksView }) => picksView(data, words, actions))}
    ${laterFrom(rest, ({ practicalView }) => practicalView(data, words, actions))}
    ${laterFrom(rest, ({ resultsView }) => resultsView(data, words, actions))}
    ${isStage ? nothing : html`${aboutView(data, words)} ${signsAtEndView(data.safety, data, words)}`}
  `;
}

function headerView(data: ReadingData, words: Writers): TemplateResult {
  const { localizer, prose, headingLevel, guidanceProse, safetyProse } = words;
  return html`<div part="header">
    ${heading(headingLevel, 0, localizer.msg('Compare your options'))}
    ${prose.paragraph(data.definition.decision.question, 'lead')} ${noticesView(data, words, [guidanceProse, safetyProse])}
    ${unplacedNotice(data, words)}
  </div>`;
}
