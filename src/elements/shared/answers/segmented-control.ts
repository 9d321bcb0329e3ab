/** A few choices side by side, of which one holds. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../text/prose.js';
import { radioView } from './radio.js';

/**
 * Radio buttons that look like one control.
 *
 * @param name keeps the buttons of one choice together in the shadow root
 * @param below what stands under them, in the same group
 */
export function segmentedControl<Value extends string | number>(
  name: string,
  legend: Content,
  choices: readonly (readonly [Value, Content])[],
  chosen: Value | undefined,
  choose: (value: Value) => void,
  below: Content = nothing,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="segments-row">
      ${choices.map(
        ([value, words]) => html`<label class="segment">
          ${radioView(name, value === chosen, () => {
            choose(value);
          })}
          <span>${words}</span>
        </label>`,
      )}
    </div>
    ${below}
  </fieldset>`;
}
