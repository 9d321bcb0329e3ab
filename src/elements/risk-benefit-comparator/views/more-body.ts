/** What stands in the drawer of a row: other times, both frames, the difference, what reviews say, and where it all comes from. */
import { html, nothing, type TemplateResult } from 'lit';
import { optionName } from '../../../definition/options.js';
import { armResultsOf, type ArmResult } from '../../../evidence/arms.js';
import type { Denominator } from '../../../evidence/denominator.js';
import type { Frame } from '../../../evidence/overview.js';
import { baseOf } from '../../../evidence/panel-base.js';
import { resultsOf, type Result } from '../../../evidence/results.js';
import { fill } from '../../../localization/gaps.js';
import { isPlainOpposite } from '../../../languages/negation.js';
import { str } from '../../../localization/str.js';
import { segmentedControl } from '../../shared/answers/segmented-control.js';
import { amountWords, percentWords, rangeWords } from '../../../outline/frequency-words.js';
import { periodWords, shortPeriod } from '../../../outline/period-words.js';
import { whyView } from '../../shared/evidence/why-view.js';
import { later } from '../../shared/later.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { RowData } from '../risk-benefit-comparator-data.js';
import { armRecord, type Subject } from '../../../outline/arm-words.js';
import { armName, numberWords } from './arm-words.js';
import { crossoversView } from './crossovers.js';
import { differenceView, rangeOriginView } from './difference.js';
import { isToldInFull } from './told-in-full.js';

/** What is in the drawer. */
export function moreBodyView(
  data: RowData,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseTime'>,
): TemplateResult {
  const { row } = data;
  const { prose } = words;
  const inWords = row.outcomes.flatMap((outcome) =>
    row.results
      .filter(({ finding, measure }) => {
        const isOfOutcome = outcome.findings.includes(finding);
        return isOfOutcome && measure.kind === 'qualitative';
      })
      .filter((result) => !row.frames.some((frame) => frame.result === result))
      .map((result) => ({ outcome, result })),
  );
  return html`${row.row.why === row.outcomes[0]?.description ? nothing : prose.paragraph(row.row.why)}
    ${row.outcomes.map(({ description }) => prose.paragraph(description, 'hint'))}
    ${restInWords(data, words)}
    ${row.frames.map((frame) => later(() => frameDetails(frame, data, words, actions)))}
    ${row.parts.length > 0 ? partsView(data, words) : nothing}
    ${inWords.length > 0 ? inWordsView(inWords, data, words) : nothing}
    ${searchesView(row.results, words)}`;
}

/** What is known of the options that no frame holds, where the row does not say it in full. */
function restInWords({ definition, row }: RowData, { localizer, prose }: Writers): Content {
  return isToldInFull(row)
    ? nothing
    : html`${row.rest
        .filter(({ text }) => text !== undefined)
        .map(({ options, text }) => {
          const names = prose.list(options.map((id) => optionName(definition.options, id)));
          return html`<p>${fill(localizer.msg('{options}: {said}'), {
            options: html`<strong>${prose.line(names)}</strong>`,
            said: prose.inline(text!),
          })}</p>`;
        })}`;
}

/** One comparison, at the time that the reader chose. */
function frameDetails(
  { outcome, result, arms: { length } }: Frame,
  data: RowData,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseTime'>,
): TemplateResult {
  const { definition, times } = data;
  const all = resultsOf(outcome, definition).filter(({ finding }) => finding === result.finding);
  const chosen = all.find(({ id }) => id === times.get(result.finding.id)) ?? result;
  const arms = armResultsOf(chosen);
  const per = baseOf([chosen]);
  return html`<div class="more-frame">
    ${
      all.length > 1
        ? timesView(`time-${result.finding.id}`, all, chosen, words, (id) => {
            actions.chooseTime(result.finding.id, id);
          })
        : whenView(chosen, words)
    }
    <ul class="more-arms">
      ${arms
        .filter(({ value }) => value.kind !== 'compared')
        .map(
          (arm) =>
            html`<li>${armSentence(arm, { outcome, result: chosen }, per, data, words)}</li>`,
        )}
    </ul>
    ${
      length > 1
        ? html`${differenceView(outcome, chosen, arms, per, data, words)}
          ${rangeOriginView(chosen, arms, per, words)}`
        : nothing
    }
    ${
      // Of the time that stands first, the row says it.
      chosen === result ? nothing : crossoversView(chosen, arms, data, words)
    }
    ${whyView(outcome, chosen, data, words)}
  </div>`;
}

/** How long after; of a length of time, the number itself says it. */
function whenView(result: Result, words: Writers): Content {
  const isLength = result.measure.kind === 'time-to-event' && !result.period;
  return isLength ? nothing : html`<p class="label">${periodWords(result, words)}</p>`;
}

