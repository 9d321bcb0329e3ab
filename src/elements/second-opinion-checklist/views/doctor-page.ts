/** The page for the second doctor: what the reader ticked and wrote, gathered for paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { firstQuestions, type ListEntry } from '../../../worksheet/checklist-lists.js';
import { answerOf, answersOf } from '../../../worksheet/worksheet.js';
import { topicsToTalkAbout } from '../../../worksheet/quiz.js';
import { proseFor } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import type { ChecklistContext } from './context.js';
import { markWords } from './records.js';
import { isTicked } from './ticks.js';

/** The page, and a button that prints it alone. */
export function doctorPageView(context: ChecklistContext): TemplateResult {
  const { definition, localizer, prose, headingLevel, actions } = context;
  const { msg } = localizer;
  const gathered: readonly (readonly [string, readonly Content[]])[] = [
    [msg('My reasons, as I ticked them'), reasons(context)],
    [msg('What matters to me'), considerations(context)],
    [msg('My records'), records(context)],
    [msg('Notes on the first opinion'), notes(context)],
    [msg('What I would like to talk about'), topics(context)],
  ];
  const filled = gathered.filter(([, entries]) => entries.length > 0);
  return html`<section class="section doctor-page" part="doctor-page">
    ${heading(headingLevel, 1, msg('Page for the second doctor'), { id: 'doctor-page' })}
    <div class="screen-only">
      <p>${msg('This page gathers what you ticked and wrote. Print it to take along. It is sent to nobody.')}</p>
      <p><button type="button" class="button" @click=${actions.printPage}>${msg('Print this page')}</button></p>
    </div>
    <div class="paper">
      <p class="paper-title">${prose.line(definition.title)}</p>
      <p class="blank"><span class="label">${msg('Name:')}</span><span class="blank-line"></span></p>
      ${dateView(context)}
      ${
        filled.length === 0
          ? html`<p class="screen-only hint">${msg('You have not ticked or written anything yet. For now, these are the first questions of the list.')}</p>`
          : nothing
      }
      ${filled.map(([title, entries]) => partView(title, entries, context))}
      ${questionsView(context)}
      <p class="hint">${msg('Filled in by the patient. It is not a medical record.')}</p>
    </div>
  </section>`;
}

/** The date of the visit; while there is none, room on paper to write it. */
function dateView({ localizer, visit }: ChecklistContext): TemplateResult {
  const { date, time } = visit;
  const label = html`<span class="label">${localizer.msg('Date of the visit:')}</span>`;
  if (date === undefined) {
    return html`<div class="paper-only"><p class="blank">${label}<span class="blank-line"></span></p></div>`;
  }
  const clock = time === undefined ? nothing : html`, <span dir="ltr">${time}</span>`;
  return html`<p>${label} ${localizer.date(date)}${clock}</p>`;
}

function partView(
  title: string,
  entries: readonly Content[],
  { headingLevel }: ChecklistContext,
): TemplateResult {
  return html`${heading(headingLevel, 2, title)}
    <ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;
}

function reasons(context: ChecklistContext): readonly Content[] {
  const { reasons: all, situations } = context.lists;
  const line = (entry: ListEntry): Content => proseFor(entry, context).line(entry.text);
  return [
    ...all.filter((entry) => isTicked('reasons', entry, context)).map(line),
    ...situations.filter((entry) => isTicked('situations', entry, context)).map(line),
  ];
}

function considerations({ definition, prose, worksheet }: ChecklistContext): readonly Content[] {
  return [
    ...definition.considerations
      .filter(({ id }) => answerOf(worksheet, 'considerations', id) === 'matters')
      .map(({ matters }) => prose.line(matters)),
    ...Object.values(answersOf(worksheet, 'concerns')),
  ];
}

/** The records that have a mark, and all of the reader's own. */
function records(context: ChecklistContext): readonly Content[] {
  const { lists, localizer, worksheet } = context;
  const line = (id: string, words: Content): Content => {
    const marks = answerOf(worksheet, 'records', id) ?? [];
    return html`${words}${marks.map((mark) => html` <span class="tag">${markWords(mark, localizer)}</span>`)}`;
  };
  return [
    ...lists.records
      .filter(({ id }) => answerOf(worksheet, 'records', id))
      .map((record) => line(record.id, proseFor(record, context).line(record.text))),
    ...Object.entries(answersOf(worksheet, 'ownRecords')).map(([id, text]) => line(id, text)),
  ];
}

function notes(context: ChecklistContext): readonly Content[] {
  return context.lists.compared.flatMap((row) => {
    const note = answerOf(context.worksheet, 'firstView', row.id);
    if (note === undefined) return [];
    const words = proseFor(row, context).line(row.text);
    return [html`<span class="label">${words}</span><span class="note">${note}</span>`];
  });
}

function topics({ definition, prose, worksheet }: ChecklistContext): readonly Content[] {
  return topicsToTalkAbout(worksheet, definition.quiz?.questions ?? [], definition).flatMap(
    ({ questions }) => questions.map(({ topic }) => prose.line(topic)),
  );
}

/** The ticked questions, or the first ones while none is ticked, with room for the answers on paper. */
function questionsView(context: ChecklistContext): TemplateResult {
  const { lists, localizer, worksheet, headingLevel } = context;
  const ticked = lists.questions.filter((question) => isTicked('questions', question, context));
  const shown = ticked.length > 0 ? ticked : lists.questions.slice(0, firstQuestions);
  const entries = [
    ...shown.map((question) => proseFor(question, context).line(question.text)),
    ...Object.values(answersOf(worksheet, 'ownQuestions')),
  ];
  return html`${heading(headingLevel, 2, localizer.msg('My questions'))}
    <ol>${entries.map((entry) => html`<li>${entry}<span class="paper-only ruled"></span></li>`)}</ol>`;
}
