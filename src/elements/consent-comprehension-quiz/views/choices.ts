/** Answers to choose from. "I am not sure" is one of them, and looks like the others. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QuizQuestion } from '../../../definition/definition.js';
import type { QuizAnswer } from '../../../worksheet/quiz-record.js';
import { radioView } from '../../shared/answers/radio.js';
import type { Content } from '../../shared/text/prose.js';
import type { QuizActions } from '../consent-comprehension-quiz-actions.js';
import type { QuestionOf, QuestionData } from '../consent-comprehension-quiz-data.js';
import type { Writers } from '../../shared/writers.js';

const notSure: QuizAnswer = { kind: 'not-sure' };

/** One answer among several, of which one can be chosen. */
function radio(
  question: QuizQuestion,
  text: Content,
  answer: QuizAnswer,
  isChosen: boolean,
  actions: Pick<QuizActions, 'choose'>,
): TemplateResult {
  return html`<label class="answer">
    ${radioView(`question-${question.id}`, isChosen, () => {
      actions.choose(question, answer);
    })}
    <span>${text}</span>
  </label>`;
}

function notSureRadio(
  question: QuizQuestion,
  data: Pick<QuestionData, 'record'>,
  words: Writers,
  actions: Pick<QuizActions, 'choose'>,
): TemplateResult {
  const isChosen = data.record.answer?.kind === 'not-sure';
  return radio(question, words.localizer.msg('I am not sure'), notSure, isChosen, actions);
}

/** "I am not sure", where the other answers are no radio buttons. */
export function notSureBox(
  question: QuizQuestion,
  { record }: Pick<QuestionData, 'record'>,
  { localizer }: Writers,
  actions: Pick<QuizActions, 'choose'>,
): TemplateResult {
  const { answer } = record;
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
  data: Pick<QuestionData, 'record'>,
  words: Writers,
  actions: Pick<QuizActions, 'choose'>,
): TemplateResult {
  const { answer } = data.record;
  const chosen = answer?.kind === 'single-choice' ? answer.choice : undefined;
  return html`${question.choices.map(({ id, text }) =>
    radio(
      question,
      words.prose.line(text),
      { kind: 'single-choice', choice: id },
      id === chosen,
      actions,
    ),
  )}${notSureRadio(question, data, words, actions)}`;
}

/** True or false. */
export function trueFalseView(
  question: QuestionOf<'true-false'>,
  data: Pick<QuestionData, 'record'>,
  words: Writers,
  actions: Pick<QuizActions, 'choose'>,
): TemplateResult {
  const { msg } = words.localizer;
  const { answer } = data.record;
  const judged = answer?.kind === 'true-false' ? answer.judged : undefined;
  return html`${radio(question, msg('True'), { kind: 'true-false', judged: true }, judged === true, actions)}
  ${radio(question, msg('False'), { kind: 'true-false', judged: false }, judged === false, actions)}
  ${notSureRadio(question, data, words, actions)}`;
}

/** As many of several answers as the reader likes. */
export function severalChoicesView(
  question: QuestionOf<'several-choices'>,
  data: Pick<QuestionData, 'record'>,
  words: Writers,
  actions: Pick<QuizActions, 'choose'>,
): TemplateResult {
  const { record } = data;
  const { localizer, prose } = words;
  const { answer } = record;
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
    ${notSureBox(question, data, words, actions)}`;
}
