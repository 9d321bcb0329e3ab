/** Things to put in order, with two buttons each: no dragging is asked of anybody. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { withoutMarks } from '../../../definition/glossary-marks.js';
import { str } from '../../../localization/str.js';
import { startingOrder } from '../../../worksheet/quiz.js';
import { listNumberView } from '../../shared/text/list-number.js';
import { notSureBox } from './choices.js';
import type { QuizActions } from '../consent-comprehension-quiz-actions.js';
import type { QuestionOf, QuestionData } from '../consent-comprehension-quiz-data.js';
import type { Writers } from '../../shared/writers.js';

/** The list in the reader's order. */
export function orderingView(
  question: QuestionOf<'ordering'>,
  data: Pick<QuestionData, 'record'>,
  words: Writers,
  actions: Pick<QuizActions, 'choose' | 'keepFocus' | 'announce'>,
): TemplateResult {
  const { record } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  const { answer } = record;
  const isOrdered = answer?.kind === 'ordering';
  const order = isOrdered ? answer.order : startingOrder(question);
  const textOf = (id: string): string => question.things.find((one) => one.id === id)?.text ?? '';
  const move = (event: Event, id: string, by: -1 | 1): void => {
    const from = order.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    const others = order.filter((one) => one !== id);
    const next = [...others.slice(0, to), id, ...others.slice(to)];
    actions.choose(question, { kind: 'ordering', order: next });
    actions.keepFocus(event.currentTarget as HTMLElement);
    // What has moved has words of the definition, so all of the sentence is in its language where that can be.
    const { around } = prose;
    const words = withoutMarks(textOf(id));
    const moved = around === localizer ? prose.name(words) : words;
    const place = around.number(to + 1);
    const count = around.number(order.length);
    actions.announce(around.msg(str`${moved}: now ${place} of ${count}`));
  };

  const button = (id: string, place: number, by: -1 | 1): TemplateResult => {
    const isEnd = by === -1 ? place === 0 : place === order.length - 1;
    const { before, action, after } = localizer.label(
      by === -1 ? msg('Move up') : msg('Move down'),
      prose.line(textOf(id)),
    );
    // It stays a button at the ends of the list, so that the focus is not lost on the way.
    return html`<button type="button" class="move" aria-disabled=${isEnd} @click=${(
      event: Event,
    ) => {
      move(event, id, by);
    }}><span aria-hidden="true">${by === -1 ? '↑' : '↓'}</span><span class="visually-hidden">${before}${action}${after}</span></button>`;
  };

  return html`<p class="hint how-to">${msg('Put these in order with the arrows. The first comes on top.')}</p>
    ${isOrdered ? nothing : html`<p class="paper-only">${msg('Write 1 beside what comes first, then 2, and so on.')}</p>`}
    <ol class="order ${isOrdered ? '' : 'order-unset'}">
      ${repeat(
        order,
        (id) => id,
        (id, place) => html`<li>
          ${listNumberView(place, localizer)}
          <span class="order-text">${prose.line(textOf(id))}</span>
          <span class="moves">${button(id, place, -1)}${button(id, place, 1)}</span>
        </li>`,
      )}
    </ol>
    ${notSureBox(question, data, words, actions)}`;
}
