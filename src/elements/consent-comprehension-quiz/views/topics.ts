/** Where the quiz ends: what to talk about. No number of right answers, and nothing to pass. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { elementWords } from '../../../worksheet/answers-in-words.js';
import { recordOf, topicsToTalkAbout } from '../../../worksheet/quiz.js';
import { heading } from '../../shared/text/heading.js';
import { namedView } from '../../shared/text/named.js';
import type { QuizActions } from '../consent-comprehension-quiz-actions.js';
import type { QuizData } from '../consent-comprehension-quiz-data.js';
import { printNoteView } from '../../shared/print-note.js';
import type { Writers } from '../../shared/writers.js';

/** The topics, by element of consent. */
export function topicsView(
  data: Pick<QuizData, 'definition' | 'worksheet' | 'questions' | 'first' | 'isPastFirst'>,
  words: Writers,
  actions: Pick<QuizActions, 'goTo' | 'goOn' | 'print'>,
): TemplateResult {
  const { definition, worksheet, questions, first, isPastFirst } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const topics = topicsToTalkAbout(worksheet, questions, definition);
  const more = isPastFirst ? 0 : questions.length - first;
  const isUntouched = questions.every(({ id }) => !recordOf(worksheet, id).checked);
  return html`<section class="topics" part="topics">
    ${heading(headingLevel, 1, msg('To talk about with your care team'), { id: 'topics' })}
    <p class="paper-only printed-title">${prose.line(definition.title)}</p>
    ${
      topics.length > 0
        ? html`<p>${msg('You can take this list along. It is for a talk, and it says nothing about how well you did.')}</p>`
        : html`<p class=${isUntouched ? 'screen-only' : nothing}>${
            isUntouched
              ? msg('What you are not sure of, or want to talk about, comes here as you answer.')
              : msg(
                  'Nothing is on your list now. You can still ask your care team anything, at any time.',
                )
          }</p>`
    }
    ${topics.map(
      ({
        element,
        questions: some,
      }) => html`${heading(headingLevel, 2, elementWords(element, localizer))}
        <ul dir=${ifDefined(prose.voice.dir)}>${some.map(
          (question) => html`<li>
            ${prose.line(question.topic)}
            <button type="button" class="link" @click=${() => {
              actions.goTo(question);
            }}>${namedView(msg('Look at the question'), prose.line(question.topic), localizer)}</button>
          </li>`,
        )}</ul>`,
    )}
    ${isUntouched ? [1, 2, 3].map(() => html`<p class="paper-only ruled"></p>`) : nothing}
    ${
      topics.length > 0
        ? html`<button type="button" class="button button-quiet" @click=${(event: Event) => {
            actions.print((event.currentTarget as HTMLElement).closest<HTMLElement>('.topics')!);
          }}>${msg('Print this list')}</button>${printNoteView(localizer)}`
        : nothing
    }
    <p class="screen-only">${msg('You do not have to know all of this. Take what is not clear to your care team. Ask them to say it in other words, and ask how long you can take to decide.')}</p>
    ${
      more > 0
        ? html`<button type="button" class="button button-quiet" part="more" @click=${() => {
            actions.goOn();
          }}>${localizer.plural(
            more,
            msg(
              '{n, plural, one {{n} more question if you want it} other {{n} more questions if you want them}}',
            ),
            { n: localizer.number(more) },
          )}</button>`
        : nothing
    }
  </section>`;
}
