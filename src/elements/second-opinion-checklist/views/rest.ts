/** What comes after the first screen: the second and the third stage and the page for the second doctor. */
import { html } from 'lit';
import { answersIn } from '../../../worksheet/worksheet.js';
import { memoView } from '../../shared/memo-view.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import { askFirstView, costsView } from './ask-first.js';
import { independenceView } from './independence.js';
import { questionsView } from './questions.js';
import { recordsView } from './records.js';
import { sharingView } from './sharing.js';
import { stepsView } from './steps.js';
import { twoOpinionsView } from './two-opinions.js';
import { visitView } from './visit.js';

export { doctorPageView } from './doctor-page.js';

// Each section is drawn again only when one of the answers it shows has changed.

/** Steps, records, questions and the visit. */
export function readyView(data: ChecklistData, words: Writers, actions: ChecklistActions): Content {
  const { definition, guidance, lists, letterCopy, worksheet } = data;
  return html`
    ${memoView(askFirstView, { guidance }, words)}
    ${memoView(stepsView, { lists, answers: answersIn(worksheet, ['steps']) }, words, actions)}
    ${memoView(recordsView, { lists, letterCopy, answers: answersIn(worksheet, ['records', 'ownRecords']) }, words, actions)}
    ${memoView(questionsView, { definition, lists, answers: answersIn(worksheet, ['questions', 'ownQuestions']) }, words, actions)}
    ${visitView(data, words, actions, actions.typedVisit)} ${memoView(costsView, { definition, guidance }, words)}
  `;
}

/** The two opinions, and what to share. */
export function compareView(
  { definition, guidance, lists, longNotes, worksheet }: ChecklistData,
  words: Writers,
  actions: ChecklistActions,
): Content {
  return html`
    ${memoView(twoOpinionsView, { lists, longNotes, answers: answersIn(worksheet, ['firstView', 'secondView']) }, words, actions)}
    ${memoView(independenceView, { lists, answers: answersIn(worksheet, ['independence']) }, words, actions)}
    ${memoView(sharingView, { definition, guidance, lists, answers: answersIn(worksheet, ['sharing', 'sharingWith']) }, words, actions)}
  `;
}
