/** What stands where a study and an option meet. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Outcome } from '../../../definition/definition.js';
import type { ArmPlace } from '../../../evidence/findings.js';
import type { Content } from '../../shared/text/prose.js';
import { frequencyRecord } from '../../shared/evidence/figures/frequency.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';
import { frequencyView } from './frequency-cell.js';
import { meanView, rateView } from './score-cell.js';

/** One arm of a finding, in the view the reader chose. */
export function armView(
  outcome: Outcome,
  finding: Finding,
  { place, label }: ArmPlace,
  data: Pick<ComparatorData, 'per' | 'view' | 'definition'>,
  words: Writers,
): TemplateResult {
  const { prose } = words;
  return html`<div class="arm">
    ${label === undefined ? nothing : html`<p class="arm-label">${prose.line(label)}</p>`}
    ${valueView(outcome, finding, place, data, words)}
  </div>`;
}

function valueView(
  outcome: Outcome,
  finding: Finding,
  place: number,
  data: Pick<ComparatorData, 'per' | 'view' | 'definition'>,
  words: Writers,
): Content {
  const { measure } = finding;
  const record = frequencyRecord(finding, place, data.per);
  if (record) return frequencyView(outcome, finding, place, record, data, words);
  switch (measure.kind) {
    case 'mean-difference':
      return meanView(finding, place, data, words);
    case 'rate':
      return rateView(outcome, finding, place, words);
    case 'qualitative':
      return words.prose.paragraph(measure.arms[place]?.text ?? '');
    default:
      return nothing;
  }
}
