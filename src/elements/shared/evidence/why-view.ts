/** "Why this number": everything a reader may want to know of a result. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FrequencyArm, Outcome } from '../../../definition/definition.js';
import { certaintyWords } from '../../../evidence/certainty.js';
import type { Range } from '../../../evidence/intervals.js';
import { resultsOf, type Result } from '../../../evidence/results.js';
import { digitsOfRange } from '../../../evidence/rounding.js';
import { shareOf } from '../../../evidence/share.js';
import { fill } from '../../../localization/gaps.js';
import { str } from '../../../localization/str.js';
import { sourceView } from '../about/about-footer.js';
import { namedView } from '../text/named.js';
import type { Content } from '../text/prose.js';
import { optionName } from '../../../definition/options.js';
import type { ReadingData } from '../reading-data.js';
import type { Writers } from '../writers.js';
import { periodWords } from '../../../outline/period-words.js';

/** How sure the evidence is, in a few words. */
export function certaintyLabel({ certainty }: Result, { localizer }: Writers): string {
  const { msg } = localizer;
  return {
    'results-in': msg('High certainty'),
    probably: msg('Moderate certainty'),
    may: msg('Low certainty'),
    'very-uncertain': msg('Very low certainty'),
    'not-rated': msg('Certainty not rated'),
  }[certaintyWords(certainty)];
}

function certaintyMeaning({ certainty }: Result, { localizer }: Writers): string {
  const { msg } = localizer;
  return {
    'results-in': msg('The true result is very likely close to this.'),
    probably: msg('The true result is probably close to this.'),
    may: msg('The true result may be quite different.'),
    'very-uncertain': msg('It is very uncertain what the true result is.'),
    'not-rated': msg('No source we read says how sure this is.'),
  }[certaintyWords(certainty)];
}

/** What a rating means, and its reason. That nobody rates it is said once. */
function certaintyView(result: Result, words: Writers): Content {
  const { level, reason } = result.certainty;
  const why = reason === undefined ? nothing : words.prose.paragraph(reason);
  return level === 'not-rated' && reason !== undefined
    ? why
    : html`<p>${certaintyMeaning(result, words)}</p>${why}`;
}

function statusWords({ status }: Result, { localizer }: Writers): string {
  const { msg } = localizer;
  return {
    'read-in-source': msg('Read in the source itself.'),
    'read-in-digest': msg('Read in a summary by others, not in the source itself.'),
    calculated: msg('Calculated from published figures.'),
  }[status];
}

/** What the drawer is about: with the source, where there is another of that name. */
function subjectView(
  outcome: Outcome,
  result: Result,
  { definition }: Pick<ReadingData, 'definition'>,
  words: Writers,
): TemplateResult {
  const { localizer, prose } = words;
  const { msg } = localizer;
  const period = periodWords(result, words);
  const alike = resultsOf(outcome, definition).filter((one) => periodWords(one, words) === period);
  const named = { outcome: prose.line(outcome.name), period };
  if (alike.length < 2) return html`${fill(msg('{outcome}, {period}'), named)}`;
  const place = definition.sources.findIndex(({ id }) => id === result.source) + 1;
  const source = msg(str`Source ${localizer.number(place)}`);
  // Several of one source are numbered.
  const ofSource = alike.filter((one) => one.source === result.source);
  const number = ofSource.findIndex(({ id }) => id === result.id) + 1;
  const which = ofSource.length < 2 ? nothing : ` (${localizer.number(number)})`;
  return html`${fill(msg('{outcome}, {period}, {source}'), { ...named, source })}${which}`;
}

/** The drawer under a result. */
export function whyView(
  outcome: Outcome,
  result: Result,
  data: Pick<ReadingData, 'definition'>,
  words: Writers,
): TemplateResult {
  const { definition } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  const source = definition.sources.find(({ id }) => id === result.source);
  const digest = definition.sources.find(({ id }) => id === result.digest);
  const subject = subjectView(outcome, result, data, words);
  const row = (term: string, content: Content): TemplateResult =>
    html`<div><dt>${term}</dt><dd>${content}</dd></div>`;
  return html`<details class="why as-is" part="why">
    <summary>${namedView(msg('Why this number'), subject, localizer)}</summary>
    <dl>
      ${row(msg('Who was studied'), prose.paragraph(result.population))}
      ${result.comparator === undefined ? nothing : row(msg('What was compared'), prose.paragraph(result.comparator))}
      ${row(msg('When'), html`<p>${periodWords(result, words)}</p>`)}
      ${row(certaintyLabel(result, words), certaintyView(result, words))}
      ${row(
        msg('Where the number is from'),
        html`<p>${statusWords(result, words)}</p>
          ${result.calculation === undefined ? nothing : prose.paragraph(result.calculation)}
          ${source ? html`<p>${sourceView(source, words)}</p>` : nothing}
          ${digest ? html`<p>${fill(msg('Summary: {source}'), { source: sourceView(digest, words) })}</p>` : nothing}`,
      )}
      ${countsView(result, data, words)}
      ${result.notes.length === 0 ? nothing : row(msg('Note'), html`${result.notes.map((note) => prose.paragraph(note))}`)}
    </dl>
  </details>`;
}

