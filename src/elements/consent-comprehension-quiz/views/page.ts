/** The whole quiz: what it is and is not, the questions, and what to talk about. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { QuizQuestion } from '../../../definition/definition.js';
import { isOnList, recordOf } from '../../../worksheet/quiz.js';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { memoView } from '../../shared/memo-view.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { heading } from '../../shared/text/heading.js';
import { segmentedControl } from '../../shared/answers/segmented-control.js';
import { signsView } from '../../shared/signs/signs-view.js';
import { iconPatternsFigure } from '../../shared/evidence/figures/icon-array.js';
import type { QuizActions } from '../consent-comprehension-quiz-actions.js';
import type { QuestionData, QuizData } from '../consent-comprehension-quiz-data.js';
import type { Prose } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import { questionView } from './question.js';
import { topicsView } from './topics.js';

/** The page. */
export function pageView(data: QuizData, words: Writers, actions: QuizActions): TemplateResult {
  const { definition, questions, isInside } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const introduction = definition.quiz?.introduction;
  return html`
    <div part="header">
      ${heading(headingLevel, 0, msg('What is clear to you, and what is not yet'))}
      ${isInside ? nothing : noticesView(data, words, generalProse(data, words))}
    </div>
    ${isInside ? nothing : signsView(data.safety, data, words)}
    ${unplacedNotice(data, words)}
    ${
      questions.length === 0
        ? html`<p>${msg('There are no questions here.')}</p>`
        : html`
            ${introduction === undefined || isInside ? nothing : prose.paragraph(introduction, 'lead')}
            <p class="what-it-is">${msg('This is not a test, and there are no points. Your answers are no consent, and they do not show if you are able to decide. You can skip questions, and change your answers as often as you like.')}</p>
            ${questions.some(({ kind }) => kind === 'how-many') ? iconPatternsFigure('shapes') : nothing}
            <div data-private>
              ${questions.length > 1 ? paceView(data, words, actions) : nothing} ${questionsView(data, words, actions)}
            </div>
          `
    }
    ${isInside ? nothing : aboutView(data, words)}
  `;
}

/** Who writes what the quiz shows of the general guidance: of consent only where a question leads to it. */
function generalProse(
  { questions, canShowSections }: Pick<QuizData, 'questions' | 'canShowSections'>,
  { guidanceProse, safetyProse }: Writers,
): readonly Prose[] {
  const isConsentShown = !canShowSections && questions.some(({ section }) => section === 'consent');
  return isConsentShown ? [safetyProse, guidanceProse] : [safetyProse];
}

function paceView(
  { pace }: Pick<QuizData, 'pace'>,
  { localizer }: Writers,
  actions: Pick<QuizActions, 'choosePace'>,
): TemplateResult {
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

function questionsView(data: QuizData, words: Writers, actions: QuizActions): TemplateResult {
  const { definition, guidance, canShowSections, questions, pace, current, worksheet } = data;
  const questionData = (question: QuizQuestion, index: number): QuestionData => ({
    definition,
    guidance,
    canShowSections,
    question,
    index,
    count: questions.length,
    record: recordOf(worksheet, question.id),
    isOnList: isOnList(worksheet, question, definition),
    isUnanswered: data.unanswered === question.id,
  });
  if (pace === 'all-together') {
    // Only the question that was answered is drawn again: a thousand others stay as they are.
    return html`<div>${repeat(
      questions,
      ({ id }) => id,
      (question, index) => memoView(questionView, questionData(question, index), words, actions),
    )}</div>
    ${topicsView(data, words, actions)}`;
  }
  if (!current) return html`${topicsView(data, words, actions)}${stepsView(data, words, actions)}`;
  const shown = questionData(current, questions.indexOf(current));
  return html`${keyed(current.id, questionView(shown, words, actions))}${stepsView(data, words, actions)}`;
}

/** Back and on, and where one is. */
function stepsView(
  { questions, current }: Pick<QuizData, 'questions' | 'current'>,
  { localizer }: Writers,
  actions: Pick<QuizActions, 'goTo'>,
): TemplateResult {
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
