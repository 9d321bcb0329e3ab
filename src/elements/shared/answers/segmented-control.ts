/** A few choices side by side, of which one holds. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Content } from '../text/prose.js';

/**
 * Radio buttons that look like one control.
 *
 * @param name keeps the buttons of one choice together in the shadow root
 */
export function segmentedControl<Value extends string | number>(
  name: string,
  legend: string,
  choices: readonly (readonly [Value, Content])[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="segments-row">
      ${choices.map(
        ([value, words]) => html`<label class="segment">
          <input type="radio" name=${name} .checked=${live(value === chosen)} @change=${() => {
            choose(value);
          }} />
          <span>${words}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
