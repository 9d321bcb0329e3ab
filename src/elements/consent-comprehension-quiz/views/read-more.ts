/** The way to the text behind a question: the section of an explainer on the page, else the text itself. */
import { html, nothing } from 'lit';
import type { QuizQuestion } from '../../../definition/definition.js';
import type { Content } from '../../shared/text/prose.js';
import type { QuizContext } from './context.js';
import { passagesOf } from './passages.js';

/** A button to the section, or the text in a drawer; nothing where there is neither. */
export function readMoreView(question: QuizQuestion, context: QuizContext): Content {
  const { localizer, prose, canShowSections, actions } = context;
  const { msg } = localizer;
  if (question.section === undefined) return nothing;
  if (canShowSections) {
    return html`<p><button type="button" class="link" @click=${() => {
      actions.showSection(question);
    }}>${msg('Read about this in the guide')}<span class="visually-hidden">: ${prose.line(question.topic)}</span></button></p>`;
  }
  const passages = passagesOf(question, context);
  if (passages.length === 0) return nothing;
  return html`<details class="read-more as-is">
    <summary>${msg('Read about this')}<span class="visually-hidden">: ${prose.line(question.topic)}</span></summary>
    <div>${passages.map(
      ({ title, texts, writer = prose }) =>
        html`${title === undefined ? nothing : html`<p class="label">${title}</p>`}${writer.paragraphs(texts)}`,
    )}</div>
  </details>`;
}
