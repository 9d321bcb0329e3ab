/** Carers, costs, consent and rights. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Costs, Explanation } from '../../../definition/definition.js';
import {
  carerNeedsTitle,
  carerTasksTitle,
  priorAuthorisationTitle,
} from '../../../outline/titles.js';
import { heading } from '../../shared/text/heading.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { mergedView, statementsView } from '../../shared/text/entries-view.js';
import { citing } from './cite.js';
import { passageView, sectionView } from './section.js';
import { fitting } from '../../../guidance/fitting.js';
import { mergedQuestionsView } from './questions.js';

/** What carers may do, and what they need themselves: open for those who are. */
export function carersView(
  data: Pick<ExplainerData, 'definition' | 'guidance' | 'depth' | 'reader'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { definition, guidance, depth, reader } = data;
  const { guidanceProse, localizer, headingLevel } = words;
  const { carers } = guidance.support;
  const cite = citing(data, words, actions);
  return sectionView(
    'carers',
    {
      line: localizer.msg('What a carer can do, and what they may need'),
      content: html`${guidanceProse.paragraph(carers.introduction)}
      <div class="pair">
        <div>${heading(headingLevel, 2, carerTasksTitle(localizer))} ${mergedView(carers.tasks, definition.carers?.tasks, definition, words, cite)}</div>
        <div>${heading(headingLevel, 2, carerNeedsTitle(localizer))} ${mergedView(carers.ownNeeds, definition.carers?.ownNeeds, definition, words, cite)}</div>
      </div>`,
      shows: definition.carers,
      isOpen: depth === 'full' || reader === 'carer',
    },
    data,
    words,
    actions,
  );
}

/** What it may cost, by country, and the words insurers use. */
export function costsView(
  data: Pick<ExplainerData, 'definition' | 'guidance' | 'depth'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { definition, guidance } = data;
  const { guidanceProse, localizer, headingLevel } = words;
  const { msg } = localizer;
  const { introduction, words: insurers, questions } = guidance.support.costs;
  return sectionView(
    'costs',
    {
      line: msg('Who pays for what, and what to ask'),
      content: html`${guidanceProse.paragraph(introduction)}
      ${(definition.costs ?? []).map((costs) => costsOfPlaceView(costs, data, words, actions))}
      ${heading(headingLevel, 2, msg('Questions about costs'))}
      ${mergedQuestionsView(
        questions,
        definition.costs?.flatMap((costs) => costs.questions ?? []),
        data,
        words,
      )}
      ${heading(headingLevel, 2, msg('Words insurers use'))}
      <dl class="explained">${fitting(insurers, definition).map(
        ({ name, meaning, jurisdictions }) => html`<div>
          <dt>${guidanceProse.line(name)}${jurisdictions ? html` <span class="tag">${placesOf(jurisdictions, words)}</span>` : nothing}</dt>
          <dd>${guidanceProse.paragraph(meaning)}</dd>
        </div>`,
      )}</dl>`,
      shows: definition.costs,
    },
    data,
    words,
    actions,
  );
}

function placesOf(jurisdictions: readonly string[], { localizer }: Writers): string {
  return localizer.list(jurisdictions.map((code) => localizer.nameOf('region', code)));
}

function costsOfPlaceView(
  costs: Costs,
  data: Pick<ExplainerData, 'depth' | 'definition'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { localizer, headingLevel } = words;
  return html`${heading(headingLevel, 2, localizer.jurisdiction(costs.jurisdiction))} ${passageView(costs.summary, data, words, actions)}
    ${
      costs.priorAuthorisation
        ? html`<p class="label">${priorAuthorisationTitle(localizer)}</p>
            ${passageView(costs.priorAuthorisation, data, words, actions)}`
        : nothing
    }
    ${statementsView(costs.sharing, words, citing(data, words, actions))}`;
}

/** What saying yes or no means, and the steps to it. */
export function consentView(
  data: Pick<ExplainerData, 'definition' | 'guidance' | 'depth'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { definition, guidance } = data;
  const { guidanceProse, prose, localizer, headingLevel } = words;
  const { msg } = localizer;
  const { consent } = guidance;
  const own = definition.consent;
  const cite = citing(data, words, actions);
  const list = (
    general: typeof consent.elements | typeof consent.steps,
    replacing: readonly Explanation[] | undefined,
  ): TemplateResult =>
    html`<dl class="explained">${Object.entries(general).map(([id, entry]) => {
      if (definition.hide?.includes(id)) return nothing;
      const replacement = replacing?.find((candidate) => candidate.id === id);
      const { name, meaning } = replacement ?? entry;
      const writer = replacement ? prose : guidanceProse;
      return html`<div><dt>${writer.line(name)}</dt><dd>${writer.paragraph(meaning)}</dd></div>`;
    })}</dl>`;
  return sectionView(
    'consent',
    {
      line: msg('What consent is, and the steps to a decision'),
      content: html`${guidanceProse.paragraph(consent.introduction)}
      ${list(consent.elements, own?.elements)}
      ${heading(headingLevel, 2, msg('Steps to a decision'))} ${list(consent.steps, own?.steps)}
      ${heading(headingLevel, 2, msg('Being able to decide'))}
      ${own?.capacity ? passageView(own.capacity, data, words, actions) : guidanceProse.paragraph(consent.capacity)}
      ${own?.representative ? passageView(own.representative, data, words, actions) : guidanceProse.paragraph(consent.representative)}
      ${heading(headingLevel, 2, msg('What can help you understand'))} ${mergedView(consent.aids, own?.aids, definition, words, cite)}`,
      shows: own,
    },
    data,
    words,
    actions,
  );
}

/** Rights. */
export function rightsView(
  data: Pick<ExplainerData, 'definition' | 'guidance' | 'depth'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { definition, guidance } = data;
  const { guidanceProse, localizer } = words;
  const cite = citing(data, words, actions);
  const { introduction, entries } = guidance.support.rights;
  return sectionView(
    'rights',
    {
      line: localizer.msg('What you can ask for'),
      content: html`${guidanceProse.paragraph(introduction)} ${mergedView(entries, definition.rights, definition, words, cite)}`,
      shows: definition.rights,
    },
    data,
    words,
    actions,
  );
}
