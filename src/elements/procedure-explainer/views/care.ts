/** The people, places and things involved in an option, each explained. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Device, Involvement, ProcedureOption } from '../../../definition/definition.js';
import { explanationOf, type ExplainedList } from '../../../guidance/explanations.js';
import { numbingTitle } from '../../../outline/titles.js';
import { proseFor } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
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
  const content =
    involved.length === 0
      ? html`<p>${words.localizer.msg('Nobody else is needed for this option.')}</p>`
      : explainedListView(list, involved, data, words);
  return sectionView(id, { content, shows: involved, headingDepth: 2 }, data, words, actions);
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
      content: html`${devices.length > 0 ? devicesView(devices, words) : html`<p>${msg('No device is used.')}</p>`}
      ${imaging.length > 0 ? html`${heading(headingLevel, 3, msg('Scans'))} ${explainedListView('imaging', imaging, data, words)}` : nothing}
      ${
        anaesthesia.length > 0
          ? html`${heading(headingLevel, 3, numbingTitle(localizer))} ${explainedListView('anaesthesia', anaesthesia, data, words)}`
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
  data: Pick<ExplainerData, 'definition' | 'guidance'>,
  words: Writers,
): TemplateResult {
  return html`<dl class="explained">${involved.map(({ id, note }) => {
    const explanation = explanationOf(list, id, data);
    const { name, meaning, more } = explanation;
    const prose = proseFor(explanation, words);
    return html`<div>
      <dt>${prose.line(name)}</dt>
      <dd>
        ${prose.paragraph(meaning)} ${prose.paragraphs(more)}
        ${note === undefined ? nothing : words.prose.paragraph(note)}
      </dd>
    </div>`;
  })}</dl>`;
}

function devicesView(devices: readonly Device[], { localizer, prose }: Writers): TemplateResult {
  const { msg } = localizer;
  return html`<dl class="explained">${devices.map(
    ({ name, text, implanted }) => html`<div>
      <dt>${prose.line(name)}</dt>
      <dd>
        ${prose.paragraph(text)}
        <p class="hint">${implanted ? msg('It stays in your body.') : msg('It does not stay in your body.')}</p>
      </dd>
    </div>`,
  )}</dl>`;
}
