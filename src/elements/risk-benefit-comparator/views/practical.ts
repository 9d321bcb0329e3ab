/** Practical questions by option. */
import { html, type TemplateResult } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import { explainedName } from '../../shared/text/explained-name.js';
import { overnightStayView } from '../../shared/options/overnight-stay.js';
import { comparisonTable } from './comparison-table.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';

/** What each option involves, row by row. */
export function practicalView(
  data: Pick<ComparatorData, 'guidance' | 'definition'>,
  words: Writers,
): TemplateResult {
  const { guidance } = data;
  const { localizer, prose, guidanceProse, headingLevel } = words;
  const { msg } = localizer;
  const { care } = guidance;
  const unknown = msg('Not known');
  const rows: readonly (readonly [string, (option: ProcedureOption) => Content])[] = [
    [msg('What kind of thing is it?'), ({ kind }) => guidanceProse.line(care.kinds[kind].name)],
    [
      msg('How far does it go into the body?'),
      ({ invasiveness }) => explainedName('invasiveness', invasiveness, data, words),
    ],
    [
      msg('How is feeling numbed?'),
      ({ anaesthesia }) =>
        anaesthesia?.length
          ? html`${anaesthesia.map(({ id }) => html`<p>${explainedName('anaesthesia', id, data, words)}</p>`)}`
          : msg('Does not apply'),
    ],
    [
      msg('How long does it take?'),
      ({ duration }) => {
        if (!duration) return unknown;
        if (duration.words !== undefined) return prose.inline(duration.words);
        return duration.time ? localizer.timeSpan(duration.time) : unknown;
      },
    ],
    [msg('Is there a night in hospital?'), (option) => overnightStayView(option, words)],
    [
      msg('What is recovery like?'),
      ({ recovery }) =>
        recovery.length === 0
          ? msg('Does not apply')
          : html`<ul>${recovery.map(({ title }) => html`<li>${prose.line(title)}</li>`)}</ul>`,
    ],
    [
      msg('Can it be done again?'),
      ({ mayRepeat }) => (mayRepeat ? prose.inline(mayRepeat.summary) : unknown),
    ],
  ];
  return html`<section class="section" part="practical">
    ${heading(headingLevel, 1, msg('What it involves'), { id: 'practical' })}
    ${comparisonTable(
      {
        caption: msg('What it involves, by option'),
        corner: msg('Question'),
        groups: [
          {
            rows: rows.map(([question, answer]) => ({
              heading: question,
              cell: (option) => ({ content: answer(option) }),
            })),
          },
        ],
      },
      data,
      words,
    )}
  </section>`;
}
