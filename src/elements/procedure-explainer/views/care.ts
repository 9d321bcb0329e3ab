/** The people, places and things involved in an option, each explained. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Device, Involvement, ProcedureOption } from '../../../definition/definition.js';
import { explanationOf, type ExplainedList } from '../../../guidance/explanations.js';
import { numbingTitle } from '../../../outline/titles.js';
import { proseFor, type Cite } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { citing } from './cite.js';
import { sectionView } from './section.js';

/** Who is involved, or where it happens. */
export function involvementView(
  id: 'team' | 'settings',
  list: ExplainedList,
  involved: readonly Involvement[],
  data: Pick<ExplainerData, 'definition' | 'guidance' | 'depth'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { msg } = words.localizer;
  const line = id === 'team' ? msg('What each of them does') : msg('The places, explained');
  const content =
    involved.length === 0
      ? html`<p>${msg('Nobody else is needed for this option.')}</p>`
      : explainedListView(list, involved, data, words, actions);
  return sectionView(id, { line, content, shows: involved, headingDepth: 2 }, data, words, actions);
}

/** Devices, scans and ways of numbing. */
export function equipmentView(
  option: ProcedureOption,
  data: Pick<ExplainerData, 'definition' | 'guidance' | 'depth'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const { devices = [], imaging = [], anaesthesia = [] } = option;
  return sectionView(
    'equipment',
    {
      line: msg('What is used, and what keeps you from feeling it'),
      content: html`${devices.length > 0 ? devicesView(devices, words, citing(data, words, actions)) : html`<p>${msg('No device is used.')}</p>`}
      ${imaging.length > 0 ? html`${heading(headingLevel, 3, msg('Scans'))} ${explainedListView('imaging', imaging, data, words, actions)}` : nothing}
      ${
        anaesthesia.length > 0
          ? html`${heading(headingLevel, 3, numbingTitle(localizer))} ${explainedListView('anaesthesia', anaesthesia, data, words, actions)}`
          : nothing
      }`,
      shows: [option.devices, option.imaging, option.anaesthesia],
      headingDepth: 2,
    },
    data,
    words,
    actions,
  );
}

function explainedListView(
  list: ExplainedList,
  involved: readonly Involvement[],
  data: Pick<ExplainerData, 'definition' | 'guidance' | 'depth'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const cite = citing(data, words, actions);
  return html`<dl class="explained">${involved.map(({ id, note, sources }) => {
    const explanation = explanationOf(list, id, data);
    const { name, meaning, more } = explanation;
    const prose = proseFor(explanation, words);
    return html`<div>
      <dt>${prose.line(name)}</dt>
      <dd>
        ${prose.paragraph(meaning)} ${prose.paragraphs(more)}
        ${note === undefined ? nothing : words.prose.paragraph(note, undefined, cite(sources))}
      </dd>
    </div>`;
  })}</dl>`;
}

function devicesView(
  devices: readonly Device[],
  { localizer, prose }: Writers,
  cite: Cite,
): TemplateResult {
  const { msg } = localizer;
  return html`<dl class="explained">${devices.map(
    ({ name, text, implanted, sources }) => html`<div>
      <dt>${prose.line(name)}</dt>
      <dd>
        ${prose.paragraph(text, undefined, cite(sources))}
        <p class="hint">${implanted ? msg('It stays in your body.') : msg('It does not stay in your body.')}</p>
      </dd>
    </div>`,
  )}</dl>`;
}
