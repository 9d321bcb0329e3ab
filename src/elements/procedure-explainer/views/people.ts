/** Carers, costs, consent and rights. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Costs, Explanation } from '../../../definition/definition.js';
import {
  carerNeedsTitle,
  carerTasksTitle,
  priorAuthorisationTitle,
} from '../../../outline/titles.js';
import { heading } from '../../shared/text/heading.js';
import type { ExplainerContext } from './context.js';
import { mergedView, statementsView } from '../../shared/text/entries-view.js';
import { passageView, sectionView } from './section.js';
import { mergedQuestionsView } from './questions.js';

/** What carers may do, and what they need themselves. */
export function carersView(context: ExplainerContext): TemplateResult {
  const { definition, guidance, guidanceProse, localizer, headingLevel } = context;
  const { carers } = guidance.support;
  return sectionView(
    'carers',
    {
      content: html`${guidanceProse.paragraph(carers.introduction)}
      <div class="pair">
        <div>${heading(headingLevel, 2, carerTasksTitle(localizer))} ${mergedView(carers.tasks, definition.carers?.tasks, context)}</div>
        <div>${heading(headingLevel, 2, carerNeedsTitle(localizer))} ${mergedView(carers.ownNeeds, definition.carers?.ownNeeds, context)}</div>
      </div>`,
      shows: definition.carers,
    },
    context,
  );
}

/** What it may cost, by country, and the words insurers use. */
export function costsView(context: ExplainerContext): TemplateResult {
  const { definition, guidance, guidanceProse, localizer, headingLevel } = context;
  const { msg } = localizer;
  const { introduction, words, questions } = guidance.support.costs;
  return sectionView(
    'costs',
    {
      content: html`${guidanceProse.paragraph(introduction)}
      ${(definition.costs ?? []).map((costs) => costsOfPlaceView(costs, context))}
      ${heading(headingLevel, 2, msg('Questions about costs'))}
      ${mergedQuestionsView(
        questions,
        definition.costs?.flatMap((costs) => costs.questions ?? []),
        context,
      )}
      ${heading(headingLevel, 2, msg('Words insurers use'))}
      <dl class="explained">${words.map(
        ({ name, meaning, jurisdictions }) => html`<div>
          <dt>${guidanceProse.line(name)}${jurisdictions ? html` <span class="tag">${placesOf(jurisdictions, context)}</span>` : nothing}</dt>
          <dd>${guidanceProse.paragraph(meaning)}</dd>
        </div>`,
      )}</dl>`,
      shows: definition.costs,
    },
    context,
  );
}

function placesOf(jurisdictions: readonly string[], { localizer }: ExplainerContext): string {
  return localizer.list(jurisdictions.map((code) => localizer.nameOf('region', code)));
}

function costsOfPlaceView(costs: Costs, context: ExplainerContext): TemplateResult {
  const { localizer, headingLevel } = context;
  return html`${heading(headingLevel, 2, localizer.jurisdiction(costs.jurisdiction))} ${passageView(costs.summary, context)}
    ${
      costs.priorAuthorisation
        ? html`<p class="label">${priorAuthorisationTitle(localizer)}</p>
            ${passageView(costs.priorAuthorisation, context)}`
        : nothing
    }
    ${statementsView(costs.sharing, context)}`;
}

/** What saying yes or no means, and the steps to it. */
export function consentView(context: ExplainerContext): TemplateResult {
  const { definition, guidance, guidanceProse, prose, localizer, headingLevel } = context;
  const { msg } = localizer;
  const { consent } = guidance;
  const own = definition.consent;
  const list = (
    general: typeof consent.elements | typeof consent.steps,
    replacing: readonly Explanation[] | undefined,
  ): TemplateResult =>
    html`<dl class="explained">${Object.entries(general).map(([id, entry]) => {
      const replacement = replacing?.find((candidate) => candidate.id === id);
      const { name, meaning } = replacement ?? entry;
      const writer = replacement ? prose : guidanceProse;
      return html`<div><dt>${writer.line(name)}</dt><dd>${writer.paragraph(meaning)}</dd></div>`;
    })}</dl>`;
  return sectionView(
    'consent',
    {
      content: html`${guidanceProse.paragraph(consent.introduction)}
      ${list(consent.elements, own?.elements)}
      ${heading(headingLevel, 2, msg('Steps to a decision'))} ${list(consent.steps, own?.steps)}
      ${heading(headingLevel, 2, msg('Being able to decide'))}
      ${own?.capacity ? passageView(own.capacity, context) : guidanceProse.paragraph(consent.capacity)}
      ${own?.representative ? passageView(own.representative, context) : guidanceProse.paragraph(consent.representative)}
      ${heading(headingLevel, 2, msg('What can help you understand'))} ${mergedView(consent.aids, own?.aids, context)}`,
      shows: own,
    },
    context,
  );
}

/** Rights. */
export function rightsView(context: ExplainerContext): TemplateResult {
  const { definition, guidance, guidanceProse } = context;
  const { introduction, entries } = guidance.support.rights;
  return sectionView(
    'rights',
    {
      content: html`${guidanceProse.paragraph(introduction)} ${mergedView(entries, definition.rights, context)}`,
      shows: definition.rights,
    },
    context,
  );
}
