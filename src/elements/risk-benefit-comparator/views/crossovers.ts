/** How many of an arm had been given another option by then: without it, two numbers tell another story. */
import { html } from 'lit';
import type { ArmResult } from '../../../evidence/arms.js';
import { crossoversOf } from '../../../evidence/overview.js';
import type { Result } from '../../../evidence/results.js';
import { crossoverWords } from '../../../outline/frame-notes.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';

/**
 * A line for each.
 *
 * @param shown the arms of the result that stand above it
 */
export function crossoversView(
  result: Result,
  shown: readonly ArmResult[],
  { definition }: Pick<ComparatorData, 'definition'>,
  words: Writers,
): Content {
  return html`${crossoversOf(result, shown).map(
    (crossover) => html`<p class="hint">${crossoverWords(crossover, definition, words)}</p>`,
  )}`;
}
