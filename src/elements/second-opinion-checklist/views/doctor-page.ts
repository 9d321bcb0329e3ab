/** The page for the second doctor: what the reader ticked and wrote, gathered for paper. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../outline/words.js';
import {
  considerationsInWords,
  notesInWords,
  ownInWords,
  questionsInWords,
  reasonsInWords,
  recordsInWords,
  sharingWithWords,
  topicsInWords,
  visitInWords,
} from '../../../worksheet/answers-in-words.js';
import { answerOf } from '../../../worksheet/worksheet.js';
import { heading } from '../../shared/text/heading.js';
import { printNoteView } from '../../shared/print-note.js';
import type { Content } from '../../shared/text/prose.js';
import { wordsView } from '../../shared/text/words-view.js';
import type { ChecklistActions } from '../second-opinion-checklist-actions.js';
import type { ChecklistData } from '../second-opinion-checklist-data.js';
import type { Writers } from '../../shared/writers.js';

/** The page, and a button that prints it alone. */
export function doctorPageView(
  data: Pick<ChecklistData, 'definition' | 'lists' | 'worksheet'>,
  words: Writers,
  actions: Pick<ChecklistActions, 'print'>,
): TemplateResult {
  const { definition, lists, worksheet } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const gathered: readonly (readonly [string, readonly Content[]])[] = [
    [msg('My reasons, as I ticked them'), lines(reasonsInWords(worksheet, lists), words)],
    [
      msg('What matters to me'),
      lines(
        [
          ...considerationsInWords(worksheet, definition, 'matters'),
          ...ownInWords(worksheet, 'concerns'),
        ],
        words,
      ),
    ],
    [msg('My records'), records(data, words)],
    [msg('What you may tell my first doctor'), sharing(data, words)],
    [msg('Notes on the first opinion'), notes(data, words)],
    [msg('What I would like to talk about'), lines(topicsInWords(worksheet, definition), words)],
  ];
  const filled = gathered.filter(([, entries]) => entries.length > 0);
  return html`<section class="section doctor-page" part="doctor-page">
    ${heading(headingLevel, 1, msg('Page for the second doctor'), {
      id: 'doctor-page',
      className: 'paper-heading',
    })}
    <p class="screen-only"><button type="button" class="button" @click=${(event: Event) => {
      actions.print((event.currentTarget as HTMLElement).closest<HTMLElement>('.doctor-page')!);
    }}>${msg('Print a page for the second doctor')}</button></p>
    ${printNoteView(localizer)}
    <details>
      <summary class="screen-only">${msg('See the page')}</summary>
      <p class="screen-only">${msg('This page gathers what you ticked and wrote. Print it to take along. It is sent to nobody.')}</p>
      <div class="paper">
        <p class="paper-title">${prose.line(definition.title)}</p>
        <p class="blank"><span class="label">${msg('Name:')}</span><span class="blank-line"></span></p>
        ${dateView(data, words)}
        ${
          filled.length === 0
            ? html`<p class="screen-only hint">${msg('You have not ticked or written anything yet. For now, these are the first questions of the list.')}</p>`
            : nothing
        }
        ${filled.map(([title, entries]) => partView(title, entries, words))}
        ${questionsView(data, words)}
        <p class="hint">${msg('Filled in by the patient. It is not a medical record.')}</p>
      </div>
    </details>
  </section>`;
}

/** The date of the visit; while there is none, room on paper to write it. */
function dateView(
  { worksheet }: Pick<ChecklistData, 'worksheet'>,
  { localizer }: Writers,
): TemplateResult {
  const visit = visitInWords(worksheet, localizer);
  const label = html`<span class="label">${localizer.msg('Date of the visit:')}</span>`;
  if (!visit) {
    return html`<div class="paper-only"><p class="blank">${label}<span class="blank-line"></span></p></div>`;
  }
  return html`<p>${label} ${visit}</p>`;
}

function partView(
  title: string,
  entries: readonly Content[],
  { headingLevel }: Writers,
): TemplateResult {
  return html`${heading(headingLevel, 2, title)}
    <ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;
}

function lines(list: readonly Words[], words: Writers): readonly Content[] {
  return list.map((said) => wordsView(said, words));
}

function records(
  data: Pick<ChecklistData, 'lists' | 'worksheet'>,
  words: Writers,
): readonly Content[] {
  const { lists, worksheet } = data;
  const { localizer } = words;
  return recordsInWords(worksheet, lists, localizer).map(
    ({ record, state }) => html`${wordsView(record, words)} <span class="tag">${state}</span>`,
  );
}

function sharing(
  { worksheet }: Pick<ChecklistData, 'worksheet'>,
  { localizer }: Writers,
): string[] {
  const amount = answerOf(worksheet, 'sharingWith', 'first-doctor');
  return amount === undefined ? [] : [sharingWithWords(amount, localizer)];
}

function notes(
  data: Pick<ChecklistData, 'worksheet' | 'lists'>,
  words: Writers,
): readonly Content[] {
  return notesInWords(data.worksheet, 'firstView', data.lists).map(
    ({ topic, note }) =>
      html`<span class="label">${wordsView(topic, words)}</span><span class="note" translate="no" dir="auto">${note.text}</span>`,
  );
}

/** The ticked questions, or the first ones while none is ticked, with room for the answers on paper. */
function questionsView(
  data: Pick<ChecklistData, 'lists' | 'worksheet'>,
  words: Writers,
): TemplateResult {
  const { lists, worksheet } = data;
  const { localizer, headingLevel } = words;
  const entries = lines(questionsInWords(worksheet, lists), words);
  return html`${heading(headingLevel, 2, localizer.msg('My questions'))}
    <ol>${entries.map((entry) => html`<li>${entry}<span class="paper-only ruled"></span></li>`)}</ol>`;
}