/** Kinds of a rare harm, a line each, all of one number of people. */
function partsView(data: RowData, words: Writers): TemplateResult {
  const { localizer, prose } = words;
  const { parts } = data.row;
  const per = baseOf(parts.map(({ result }) => result));
  return html`<div class="frame-box">
    <p class="frame-caption">${localizer.msg('Of these, by kind:')}</p>
    <ul class="frame-arms">
      ${parts.map((part) => {
        const numbers = part.arms.map((arm) => partWords(arm, part, per, data, words));
        return html`<li class="frame-arm frame-arm-bare"><span>${prose.line(part.outcome.name)}</span> <span class="arm-value">${numbers}</span></li>`;
      })}
    </ul>
  </div>`;
}

/** "8 in 10,000"; where several groups were counted, with the name of each. */
function partWords(
  arm: ArmResult,
  part: Frame,
  per: Denominator,
  data: RowData,
  words: Writers,
): Content {
  const { localizer } = words;
  const record = armRecord(arm, part.result, per);
  const number = record
    ? localizer.msg(
        str`${amountWords(record.natural.happened, record.natural.approximation, 'happened', localizer)} in ${localizer.number(per)}`,
      )
    : numberWords(arm, part, per, data, words);
  if (part.arms.length === 1) return number;
  const gaps = { arm: armName(arm, data, words), value: number };
  return html`<span class="part-arm">${fill(localizer.msg('{arm}: {value}'), gaps)}</span> `;
}

/** The times of one comparison, of which one is shown. */
export function timesView(
  name: string,
  results: readonly Result[],
  chosen: Result,
  words: Writers,
  choose: (id: string) => void,
): TemplateResult {
  return segmentedControl(
    name,
    words.localizer.msg('When'),
    results.map((result) => [result.id, shortPeriod(result, words)] as const),
    chosen.id,
    choose,
  );
}

/** "Splint: about 54 in 100 (54%) felt better, 46 did not. It could be 43 to 64." */
function armSentence(
  arm: ArmResult,
  subject: Subject,
  per: Denominator,
  data: RowData,
  words: Writers,
): Content {
  const { localizer, prose } = words;
  const { msg } = localizer;
  const name = html`<strong>${armName(arm, data, words)}</strong>`;
  const record = armRecord(arm, subject.result, per);
  if (!record) {
    const value = numberWords(arm, subject, per, data, words);
    return html`${fill(msg('{arm}: {value}'), { arm: name, value })}`;
  }
  const { natural } = record;
  const gaps = {
    arm: name,
    had: amountWords(natural.happened, natural.approximation, 'happened', localizer),
    per: localizer.number(natural.per),
    percent: percentWords(record, 'happened', localizer),
    happened: prose.line(subject.outcome.happened),
    not: amountWords(natural.notHappened, natural.approximation, 'notHappened', localizer),
    otherwise: prose.line(subject.outcome.didNotHappen),
  };
  const isWorkedOut = arm.value.kind === 'share' && arm.value.isWorkedOut;
  const range = rangeWords(record, localizer);
  const { happened, didNotHappen } = subject.outcome;
  const isPlain = isPlainOpposite(happened, didNotHappen, data.definition.language);
  const about = isPlain
    ? msg('{arm}: about {had} in {per} ({percent}) {happened}; {not} did not.')
    : msg('{arm}: about {had} in {per} ({percent}) {happened}; {not} {otherwise}.');
  const exactly = isPlain
    ? msg('{arm}: {had} in {per} ({percent}) {happened}; {not} did not.')
    : msg('{arm}: {had} in {per} ({percent}) {happened}; {not} {otherwise}.');
  const message = natural.approximation === 'exact' ? about : exactly;
  return html`${fill(message, gaps)}
    ${range === undefined ? nothing : html`<span class="hint">${msg(str`It could be ${range}.`)}</span>`}
    ${isWorkedOut ? html`<span class="hint">${msg('Worked out from how many there are without it.')}</span>` : nothing}`;
}

/** What sources say in words; several stand closed, so that the numbers stay in view. */
function inWordsView(subjects: readonly Subject[], data: RowData, words: Writers): TemplateResult {
  const { localizer } = words;
  const said = subjects.flatMap((subject) =>
    armResultsOf(subject.result).map((arm) => {
      const value = numberWords(arm, subject, 100, data, words);
      const name = html`<strong>${armName(arm, data, words)}</strong>`;
      return html`<li>${fill(localizer.msg('{arm}: {value}'), { arm: name, value })}</li>`;
    }),
  );
  const count = localizer.number(subjects.length);
  return html`<details class="as-is">
    <summary>${localizer.plural(
      subjects.length,
      localizer.msg(
        '{count, plural, one {What {count} source says in words} other {What {count} sources say in words}}',
      ),
      { count },
    )}</summary>
    <ul class="more-words">${said}</ul>
    ${subjects.map(({ outcome, result }) => whyView(outcome, result, data, words))}
  </details>`;
}

function searchesView(results: readonly Result[], { localizer, prose }: Writers): Content {
  const searches = results.flatMap(({ measure }) =>
    measure.kind === 'searched-not-found' ? [measure.searched] : [],
  );
  return searches.length === 0
    ? nothing
    : html`<details class="as-is">
        <summary>${localizer.msg('What we looked for and did not find')}</summary>
        ${searches.map((searched) => prose.paragraph(searched))}
      </details>`;
}
