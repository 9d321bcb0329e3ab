/** One question, with its answers and what there is to say about the chosen one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { QuizQuestion } from '../../../definition/definition.js';
import { str } from '../../../localization/str.js';
import { elementWords } from '../../../worksheet/answers-in-words.js';
import { isChecked } from '../../../worksheet/quiz.js';
import { heading } from '../../shared/text/heading.js';
import { namedView } from '../../shared/text/named.js';
import { severalChoicesView, singleChoiceView, trueFalseView } from './choices.js';
import type { QuestionActions, QuizActions } from '../consent-comprehension-quiz-actions.js';
import type { QuestionData } from '../consent-comprehension-quiz-data.js';
import type { Writers } from '../../shared/writers.js';
import { unansweredWords } from '../spoken-words.js';
import { laterFrom } from '../../shared/later.js';
import { rest } from './rest-part.js';

/** The question at a place of the list. */
export function questionView(
  data: QuestionData,
  words: Writers,
  actions: QuestionActions,
): TemplateResult {
  const { question, index, count, record, isUnanswered, isAlone } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const place = localizer.number(index + 1);
  const all = localizer.number(count);
  // What it has to do with saying yes or no.
  const serves = elementWords(question.element, localizer);
  const isLookedAt = isChecked(record);
  // The button stays when its work is done, since the focus is on it; pressed again, it says the same again.
  return html`<section class="question ${isAlone ? 'question-alone' : ''}" part="question">
    <fieldset part="answers">
      <legend>${heading(
        headingLevel,
        1,
        html`<span class="number">${msg(str`Question ${place} of ${all}: ${serves}`)}</span> ${prose.line(question.question)}`,
        { id: `question-${question.id}` },
      )}</legend>
      ${answersView(question, data, words, actions)}
    </fieldset>
    ${
      isUnanswered
        ? html`<p class="notice" part="unanswered" id="unanswered-${question.id}">${unansweredWords(question, localizer)}</p>`
        : nothing
    }
    <button type="button" class="button ${isLookedAt ? 'button-quiet' : ''}" @click=${() => {
      actions.check(question);
    }}>${namedView(question.kind === 'own-words' ? msg('Show what to compare it with') : msg('Check my answer'), prose.line(question.question), localizer)}</button>
    ${
      isAlone && !isLookedAt
        ? html`<button type="button" class="button button-quiet" part="skip" @click=${() => {
            actions.goOn(question);
          }}>${msg('Skip')}</button>`
        : nothing
    }
    ${isLookedAt ? laterFrom(rest, ({ feedbackView }) => feedbackView(question, data, words, actions), true) : nothing}
  </section>`;
}

function answersView(
  question: QuizQuestion,
  data: Pick<QuestionData, 'record' | 'definition' | 'isUnanswered' | 'typed'>,
  words: Writers,
  actions: Pick<
    QuizActions,
    | 'choose'
    | 'write'
    | 'typeNumber'
    | 'finishNumber'
    | 'finishWriting'
    | 'check'
    | 'keepFocus'
    | 'announce'
  >,
): unknown {
  switch (question.kind) {
    case 'single-choice':
      return singleChoiceView(question, data, words, actions);
    case 'several-choices':
      return severalChoicesView(question, data, words, actions);
    case 'true-false':
      return trueFalseView(question, data, words, actions);
    case 'how-many':
      return laterFrom(
        rest,
        ({ howManyView }) => howManyView(question, data, words, actions),
        true,
      );
    case 'ordering':
      return laterFrom(
        rest,
        ({ orderingView }) => orderingView(question, data, words, actions),
        true,
      );
    case 'own-words':
      return laterFrom(
        rest,
        ({ teachBackView }) => teachBackView(question, data, words, actions),
        true,
      );
  }
}
