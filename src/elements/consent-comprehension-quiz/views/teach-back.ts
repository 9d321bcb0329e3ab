/** Said in the reader's own words. Nothing of it is kept: it is not even read, but for a printer. */
import { html, type TemplateResult } from 'lit';
import { notSureBox } from './choices.js';
import type { QuizActions } from '../consent-comprehension-quiz-actions.js';
import type { QuestionOf, QuestionData } from '../consent-comprehension-quiz-data.js';
import type { Writers } from '../../shared/writers.js';

/** Room to write, for those who like to. */
export function teachBackView(
  question: QuestionOf<'own-words'>,
  data: Pick<QuestionData, 'record'>,
  words: Writers,
  actions: Pick<QuizActions, 'choose'>,
): TemplateResult {
  const { msg } = words.localizer;
  return html`<label class="field">
      <span>${msg('Say it aloud, or write it here')}</span>
      <span class="written" data-written="" translate="no" dir="auto"></span>
      <textarea rows="4" translate="no" dir="auto" autocomplete="off" spellcheck="false" aria-describedby="kept-${question.id}"></textarea>
    </label>
    <p class="hint how-to" id="kept-${question.id}">${msg('What you write here is not kept. It is gone when you go on.')}</p>
    ${notSureBox(question, data, words, actions)}`;
}
