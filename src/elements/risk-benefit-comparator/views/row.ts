/** One row of the overview: what it is, how sure one can be, its frames, and the options that none of them holds. */
import { html, nothing, type TemplateResult } from 'lit';
import { optionName } from '../../../definition/options.js';
import type { Row } from '../../../evidence/overview.js';
import { fill } from '../../../localization/gaps.js';
import { str } from '../../../localization/str.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { RowData } from '../risk-benefit-comparator-data.js';
import { frameView } from './frame.js';
import { howSureWords } from './how-sure.js';
import { moreView } from './more.js';
import { restLineView, type RestSaid } from './rest-line.js';
import { isToldInFull } from './told-in-full.js';

/** The row. */
export function rowView(
  data: RowData,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseTime'>,
): TemplateResult {
  const { row, isPicked } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const { frames } = row;
  const isOfSeveralStudies = new Set(frames.map(({ result }) => result.study)).size > 1;
  return html`<section class=${isPicked ? 'row row-picked' : 'row'} part="row">
    <div class="row-head">
      ${heading(headingLevel, 2, prose.line(row.row.name), { id: `row-${row.row.id}`, className: 'row-name' })}
      <p class="row-direction">${directionWords(row, words)}</p>
      ${isPicked ? html`<p class="tag">${msg('You picked this')}</p>` : nothing}
    </div>
    <p part="sure">${fill(msg('How sure? {answer}'), { answer: howSureWords(row, words) })}</p>
    ${isOfSeveralStudies ? html`<p class="row-warning">${msg('Different people: do not compare.')}</p>` : nothing}
    ${frames.map((frame, place) => frameView(frame, frames.slice(0, place), data, words))}
    ${isOfSeveralStudies ? notComparedView(row, data, words) : nothing}
    ${restView(data, words)} ${data.tellsOfGaps ? gapsView(data, words) : nothing}
    ${moreView(data, words, actions)}
  </section>`;
}

/** Whether people hope for it or want to avoid it. */
function directionWords({ direction }: Pick<Row, 'direction'>, { localizer }: Writers): string {
  const { msg } = localizer;
  return {
    benefit: msg('Hoped for'),
    harm: msg('To avoid'),
    neutral: msg('Seen either way'),
  }[direction];
}

/** The pairs of options that stand in frames of the row, and never in the same one. */
function notComparedView(
  { frames }: Row,
  { definition }: RowData,
  { localizer, prose }: Writers,
): Content {
  const nameOf = (id: string): string => prose.name(optionName(definition.options, id));
  const sets = frames.map(({ arms }) => new Set(arms.flatMap(({ options }) => options)));
  const shown = definition.options.filter(({ id }) => sets.some((set) => set.has(id)));
  const pairs = shown.flatMap((one, place) =>
    shown
      .slice(place + 1)
      .filter(({ id }) => !sets.some((set) => set.has(one.id) && set.has(id)))
      .map((other) =>
        localizer.msg(str`${nameOf(one.id)} with ${nameOf(other.id)}`, {
          desc: 'two options that no study compared with each other',
        }),
      ),
  );
  // eslint-disable-next-line house/whole-sentences -- with "A with B and B with C" nobody knows where a pair ends; the dot is of no language
  const apart = pairs.join(' · ');
  return pairs.length === 0
    ? nothing
    : html`<p class="frame-note">${localizer.msg(str`Not compared: ${apart}.`)}</p>`;
}

/**
 * What is said of the options that no frame holds, those of one reason together. Of a benefit with numbers, the words
 * stand in More; of a harm they stand here, so that no number is not read as no harm.
 */
function restView({ definition, row, unknown }: RowData, words: Writers): Content {
  const isShort = !isToldInFull(row);
  const told = new Map<string, RestSaid>();
  for (const { options, reason, text } of row.rest) {
    const said = isShort ? undefined : text;
    // What is unknown in every row is told once, on top.
    const named = options.filter(
      (id) => !(unknown.includes(id) && said === undefined && reason !== 'does-not-apply'),
    );
    if (named.length === 0) continue;
    const short = isShort && text !== undefined ? 'known-otherwise' : reason;
    const key = `${short}\n${said ?? ''}`;
    const before = told.get(key)?.options ?? [];
    told.set(key, { reason: short, text: said, options: [...before, ...named] });
  }
  return html`${[...told.values()].map((said) => restLineView(said, row, definition, words))}`;
}

/** The options that no study here looked at, and what no number means: told once, where the first one is missing. */
function gapsView({ definition, unknown }: RowData, { localizer, prose }: Writers): TemplateResult {
  const { msg } = localizer;
  const names = prose.list(unknown.map((id) => optionName(definition.options, id)));
  return html`${
    unknown.length === 0
      ? nothing
      : html`<p class="row-rest" part="unknown">${fill(
          msg('{options}: no study here counted it. It may be better, worse or the same.'),
          { options: html`<strong>${prose.line(names)}</strong>` },
        )}</p>`
  }
  <p class="row-warning">${msg('No number does not mean no harm.')}</p>`;
}
