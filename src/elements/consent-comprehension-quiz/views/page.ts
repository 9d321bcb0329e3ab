/** The whole quiz: what it is and is not, the questions, and what to talk about. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { QuizQuestion } from '../../../definition/definition.js';
import { isChecked, isOnList, recordOf } from '../../../worksheet/quiz.js';
import { fill } from '../../../localization/gaps.js';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { memoView } from '../../shared/memo-view.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import { signsAtEndView, signsView } from '../../shared/signs/signs-view.js';
import { iconPatternsFigure } from '../../shared/evidence/figures/icon-array.js';
import type { QuizActions } from '../consent-comprehension-quiz-actions.js';
import type { QuestionData, QuizData } from '../consent-comprehension-quiz-data.js';
import type { Prose } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import { questionView } from './question.js';
import { topicsView } from './topics.js';

/** The page. */
export function pageView(data: QuizData, words: Writers, actions: QuizActions): TemplateResult {
  const { questions, isInside, pace } = data;
  const { msg } = words.localizer;
  // One question has the first screen for itself.
  const around = html`${whatItIsView(data, words)} ${paceView(data, words, actions)}`;
  return html`
    <div part="header">${headerView(data, words)}</div>
    ${isInside ? nothing : signsView(data.safety, data, words)}
    ${unplacedNotice(data, words)}
    ${
      questions.length === 0
        ? html`<p>${msg('There are no questions here.')}</p>`
        : html`
            ${questions.some(({ kind }) => kind === 'how-many') ? iconPatternsFigure('shapes') : nothing}
            <div data-private>
              ${pace === 'all-together' ? around : nothing}
              ${questionsView(data, words, actions)}
              ${pace === 'one-at-a-time' ? around : nothing}
            </div>
          `
    }
    ${isInside ? nothing : html`${aboutView(data, words)} ${signsAtEndView(data.safety, data, words)}`}
  `;
}

/** A title that says what it is about, one sentence, and one line of notices. */
function headerView(
  data: Pick<QuizData, 'definition' | 'first' | 'isInside' | 'questions' | 'canShowSections'>,
  words: Writers,
): TemplateResult {
  const { definition, first, isInside } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const title = isInside
    ? msg('Questions to check what is clear')
    : html`${fill(msg('Questions to check what is clear: {topic}'), { topic: prose.line(definition.condition.name) })}`;
  return html`
    ${heading(headingLevel, 0, title, { className: 'title' })}
    ${
      first === 0
        ? nothing
        : html`<p class="what-it-is">${localizer.plural(
            first,
            msg(
              '{n, plural, one {Not a test. {n} short question.} other {Not a test. {n} short questions.}}',
            ),
            { n: localizer.number(first) },
          )}</p>`
    }
    ${isInside ? nothing : noticesView(data, words, generalProse(data, words))}
  `;
}

/** What is to be known of the answers. */
function whatItIsView(
  { definition, isInside }: Pick<QuizData, 'definition' | 'isInside'>,
  { localizer, prose }: Writers,
): TemplateResult {
  const introduction = definition.quiz?.introduction;
  return html`${introduction === undefined || isInside ? nothing : prose.paragraph(introduction)}
    <p class="what-it-is">${localizer.msg('There are no points. Your answers are no consent, and they do not show if you are able to decide. You can change them as often as you like.')}</p>`;
}

/** The other way to have the questions. */
/** Who writes what the quiz shows of the general guidance: of consent only where a question leads to it. */
function generalProse(
  { questions, canShowSections }: Pick<QuizData, 'questions' | 'canShowSections'>,
  { guidanceProse, safetyProse }: Writers,
): readonly Prose[] {
  const isConsentShown = !canShowSections && questions.some(({ section }) => section === 'consent');
  return isConsentShown ? [safetyProse, guidanceProse] : [safetyProse];
}

function paceView(
  { pace, questions, current }: Pick<QuizData, 'pace' | 'questions' | 'current'>,
  { localizer }: Writers,
  actions: Pick<QuizActions, 'choosePace'>,
): Content {
  if (questions.length < 2) return nothing;
  const { msg } = localizer;
  const isTogether = pace === 'all-together';
  return html`<button type="button" class="link" part="pace" @click=${() => {
    actions.choosePace(isTogether ? 'one-at-a-time' : 'all-together', current);
  }}>${isTogether ? msg('Show one question at a time') : msg('Show all questions together')}</button>`;
}

function questionsView(data: QuizData, words: Writers, actions: QuizActions): TemplateResult {
  const { definition, guidance, canShowSections, questions, first, pace, current, worksheet } =
    data;
  const questionData = (question: QuizQuestion, index: number): QuestionData => ({
    definition,
    guidance,
    canShowSections,
    question,
    index,
    count: index < first ? first : questions.length,
    isAlone: pace === 'one-at-a-time',
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

/** On, once an answer was looked at, and back. */
function stepsView(
  data: Pick<QuizData, 'questions' | 'first' | 'current' | 'worksheet'>,
  { localizer }: Writers,
  actions: Pick<QuizActions, 'goOn' | 'goBack'>,
): TemplateResult {
  const { questions, first, current, worksheet } = data;
  const { msg } = localizer;
  const place = current ? questions.indexOf(current) : questions.length;
  const isLast = place === first - 1 || place === questions.length - 1;
  return html`<div class="steps" part="steps">
    ${
      current && isChecked(recordOf(worksheet, current.id))
        ? html`<button type="button" class="button" @click=${() => {
            actions.goOn(current);
          }}>${isLast ? msg('See what to talk about') : msg('Next')}</button>`
        : nothing
    }
    ${
      place > 0
        ? html`<button type="button" class="link" @click=${() => {
            actions.goBack(current);
          }}>${msg('Back')}</button>`
        : nothing
    }
  </div>`;
}
