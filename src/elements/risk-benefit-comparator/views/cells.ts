/** What stands where a study and an option meet. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ArmResult } from '../../../evidence/arms.js';
import { baseOf } from '../../../evidence/panel-base.js';
import { crossoverView } from '../../shared/evidence/both-frames.js';
import type { Content } from '../../shared/text/prose.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';
import { armRecord, type Subject } from '../../../outline/arm-words.js';
import { armName, numberWords } from './arm-words.js';
import { scaleWords } from './measure-words.js';
import { frequencyView } from './frequency-cell.js';
import { meanView, rateView } from './score-cell.js';

type CellData = Pick<ComparatorData, 'per' | 'view' | 'definition'>;

/** One arm of a result, in the view the reader chose. */
export function armView(
  subject: Subject,
  arm: ArmResult,
  data: CellData,
  words: Writers,
): TemplateResult {
  const isNamed = arm.label !== undefined || arm.options.length > 1;
  return html`<div class="arm">
    ${isNamed ? html`<p class="arm-label">${armName(arm, data, words)}</p>` : nothing}
    ${valueView(subject, arm, data, words)}
  </div>`;
}

function valueView(subject: Subject, arm: ArmResult, data: CellData, words: Writers): Content {
  const { outcome, result } = subject;
  const record = armRecord(arm, result, data.per);
  if (record) return frequencyView(outcome, result, arm.place, record, data, words);
  switch (result.measure.kind) {
    case 'mean-difference':
      return meanView(result, arm.place, data, words);
    case 'rate':
      return rateView(outcome, result, arm.place, data, words);
    case 'qualitative':
      return words.prose.paragraph(result.measure.arms[arm.place]!.text);
    default: {
      const number = numberWords(arm, subject, baseOf([result]), data, words);
      return html`<p class="frame"><strong>${number}</strong></p>
        ${scaleWords(result, words)} ${crossoverView(result, arm.place, data, words)}`;
    }
  }
}
