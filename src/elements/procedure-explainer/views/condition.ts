/** The condition, and who this is for. */
import { html, nothing, type TemplateResult } from 'lit';
import { suitsNotTitle, suitsTitle } from '../../../outline/titles.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { statementsView } from '../../shared/text/entries-view.js';
import { citing } from './cite.js';
import { passageView, sectionView } from './section.js';

/** What it is, how it is found, and what tends to happen without treatment. */
export function conditionView(
  data: Pick<ExplainerData, 'definition' | 'depth'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { definition } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const { summary, diagnosis, withoutTreatment } = definition.condition;
  return sectionView(
    'condition',
    {
      line: msg('What it is, how it is found, and what happens without treatment'),
      content: html`${passageView(summary, data, words, actions)}
    ${heading(headingLevel, 2, msg('How it is found, and how sure one can be'))} ${passageView(diagnosis, data, words, actions)}
    ${heading(headingLevel, 2, msg('What tends to happen without treatment'))} ${passageView(withoutTreatment, data, words, actions)}`,
      shows: definition.condition,
    },
    data,
    words,
    actions,
  );
}

/** Who this is for, and who it is not for. */
export function suitabilityView(
  data: Pick<ExplainerData, 'definition' | 'depth'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { definition } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const cite = citing(data, words, actions);
  const { for: suits, notFor, timeCritical } = definition.decision;
  return sectionView(
    'suitability',
    {
      line: msg('Who this is for, and who it is not for'),
      content: html`${timeCritical ? html`<p class="notice">${msg('Waiting can do harm here. Talk to your care team today.')}</p>` : nothing}
      ${prose.paragraph(definition.summary)}
      <div class="pair">
        <div>${heading(headingLevel, 2, suitsTitle(localizer))} ${statementsView(suits, words, cite)}</div>
        <div>${heading(headingLevel, 2, suitsNotTitle(localizer))} ${statementsView(notFor, words, cite)}</div>
      </div>
      ${relatedView(definition, words)}`,
      shows: definition.decision,
    },
    data,
    words,
    actions,
  );
}

function relatedView(
  { related }: ExplainerData['definition'],
  { localizer, prose, headingLevel }: Writers,
): Content {
  if (!related?.length) return nothing;
  return html`${heading(headingLevel, 2, localizer.msg('Related treatments that are not options here'))}
    <dl class="explained">${related.map(
      ({ name, text }) =>
        html`<div><dt>${prose.line(name)}</dt><dd>${prose.paragraph(text)}</dd></div>`,
    )}</dl>`;
}
