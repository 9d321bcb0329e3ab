/** Everything about one option: in short first, and the rest in sections. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import { isAboutOption, type OptionSection } from '../../../outline/option-sections.js';
import { isShown, sectionsFor } from '../../../outline/sections.js';
import { figureView } from '../../shared/figure/figure-view.js';
import { heading } from '../../shared/text/heading.js';
import { atAGlanceView } from './at-a-glance.js';
import { equipmentView, involvementView } from './care.js';
import { citing } from './cite.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { ExplainerActions, SectionActions } from '../procedure-explainer-actions.js';
import type { Writers } from '../../shared/writers.js';
import { inShortView } from './in-short.js';
import { livingView } from './living.js';
import { safetyView } from './safety.js';
import { drawerView, passageView } from './section.js';
import { optionSignsView } from './signs.js';
import { recoveryView, stepsView } from './timeline.js';

const views: Readonly<
  Record<
    OptionSection,
    (
      option: ProcedureOption,
      data: ExplainerData,
      words: Writers,
      actions: SectionActions,
    ) => TemplateResult
  >
> = {
  'at-a-glance': atAGlanceView,
  before: ({ before }, ...rest) => stepsView('before', before, ...rest),
  during: ({ during }, ...rest) => stepsView('during', during, ...rest),
  after: ({ after }, ...rest) => stepsView('after', after, ...rest),
  recovery: ({ recovery }, ...rest) => recoveryView(recovery, ...rest),
  safety: safetyView,
  'living-with-it': livingView,
  team: ({ team }, ...rest) => involvementView('team', 'roles', team, ...rest),
  settings: ({ settings }, ...rest) => involvementView('settings', 'settings', settings, ...rest),
  equipment: equipmentView,
};

/** One option, whole. */
export function optionView(
  option: ProcedureOption,
  data: ExplainerData,
  words: Writers,
  actions: ExplainerActions,
): TemplateResult {
  const { depth, reader } = data;
  const { prose, headingLevel } = words;
  return html`<article class="chosen" part="chosen-option">
    ${heading(headingLevel, 1, prose.line(option.name), { id: 'chosen-option' })}
    ${passageView(option.summary, data, words, actions)} ${figureView(option.figure, words)}
    ${inShortView(option, data, words, actions)}
    ${optionSignsView(option, data.definition, words, citing(data, words, actions))}
    ${howItWorksView(option, data, words, actions)}
    ${sectionsFor('full', reader)
      .filter(isAboutOption)
      .map((id) =>
        isShown(id, depth, reader) ? views[id](option, data, words, actions) : nothing,
      )}
  </article>`;
}

function howItWorksView(
  { howItWorks }: ProcedureOption,
  data: ExplainerData,
  words: Writers,
  actions: SectionActions,
): TemplateResult | typeof nothing {
  if (!howItWorks) return nothing;
  const { msg } = words.localizer;
  return drawerView(
    'how-it-works',
    {
      title: msg('How it is meant to work'),
      line: msg('And what it cannot do'),
      content: passageView(howItWorks, data, words, actions),
      headingDepth: 2,
      isOpen: data.depth === 'full',
    },
    words,
  );
}
