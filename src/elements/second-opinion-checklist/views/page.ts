/** The whole checklist, in the order it is used. */
import { html, type TemplateResult } from 'lit';
import { answersIn } from '../../../worksheet/worksheet.js';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { heading } from '../../shared/text/heading.js';
import { signsView } from '../../shared/signs/signs-view.js';
import { memoView } from '../../shared/memo-view.js';
import { contentsView } from './contents.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { doctorPageView } from './doctor-page.js';
import { forYouView } from './for-you.js';
import { independenceView, whatToExpectView } from './independence.js';
import { questionsView } from './questions.js';
import { recordsView } from './records.js';
import { sharingView } from './sharing.js';
import { stepsView } from './steps.js';
import { twoOpinionsView } from './two-opinions.js';
import { visitView } from './visit.js';
import { waitingView } from './waiting.js';

/** `data-private` keeps clicks from the page: one beside a box reveals as much as one on it. */
export function pageView(
  data: ChecklistData,
  words: Writers,
  actions: ChecklistActions,
): TemplateResult {
  const { definition, guidance, safety, lists, worksheet } = data;
  const { localizer, prose, guidanceProse, headingLevel } = words;
  // Each section is drawn again only when one of the answers it shows has changed.
  return html`
    <div part="header">
      ${heading(headingLevel, 0, localizer.msg('Getting a second opinion'))}
      ${prose.paragraph(definition.title, 'topic')}
      ${guidanceProse.paragraph(guidance.secondOpinion.introduction, 'lead')}
      ${noticesView(data, words, [words.guidanceProse, words.safetyProse])} ${unplacedNotice(data, words)}
    </div>
    ${signsView(safety, data, words)}
    ${memoView(waitingView, { definition, safety }, words)} ${contentsView(words, actions)}
    <div data-private>
      ${memoView(forYouView, { lists, answers: answersIn(worksheet, ['reasons', 'situations']) }, words, actions)}
      ${memoView(stepsView, { lists, answers: answersIn(worksheet, ['steps']) }, words, actions)}
      ${memoView(recordsView, { lists, answers: answersIn(worksheet, ['records', 'ownRecords']) }, words, actions)}
      ${memoView(questionsView, { definition, lists, answers: answersIn(worksheet, ['questions', 'ownQuestions']) }, words, actions)}
      ${memoView(independenceView, { lists, answers: answersIn(worksheet, ['independence']) }, words, actions)}
      ${memoView(whatToExpectView, { definition, guidance }, words)}
      ${memoView(sharingView, { definition, guidance, lists, answers: answersIn(worksheet, ['sharing']) }, words, actions)}
      ${memoView(twoOpinionsView, { lists, answers: answersIn(worksheet, ['firstView', 'secondView']) }, words, actions)}
      ${visitView(data, words, actions)} ${doctorPageView(data, words, actions)}
    </div>
    ${aboutView(data, words)}
  `;
}
