/** How a definition stands against IPDAS, and how hard its sections are to read, while it is written. */
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { readIpdas } from '../../checks/ipdas.js';
import { sectionLevels } from '../../checks/sections.js';
import { isProse, passagesOf } from '../../checks/text/passages.js';
import { isHard } from '../../checks/text/reading-level.js';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { toPointer } from '../../definition/issues.js';

/** Made again only for another definition: the cursor moves more often. */
export function readoutsView(definition: ProcedureDefinition): TemplateResult {
  return html`${guard([definition], () => readouts(definition))}`;
}

function readouts(definition: ProcedureDefinition): TemplateResult {
  const { computed, confirmed, notClaimed, items } = readIpdas(definition);
  const levels = sectionLevels(passagesOf(definition).filter(isProse), definition.language);
  const open = items.filter(({ state }) => ['not-met', 'needs-a-person'].includes(state));
  return html`
    <details>
      <summary>
        IPDAS: computed ${computed}, confirmed by people ${confirmed}, not claimed ${notClaimed}
      </summary>
      <ul>
        ${open.map(({ id, asks, state }) => html`<li>${id}, ${asks}: ${states[state] ?? state}</li>`)}
      </ul>
    </details>
    <details>
      <summary>Reading level: ${levels.filter(({ level }) => isHard(level)).length} of ${levels.length} sections are too hard</summary>
      <ul>
        ${levels.map(
          ({ path, level }) =>
            html`<li>
              <code>${toPointer(path)}</code>: ${level.formula} ${level.value.toFixed(1)}${
                isHard(level) ? `, target ${level.target}` : ''
              }
            </li>`,
        )}
      </ul>
    </details>
  `;
}

const states: Readonly<Record<string, string>> = {
  'not-met': 'the content does not show it',
  'needs-a-person': 'a person has to judge it',
};
