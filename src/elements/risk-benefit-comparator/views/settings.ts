/** How the numbers are shown: the reader's choice, for the whole panel at once. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../../localization/gaps.js';
import { segmentedControl } from '../../shared/answers/segmented-control.js';
import type { Content } from '../../shared/text/prose.js';
import type { Marks } from '../../shared/evidence/figures/icon-array.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type {
  ComparatorData,
  ComparatorDenominator,
  ComparatorView,
} from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';

/** View, number of people, marks and group. */
export function settingsView(
  data: Pick<ComparatorData, 'definition' | 'view' | 'per' | 'marks' | 'group'>,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseView' | 'choosePer' | 'chooseMarks' | 'chooseGroup'>,
): TemplateResult {
  const { definition, view, per, marks, group } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  const views: readonly (readonly [ComparatorView, string])[] = [
    ['words', msg('Words')],
    ['icons', msg('Icons')],
    ['bars', msg('Bars')],
    ['table', msg('Numbers')],
  ];
  const denominators: readonly (readonly [ComparatorDenominator, string])[] = [
    [100, localizer.number(100)],
    [1000, localizer.number(1000)],
  ];
  const looks: readonly (readonly [Marks, string])[] = [
    ['shapes', msg('Circles')],
    ['people', msg('People')],
  ];
  const groups: readonly (readonly [string, Content])[] = [
    ['', msg('Everyone studied')],
    ...(definition.groups ?? []).map(({ id, name }) => [id, prose.line(name)] as const),
  ];
  return html`<div class="settings" part="settings">
    ${segmentedControl('view', msg('Show numbers as'), views, view, actions.chooseView)}
    ${segmentedControl('per', msg('Out of'), denominators, per, actions.choosePer)}
    ${view === 'icons' ? segmentedControl('marks', msg('Draw them as'), looks, marks, actions.chooseMarks) : nothing}
    ${groups.length > 1 ? segmentedControl('group', msg('This describes me'), groups, group, actions.chooseGroup) : nothing}
  </div>
  ${(definition.groups ?? []).map(({ name, description }) => html`<p class="hint">${fill(msg('{group}: {description}'), { group: prose.line(name), description: prose.inline(description) })}</p>`)}`;
}

/** Which outcomes to look at. */
export function outcomePickerView(
  { definition, picked }: Pick<ComparatorData, 'definition' | 'picked'>,
  { localizer, prose }: Writers,
  actions: Pick<ComparatorActions, 'toggleOutcome' | 'showAllOutcomes'>,
): TemplateResult {
  const { msg } = localizer;
  return html`<details class="picker as-is" part="picker">
    <summary>${msg('Show only what I pick')}</summary>
    <fieldset>
      <legend>${msg('What may happen')}</legend>
      <div class="picker-choices">
        ${definition.outcomes.map(
          ({ id, name }) => html`<label class="check">
            <input type="checkbox" .checked=${live(picked.has(id))} @change=${() => {
              actions.toggleOutcome(id);
            }} />
            <span>${prose.line(name)}</span>
          </label>`,
        )}
      </div>
      <button type="button" class="button button-quiet" ?disabled=${picked.size === 0} @click=${(
        event: Event,
      ) => {
        // The button can be used no more, and the focus must not be lost on it.
        const list = (event.currentTarget as HTMLElement).closest('fieldset');
        actions.showAllOutcomes();
        list?.querySelector('input')?.focus();
      }}>
        ${msg('Show all')}
      </button>
    </fieldset>
  </details>`;
}
