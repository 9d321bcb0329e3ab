/** The questions: one at a time, all together, or on paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuizQuestion } from '../../../definition/definition.js';
import { isChecked, isOnList, recordOf } from '../../../worksheet/quiz.js';
import { isSame } from '../../../worksheet/worksheet.js';
import { anew } from '../../shared/anew.js';
import { later, laterFrom } from '../../shared/later.js';
import { memoView } from '../../shared/memo-view.js';
import type { QuizActions } from '../consent-comprehension-quiz-actions.js';
import type { QuestionData, QuizData } from '../consent-comprehension-quiz-data.js';
import type { Writers } from '../../shared/writers.js';
import { questionView } from './question.js';
import { rest } from './rest-part.js';

/** How many of all questions are drawn with the first screen, and then in one part. */
const seenAtFirst = 3;
const drawnTogether = 6;

/** What stands in the field of a question, while its answer is the one that came of it. */
function typedIn({ id }: QuizQuestion, { typed, worksheet }: QuizData): string | undefined {
  const isCurrent = typed?.id === id && isSame(typed.answer, recordOf(worksheet, id).answer);
  return isCurrent ? typed.text : undefined;
}

/** The questions, and what to talk about. */
export function questionsView(
  data: QuizData,
  words: Writers,
  actions: QuizActions,
): TemplateResult {
  const { definition, guidance, canShowSections, questions, first, pace, current, worksheet } =
    data;
  const { isForPaper } = data;
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
    typed: typedIn(question, data),
  });
  if (pace === 'all-together') {
    // Only the question that was answered is drawn again: a thousand others stay as they are.
    const shown = (some: readonly QuizQuestion[], before: number): unknown =>
      repeat(
        some,
        ({ id }) => id,
        (question, index) =>
          memoView(questionView, questionData(question, before + index), words, actions),
      );
    return html`<div>${shown(questions.slice(0, seenAtFirst), 0)}${placesOfMore(questions).map(
      (place) => later(() => shown(questions.slice(place, place + drawnTogether), place)),
    )}</div>
    ${laterFrom(rest, ({ topicsView }) => topicsView(data, words, actions))}`;
  }
  const single = (question: QuizQuestion): TemplateResult =>
    questionView(questionData(question, questions.indexOf(question)), words, actions);
  const topics = (): unknown =>
    laterFrom(rest, ({ topicsView }) => topicsView(data, words, actions), true);
  if (!current) {
    return html`${printed(data).map(single)}${topics()}${stepsView(data, words, actions)}`;
  }
  // What is on the screen stays as it is, with what is typed there. On paper the others stand around it.
  const others = printed(data);
  const place = others.indexOf(current);
  return html`${others.slice(0, Math.max(0, place)).map(single)}${anew(current.id, single(current))}${stepsView(data, words, actions)}${others.slice(place + 1).map(single)}${isForPaper ? topics() : nothing}`;
}

/** The questions that paper has, since nobody can go on there: all up to the next end. */
function printed({
  isForPaper,
  questions,
  isPastFirst,
  first,
}: Pick<QuizData, 'isForPaper' | 'questions' | 'isPastFirst' | 'first'>): readonly QuizQuestion[] {
  if (!isForPaper) return [];
  return isPastFirst ? questions : questions.slice(0, first);
}

/** Where the parts begin that are drawn after the first screen. */
function placesOfMore({ length }: readonly QuizQuestion[]): readonly number[] {
  const parts = Math.max(0, Math.ceil((length - seenAtFirst) / drawnTogether));
  return Array.from({ length: parts }, (_, part) => seenAtFirst + part * drawnTogether);
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
