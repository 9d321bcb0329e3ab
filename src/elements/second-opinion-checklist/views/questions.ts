/** Questions to take along: three at first, more for readers who want them, and the reader's own. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../localization/gaps.js';
import { firstQuestions, type ListQuestion } from '../../../worksheet/checklist-lists.js';
import { answersOf, type AnswersIn } from '../../../worksheet/worksheet.js';
import { proseFor } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import { optionName } from '../../../definition/options.js';
import { ownEntriesView } from '../../shared/answers/own-entries.js';
import type { Content } from '../../shared/text/prose.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { tickView } from './ticks.js';

/** The questions. */
export function questionsView(
  data: Pick<ChecklistData, 'lists' | 'definition'> & AnswersIn<'questions' | 'ownQuestions'>,
  words: Writers,
  actions: Pick<ChecklistActions, 'add' | 'remove' | 'say' | 'tick'>,
): TemplateResult {
  const { lists } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const first = lists.questions.slice(0, firstQuestions);
  const others = lists.questions.slice(firstQuestions);
  const ticks = (questions: readonly ListQuestion[]): Content =>
    html`${questions.map((question) => tickView('questions', question, hintView(question, data, words), data, words, actions))}`;
  return html`<section class="section" part="questions">
    ${heading(headingLevel, 2, msg('Questions to ask'), { id: 'questions' })}
    <fieldset class="ticks">
      <legend class="how-to">${msg('Tick the ones you want to take along.')}</legend>
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
    ${heading(headingLevel, 3, msg('Your own questions'))}
    ${ownEntriesView(
      {
        name: 'questions',
        label: msg('In your own words'),
        entries: answersOf(data, 'ownQuestions'),
        add: (text) => {
          actions.add('ownQuestions', text);
        },
        remove: (id) => {
          actions.remove('ownQuestions', id);
        },
        say: actions.say,
      },
      localizer,
    )}
  </section>`;
}

/** Why it is worth asking, and which options it is about. */
function hintView(
  question: ListQuestion,
  data: Pick<ChecklistData, 'definition'>,
  words: Writers,
): Content {
  const { definition } = data;
  const { localizer, prose } = words;
  const { why, options } = question;
  if (why === undefined && !options?.length) return nothing;
  const names = (options ?? []).map((id) => optionName(definition.options, id));
  return html`${why === undefined ? nothing : proseFor(question, words).paragraph(why)}
    ${names.length > 0 ? html`<p>${fill(localizer.msg('About: {options}'), { options: prose.line(prose.list(names)) })}</p>` : nothing}`;
}
