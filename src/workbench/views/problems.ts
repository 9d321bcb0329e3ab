/** What is to mend, with a way to each place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CheckFinding } from '../../checks/finding.js';

export interface Problems {
  /** None while the first text is being checked. */
  readonly findings: readonly CheckFinding[] | undefined;
  /** Whether what readers see is of an older text, since this one has errors or is not checked yet. */
  readonly isOlderShown: boolean;
  readonly goTo: (finding: CheckFinding) => void;
}

/** So many are listed: whoever begins has more to mend than anybody reads. */
const most = 60;

export function problemsView({ findings, isOlderShown, goTo }: Problems): TemplateResult {
  const all = findings ?? [];
  return html`<section aria-labelledby="problems-title">
    <h2 id="problems-title">What to mend</h2>
    <p class="count" role="status">
      ${findings ? inWords(findings) : 'Your text is being checked.'}
      ${isOlderShown ? 'What readers see is the last text without errors.' : ''}
    </p>
    <ul class="problems">
      ${all.slice(0, most).map((finding) => problemView(finding, goTo))}
    </ul>
    ${all.length > most ? html`<p>And ${all.length - most} more.</p>` : nothing}
  </section>`;
}

const names = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

function problemView(finding: CheckFinding, goTo: Problems['goTo']): TemplateResult {
  const { severity, message, why, mend, pointer, place } = finding;
  return html`<li>
    <p><span class="severity ${severity}">${names[severity]}</span> ${message} ${mend}</p>
    <p class="why">${why}</p>
    ${
      place
        ? html`<button
            class="place"
            type="button"
            @click=${() => {
              goTo(finding);
            }}
          >
            Line ${place.line}: <code>${pointer === '' ? 'the file' : pointer}</code>
          </button>`
        : nothing
    }
  </li>`;
}

function inWords(findings: readonly CheckFinding[]): string {
  if (findings.length === 0) return 'Nothing to mend.';
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return `${counts.join(', ')}.`;
}
