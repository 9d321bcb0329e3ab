/** Everything about one option. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import type { Localizer } from '../../../localization/localizer.js';
import { heading } from '../../shared/text/heading.js';
import { atAGlanceView } from './at-a-glance.js';
import { equipmentView, involvementView } from './care.js';
import type { ExplainerDepth, ExplainerContext, SectionView } from './context.js';
import { livingView } from './living.js';
import { safetyView } from './safety.js';
import { passageView } from './section.js';
import { recoveryView, stepsView } from './timeline.js';

/** The sections of an option at a reading depth, in order. */
export function optionSections(depth: ExplainerDepth, { msg }: Localizer): readonly SectionView[] {
  const main: readonly SectionView[] = [
    { id: 'at-a-glance', title: msg('At a glance') },
    { id: 'before', title: msg('Before') },
    { id: 'during', title: msg('During') },
    { id: 'after', title: msg('After') },
    { id: 'recovery', title: msg('Recovery') },
    { id: 'safety', title: msg('Safety') },
    { id: 'living-with-it', title: msg('Living with it') },
  ];
  return depth === 'short'
    ? main
    : [
        ...main,
        { id: 'team', title: msg('Who is involved') },
        { id: 'settings', title: msg('Where it happens') },
        { id: 'equipment', title: msg('Devices, scans and numbing') },
      ];
}

/** One option, whole. */
export function optionView(option: ProcedureOption, context: ExplainerContext): TemplateResult {
  const { localizer, depth, prose, headingLevel } = context;
  return html`<article class="chosen" part="chosen-option">
    ${heading(headingLevel, 1, prose.line(option.name), { id: 'chosen-option' })}
    ${passageView(option.summary, context)}
    ${option.howItWorks ? passageView(option.howItWorks, context) : nothing}
    ${optionSections(depth, localizer).map((view) => optionSectionView(view, option, context))}
  </article>`;
}

function optionSectionView(
  view: SectionView,
  option: ProcedureOption,
  context: ExplainerContext,
): TemplateResult | typeof nothing {
  switch (view.id) {
    case 'at-a-glance':
      return atAGlanceView(view.title, option, context);
    case 'before':
    case 'during':
    case 'after':
      return stepsView(view, option[view.id], context);
    case 'recovery':
      return recoveryView(view, option.recovery, context);
    case 'safety':
      return safetyView(view.title, option, context);
    case 'living-with-it':
      return livingView(view.title, option, context);
    case 'team':
      return involvementView(view, 'roles', option.team, context);
    case 'settings':
      return involvementView(view, 'settings', option.settings, context);
    case 'equipment':
      return equipmentView(view, option, context);
    default:
      return nothing;
  }
}
