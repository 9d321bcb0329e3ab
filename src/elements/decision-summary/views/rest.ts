/** What comes after the first screen: the rest of the page, what can be done with it, and what stands below it. */
import { html, nothing, type TemplateResult } from 'lit';
import { secondOpinion } from '../../../generated/guidance/en/second-opinion.js';
import { clinicianNote } from '../../../exchange/summary/note.js';
import { summaryOf, type SummaryRequest } from '../../../exchange/summary/summary.js';
import { summaryText } from '../../../exchange/summary/text.js';
import { companionGroups } from '../../../worksheet/companion.js';
import { answersIn, answersOf } from '../../../worksheet/worksheet.js';
import { withoutMarks } from '../../../definition/glossary-marks.js';
import { leaningView } from '../../shared/answers/leaning-view.js';
import { ownEntriesView } from '../../shared/answers/own-entries.js';
import { memoView } from '../../shared/memo-view.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { SummaryActions } from '../decision-summary-actions.js';
import type { AddedGroup, Made, SummaryData } from '../decision-summary-data.js';
import { outcomeWords } from '../spoken-words.js';
import { companionView, theirTurnView } from './companion.js';
import { comparedView } from './compared.js';
import { buttonsView } from './do.js';
import { footView } from './foot.js';
import { sectionView } from './section.js';

/** More characters than these stand on one sheet in a smaller size: the smallest first, with its classes. */
const sizes = [
  [5800, 'much very-much utmost'],
  [4700, 'much very-much'],
  [3900, 'much'],
] as const;

/** The general guidance that only this shows. */
export const english = { secondOpinion };

function madeOf(request: SummaryRequest, guidance: string): Made {
  const { definition, localizer } = request;
  const summary = summaryOf(request);
  const voices = { localizer, definition: definition.language, guidance };
  return { summary, text: summaryText(summary, voices), note: clinicianNote(request) };
}

export function doView(data: SummaryData, words: Writers, actions: SummaryActions): unknown {
  if (data.isTheirTurn) return theirTurnView(data, words, actions);
  const { make, done } = data;
  const { text } = make(madeOf);
  return memoView(buttonsView, { text, done }, words, actions);
}

/** The sections after the first ones. */
export function moreView({ first, make }: SummaryData, words: Writers): readonly TemplateResult[] {
  const { sections } = make(madeOf).summary;
  return sections.slice(first.length).map((section) => sectionView(section, words));
}

/** The two options, and what only paper needs. */
export function endView({ make }: SummaryData, words: Writers): Content {
  const { summary, text } = make(madeOf);
  const { compared } = summary;
  const size = sizes.find(([most]) => text.length > most);
  return html`<span class=${size?.[1] ?? nothing} hidden></span> ${memoView(comparedView, compared, words)} ${footView(summary, words)}`;
}

/** What can be filled in, the text, the note and the address. */
export function belowView(data: SummaryData, words: Writers, actions: SummaryActions): Content {
  const { address, definition, done, make, worksheet } = data;
  const { note, text } = make(madeOf);
  const answers = answersIn(worksheet, [
    'leaning',
    'readiness',
    'unsure',
    'ownQuestions',
    'helpers',
  ]);
  return html`
    ${memoView(fillInView, { definition, answers }, words, actions)}
    ${memoView(companionView, { answers: answersIn(worksheet, companionGroups) }, words, actions)}
    ${memoView(noteView, { note, done }, words, actions)} ${memoView(textView, { text }, words)}
    ${memoView(shareView, { address, definition, done }, words, actions)}
  `;
}

/** All of the page as text; it is selected here where a page may not copy. */
function textView({ text }: Pick<Made, 'text'>, { localizer }: Writers): TemplateResult {
  const { msg } = localizer;
  return html`<details class="as-text as-is" part="text">
    <summary>${msg('See the page as text')}</summary>
    <div>
    <label class="field">
      <span>${msg('The page as text')}</span>
      <textarea rows="14" readonly autocomplete="off" spellcheck="false" translate="no" dir="auto" .value=${text}></textarea>
    </label>
    </div>
  </details>`;
}

