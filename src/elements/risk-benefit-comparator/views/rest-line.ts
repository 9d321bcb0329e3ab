/** A line of the overview that says why some options have no number. */
import { html, type TemplateResult } from 'lit';
import type { ProcedureDefinition, RowRest } from '../../../definition/definition.js';
import { optionName } from '../../../definition/options.js';
import type { Row } from '../../../evidence/overview.js';
import { fill } from '../../../localization/gaps.js';
import type { Writers } from '../../shared/writers.js';

/** What is said of some options. */
export type RestSaid = Pick<RowRest, 'reason' | 'options'> & Partial<Pick<RowRest, 'text'>>;

/** The line. */
export function restLineView(
  { reason, text, options }: RestSaid,
  row: Row,
  { options: known }: Pick<ProcedureDefinition, 'options'>,
  words: Writers,
): TemplateResult {
  const { prose, localizer } = words;
  const names = prose.list(options.map((id) => optionName(known, id)));
  return html`<p class="row-rest">${fill(localizer.msg('{options}: {said}'), {
    options: html`<strong>${prose.line(names)}</strong>`,
    said: text === undefined ? reasonWords(reason, row, words) : prose.inline(text),
  })}</p>`;
}

function reasonWords(
  reason: RowRest['reason'],
  { direction, frames }: Row,
  { localizer }: Writers,
): string {
  const { msg } = localizer;
  switch (reason) {
    case 'known-otherwise':
      return frames.length > 0
        ? msg('not in that study.', {
            desc: 'why an option has no number, after its name and a colon',
          })
        : msg('see “More”.', { desc: 'why an option has no number, after its name and a colon' });
    case 'searched-not-found':
      return msg('looked for, none found.', {
        desc: 'why an option has no number, after its name and a colon',
      });
    case 'not-known':
      return msg('no number found.', {
        desc: 'why an option has no number, after its name and a colon',
      });
    case 'does-not-apply':
      return direction === 'harm'
        ? msg('not this problem. They can have others.', {
            desc: 'why an option has no number, after its name and a colon',
          })
        : msg('not a question for them.', {
            desc: 'why an option has no number, after its name and a colon',
          });
  }
}