/** The options of an arm, the author's name for the arm, or both. */
function armName(
  { option, options, label }: Pick<FrequencyArm, 'option' | 'options' | 'label'>,
  { definition }: Pick<ReadingData, 'definition'>,
  { localizer, prose }: Writers,
): Content {
  const arm = label === undefined ? nothing : prose.line(label);
  const ids = options ?? (option === undefined ? [] : [option]);
  if (ids.length === 0) return arm;
  const name = prose.line(prose.list(ids.map((id) => optionName(definition.options, id))));
  return label === undefined
    ? name
    : html`${fill(localizer.msg('{option}: {arm}'), { option: name, arm })}`;
}

/** An arm as it was published. */
interface PublishedArm extends Pick<
  FrequencyArm,
  'option' | 'options' | 'label' | 'total' | 'percent'
> {
  /** How many had the outcome, or how many events there were. */
  readonly counted: number | undefined;
  readonly interval: Range | undefined;
  readonly isCalculated: boolean;
}

function publishedArms(result: Result): readonly PublishedArm[] {
  const { measure } = result;
  if (measure.kind === 'frequency') {
    return measure.arms.map((arm, place) => {
      const interval = shareOf(result, place)?.interval;
      const isCalculated = interval?.from === 'calculated';
      const inPercent = interval && { low: interval.low * 100, high: interval.high * 100 };
      return { ...arm, counted: arm.count, interval: inPercent, isCalculated };
    });
  }
  return measure.kind === 'events'
    ? measure.arms.map(({ events, interval, ...arm }) => ({
        ...arm,
        counted: events,
        interval,
        isCalculated: interval?.from === 'calculated',
      }))
    : [];
}

/** The numbers as published, arm by arm: the table behind every drawing. */
function countsView(
  result: Result,
  data: Pick<ReadingData, 'definition'>,
  words: Writers,
): Content {
  const arms = publishedArms(result);
  if (arms.length === 0) return nothing;
  const { localizer } = words;
  const { msg } = localizer;
  return html`<div>
    <dt>${msg('The numbers as published')}</dt>
    <dd>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">${msg('Group')}</th>
            <th scope="col">${msg('Counted')}</th>
            <th scope="col">%</th>
            <th scope="col">${msg('Range in %')}</th>
          </tr>
        </thead>
        <tbody>
          ${arms.map(
            (arm) => html`<tr>
              <th scope="row">${armName(arm, data, words)}</th>
              <td>${countWords(arm, result, words)}</td>
              <td>${arm.percent === undefined ? msg('Not told') : localizer.decimal(arm.percent, 4)}</td>
              <td>${
                arm.interval
                  ? html`${rangeInPercent(arm.interval, words)}${
                      arm.isCalculated
                        ? html` <span class="hint">${msg('(calculated)')}</span>`
                        : nothing
                    }`
                  : msg('Not told')
              }</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </dd>
  </div>`;
}

/** An estimate has no count, and yet its total. */
function countWords(
  { counted, total }: PublishedArm,
  { measure }: Result,
  { localizer }: Writers,
): string {
  const { msg } = localizer;
  if (total === undefined) return msg('Not told');
  const all = localizer.number(total);
  if (counted === undefined) return msg(str`Not told, of ${all}`);
  const count = localizer.number(counted);
  return measure.kind === 'events' ? msg(str`${count} in ${all}`) : msg(str`${count} of ${all}`);
}

/** With as many digits as it takes to tell its ends from each other and from none. */
function rangeInPercent({ low, high }: Range, { localizer }: Writers): string {
  const digits = digitsOfRange([low, high]);
  return localizer.msg(
    str`${localizer.decimal(low, digits)} to ${localizer.decimal(high, digits)}`,
    { desc: 'a range of numbers or of time' },
  );
}
