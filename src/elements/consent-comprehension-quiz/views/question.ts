/** One question, with its answers and what there is to say about the chosen one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { QuizQuestion } from '../../../definition/definition.js';
import { str } from '../../../localization/str.js';
import { isChecked, recordOf } from '../../../worksheet/quiz.js';
import { heading } from '../../shared/text/heading.js';
import { namedView } from '../../shared/text/named.js';
import { severalChoicesView, singleChoiceView, trueFalseView } from './choices.js';
import type { QuizContext } from './context.js';
import { feedbackView } from './feedback.js';
import { howManyView } from './how-many.js';
import { orderingView } from './ordering.js';
import { teachBackView } from './teach-back.js';

/** The question at a place of the list. */
export function questionView(
  question: QuizQuestion,
  place: number,
  context: QuizContext,
): TemplateResult {
  const { localizer, prose, headingLevel, questions, worksheet, unanswered, actions } = context;
  const { msg } = localizer;
  const record = recordOf(worksheet, question.id);
  const number = msg(
    str`Question ${localizer.number(place + 1)} of ${localizer.number(questions.length)}`,
  );
  // The button stays when its work is done, since the focus is on it; pressed again, it says the same again.
  return html`<section class="question" part="question">
    <fieldset part="answers">
      <legend>${heading(
        headingLevel,
        1,
        html`<span class="number">${number}</span> ${prose.line(question.question)}`,
        { id: `question-${question.id}` },
      )}</legend>
      ${answersView(question, context)}
    </fieldset>
    ${
      unanswered === question.id
        ? html`<p class="notice" part="unanswered">${unansweredWords(question, context)}</p>`
        : nothing
    }
    <button type="button" class="button" @click=${() => {
      actions.check(question);
    }}>${namedView(question.kind === 'own-words' ? msg('Show what to compare it with') : msg('Check my answer'), prose.line(question.question), localizer)}</button>
    ${isChecked(record) ? feedbackView(question, context) : nothing}
  </section>`;
}

/** What to do before an answer can be looked at. */
export function unansweredWords(
  { kind }: QuizQuestion,
  { localizer }: Pick<QuizContext, 'localizer'>,
): string {
  const { msg } = localizer;
  return kind === 'how-many'
    ? msg('Give a whole number from 0 to 100 first. “I am not sure” is an answer too.')
    : msg('Choose an answer first. “I am not sure” is one too.');
}

function answersView(question: QuizQuestion, context: QuizContext): TemplateResult {
  switch (question.kind) {
    case 'single-choice':
      return singleChoiceView(question, context);
    case 'several-choices':
      return severalChoicesView(question, context);
    case 'true-false':
      return trueFalseView(question, context);
    case 'how-many':
      return howManyView(question, context);
    case 'ordering':
      return orderingView(question, context);
    case 'own-words':
      return teachBackView(question, context);
  }
}
