/** The records to collect, and how far each of them has come. */
import { html, nothing, type TemplateResult } from 'lit';
import { recordStates } from '../../../worksheet/answer-groups.js';
import { recordStateWords } from '../../../worksheet/answers-in-words.js';
import { answerOf, answersOf, type AnswersIn } from '../../../worksheet/worksheet.js';
import { proseFor } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import { addEntryView, removeEntryView } from '../../shared/answers/own-entries.js';
import { radioView } from '../../shared/answers/radio.js';
import type { Content } from '../../shared/text/prose.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';
import { foldedView } from './folded.js';
import { letterView } from './letter.js';
import { moreView } from './ticks.js';

/** How many records are shown first. */
const firstRecords = 5;

/** The list of records, each with its state, and the letter that asks for them. */
export function recordsView(
  data: Pick<ChecklistData, 'lists' | 'letterCopy'> & AnswersIn<'records' | 'ownRecords'>,
  words: Writers,
  actions: Pick<ChecklistActions, 'add' | 'choose' | 'copyLetter' | 'remove' | 'say'>,
): TemplateResult {
  const { lists } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const title = msg('Your records');
  const own = Object.entries(answersOf(data, 'ownRecords'));
  const list = {
    name: 'records',
    label: msg('Another record'),
    add: (text: string) => {
      actions.add('ownRecords', text);
    },
    remove: (id: string) => {
      actions.remove('ownRecords', id);
    },
    say: actions.say,
  };
  return html`<section class="section" part="records">
    ${heading(headingLevel, 2, title, { id: 'records' })}
    <p>${msg('The second doctor needs to see what the first one saw.')}</p>
    <div part="records-list">
      ${foldedView(
        lists.records,
        (some) =>
          listView(
            some.map((record) => {
              const name = proseFor(record, words).line(record.text);
              return recordView(record.id, name, moreView(record, words), data, words, actions);
            }),
          ),
        title,
        localizer,
        firstRecords,
      )}
      ${
        own.length > 0
          ? listView(
              own.map(([id, text]) =>
                recordView(
                  id,
                  html`<span translate="no" dir="auto">${text}</span>`,
                  removeEntryView(id, text, list, localizer, 'link'),
                  data,
                  words,
                  actions,
                ),
              ),
            )
          : nothing
      }
    </div>
    <div class="own-words">${addEntryView(list, localizer)}</div>
    ${letterView(data, words, actions)}
  </section>`;
}

function listView(records: readonly TemplateResult[]): TemplateResult {
  return html`<ul class="records">${records}</ul>`;
}

/** One record with three states, of which one always holds. */
function recordView(
  id: string,
  name: Content,
  below: Content,
  data: AnswersIn<'records'>,
  { localizer }: Writers,
  actions: Pick<ChecklistActions, 'choose'>,
): TemplateResult {
  const chosen = answerOf(data, 'records', id);
  return html`<li class="record">
    <div class="record-name"><span id="record-${id}">${name}</span>${below}</div>
    <div class="states" role="radiogroup" aria-labelledby="record-${id}">
      ${[undefined, ...recordStates].map(
        (state) => html`<label class="record-state">
          ${radioView(`record-${id}`, chosen === state, () => {
            actions.choose('records', id, state);
          })}
          <span>${recordStateWords(state, localizer)}</span>
        </label>`,
      )}
    </div>
  </li>`;
}
