/** The whole quiz: what it is and is not, the questions, and what to talk about. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { answerOf } from '../../../worksheet/worksheet.js';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { heading } from '../../shared/text/heading.js';
import { segmentedControl } from '../../shared/answers/segmented-control.js';
import { signsView } from '../../shared/signs/signs-view.js';
import { iconPatternsFigure } from '../../shared/evidence/figures/icon-array.js';
import type { QuizContext } from './context.js';
import { questionView } from './question.js';
import { topicsView } from './topics.js';

/** The page. */
export function pageView(context: QuizContext): TemplateResult {
  const { definition, guidance, localizer, prose, headingLevel, questions, isInside } = context;
  const { msg } = localizer;
  const introduction = definition.quiz?.introduction;
  return html`
    <div part="header">
      ${heading(headingLevel, 0, msg('What is clear to you, and what is not yet'))}
      ${isInside ? nothing : noticesView(context)}
    </div>
    ${isInside ? nothing : signsView(guidance.safety, context)}
    ${unplacedNotice(context)}
    ${
      questions.length === 0
        ? html`<p>${msg('There are no questions here.')}</p>`
        : html`
            ${introduction === undefined || isInside ? nothing : prose.paragraph(introduction, 'lead')}
            <p class="what-it-is">${msg('This is not a test, and there are no points. Your answers are no consent, and they do not show if you are able to decide. You can skip questions, and change your answers as often as you like.')}</p>
            ${questions.some(({ kind }) => kind === 'how-many') ? iconPatternsFigure('shapes') : nothing}
            <div data-private>
              ${questions.length > 1 ? paceView(context) : nothing} ${questionsView(context)}
            </div>
          `
    }
    ${isInside ? nothing : aboutView(context)}
  `;
}

function paceView({ localizer, pace, actions }: QuizContext): TemplateResult {
  const { msg } = localizer;
  return html`<div class="settings" part="settings">${segmentedControl(
    'pace',
    msg('Show questions'),
    [
      ['one-at-a-time', msg('One at a time')],
      ['all-together', msg('All together')],
    ],
    pace,
    actions.choosePace,
  )}</div>`;
}

function questionsView(context: QuizContext): TemplateResult {
  const { questions, pace, current, worksheet, localizer, unanswered } = context;
  if (pace === 'all-together') {
    // Only the question that was answered is drawn anew: a thousand others stay as they are.
    const { canShowSections, headingLevel, prose } = context;
    return html`<div>${repeat(
      questions,
      ({ id }) => id,
      (question, place) =>
        guard(
          [
            answerOf(worksheet, 'quiz', question.id),
            answerOf(worksheet, 'topics', question.id),
            unanswered === question.id,
            prose.glossary,
            localizer,
            canShowSections,
            headingLevel,
            place,
            questions.length,
          ],
          () => questionView(question, place, context),
        ),
    )}</div>
    ${topicsView(context)}`;
  }
  if (!current) return html`${topicsView(context)}${stepsView(context)}`;
  return html`${keyed(current.id, questionView(current, questions.indexOf(current), context))}${stepsView(context)}`;
}

/** Back and on, and where one is. */
function stepsView({ questions, current, localizer, actions }: QuizContext): TemplateResult {
  const { msg } = localizer;
  const place = current ? questions.indexOf(current) : questions.length;
  const isLast = place === questions.length - 1;
  return html`<div class="steps" part="steps">
    ${
      place > 0
        ? html`<button type="button" class="button button-quiet" @click=${() => {
            actions.goTo(questions[place - 1]);
          }}>${msg('Back')}</button>`
        : nothing
    }
    ${
      current
        ? html`<button type="button" class="button button-quiet" @click=${() => {
            actions.goTo(questions[place + 1]);
          }}>${isLast ? msg('See what to talk about') : msg('Next question')}</button>`
        : nothing
    }
  </div>`;
}
