/** What is said about an answer: kind, at once, and the same for every answer that is not clear yet. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { QuizQuestion } from '../../../definition/definition.js';
import { iconArray, iconCounts } from '../../../evidence/icon-array.js';
import { resultOf } from '../../../evidence/results.js';
import { fill } from '../../../localization/gaps.js';
import { str } from '../../../localization/str.js';
import { understandingOf, type Understanding } from '../../../worksheet/quiz.js';
import { crossoverView, frameView } from '../../shared/evidence/both-frames.js';
import type { Content } from '../../shared/text/prose.js';
import { whyView } from '../../shared/evidence/why-view.js';
import {
  amountWords,
  frequencyRecord,
  frequencyWords,
  rangeWords,
  type FrequencyRecord,
} from '../../../outline/frequency-words.js';
import { iconArrayFigure } from '../../shared/evidence/figures/icon-array.js';
import type { QuizActions } from '../consent-comprehension-quiz-actions.js';
import type { QuestionData } from '../consent-comprehension-quiz-data.js';
import type { Writers } from '../../shared/writers.js';
import { leadWords } from '../spoken-words.js';
import { readMoreView } from './read-more.js';

/** The feedback to the answer that was looked at. */
export function feedbackView(
  question: QuizQuestion,
  data: Pick<QuestionData, 'isOnList' | 'definition' | 'record' | 'canShowSections' | 'guidance'>,
  words: Writers,
  actions: Pick<QuizActions, 'putOnList' | 'showSection'>,
): TemplateResult {
  const { isOnList } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  const understanding = understandingNow(question, data);
  return html`<div class="feedback" part="feedback">
    <p class="feedback-lead">${leadWords(understanding, localizer)}</p>
    ${chosenNotesView(question, data, words)}
    ${understanding === 'clear' ? nothing : answerView(question, words)}
    ${prose.paragraph(question.explanation)}
    ${numberView(question, data, words)} ${readMoreView(question, data, words, actions)}
    <label class="check">
      <input type="checkbox" .checked=${live(isOnList)} @change=${(event: Event) => {
        actions.putOnList(question, (event.currentTarget as HTMLInputElement).checked);
      }} />
      <span>${msg('I want to talk about this with my care team')}</span>
    </label>
  </div>`;
}

/** What is clear from the answer that was looked at. */
function understandingNow(
  question: QuizQuestion,
  data: Pick<QuestionData, 'definition' | 'record'>,
): Understanding {
  const { definition, record } = data;
  return record.checked ? understandingOf(question, record.checked, definition) : 'not-sure';
}

/** What the author says to a reader who chose an answer. */
function chosenNotesView(
  question: QuizQuestion,
  { record }: Pick<QuestionData, 'record'>,
  { localizer, prose }: Writers,
): Content {
  const { checked } = record;
  if (question.kind !== 'single-choice' && question.kind !== 'several-choices') return nothing;
  const chosen =
    checked?.kind === 'single-choice'
      ? [checked.choice]
      : checked?.kind === 'several-choices'
        ? checked.choices
        : [];
  const notes = question.choices.filter(
    ({ id, explanation }) => explanation !== undefined && chosen.includes(id),
  );
  return html`${notes.map(
    ({ text, explanation }) =>
      html`<p>${fill(localizer.msg('{answer}: {explanation}'), {
        answer: html`<span class="chosen">${prose.line(text)}</span>`,
        explanation: prose.inline(explanation!),
      })}</p>`,
  )}`;
}

/** The answer of the definition. */
function answerView(question: QuizQuestion, { localizer, prose }: Writers): Content {
  const { msg } = localizer;
  switch (question.kind) {
    case 'single-choice':
    case 'several-choices':
      return html`<p class="label">${msg('What is known')}</p>
        <ul dir=${ifDefined(prose.voice.dir)}>${question.choices
          .filter(({ correct }) => correct)
          .map(({ text }) => html`<li>${prose.line(text)}</li>`)}</ul>`;
    case 'ordering':
      return html`<p class="label">${msg('The usual order')}</p>
        <ol dir=${ifDefined(prose.voice.dir)}>${question.things.map(({ text }) => html`<li>${prose.line(text)}</li>`)}</ol>`;
    case 'own-words':
      return html`<p class="label">${msg('A full answer may touch on these')}</p>
        <ul dir=${ifDefined(prose.voice.dir)}>${question.points.map((text) => html`<li>${prose.inline(text)}</li>`)}</ul>`;
    case 'true-false':
      return html`<p>${question.correct ? msg('What is known: True') : msg('What is known: False')}</p>`;
    case 'how-many':
      return nothing;
  }
}

/** The number in its drawing and in both frames, with all that is known of it. */
function numberView(
  question: QuizQuestion,
  data: Pick<QuestionData, 'definition' | 'record'>,
  words: Writers,
): Content {
  if (question.kind !== 'how-many') return nothing;
  const { definition, record: given } = data;
  const { localizer, prose } = words;
  const outcome = definition.outcomes.find(({ id }) => id === question.outcome);
  const result = resultOf(definition, question);
  const record = result && frequencyRecord(result, question.arm, 100);
  if (!outcome || !record) return nothing;
  const { checked } = given;
  return html`${
    checked?.kind === 'how-many'
      ? html`<p>${localizer.msg(str`You said ${localizer.number(checked.number)} in ${localizer.number(100)}. This is what the study found:`)}</p>`
      : nothing
  }
  <div class="found">
    ${iconArrayFigure({
      // Without the range, so that it looks like what the reader has filled.
      icons: iconArray(iconCounts(record.arm.share, 100), 100),
      id: `found-${question.id}`,
    })}
    <div>
      <p class="frame">${frameView(record.natural.happened, html`<strong>${frequencyWords(record, 'happened', localizer)}</strong>`, prose.line(outcome.happened), words)}</p>
      <p class="frame">${frameView(record.natural.notHappened, frequencyWords(record, 'notHappened', localizer), prose.line(outcome.didNotHappen), words)}</p>
      ${rangeView(record, words)} ${crossoverView(result, question.arm, data, words)}
    </div>
  </div>
  ${whyView(outcome, result, data, words)}`;
}

/** The range in words: the drawing has the estimate alone, so that it looks like what the reader has filled. */
function rangeView(record: FrequencyRecord, { localizer }: Writers): Content {
  const { range, natural } = record;
  if (!range || rangeWords(record, localizer) === undefined) return nothing;
  const [low, high] = [range.low, range.high].map(({ happened, approximation }) =>
    amountWords(happened, approximation, 'happened', localizer),
  ) as [string, string];
  const number = localizer.number(natural.happened);
  const { msg } = localizer;
  return html`<p class="hint">${natural.approximation === 'exact' ? msg(str`About ${number}. It could be ${low} to ${high}.`) : msg(str`It could be ${low} to ${high}.`)}</p>`;
}
