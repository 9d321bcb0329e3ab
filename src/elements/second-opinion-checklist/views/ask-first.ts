/** Whom to ask for a second opinion, what to say to the first doctor, and what to ask about costs. */
import { html, nothing, type TemplateResult } from 'lit';
import { costsOf, costsText } from '../../../outline/section-text.js';
import { later } from '../../shared/later.js';
import { mergedView } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import { sectionPartsView } from '../../shared/text/section-parts.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';

/** Whom to ask, and the words for it. */
export function askFirstView(
  { guidance }: Pick<ChecklistData, 'guidance'>,
  words: Writers,
): TemplateResult {
  const { localizer, guidanceProse, headingLevel } = words;
  const { askFirst, wordsToSay } = guidance.secondOpinion;
  const { msg } = localizer;
  return html`<section class="section" part="ask-first">
    ${heading(headingLevel, 2, msg('Whom to ask first'), { id: 'ask-first' })}
    ${guidanceProse.paragraph(askFirst)}
    <details>
      <summary>${msg('How to say it to your first doctor')}</summary>
      <div>${mergedView(wordsToSay, undefined, {}, words)}</div>
    </details>
  </section>`;
}

/** What to ask about costs and approval, and what the definition says of the places that it is for. */
export function costsView(
  { definition, guidance }: Pick<ChecklistData, 'definition' | 'guidance'>,
  words: Writers,
): TemplateResult {
  const { localizer, guidanceProse, headingLevel } = words;
  const { msg } = localizer;
  const costs = costsOf(definition);
  return html`<section class="section" part="costs">
    ${heading(headingLevel, 2, msg('What it may cost'), { id: 'costs' })}
    ${guidanceProse.paragraph(guidance.secondOpinion.costs)}
    ${
      costs.length > 0
        ? html`<details>
            <summary>${msg('Costs and approval, by place')}</summary>
            <div>${later(() => sectionPartsView(costsText(costs, localizer), words))}</div>
          </details>`
        : nothing
    }
  </section>`;
}
