/** The whole element: the page with what can be done with it, and what can be filled in below it. */
import { html, nothing, type TemplateResult } from 'lit';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { laterFrom } from '../../shared/later.js';
import { signsAtEndView, signsView } from '../../shared/signs/signs-view.js';
import { heading } from '../../shared/text/heading.js';
import { wordsView } from '../../shared/text/words-view.js';
import type { Writers } from '../../shared/writers.js';
import type { SummaryActions } from '../decision-summary-actions.js';
import type { SummaryData } from '../decision-summary-data.js';
import { rest } from './rest-part.js';
import { sectionView } from './section.js';

/** `data-private` keeps clicks from the page. */
export function pageView(
  data: SummaryData,
  words: Writers,
  actions: SummaryActions,
): TemplateResult {
  const { first, isStage, isTheirTurn, safety } = data;
  return html`
    <div data-private>
      <section class=${isTheirTurn ? 'sheet their-turn' : 'sheet'} part="sheet">
        ${headerView(data, words)}
        <div class="screen-only">${signsView(safety, data, words)}</div>
        <div class="do screen-only" part="do">${laterFrom(rest, ({ doView }) => doView(data, words, actions), true)}</div>
        <div class="sections">
          ${first.map((section) => sectionView(section, words))} ${laterFrom(rest, ({ moreView }) => moreView(data, words), true)}
        </div>
        ${laterFrom(rest, ({ endView }) => endView(data, words), true)}
      </section>
      <div class="screen-only">${laterFrom(rest, ({ belowView }) => belowView(data, words, actions))}</div>
    </div>
    ${isStage ? nothing : html`<div class="screen-only">${aboutView(data, words)} ${signsAtEndView(safety, data, words)}</div>`}
  `;
}

function headerView(data: SummaryData, words: Writers): TemplateResult {
  const { head, isStage } = data;
  const { guidanceProse, headingLevel, safetyProse } = words;
  return html`<div part="header">
    ${heading(headingLevel, 0, head.title)}
    <p class="topic">${wordsView(head.topic, words)} <span class="made">${head.made}</span></p>
    <div class="screen-only">
      ${isStage ? nothing : html`${noticesView(data, words, [guidanceProse, safetyProse])} ${unplacedNotice(data, words)}`}
    </div>
  </div>`;
}
