/** Everything about one option. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import { isAboutOption, sectionsFor, type OptionSection } from '../../../outline/sections.js';
import { heading } from '../../shared/text/heading.js';
import { atAGlanceView } from './at-a-glance.js';
import { equipmentView, involvementView } from './care.js';
import type { ExplainerContext } from './context.js';
import { livingView } from './living.js';
import { safetyView } from './safety.js';
import { passageView } from './section.js';
import { recoveryView, stepsView } from './timeline.js';

const views: Readonly<
  Record<OptionSection, (option: ProcedureOption, context: ExplainerContext) => TemplateResult>
> = {
  'at-a-glance': atAGlanceView,
  before: ({ before }, context) => stepsView('before', before, context),
  during: ({ during }, context) => stepsView('during', during, context),
  after: ({ after }, context) => stepsView('after', after, context),
  recovery: ({ recovery }, context) => recoveryView(recovery, context),
  safety: safetyView,
  'living-with-it': livingView,
  team: ({ team }, context) => involvementView('team', 'roles', team, context),
  settings: ({ settings }, context) => involvementView('settings', 'settings', settings, context),
  equipment: equipmentView,
};

/** One option, whole. */
export function optionView(option: ProcedureOption, context: ExplainerContext): TemplateResult {
  const { depth, reader, prose, headingLevel } = context;
  return html`<article class="chosen" part="chosen-option">
    ${heading(headingLevel, 1, prose.line(option.name), { id: 'chosen-option' })}
    ${passageView(option.summary, context)}
    ${option.howItWorks ? passageView(option.howItWorks, context) : nothing}
    ${sectionsFor(depth, reader)
      .filter(isAboutOption)
      .map((id) => views[id](option, context))}
  </article>`;
}