/** The note for a clinician, as text to copy. */
function noteView(
  { note, done }: Pick<Made, 'note'> & Pick<SummaryData, 'done'>,
  { localizer }: Writers,
  actions: Pick<SummaryActions, 'copy'>,
): TemplateResult {
  const { msg } = localizer;
  return html`<details class="as-is" part="note">
    <summary>${msg('Note for my doctor, in 60 words')}</summary>
    <div>
    <p class="hint">${msg('It says what you have seen, what you raise and what you are unsure of. It is sent to nobody: copy it where you want it.')}</p>
    <label class="field">
      <span>${msg('Text of the note')}</span>
      <textarea rows="7" readonly autocomplete="off" spellcheck="false" translate="no" dir="auto" .value=${note}></textarea>
    </label>
    <p><button type="button" class="button button-quiet" @click=${(event: Event) => {
      const drawer = (event.currentTarget as HTMLElement).closest('details')!;
      void actions.copy(drawer.querySelector('textarea')!, () => undefined);
    }}>${msg('Copy the note')}</button></p>
    ${done?.text === note ? html`<p>${outcomeWords(done.outcome, localizer)}</p>` : nothing}
    </div>
  </details>`;
}

/** What no other element asks. */
function fillInView(
  {
    definition,
    answers,
  }: Pick<SummaryData, 'definition'> & Pick<SummaryData['worksheet'], 'answers'>,
  words: Writers,
  actions: SummaryActions,
): TemplateResult {
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const worksheet = { answers } as SummaryData['worksheet'];
  const lists: readonly (readonly [AddedGroup, string, string])[] = [
    ['unsure', msg('What I am unsure of'), msg('Something I am unsure of, in your own words')],
    ['ownQuestions', msg('My questions'), msg('A question of your own')],
    ['helpers', msg('Who helped me'), msg('Who helped you, such as your daughter or a nurse')],
  ];
  return html`<details class="as-is" part="fill-in">
    <summary>${msg('Fill in or change what stands on the page')}</summary>
    <div class="fill-in">
      <p class="hint">${msg('There is no right answer. It is fine not to be sure, and you can change your mind.')}</p>
      ${leaningView({ definition, worksheet }, words, actions)}
      ${lists.map(
        ([group, title, label]) => html`<section>
          ${heading(headingLevel, 2, title)}
          ${ownEntriesView(
            {
              name: group,
              label,
              entries: answersOf(worksheet, group),
              add: (text) => {
                actions.add(group, text);
              },
              remove: (id) => {
                actions.remove(group, id);
              },
              say: actions.say,
            },
            localizer,
          )}
        </section>`,
      )}
    </div>
  </details>`;
}

/** The address of the page, and never an answer. */
function shareView(
  { address, definition, done }: Pick<SummaryData, 'address' | 'definition' | 'done'>,
  { localizer }: Writers,
  actions: Pick<SummaryActions, 'share'>,
): Content {
  if (address === undefined) return nothing;
  const { msg } = localizer;
  return html`<details class="as-is" part="share">
    <summary>${msg('Show this page to somebody else')}</summary>
    <div>
    <p class="hint">${msg('This shares the address of the page. Your answers are not in it, and stay with you.')}</p>
    <label class="field">
      <span>${msg('Address of the page')}</span>
      <textarea rows="2" readonly dir="ltr" autocomplete="off" spellcheck="false" .value=${address}></textarea>
    </label>
    <p><button type="button" class="button button-quiet" @click=${(event: Event) => {
      const drawer = (event.currentTarget as HTMLElement).closest('details')!;
      void actions.share(drawer.querySelector('textarea')!, withoutMarks(definition.title));
    }}>${msg('Share the address')}</button></p>
    ${done?.text === address ? html`<p>${outcomeWords(done.outcome, localizer)}</p>` : nothing}
    </div>
  </details>`;
}
