/** The way to the text behind a question: the section of an explainer on the page, else the text itself. */
import { html, nothing } from 'lit';
import type { QuizQuestion } from '../../../definition/definition.js';
import { sectionText } from '../../../outline/section-text.js';
import { namedView } from '../../shared/text/named.js';
import type { Content } from '../../shared/text/prose.js';
import { sectionPartsView } from '../../shared/text/section-parts.js';
import type { QuizActions } from '../consent-comprehension-quiz-actions.js';
import type { QuestionData } from '../consent-comprehension-quiz-data.js';
import type { Writers } from '../../shared/writers.js';

/** A button to the section, or the text in a drawer; nothing where there is neither. */
export function readMoreView(
  question: QuizQuestion,
  data: Pick<QuestionData, 'canShowSections' | 'definition' | 'guidance'>,
  words: Writers,
  actions: Pick<QuizActions, 'showSection'>,
): Content {
  const { canShowSections } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  const { section } = question;
  if (section === undefined) return nothing;
  if (canShowSections) {
    return html`<p><button type="button" class="link" @click=${() => {
      actions.showSection(question);
    }}>${namedView(msg('Read about this in the guide'), prose.line(question.topic), localizer)}</button></p>`;
  }
  const parts = sectionText(section, {
    definition: data.definition,
    guidance: data.guidance,
    localizer,
    option: data.definition.options.find(({ id }) => id === question.option),
    element: question.element,
  });
  if (parts.length === 0) return nothing;
  return html`<details class="as-is">
    <summary>${namedView(msg('Read about this'), prose.line(question.topic), localizer)}</summary>
    <div>${sectionPartsView(parts, words)}</div>
  </details>`;
}
