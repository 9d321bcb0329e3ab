/** Everything about one option. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import { isAboutOption, type OptionSection } from '../../../outline/option-sections.js';
import { sectionsFor } from '../../../outline/sections.js';
import { heading } from '../../shared/text/heading.js';
import { atAGlanceView } from './at-a-glance.js';
import { equipmentView, involvementView } from './care.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { SectionActions } from '../procedure-explainer-actions.js';
import type { Writers } from '../../shared/writers.js';
import { livingView } from './living.js';
import { safetyView } from './safety.js';
import { passageView } from './section.js';
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
  actions: SectionActions,
): TemplateResult {
  const { depth, reader } = data;
  const { prose, headingLevel } = words;
  return html`<article class="chosen" part="chosen-option">
    ${heading(headingLevel, 1, prose.line(option.name), { id: 'chosen-option' })}
    ${passageView(option.summary, data, words)}
    ${option.howItWorks ? passageView(option.howItWorks, data, words) : nothing}
    ${sectionsFor(depth, reader)
      .filter(isAboutOption)
      .map((id) => views[id](option, data, words, actions))}
  </article>`;
}
