/** The whole checklist, in the order it is used. */
import { html, type TemplateResult } from 'lit';
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
import { doctorPageView } from './doctor-page.js';
import { askFirstView, costsView } from './ask-first.js';
import { independenceView } from './independence.js';
import { questionsView } from './questions.js';
import { recordsView } from './records.js';
import { sharingView } from './sharing.js';
import { stageView, type StageParts } from './stages.js';
import { progressView, stepsView } from './steps.js';
import { timeView } from './time.js';
import { twoOpinionsView } from './two-opinions.js';
import { visitView } from './visit.js';
import { wantView } from './want.js';

/** `data-private` keeps clicks from the page: one beside a box reveals as much as one on it. */
export function pageView(
  data: ChecklistData,
  words: Writers,
  actions: ChecklistActions,
): TemplateResult {
  const { definition, safety } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const title = html`${fill(msg('Getting a second opinion: {topic}'), { topic: prose.line(definition.condition.name) })}`;
  return html`
    <div part="header">
      ${heading(headingLevel, 0, title, { className: 'title' })}
      ${noticesView(data, words, [words.guidanceProse, words.safetyProse])} ${unplacedNotice(data, words)}
    </div>
    ${signsView(safety, data, words)}
    ${memoView(timeView, { definition, safety }, words)}
    <div data-private>
      ${stageView('want', wantParts(data, words, actions), data, words, actions)}
      ${stageView('ready', readyParts(data, words, actions), data, words, actions)}
      ${stageView('compare', compareParts(data, words, actions), data, words, actions)}
      ${doctorPageView(data, words, actions)}
    </div>
    ${aboutView(data, words)} ${signsAtEndView(data.safety, data, words)}
  `;
}

// Each section is drawn again only when one of the answers it shows has changed.

function wantParts(
  { definition, guidance, lists, worksheet }: ChecklistData,
  words: Writers,
  actions: ChecklistActions,
): StageParts {
  const { msg } = words.localizer;
  return {
    title: msg('Do I want one?'),
    holds: msg('Reasons, when people get one, downsides'),
    body: html`${memoView(wantView, { definition, guidance, lists, answers: answersIn(worksheet, ['reasons', 'situations']) }, words, actions)}`,
  };
}

function readyParts(data: ChecklistData, words: Writers, actions: ChecklistActions): StageParts {
  const { definition, guidance, lists, letterCopy, worksheet } = data;
  const { msg } = words.localizer;
  const steps = { lists, answers: answersIn(worksheet, ['steps']) };
  return {
    title: msg('Get ready'),
    holds: msg('Steps, records, questions, the visit'),
    state: html`${memoView(progressView, steps, words)}`,
    body: html`
      ${memoView(askFirstView, { guidance }, words)}
      ${memoView(stepsView, steps, words, actions)}
      ${memoView(recordsView, { lists, letterCopy, answers: answersIn(worksheet, ['records', 'ownRecords']) }, words, actions)}
      ${memoView(questionsView, { definition, lists, answers: answersIn(worksheet, ['questions', 'ownQuestions']) }, words, actions)}
      ${visitView(data, words, actions)} ${memoView(costsView, { definition, guidance }, words)}
    `,
  };
}

function compareParts(
  { definition, guidance, lists, worksheet }: ChecklistData,
  words: Writers,
  actions: ChecklistActions,
): StageParts {
  const { msg } = words.localizer;
  return {
    title: msg('Compare what they said'),
    holds: msg('The two opinions, what to share'),
    body: html`
      ${memoView(twoOpinionsView, { lists, answers: answersIn(worksheet, ['firstView', 'secondView']) }, words, actions)}
      ${memoView(independenceView, { lists, answers: answersIn(worksheet, ['independence']) }, words, actions)}
      ${memoView(sharingView, { definition, guidance, lists, answers: answersIn(worksheet, ['sharing', 'sharingWith']) }, words, actions)}
    `,
  };
}
