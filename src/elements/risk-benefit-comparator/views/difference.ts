/** The difference between two options, in absolute numbers. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Finding, Outcome } from '../../../definition/definition.js';
import { compareOptions, type Difference } from '../../../evidence/comparison.js';
import type { Amount } from '../../../evidence/difference.js';
import type { Localizer } from '../../../localization/localizer.js';
import { fill } from '../../../localization/gaps.js';
import { str } from '../../../localization/str.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import { unitWords } from '../../shared/evidence/figures/frequency.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';
import { optionName } from '../../../definition/options.js';
import { certaintyLabel, periodWords } from '../../shared/evidence/why-view.js';

/** Two options of the reader's choice; none is chosen at first. */
export function differenceView(
  data: Pick<ComparatorData, 'compared' | 'definition' | 'shown' | 'group' | 'per'>,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseCompared'>,
): TemplateResult {
  const { compared } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const isChosen =
    compared.first !== '' && compared.second !== '' && compared.first !== compared.second;
  return html`<section class="section" part="difference">
    ${heading(headingLevel, 1, msg('Two options, and the difference'), { id: 'difference' })}
    <div class="pickers">
      ${pickerView('first', msg('First option'), data, words, actions)} ${pickerView('second', msg('Second option'), data, words, actions)}
    </div>
    ${isChosen ? differencesView(data, words) : html`<p class="unset">${msg('Choose two different options to see how their numbers differ.')}</p>`}
  </section>`;
}

function pickerView(
  which: 'first' | 'second',
  label: string,
  data: Pick<ComparatorData, 'definition' | 'compared'>,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseCompared'>,
): TemplateResult {
  const { definition, compared } = data;
  const { localizer, prose } = words;
  const { lang } = prose.voice;
  return html`<label class="select">
    <span>${label}</span>
    <select .value=${live(compared[which])} @change=${(event: Event) => {
      actions.chooseCompared(which, (event.currentTarget as HTMLSelectElement).value);
    }}>
      <option value="">${localizer.msg('Choose')}</option>
      ${definition.options.map(
        ({ id, name }) =>
          html`<option value=${id} lang=${lang ?? nothing} ?selected=${compared[which] === id}>${name}</option>`,
      )}
    </select>
  </label>`;
}

function differencesView(
  data: Pick<ComparatorData, 'shown' | 'group' | 'definition' | 'compared' | 'per'>,
  words: Writers,
): TemplateResult {
  const { shown, group } = data;
  const { localizer } = words;
  const rows = shown.flatMap((outcome) => {
    const rowsAbout = (id: string | undefined): readonly TemplateResult[] =>
      outcome.findings
        .filter((finding) => finding.group === id)
        .flatMap((finding) => rowsOf(outcome, finding, data, words));
    // As in the table: the figures of the reader's group where a study has some, else those of everyone.
    const ofGroup = group === '' ? [] : rowsAbout(group);
    return ofGroup.length > 0 ? ofGroup : rowsAbout(undefined);
  });
  return rows.length === 0
    ? html`<p class="notice">${localizer.msg('No study here compares these two options in numbers of people. Their numbers come from different studies, so we do not subtract them.')}</p>`
    : html`<ul class="differences">${rows}</ul>`;
}

function rowsOf(
  outcome: Outcome,
  finding: Finding,
  data: Pick<ComparatorData, 'definition' | 'compared' | 'per'>,
  words: Writers,
): readonly TemplateResult[] {
  const { definition, compared, per } = data;
  const { localizer, prose } = words;
  const group = definition.groups?.find(({ id }) => id === finding.group);
  return compareOptions(finding, compared.first, compared.second, per).flatMap((result) =>
    result.kind === 'refused'
      ? []
      : [
          html`<li>
            <p class="outcome-name">${prose.line(outcome.name)}</p>
            ${group ? html`<p class="hint">${prose.line(group.name)}</p>` : nothing}
            <p>${fill(
              localizer.msg('{difference} {happened}', {
                desc: 'a difference such as "26 more in 100 people:", and what happened to them',
              }),
              {
                difference: html`<strong>${differenceWords(result, finding, data, words)}</strong>`,
                happened: prose.line(outcome.happened),
              },
            )}</p>
            ${intervalWords(result, words)}
            <p class="hint">${localizer.msg(str`${periodWords(finding, words)}. ${certaintyLabel(finding, words)}.`)}</p>
          </li>`,
        ],
  );
}

/** "26 more in 100 people with surgery than with a splint:" */
function differenceWords(
  difference: Difference,
  finding: Finding,
  data: Pick<ComparatorData, 'definition' | 'compared'>,
  words: Writers,
): string {
  const { definition, compared } = data;
  const { localizer } = words;
  const { msg } = localizer;
  const first = optionName(definition.options, compared.first);
  const second = optionName(definition.options, compared.second);
  const all = unitWords(finding.unit, difference.per, localizer);
  const count = localizer.number(difference.count);
  const isLessThanOne = difference.approximation === 'fewer-than-one';
  switch (difference.direction) {
    case 'more':
      return isLessThanOne
        ? msg(str`${first}, compared with ${second}: more, by less than ${count} in ${all}:`)
        : msg(str`${first}, compared with ${second}: ${count} more in ${all}:`);
    case 'fewer':
      return isLessThanOne
        ? msg(str`${first}, compared with ${second}: fewer, by less than ${count} in ${all}:`)
        : msg(str`${first}, compared with ${second}: ${count} fewer in ${all}:`);
    case 'same':
      return msg(str`${first}, compared with ${second}: no difference in ${all}:`);
  }
}

function intervalWords({ interval }: Difference, { localizer }: Writers): Content {
  if (!interval) return nothing;
  const { msg } = localizer;
  return html`<p class="hint">${msg(str`The range is from ${endWords(interval.least, localizer)} to ${endWords(interval.most, localizer)}.`)}
    ${interval.mayBeNone ? msg('There may be no difference at all.') : nothing}
    ${interval.from === 'calculated' ? msg('We calculated this range from the published counts.') : nothing}</p>`;
}

/** One end of a range, as "from … to …" takes it up. */
function endWords({ direction, count, approximation }: Amount, localizer: Localizer): string {
  const { msg } = localizer;
  const number = localizer.number(count);
  const isLessThanOne = approximation === 'fewer-than-one';
  switch (direction) {
    case 'more':
      return isLessThanOne
        ? msg(str`less than ${number} more`, { desc: 'one end of a range, after "from" or "to"' })
        : msg(str`${number} more`, { desc: 'one end of a range, after "from" or "to"' });
    case 'fewer':
      return isLessThanOne
        ? msg(str`less than ${number} fewer`, { desc: 'one end of a range, after "from" or "to"' })
        : msg(str`${number} fewer`, { desc: 'one end of a range, after "from" or "to"' });
    case 'same':
      return msg('no difference', { desc: 'one end of a range, after "from" or "to"' });
  }
}
