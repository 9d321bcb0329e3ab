/** "Why this number": everything a reader may want to know of a finding. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, FrequencyArm, Outcome } from '../../../definition/definition.js';
import { certaintyWords } from '../../../evidence/certainty.js';
import { shareOf } from '../../../evidence/share.js';
import { fill } from '../../../localization/gaps.js';
import { str } from '../../../localization/str.js';
import { sourceView } from '../about/about-view.js';
import { namedView } from '../text/named.js';
import type { Content } from '../text/prose.js';
import { optionName } from '../../../definition/options.js';
import type { ReadingData } from '../reading-data.js';
import type { Writers } from '../writers.js';

/** How sure the evidence is, in a few words. */
export function certaintyLabel({ certainty }: Finding, { localizer }: Writers): string {
  const { msg } = localizer;
  return {
    'results-in': msg('High certainty'),
    probably: msg('Moderate certainty'),
    may: msg('Low certainty'),
    'very-uncertain': msg('Very low certainty'),
    'not-rated': msg('Certainty not rated'),
  }[certaintyWords(certainty)];
}

function certaintyMeaning({ certainty }: Finding, { localizer }: Writers): string {
  const { msg } = localizer;
  return {
    'results-in': msg('The true result is very likely close to this.'),
    probably: msg('The true result is probably close to this.'),
    may: msg('The true result may be quite different.'),
    'very-uncertain': msg('It is very uncertain what the true result is.'),
    'not-rated': msg('No source we read says how sure this is.'),
  }[certaintyWords(certainty)];
}

function statusWords({ status }: Finding, { localizer }: Writers): string {
  const { msg } = localizer;
  return {
    'read-in-source': msg('Read in the source itself.'),
    'read-in-digest': msg('Read in a summary by others, not in the source itself.'),
    calculated: msg('Calculated from published figures.'),
  }[status];
}

/** The drawer under a finding. */
export function whyView(
  outcome: Outcome,
  finding: Finding,
  data: Pick<ReadingData, 'definition'>,
  words: Writers,
): TemplateResult {
  const { definition } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  const source = definition.sources.find(({ id }) => id === finding.source);
  const digest = definition.sources.find(({ id }) => id === finding.digest);
  const subject = html`${fill(msg('{outcome}, {period}'), {
    outcome: prose.line(outcome.name),
    period: periodWords(finding, words),
  })}`;
  const row = (term: string, content: Content): TemplateResult =>
    html`<div><dt>${term}</dt><dd>${content}</dd></div>`;
  return html`<details class="why as-is" part="why">
    <summary>${namedView(msg('Why this number'), subject, localizer)}</summary>
    <dl>
      ${row(msg('Who was studied'), prose.paragraph(finding.population))}
      ${row(msg('What was compared'), prose.paragraph(finding.comparator))}
      ${row(msg('When'), html`<p>${periodWords(finding, words)}</p>`)}
      ${row(certaintyLabel(finding, words), html`<p>${certaintyMeaning(finding, words)}</p>${prose.paragraph(finding.certainty.reason)}`)}
      ${row(
        msg('Where the number is from'),
        html`<p>${statusWords(finding, words)}</p>
          ${finding.calculation === undefined ? nothing : prose.paragraph(finding.calculation)}
          ${source ? html`<p>${sourceView(source, words)}</p>` : nothing}
          ${digest ? html`<p>${fill(msg('Summary: {source}'), { source: sourceView(digest, words) })}</p>` : nothing}`,
      )}
      ${countsView(finding, data, words)}
      ${finding.note === undefined ? nothing : row(msg('Note'), prose.paragraph(finding.note))}
    </dl>
  </details>`;
}

/** When it was measured. */
export function periodWords({ period }: Finding, { localizer }: Writers): string {
  const { msg } = localizer;
  if (!period) return msg('The source gives no time');
  const length = localizer.timeSpan({ ...period, precision: undefined });
  if (period.precision === 'up-to' || period.precision === 'under') {
    return msg(str`Within ${length}`);
  }
  return period.precision === 'about' ? msg(str`After about ${length}`) : msg(str`After ${length}`);
}

/** The option of an arm, the author's name for the arm, or both. */
function armName(
  { option, label }: FrequencyArm,
  { definition }: Pick<ReadingData, 'definition'>,
  { localizer, prose }: Writers,
): Content {
  const arm = label === undefined ? nothing : prose.line(label);
  if (option === undefined) return arm;
  const name = prose.line(optionName(definition.options, option));
  return label === undefined
    ? name
    : html`${fill(localizer.msg('{option}: {arm}'), { option: name, arm })}`;
}

/** The numbers as published, arm by arm: the table behind every drawing. */
function countsView(
  finding: Finding,
  data: Pick<ReadingData, 'definition'>,
  words: Writers,
): Content {
  const { measure } = finding;
  if (measure.kind !== 'frequency') return nothing;
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
          ${measure.arms.map((arm, place) => {
            const interval = shareOf(finding, place)?.interval;
            return html`<tr>
              <th scope="row">${armName(arm, data, words)}</th>
              <td>${arm.count === undefined || arm.total === undefined ? msg('Not told') : msg(str`${localizer.number(arm.count)} of ${localizer.number(arm.total)}`)}</td>
              <td>${arm.percent === undefined ? msg('Not told') : localizer.decimal(arm.percent, 4)}</td>
              <td>${
                interval
                  ? html`${msg(str`${localizer.decimal(interval.low * 100, 1)} to ${localizer.decimal(interval.high * 100, 1)}`, { desc: 'a range of numbers or of time' })}${
                      interval.from === 'calculated'
                        ? html` <span class="hint">${msg('(calculated)')}</span>`
                        : nothing
                    }`
                  : msg('Not told')
              }</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </dd>
  </div>`;
}
