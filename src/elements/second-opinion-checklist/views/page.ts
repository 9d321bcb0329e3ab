/** The whole checklist, in the order it is used. */
import { html, nothing, type TemplateResult } from 'lit';
import { answersIn } from '../../../worksheet/worksheet.js';
import { fill } from '../../../localization/gaps.js';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { heading } from '../../shared/text/heading.js';
import { signsAtEndView, signsView } from '../../shared/signs/signs-view.js';
import { memoView } from '../../shared/memo-view.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { stageView, type StageParts } from './stages.js';
import { progressView } from './progress.js';
import { rest } from './rest-part.js';
import { timeView } from './time.js';
import { wantView } from './want.js';
import { laterFrom } from '../../shared/later.js';

/** `data-private` keeps clicks from the page: one beside a box reveals as much as one on it. */
export function pageView(
  data: ChecklistData,
  words: Writers,
  actions: ChecklistActions,
): TemplateResult {
  const { definition, safety, isStage } = data;
  return html`
    ${isStage ? nothing : headerView(data, words)}
    ${signsView(safety, data, words)}
    ${memoView(timeView, { definition, safety }, words)}
    <div data-private>
      ${stageView('want', wantParts(data, words, actions), data, words, actions)}
      ${stageView('ready', readyParts(data, words, actions), data, words, actions)}
      ${stageView('compare', compareParts(data, words, actions), data, words, actions)}
      ${laterFrom(rest, ({ doctorPageView }) => doctorPageView(data, words, actions))}
    </div>
    ${isStage ? nothing : html`${aboutView(data, words)} ${signsAtEndView(data.safety, data, words)}`}
  `;
}

function headerView(data: ChecklistData, words: Writers): TemplateResult {
  const { localizer, prose, headingLevel, guidanceProse, safetyProse } = words;
  const title = html`${fill(localizer.msg('Getting a second opinion: {topic}'), { topic: prose.line(data.definition.condition.name) })}`;
  return html`<div part="header">
    ${heading(headingLevel, 0, title, { className: 'title' })}
    ${noticesView(data, words, [guidanceProse, safetyProse])} ${unplacedNotice(data, words)}
  </div>`;
}

function wantParts(
  { definition, guidance, lists, worksheet }: ChecklistData,
  words: Writers,
  actions: ChecklistActions,
): StageParts {
  const { msg } = words.localizer;
  return {
    title: msg('Do I want one?'),
    holds: msg('Reasons, when people get one, downsides'),
    body: () =>
      html`${memoView(wantView, { definition, guidance, lists, answers: answersIn(worksheet, ['reasons', 'situations']) }, words, actions)}`,
  };
}

function readyParts(data: ChecklistData, words: Writers, actions: ChecklistActions): StageParts {
  const { lists, worksheet } = data;
  const { msg } = words.localizer;
  return {
    title: msg('Get ready'),
    holds: msg('Steps, records, questions, the visit'),
    state: html`${memoView(progressView, { lists, answers: answersIn(worksheet, ['steps']) }, words)}`,
    body: () => html`${laterFrom(rest, ({ readyView }) => readyView(data, words, actions), true)}`,
  };
}

function compareParts(data: ChecklistData, words: Writers, actions: ChecklistActions): StageParts {
  const { msg } = words.localizer;
  return {
    title: msg('Compare what they said'),
    holds: msg('The two opinions, what to share'),
    body: () =>
      html`${laterFrom(rest, ({ compareView }) => compareView(data, words, actions), true)}`,
  };
}
