/** One option in a dozen lines, the same lines for each option. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Involvement, ProcedureOption } from '../../../definition/definition.js';
import { explanationOf, type ExplainedList } from '../../../guidance/explanations.js';
import { numbingTitle } from '../../../outline/titles.js';
import { drawingOf, type DrawnList, durationDrawing } from '../../shared/drawings/drawing-of.js';
import { drawnWordsView } from '../../shared/drawings/drawn-words.js';
import { proseFor } from '../../shared/text/entries-view.js';
import { explainedName } from '../../shared/text/explained-name.js';
import type { Content } from '../../shared/text/prose.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { durationView } from '../../shared/options/duration.js';
import { overnightStayView } from '../../shared/options/overnight-stay.js';
import { sectionView } from './section.js';

/** The facts of an option. What no source says is shown as not known, so that options can be compared line by line. */
export function atAGlanceView(
  option: ProcedureOption,
  data: Pick<ExplainerData, 'guidance' | 'definition' | 'depth'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { guidance } = data;
  const { localizer, prose, guidanceProse } = words;
  const { msg } = localizer;
  const { care } = guidance;
  const invasiveness = explanationOf('invasiveness', option.invasiveness, data);
  const invasivenessProse = proseFor(invasiveness, words);
  const rows: readonly (readonly [string, Content])[] = [
    [msg('What kind of thing it is'), guidanceProse.line(care.kinds[option.kind].name)],
    [msg('What it is for'), guidanceProse.line(care.purposes[option.purpose].name)],
    [
      msg('What it aims to do'),
      namesView(
        option.intents.map((intent) => guidanceProse.line(care.intents[intent].name)),
        words,
      ),
    ],
    [
      msg('How far it goes into the body'),
      html`${invasivenessProse.line(invasiveness.name)}<span class="hint">${invasivenessProse.inline(invasiveness.meaning)}</span>`,
    ],
    [
      msg('The way in'),
      drawnWordsView(
        drawingOf('entries', option.entry),
        guidanceProse.line(care.entries[option.entry].name),
      ),
    ],
    [
      msg('How it is given'),
      option.route === undefined
        ? msg('Does not apply')
        : drawnNameView('routes', option.route, data, words),
    ],
    [numbingTitle(localizer), involvedView('anaesthesia', option.anaesthesia, data, words)],
    [
      msg('Scans used'),
      option.imaging?.length ? involvedView('imaging', option.imaging, data, words) : msg('None'),
    ],
    [msg('Where it happens'), involvedView('settings', option.settings, data, words)],
    [
      msg('How long it takes'),
      drawnWordsView(durationDrawing(option), durationView(option, words)),
    ],
    [
      msg('Night in hospital'),
      drawnWordsView(
        option.stay && drawingOf('nights', option.stay.overnight),
        overnightStayView(option, words),
      ),
    ],
    [
      msg('Can it be done again'),
      option.mayRepeat === undefined ? msg('Not known') : prose.inline(option.mayRepeat.summary),
    ],
  ];
  return sectionView(
    'at-a-glance',
    {
      line: msg('All the facts, the same lines for each option'),
      content: html`<dl class="facts" part="facts">${rows.map(
        ([term, fact]) => html`<div class="fact"><dt>${term}</dt><dd>${fact}</dd></div>`,
      )}</dl>`,
      shows: [option.settings, option.duration, option.stay, option.mayRepeat],
      headingDepth: 2,
    },
    data,
    words,
    actions,
  );
}

function involvedView(
  list: ExplainedList & DrawnList,
  involved: readonly Involvement[] | undefined,
  data: Pick<ExplainerData, 'definition' | 'guidance'>,
  words: Writers,
): Content {
  if (!involved || involved.length === 0) return words.localizer.msg('Does not apply');
  return namesView(
    involved.map(({ id }) => drawnNameView(list, id, data, words)),
    words,
  );
}

function drawnNameView(
  list: ExplainedList & DrawnList,
  id: string,
  data: Pick<ExplainerData, 'definition' | 'guidance'>,
  words: Writers,
): Content {
  return drawnWordsView(drawingOf(list, id), explainedName(list, id, data, words));
}

/** Names one under the other: no language's list separators are needed, and none is broken across two voices. */
function namesView(names: readonly Content[], { localizer }: Writers): Content {
  if (names.length === 0) return localizer.msg('Does not apply');
  if (names.length === 1) return names[0] ?? nothing;
  return html`<ul class="names">${names.map((name) => html`<li>${name}</li>`)}</ul>`;
}
