/** All results, by study: closed, and nothing of it is left out. */
import { html, type TemplateResult } from 'lit';
import { memoView } from '../../shared/memo-view.js';
import type { Writers } from '../../shared/writers.js';
import { resultsOf } from '../../../evidence/results.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import { outcomesView } from './outcomes.js';
import { outcomePickerView, settingsView } from './settings.js';

/** The drawer, with the settings of what is in it. */
export function resultsView(
  data: Pick<
    ComparatorData,
    'definition' | 'shown' | 'picked' | 'group' | 'view' | 'marks' | 'per' | 'isStage'
  >,
  words: Writers,
  actions: Pick<
    ComparatorActions,
    'chooseView' | 'choosePer' | 'chooseMarks' | 'chooseGroup' | 'toggleOutcome' | 'showAllOutcomes'
  >,
): TemplateResult {
  const { definition, shown, group, view, per, isStage } = data;
  const { localizer } = words;
  const { msg } = localizer;
  const count = definition.outcomes.flatMap((outcome) => resultsOf(outcome, definition)).length;
  return html`<details class="results as-is" part="results">
      <summary>${localizer.plural(
        count,
        msg(
          '{count, plural, one {The {count} result, by study} other {All {count} results, by study}}',
        ),
        { count: localizer.number(count) },
      )}</summary>
      ${outcomePickerView(data, words, actions)} ${memoView(outcomesView, { definition, shown, group, view, per, isStage }, words)}
    </details>
    <details class="as-is" part="display">
      <summary>${msg('Display')}</summary>
      ${settingsView(data, words, actions)}
    </details>`;
}
