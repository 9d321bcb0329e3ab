/** One option in a dozen lines, the same lines for each option. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Involvement, ProcedureOption } from '../../../definition/definition.js';
import { explanationOf, type ExplainedList } from '../../../guidance/explanations.js';
import { numbingTitle } from '../../../outline/titles.js';
import { proseFor } from '../../shared/text/entries-view.js';
import { explainedName } from '../../shared/text/explained-name.js';
import type { Content } from '../../shared/text/prose.js';
import type { ExplainerContext } from './context.js';
import { overnightStayView } from '../../shared/options/overnight-stay.js';
import { sectionView } from './section.js';

/** The facts of an option. What no source tells is said to be unknown, so that options can be compared line by line. */
export function atAGlanceView(option: ProcedureOption, context: ExplainerContext): TemplateResult {
  const { guidance, localizer, prose, guidanceProse } = context;
  const { msg } = localizer;
  const { care } = guidance;
  const invasiveness = explanationOf('invasiveness', option.invasiveness, context);
  const invasivenessProse = proseFor(invasiveness, context);
  const rows: readonly (readonly [string, Content])[] = [
    [msg('What it is for'), guidanceProse.line(care.purposes[option.purpose].name)],
    [
      msg('What it aims to do'),
      namesView(
        option.intents.map((intent) => guidanceProse.line(care.intents[intent].name)),
        context,
      ),
    ],
    [
      msg('How far it goes into the body'),
      html`${invasivenessProse.line(invasiveness.name)}<span class="hint">${invasivenessProse.inline(invasiveness.meaning)}</span>`,
    ],
    [msg('The way in'), guidanceProse.line(care.entries[option.entry].name)],
    [
      msg('How it is given'),
      option.route === undefined
        ? msg('Does not apply')
        : explainedName('routes', option.route, context),
    ],
    [numbingTitle(localizer), involvedView('anaesthesia', option.anaesthesia, context)],
    [
      msg('Scans used'),
      option.imaging?.length ? involvedView('imaging', option.imaging, context) : msg('None'),
    ],
    [msg('Where it happens'), involvedView('settings', option.settings, context)],
    [msg('How long it takes'), durationView(option, context)],
    [msg('Night in hospital'), overnightStayView(option, context)],
    [
      msg('Can it be done again'),
      option.mayRepeat === undefined ? msg('Not known') : prose.inline(option.mayRepeat.summary),
    ],
  ];
  return sectionView(
    'at-a-glance',
    {
      content: html`<dl class="facts" part="facts">${rows.map(
        ([term, fact]) => html`<div class="fact"><dt>${term}</dt><dd>${fact}</dd></div>`,
      )}</dl>`,
      shows: [option.settings, option.duration, option.stay, option.mayRepeat],
      headingDepth: 2,
    },
    context,
  );
}

function involvedView(
  list: ExplainedList,
  involved: readonly Involvement[] | undefined,
  context: ExplainerContext,
): Content {
  if (!involved || involved.length === 0) return context.localizer.msg('Does not apply');
  return namesView(
    involved.map(({ id }) => explainedName(list, id, context)),
    context,
  );
}

/** Names one under the other: no language's list separators are needed, and none is broken across two voices. */
function namesView(names: readonly Content[], { localizer }: ExplainerContext): Content {
  if (names.length === 0) return localizer.msg('Does not apply');
  if (names.length === 1) return names[0] ?? nothing;
  return html`<ul class="names">${names.map((name) => html`<li>${name}</li>`)}</ul>`;
}

function durationView(
  { duration }: ProcedureOption,
  { localizer, prose }: ExplainerContext,
): Content {
  if (!duration) return localizer.msg('Not known');
  return html`${duration.time ? localizer.timeSpan(duration.time) : nothing}${
    duration.words === undefined
      ? nothing
      : html`<span class=${duration.time ? 'hint' : nothing}>${prose.inline(duration.words)}</span>`
  }`;
}
