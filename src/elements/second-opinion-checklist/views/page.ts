/** The whole checklist, in the order it is used. */
import { html, type TemplateResult } from 'lit';
import type { AnswerGroup } from '../../../worksheet/answer-groups.js';
import { answersOf } from '../../../worksheet/worksheet.js';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { heading } from '../../shared/text/heading.js';
import { signsView } from '../../shared/signs/signs-view.js';
import { memoView } from '../../shared/memo-view.js';
import { contentsView } from './contents.js';
import type { ChecklistContext } from './context.js';
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

/** The page. What is done in it is kept inside: a click beside a box tells as much as one on it. */
export function pageView(context: ChecklistContext): TemplateResult {
  const { definition, guidance, localizer, prose, guidanceProse, headingLevel } = context;
  return html`
    <div part="header">
      ${heading(headingLevel, 0, localizer.msg('Getting a second opinion'))}
      ${prose.paragraph(definition.title, 'topic')}
      ${guidanceProse.paragraph(guidance.secondOpinion.introduction, 'lead')}
      ${noticesView(context)} ${unplacedNotice(context)}
    </div>
    ${signsView(guidance.safety, context)} ${ofParts([], waitingView, context)}
    ${ofParts([], contentsView, context)}
    <div data-private>
      ${ofParts(['reasons', 'situations'], forYouView, context)}
      ${ofParts(['steps'], stepsView, context)}
      ${ofParts(['records', 'ownRecords'], recordsView, context)}
      ${ofParts(['questions', 'ownQuestions'], questionsView, context)}
      ${ofParts(['independence'], independenceView, context)}
      ${ofParts([], whatToExpectView, context)} ${ofParts(['sharing'], sharingView, context)}
      ${ofParts(['firstView', 'secondView'], twoOpinionsView, context)}
      ${visitView(context)} ${doctorPageView(context)}
    </div>
    ${aboutView(context)}
  `;
}

/** A section that shows some parts of the worksheet, and is drawn anew only when one of them has changed. */
function ofParts(
  groups: readonly AnswerGroup[],
  view: (context: ChecklistContext) => TemplateResult,
  context: ChecklistContext,
): unknown {
  return memoView(
    context,
    groups.map((group) => answersOf(context.worksheet, group)),
    () => view(context),
  );
}
