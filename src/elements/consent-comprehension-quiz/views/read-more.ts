/** The way to the text behind a question: the section of an explainer on the page, else the text itself. */
import { html, nothing } from 'lit';
import type { QuizQuestion } from '../../../definition/definition.js';
import { sectionText, type SectionPart } from '../../../outline/section-text.js';
import { proseFor } from '../../shared/text/entries-view.js';
import { namedView } from '../../shared/text/named.js';
import type { Content } from '../../shared/text/prose.js';
import { wordsView } from '../../shared/text/words-view.js';
import type { QuizContext } from './context.js';

/** A button to the section, or the text in a drawer; nothing where there is neither. */
export function readMoreView(question: QuizQuestion, context: QuizContext): Content {
  const { localizer, prose, canShowSections, actions } = context;
  const { msg } = localizer;
  const { section } = question;
  if (section === undefined) return nothing;
  if (canShowSections) {
    return html`<p><button type="button" class="link" @click=${() => {
      actions.showSection(question);
    }}>${namedView(msg('Read about this in the guide'), prose.line(question.topic), localizer)}</button></p>`;
  }
  const parts = sectionText(section, {
    ...context,
    option: context.definition.options.find(({ id }) => id === question.option),
    element: question.element,
  });
  if (parts.length === 0) return nothing;
  return html`<details class="read-more as-is">
    <summary>${namedView(msg('Read about this'), prose.line(question.topic), localizer)}</summary>
    <div>${parts.map(
      (part) =>
        html`${part.title.length === 0 ? nothing : html`<p class="label">${titleView(part, context)}</p>`}${proseFor(part, context).paragraphs(part.texts)}`,
    )}</div>
  </details>`;
}

function titleView({ title }: SectionPart, context: QuizContext): Content {
  return html`${title.map((words) => wordsView(words, context))}`;
}
