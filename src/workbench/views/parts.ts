/** The parts of the preview, of which a narrow screen shows one at a time. */
import { html, type TemplateResult } from 'lit';

/** Which part a narrow screen shows. */
export type Part = 'write' | 'numbers' | 'translation' | 'problems' | 'see';

const partNames: readonly (readonly [Part, string])[] = [
  ['write', 'Write'],
  ['numbers', 'Numbers'],
  ['translation', 'Translate'],
  ['problems', 'Mend'],
  ['see', 'See'],
];

/** Buttons for the parts. */
export function partsView(
  part: Part,
  { problems, isTranslation }: { readonly problems: number; readonly isTranslation: boolean },
  choose: (part: Part) => void,
): TemplateResult {
  return html`<div class="parts" role="group" aria-label="Part of the preview">
    ${partNames
      .filter(([name]) => isTranslation || name !== 'translation')
      .map(
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
