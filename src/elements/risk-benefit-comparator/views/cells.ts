/** What stands where a study and an option meet. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Outcome } from '../../../definition/definition.js';
import type { ArmPlace } from '../../../evidence/findings.js';
import type { Content } from '../../shared/text/prose.js';
import { frequencyRecord } from '../../shared/evidence/figures/frequency.js';
import type { ComparatorContext } from './context.js';
import { frequencyView } from './frequency-cell.js';
import { meanView, rateView } from './score-cell.js';

/** One arm of a finding, in the view the reader chose. */
export function armView(
  outcome: Outcome,
  finding: Finding,
  { place, label }: ArmPlace,
  context: ComparatorContext,
): TemplateResult {
  const { prose } = context;
  return html`<div class="arm">
    ${label === undefined ? nothing : html`<p class="arm-label">${prose.line(label)}</p>`}
    ${valueView(outcome, finding, place, context)}
  </div>`;
}

function valueView(
  outcome: Outcome,
  finding: Finding,
  place: number,
  context: ComparatorContext,
): Content {
  const { measure } = finding;
  const record = frequencyRecord(finding, place, context.per);
  if (record) return frequencyView(outcome, finding, place, record, context);
  switch (measure.kind) {
    case 'mean-difference':
      return meanView(finding, place, context);
    case 'rate':
      return rateView(outcome, finding, place, context);
    case 'qualitative':
      return context.prose.paragraph(measure.arms[place]?.text ?? '');
    default:
      return nothing;
  }
}
