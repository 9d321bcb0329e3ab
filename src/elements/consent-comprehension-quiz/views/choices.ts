/** Answers to choose from. "I am not sure" is one of them, and looks like the others. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QuizQuestion } from '../../../definition/definition.js';
import type { QuizAnswer } from '../../../worksheet/quiz-record.js';
import { recordOf } from '../../../worksheet/quiz.js';
import type { Content } from '../../shared/text/prose.js';
import type { QuestionOf, QuizContext } from './context.js';

const notSure: QuizAnswer = { kind: 'not-sure' };

/** One answer among several, of which one can be chosen. */
function radio(
  question: QuizQuestion,
  words: Content,
  answer: QuizAnswer,
  isChosen: boolean,
  { actions }: QuizContext,
): TemplateResult {
  return html`<label class="answer">
    <input type="radio" name="question-${question.id}" .checked=${live(isChosen)} @change=${() => {
      actions.choose(question, answer);
    }} />
    <span>${words}</span>
  </label>`;
}

function notSureRadio(question: QuizQuestion, context: QuizContext): TemplateResult {
  const { answer } = recordOf(context.worksheet, question.id);
  const words = context.localizer.msg('I am not sure');
  return radio(question, words, notSure, answer?.kind === 'not-sure', context);
}

/** "I am not sure", where the other answers are no radio buttons. */
export function notSureBox(
  question: QuizQuestion,
  { worksheet, localizer, actions }: QuizContext,
): TemplateResult {
  const { answer } = recordOf(worksheet, question.id);
  return html`<label class="answer">
    <input type="checkbox" .checked=${live(answer?.kind === 'not-sure')} @change=${(
      event: Event,
    ) => {
      const isNotSure = (event.currentTarget as HTMLInputElement).checked;
      actions.choose(question, isNotSure ? notSure : undefined);
    }} />
    <span>${localizer.msg('I am not sure')}</span>
  </label>`;
}

/** One of several answers. */
export function singleChoiceView(
  question: QuestionOf<'single-choice'>,
  context: QuizContext,
): TemplateResult {
  const { answer } = recordOf(context.worksheet, question.id);
  const chosen = answer?.kind === 'single-choice' ? answer.choice : undefined;
  return html`${question.choices.map(({ id, text }) =>
    radio(
      question,
      context.prose.line(text),
      { kind: 'single-choice', choice: id },
      id === chosen,
      context,
    ),
  )}${notSureRadio(question, context)}`;
}

/** True or false. */
export function trueFalseView(
  question: QuestionOf<'true-false'>,
  context: QuizContext,
): TemplateResult {
  const { msg } = context.localizer;
  const { answer } = recordOf(context.worksheet, question.id);
  const judged = answer?.kind === 'true-false' ? answer.judged : undefined;
  return html`${radio(question, msg('True'), { kind: 'true-false', judged: true }, judged === true, context)}
  ${radio(question, msg('False'), { kind: 'true-false', judged: false }, judged === false, context)}
  ${notSureRadio(question, context)}`;
}

/** As many of several answers as the reader likes. */
export function severalChoicesView(
  question: QuestionOf<'several-choices'>,
  context: QuizContext,
): TemplateResult {
  const { localizer, prose, worksheet, actions } = context;
  const { answer } = recordOf(worksheet, question.id);
  const chosen = answer?.kind === 'several-choices' ? answer.choices : [];
  return html`<p class="hint">${localizer.msg('Choose all that fit.')}</p>
    ${question.choices.map(
      ({ id, text }) => html`<label class="answer">
        <input type="checkbox" .checked=${live(chosen.includes(id))} @change=${() => {
          // In the order of the question, so that equal answers are equal.
          const choices = question.choices
            .map((choice) => choice.id)
            .filter((one) => (one === id) !== chosen.includes(one));
          actions.choose(
            question,
            choices.length > 0 ? { kind: 'several-choices', choices } : undefined,
          );
        }} />
        <span>${prose.line(text)}</span>
      </label>`,
    )}
    ${notSureBox(question, context)}`;
}
