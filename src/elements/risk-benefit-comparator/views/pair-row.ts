/** One row for two options: a direct comparison, one in words, one worked out, or none. */
import { html, nothing, type TemplateResult } from 'lit';
import { optionName } from '../../../definition/options.js';
import { armResultsOf, type ArmResult, type ArmValue } from '../../../evidence/arms.js';
import type { Denominator } from '../../../evidence/denominator.js';
import type { Row } from '../../../evidence/overview.js';
import { pairOf, type Pair, type PairResult } from '../../../evidence/pair.js';
import { baseOf } from '../../../evidence/panel-base.js';
import type { Result } from '../../../evidence/results.js';
import { isPlainOpposite } from '../../../languages/negation.js';
import { str } from '../../../localization/str.js';
import { amountWords, type FrequencyRecord } from '../../../outline/frequency-words.js';
import { iconArrayFigure } from '../../shared/evidence/figures/icon-array.js';
import { periodWords } from '../../../outline/period-words.js';
import { whyView } from '../../shared/evidence/why-view.js';
import { fill } from '../../../localization/gaps.js';
import { namedView } from '../../shared/text/named.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import { armRecord, isRare, shortFrequency } from '../../../outline/arm-words.js';
import { ratedResult } from '../../../outline/how-sure.js';
import { armName, numberWords } from './arm-words.js';
import { crossoversView } from './crossovers.js';
import { differenceView } from './difference.js';
import { scaleWords } from './measure-words.js';
import { howSureWords } from './how-sure.js';
import { timesView } from './more-body.js';
import { restLineView, type RestSaid } from './rest-line.js';

type PairData = Pick<ComparatorData, 'definition' | 'compared' | 'times'>;

/** Numbers that would stand there without what they count. */
const nouns: readonly ArmValue['kind'][] = ['events', 'length', 'range', 'rate'];

/** The row. */
export function pairRowView(
  row: Row,
  data: PairData,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseTime'>,
): TemplateResult {
  const { compared, times } = data;
  const { first, second } = compared;
  const time = row.results.find(({ id, finding }) => times.get(finding.id) === id)?.id;
  const pair = pairOf(row, first, second, time);
  switch (pair.kind) {
    case 'shares':
    case 'otherwise':
      return comparedView(row, pair, data, words, actions);
    case 'together':
      return togetherView(pair, data, words);
    case 'none':
      return noneView(row, pair, data, words);
  }
}

/** What one study says of both. */
function comparedView(
  row: Row,
  pair: Pair & { readonly kind: 'shares' | 'otherwise' },
  data: PairData,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseTime'>,
): TemplateResult {
  const { localizer, prose } = words;
  const { msg } = localizer;
  const { shown, times } = pair;
  const { outcome, result, first, second } = shown;
  const isShares = pair.kind === 'shares';
  const per = baseOf([result]);
  const frame = row.frames.findIndex((one) => one.result === result);
  return html`
    ${
      times.length > 1
        ? timesView(
            `pair-${result.finding.id}`,
            times.map((one) => one.result),
            result,
            words,
            (id) => {
              actions.chooseTime(result.finding.id, id);
            },
          )
        : html`<p class="frame-caption">${periodWords(result, words)}</p>`
    }
    ${row.outcomes.length > 1 && outcome.name !== row.row.name ? html`<p class="frame-outcome">${prose.line(outcome.name)}</p>` : nothing}
    ${nouns.includes(first.value.kind) ? html`<p class="frame-caption">${prose.line(outcome.happened)}</p>` : nothing}
    ${isShares && pair.isWorkedOut ? html`<p class="frame-note">${msg('Worked out across studies, from how many there are without it.')}</p>` : nothing}
    ${
      // Of a difference alone there is no number of either side.
      result.measure.kind === 'risk-difference'
        ? nothing
        : html`<div class="pair-columns">
            ${[first, second].map((arm) => columnView(shown, arm, per, data, words))}
          </div>`
    }
    ${differenceView(outcome, result, [first, second], per, data, words, row.frames[frame]?.headline.noClearDifference)} ${scaleWords(result, words)}
    ${crossoversView(result, [first, second], data, words)}
    ${result === ratedResult(row) || frame === 0 ? html`<p part="sure">${fill(msg('How sure? {answer}'), { answer: howSureWords(row, words) })}</p>` : nothing}
    ${whyView(outcome, result, data, words)}
  `;
}

