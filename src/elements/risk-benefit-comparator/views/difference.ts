/** The difference between two arms, as the comparator shows it. */
import { html, nothing } from 'lit';
import type { Outcome } from '../../../definition/definition.js';
import type { ArmResult } from '../../../evidence/arms.js';
import { compareArms } from '../../../evidence/comparison.js';
import type { Denominator } from '../../../evidence/denominator.js';
import type { Result } from '../../../evidence/results.js';
import { fill } from '../../../localization/gaps.js';
import { differenceSaid } from '../../../outline/difference-words.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import { armName } from './arm-words.js';

/**
 * The sentence, and what the difference could be. Nothing where arms are no shares.
 *
 * @param isUnclear whether the authors say so
 */
export function differenceView(
  { happened }: Outcome,
  result: Result,
  arms: readonly ArmResult[],
  per: Denominator,
  data: Pick<ComparatorData, 'definition'>,
  words: Writers,
  isUnclear = false,
): Content {
  const said = differenceSaid(result, arms, per, words);
  const unclear = isUnclear
    ? html`<p class="frame-note">${words.localizer.msg('No clear difference.')}</p>`
    : nothing;
  if (!said) return unclear;
  const gaps = {
    more: armName(said.more, data, words),
    fewer: armName(said.fewer, data, words),
    count: html`<strong>${said.count}</strong>`,
    per: said.per,
    happened: words.prose.line(happened),
  };
  return html`<p class="difference">${fill(said.message, gaps)}${said.range.map((range) => html` ${range}`)}</p>
    ${
      // A range of two sentences says in the second that there may be none.
      said.range.length > 1 ? nothing : unclear
    }`;
}

/** Where the range of a difference is from, if not from the source. */
export function rangeOriginView(
  result: Result,
  [first, second]: readonly ArmResult[],
  per: Denominator,
  { localizer }: Writers,
): Content {
  const difference = first && second && compareArms(result, first.place, second.place, per);
  return difference?.interval?.from === 'calculated'
    ? html`<p class="hint">${localizer.msg('We calculated this range from the published counts.')}</p>`
    : nothing;
}
