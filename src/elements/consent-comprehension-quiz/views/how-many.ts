/** "How many in 100", answered by filling an icon array or by typing. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { iconArray } from '../../../evidence/icon-array.js';
import { str } from '../../../localization/str.js';
import type { QuizAnswer } from '../../../worksheet/quiz-record.js';
import { frameView } from '../../shared/evidence/both-frames.js';
import { iconArrayFigure } from '../../shared/evidence/figures/icon-array.js';
import { notSureBox } from './choices.js';
import type { QuizActions } from '../consent-comprehension-quiz-actions.js';
import type { QuestionOf, QuestionData } from '../consent-comprehension-quiz-data.js';
import type { Writers } from '../../shared/writers.js';

const all = 100;
const perRow = 10;

/** A number field, a slider and 100 icons, which all tell the same number. */
export function howManyView(
  question: QuestionOf<'how-many'>,
  data: Pick<QuestionData, 'definition' | 'record' | 'isUnanswered' | 'typed'>,
  words: Writers,
  actions: Pick<QuizActions, 'write' | 'typeNumber' | 'finishNumber' | 'finishWriting' | 'choose'>,
): TemplateResult {
  const { definition, record, isUnanswered, typed } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  const outcome = definition.outcomes.find(({ id }) => id === question.outcome);
  const { answer } = record;
  const number = answer?.kind === 'how-many' ? answer.number : undefined;
  const inAll = (amount: number): string =>
    msg(str`${localizer.number(amount)} in ${localizer.number(all)}`);
  const said = number === undefined ? msg('No number yet') : inAll(number);
  // While it is dragged all three controls follow, and the event is sent at the end.
  const write = (event: Event): void => {
    actions.write(question, answerOf(Number(valueOf(event))));
  };
  // At 0 it moves no further, and so it would not say that it was set there.
  const setToNone = (event: Event): void => {
    if (number === undefined && valueOf(event) === '0') actions.choose(question, answerOf(0));
  };
  // What is typed stays as it was typed. A message says so where it cannot be read.
  const inField = typed ?? (number === undefined ? '' : localizer.digits(number));
  // The sentences have their room before there is a number: what is being pressed must not move away.
  return html`<p class="hint how-to">${msg('Type a whole number, move the slider, or press the icons.')}</p>
    <div class="how-many">
      <div class="how-many-fields">
        <label class="field">
          <span>${msg(str`How many of ${localizer.number(all)}`)}</span>
          <input type="text" inputmode="numeric" autocomplete="off" spellcheck="false" aria-invalid=${ifDefined(isUnanswered ? 'true' : undefined)} aria-describedby=${ifDefined(isUnanswered ? `unanswered-${question.id}` : undefined)} .value=${live(inField)} @input=${(
            event: Event,
          ) => {
            actions.typeNumber(question, valueOf(event));
          }} @change=${(event: Event) => {
            actions.finishNumber(question, valueOf(event));
          }} />
        </label>
        <label class="field">
          <span>${msg('Fill the icons')}</span>
          <input type="range" min="0" max="100" step="1" .value=${live(String(number ?? 0))} aria-valuetext=${said} @input=${write} @change=${() => {
            actions.finishWriting();
          }} @click=${setToNone} @keyup=${(event: KeyboardEvent) => {
            if (sliderKeys.has(event.key)) setToNone(event);
          }} />
        </label>
        <div class="said">
          ${number === undefined ? html`<p class="hint how-to">${said}</p>` : nothing}
          ${
            outcome
              ? html`<div class=${number === undefined ? 'frames-unset' : nothing}>
                  <p class="frame">${frameView(number ?? all, html`<strong>${inAll(number ?? all)}</strong>`, prose.line(outcome.happened), words)}</p>
                  <p class="frame">${frameView(all - (number ?? 0), inAll(all - (number ?? 0)), prose.line(outcome.didNotHappen), words)}</p>
                </div>`
              : nothing
          }
        </div>
      </div>
      <div class="icons ${number === undefined ? 'icons-unset' : ''}" aria-hidden="true" @click=${(
        event: MouseEvent,
      ) => {
        const place = placeOf(event);
        // The last of the filled icons empties itself, so that none can be filled too.
        actions.choose(question, answerOf(place === number ? place - 1 : place));
      }}>
        ${iconArrayFigure({
          icons: iconArray(
            { happened: number ?? 0, possible: 0, notHappened: all - (number ?? 0) },
            all,
          ),
          id: `icons-${question.id}`,
        })}
      </div>
    </div>
    ${notSureBox(question, data, words, actions)}`;
}

/** The keys that move a slider. */
const sliderKeys = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageDown', 'Home']);

function answerOf(number: number): QuizAnswer {
  return { kind: 'how-many', number };
}

function valueOf({ currentTarget }: Event): string {
  return (currentTarget as HTMLInputElement).value;
}

/** Which icon was pressed, counted from 1 in the order of filling: rows from below, each from the left. */
function placeOf({ currentTarget, clientX, clientY }: MouseEvent): number {
  const box = (currentTarget as HTMLElement).querySelector('svg')!.getBoundingClientRect();
  const cell = (part: number): number =>
    Math.min(perRow - 1, Math.max(0, Math.floor(part * perRow)));
  const column = cell((clientX - box.left) / box.width);
  const row = cell((box.bottom - clientY) / box.height);
  return row * perRow + column + 1;
}
