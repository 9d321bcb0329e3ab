/** The list of sections: the page is long, above all on a phone. */
import { html, type TemplateResult } from 'lit';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { Writers } from '../../shared/writers.js';

/** Buttons that move to a section. */
export function contentsView(
  { localizer }: Writers,
  actions: Pick<ChecklistActions, 'goTo'>,
): TemplateResult {
  const { msg } = localizer;
  const sections: readonly (readonly [id: string, title: string])[] = [
    ['for-you', msg('Is this for you?')],
    ['steps', msg('The steps')],
    ['records', msg('Your records')],
    ['questions', msg('Questions to ask')],
    ['independence', msg('Is the second view independent?')],
    ['downsides', msg('Downsides')],
    ['sharing', msg('Talking to each other, and what stays private')],
    ['two-opinions', msg('The two opinions side by side')],
    ['visit', msg('Your visit')],
    ['doctor-page', msg('Page for the second doctor')],
  ];
  return html`<nav class="contents screen-only" part="contents" aria-label=${msg('On this page')}>
    <details class="as-is">
      <summary>${msg('On this page')}</summary>
      <ul>
        ${sections.map(
          ([id, title]) => html`<li>
            <button type="button" class="link" @click=${() => {
              actions.goTo(id);
            }}>${title}</button>
          </li>`,
        )}
      </ul>
    </details>
  </nav>`;
}
