/** The overview: a switch, a line on the order, and the rows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../../evidence/overview.js';
import { picksIn } from '../../../worksheet/picks.js';
import { str } from '../../../localization/str.js';
import { segmentedControl } from '../../shared/answers/segmented-control.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import { rowView } from './row.js';
import { later, laterFrom } from '../../shared/later.js';
import { rest } from './rest-part.js';

type Data = Pick<
  ComparatorData,
  'definition' | 'overview' | 'worksheet' | 'mode' | 'isPrinting' | 'compared' | 'times'
>;

/** How many rows are drawn with the first screen. On a wide one, they stand in two columns; one fills that of a phone. */
const seenAtFirst = (): number => (globalThis.innerWidth > 800 ? 6 : 1);

/** The overview of all options, or two of them side by side; on paper, always the overview. */
export function overviewView(
  data: Data,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseMode' | 'chooseCompared' | 'chooseTime' | 'moveToPicks'>,
): TemplateResult {
  const { definition, overview, mode, isPrinting, worksheet } = data;
  const { localizer, headingLevel } = words;
  const picks = picksIn(worksheet);
  const rows = inOrder(overview.rows, picks);
  const isPair = mode === 'pair';
  const atFirst = seenAtFirst();
  const firstGap = rows.find(({ rest }) => rest.length > 0);
  return html`<section class="overview" part="overview">
    ${heading(headingLevel, 1, localizer.msg('What may happen'), { id: 'outcomes', className: 'visually-hidden' })}
    ${modeView(data, words, actions)}
    ${isPair ? laterFrom(rest, ({ pairView }) => pairView(rows, data, words, actions), true) : nothing}
    ${
      isPair && !isPrinting
        ? nothing
        : html`<div class="rows">${rows.map((row, place) =>
            later(
              () =>
                rowView(
                  {
                    definition,
                    times: data.times,
                    row,
                    isPicked: picks.includes(row.row.id),
                    unknown: overview.unknownOptions,
                    tellsOfGaps: row === firstGap,
                  },
                  words,
                  actions,
                ),
              place < atFirst,
            ),
          )}</div>`
    }
    ${later(() => orderView(data, words, actions))}
  </section>`;
}

/** What the reader picked comes first, in the order in which they picked it. */
function inOrder(rows: readonly Row[], picks: readonly string[]): readonly Row[] {
  const picked = picks.flatMap((id) => rows.find(({ row }) => row.id === id) ?? []);
  return [...picked, ...rows.filter((row) => !picked.includes(row))];
}

/** With two options there is nothing to switch. */
function modeView(
  { definition, mode }: Data,
  { localizer }: Writers,
  actions: Pick<ComparatorActions, 'chooseMode'>,
): Content {
  const { msg } = localizer;
  const { length } = definition.options;
  if (length < 3) return nothing;
  return html`<div class="mode" part="mode">${segmentedControl(
    'mode',
    msg('What to see'),
    [
      ['all', msg(str`All ${localizer.number(length)} options`)],
      ['pair', msg('Two, side by side')],
    ],
    mode,
    actions.chooseMode,
  )}</div>`;
}

/**
 * Who chose the rows and why, and where to choose one's own. Below them: above, it would push the first number off the
 * first screen of a phone.
 */
function orderView(
  { definition, overview }: Data,
  words: Writers,
  actions: Pick<ComparatorActions, 'moveToPicks'>,
): TemplateResult {
  const { localizer, prose } = words;
  const { msg } = localizer;
  const count = overview.rows.length;
  const gaps = { count: localizer.number(count) };
  const chosenBy = overview.isByRule ? 'rule' : (definition.overview?.chosenBy ?? 'authors');
  const message = {
    rule: msg(
      '{count, plural, one {{count} thing, in the guide’s order} other {{count} things, in the guide’s order}}',
    ),
    authors: msg(
      '{count, plural, one {{count} thing, in the authors’ order} other {{count} things, in the authors’ order}}',
    ),
    'patients-and-authors': msg(
      '{count, plural, one {{count} thing, chosen with patients} other {{count} things, chosen with patients}}',
    ),
    'core-outcome-set': msg(
      '{count, plural, one {{count} thing, from an agreed list} other {{count} things, from an agreed list}}',
    ),
  }[chosenBy];
  return html`<div class="order" part="order">
    <details class="why-these as-is">
      <summary>${localizer.plural(count, message, gaps)}</summary>
      ${definition.overview ? prose.paragraph(definition.overview.how) : html`<p>${msg('The authors of this guide have chosen no order. For each, you see the study that compares most options.')}</p>`}
      ${prose.paragraph(definition.optionOrder)}
    </details>
    <button type="button" class="link" @click=${actions.moveToPicks}>${msg('Put mine first')}</button>
  </div>`;
}
