/** Questions to take along: three at first, more for readers who want them, and the reader's own. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../localization/gaps.js';
import { firstQuestions, type ListQuestion } from '../../../worksheet/checklist-lists.js';
import { answersOf } from '../../../worksheet/worksheet.js';
import { proseFor } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import { optionName } from '../../../definition/options.js';
import { ownEntriesView } from '../../shared/answers/own-entries.js';
import type { Content } from '../../shared/text/prose.js';
import type { ChecklistContext } from './context.js';
import { tickView } from './ticks.js';

/** The questions. */
export function questionsView(context: ChecklistContext): TemplateResult {
  const { lists, localizer, worksheet, headingLevel, actions } = context;
  const { msg } = localizer;
  const first = lists.questions.slice(0, firstQuestions);
  const others = lists.questions.slice(firstQuestions);
  const ticks = (questions: readonly ListQuestion[]): Content =>
    html`${questions.map((question) => tickView('questions', question, hintView(question, context), context))}`;
  return html`<section class="section" part="questions">
    ${heading(headingLevel, 1, msg('Questions to ask'), { id: 'questions' })}
    <fieldset class="ticks">
      <legend>${msg('Tick the ones you want to take along.')}</legend>
      ${ticks(first)}
      ${
        others.length > 0
          ? html`<details>
              <summary>${localizer.plural(
                others.length,
                msg('{n, plural, one {{n} more question} other {{n} more questions}}'),
                { n: localizer.number(others.length) },
              )}</summary>
              <div>${ticks(others)}</div>
            </details>`
          : nothing
      }
    </fieldset>
    ${heading(headingLevel, 2, msg('Your own questions'))}
    ${ownEntriesView(
      {
        label: msg('In your own words'),
        entries: answersOf(worksheet, 'ownQuestions'),
        add: (text) => {
          actions.add('ownQuestions', text);
        },
        remove: (id) => {
          actions.remove('ownQuestions', id);
        },
      },
      localizer,
    )}
  </section>`;
}

/** Why it is worth asking, and which options it is about. */
function hintView(question: ListQuestion, context: ChecklistContext): Content {
  const { definition, localizer, prose } = context;
  const { why, options } = question;
  if (why === undefined && !options?.length) return nothing;
  const names = (options ?? []).map((id) => optionName(definition.options, id));
  return html`${why === undefined ? nothing : proseFor(question, context).paragraph(why)}
    ${names.length > 0 ? html`<p>${fill(localizer.msg('About: {options}'), { options: prose.line(localizer.list(names)) })}</p>` : nothing}`;
}
