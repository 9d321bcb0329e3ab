/** The parts of the preview, of which a narrow screen shows one at a time. */
import { html, type TemplateResult } from 'lit';

/** Which part a narrow screen shows. */
export type Part = 'write' | 'numbers' | 'problems' | 'see';

const partNames: readonly (readonly [Part, string])[] = [
  ['write', 'Write'],
  ['numbers', 'Numbers'],
  ['problems', 'Mend'],
  ['see', 'See'],
];

/** Buttons for the parts. */
export function partsView(
  part: Part,
  problems: number,
  choose: (part: Part) => void,
): TemplateResult {
  return html`<div class="parts" role="group" aria-label="Part of the preview">
    ${partNames.map(
      ([name, words]) =>
        html`<button
          type="button"
          aria-pressed=${name === part ? 'true' : 'false'}
          @click=${() => {
            choose(name);
          }}
        >
          ${words}${name === 'problems' ? ` (${problems})` : ''}
        </button>`,
    )}
  </div>`;
}