/** One option: its array where there is one to draw, its number, the other frame and the range. */
function columnView(
  shown: PairResult,
  arm: ArmResult,
  per: Denominator,
  data: PairData,
  words: Writers,
): TemplateResult {
  const { localizer, prose } = words;
  const { msg } = localizer;
  const { outcome, result } = shown;
  const record = armRecord(arm, result, per);
  if (!record) {
    return html`<div class="pair-column">
      <p class="pair-arm">${armName(arm, data, words)}</p>
      <p>${numberWords(arm, shown, per, data, words)}</p>
    </div>`;
  }
  const { natural } = record;
  const number = shortFrequency(record, words);
  const range = shortRange(record, words);
  const not = amountWords(natural.notHappened, natural.approximation, 'notHappened', localizer);
  const { happened, didNotHappen } = outcome;
  const isPlain = isPlainOpposite(happened, didNotHappen, data.definition.language);
  // Under 1 in 100, ten rows of ten show nothing, and a thousand marks make equal risks look larger.
  const isDrawn = per === 100;
  return html`<div class="pair-column">
    <p class=${arm.label === undefined ? 'pair-arm column-name' : 'pair-arm'}>${armName(arm, data, words)}</p>
    ${
      isDrawn
        ? iconArrayFigure({
            icons: record.icons,
            id: `pair-${result.id}-${arm.place}`,
          })
        : nothing
    }
    <p class="pair-number">${isRare(record.arm) || natural.approximation !== 'exact' ? number : msg(str`About ${number}`)}</p>
    <p>${fill(isPlain ? msg('{happened}; {not} did not.') : msg('{happened}; {not} {otherwise}.'), {
      happened: prose.line(outcome.happened),
      not,
      otherwise: prose.line(outcome.didNotHappen),
    })}</p>
    ${range === undefined ? nothing : html`<p class="hint">${range}</p>`}
  </div>`;
}

/** "Could be 43 to 64." beside a number that says of how many. */
function shortRange(
  { range, natural }: FrequencyRecord,
  { localizer }: Writers,
): string | undefined {
  if (!range || range.low.happened === range.high.happened) return undefined;
  const low = amountWords(range.low.happened, range.low.approximation, 'happened', localizer);
  const high = amountWords(range.high.happened, range.high.approximation, 'happened', localizer);
  return natural.approximation === 'exact'
    ? localizer.msg(str`Could be ${low} to ${high}.`)
    : undefined;
}

/** A study that had both in one group. */
function togetherView(
  pair: Pair & { readonly kind: 'together' },
  data: PairData,
  words: Writers,
): TemplateResult {
  const { outcome, result, arm } = pair;
  const { localizer, prose } = words;
  const number = numberWords(arm, pair, baseOf([result]), data, words);
  return html`<p>${localizer.msg('These two were counted together, so nobody can say how they differ.')}</p>
    <p><strong>${number}</strong> ${arm.value.kind === 'share' ? prose.line(outcome.happened) : nothing}</p>
    ${whyView(outcome, result, data, words)}`;
}

/** What is known of each by itself, without bars: nothing here compares the two. */
function noneView(
  row: Row,
  { first, second }: Pair & { readonly kind: 'none' },
  data: PairData,
  words: Writers,
): TemplateResult {
  const { definition, compared } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  const sides = [
    [compared.first, first],
    [compared.second, second],
  ] as const;
  const isKnown = sides.some(([, results]) => results.length > 0) || row.rest.length > 0;
  return html`<p>${msg('No study compared these two for this. We cannot say which is better.')}</p>
    ${
      isKnown
        ? html`<details class="as-is">
            <summary>${namedView(msg('What is known of each, in different people'), prose.line(row.row.name), localizer)}</summary>
            ${sides.map(
              ([option, results]) => html`<div class="pair-alone">
                ${
                  results.length === 0
                    ? restLineView(restOf(option, row), row, definition, words)
                    : html`<p class="pair-arm">${prose.line(optionName(definition.options, option))}</p>
                        <ul>${results.map((result) => html`<li>${aloneWords(option, result, row, data, words)}</li>`)}</ul>`
                }
              </div>`,
            )}
          </details>`
        : nothing
    }`;
}

/** What the overview says of it, for this option alone. */
function restOf(option: string, { rest }: Row): RestSaid {
  const said = rest.find(({ options }) => options.includes(option));
  return { reason: 'not-known', ...said, options: [option] };
}

function aloneWords(
  option: string,
  result: Result,
  { outcomes }: Row,
  data: PairData,
  words: Writers,
): Content {
  const { localizer, prose } = words;
  const when = periodWords(result, words);
  const outcome = outcomes.find(({ findings }) => findings.includes(result.finding));
  if (result.measure.kind === 'searched-not-found') return prose.inline(result.measure.searched);
  if (!outcome) return nothing;
  const per = baseOf([result]);
  if (result.measure.kind === 'risk-difference')
    return differenceView(outcome, result, armResultsOf(result), per, data, words);
  const arms = armResultsOf(result).filter(({ options }) => options.includes(option));
  return html`${arms.map((arm) => {
    const number = numberWords(arm, { outcome, result }, per, data, words);
    const value =
      arm.value.kind === 'share' ? html`${number} ${prose.line(outcome.happened)}` : number;
    const message =
      arm.label === undefined
        ? localizer.msg('{when}: {value}')
        : localizer.msg('{arm}. {when}: {value}');
    return html`<p>${fill(message, { arm: prose.line(arm.label ?? ''), when, value })}</p>`;
  })}`;
}
