/** "How many in 100", answered by filling an icon array or by typing. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
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
  data: Pick<QuestionData, 'definition' | 'record' | 'isUnanswered'>,
  words: Writers,
  actions: Pick<QuizActions, 'write' | 'finishWriting' | 'choose' | 'check'>,
): TemplateResult {
  const { definition, record, isUnanswered } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  const outcome = definition.outcomes.find(({ id }) => id === question.outcome);
  const { answer } = record;
  const number = answer?.kind === 'how-many' ? answer.number : undefined;
  const inAll = (amount: number): string =>
    msg(str`${localizer.number(amount)} in ${localizer.number(all)}`);
  const said = number === undefined ? msg('No number yet') : inAll(number);
  // While it is typed or dragged all three controls follow, and the event is sent at the end.
  const write = (value: string): void => {
    const answer = answerFrom(value);
    if (answer) actions.write(question, answer);
  };
  const finish = (value: string): void => {
    if (answerFrom(value)) {
      actions.finishWriting();
      return;
    }
    actions.choose(question);
    // What is no such number stays in the field to be mended, and a message says so at once.
    if (value.trim() !== '') actions.check(question);
  };
  // At 0 it moves no further, and so it would not say that it was set there.
  const setToNone = (event: Event): void => {
    if (number === undefined && valueOf(event) === '0') actions.choose(question, answerOf(0));
  };
  const typed = isUnanswered ? noChange : '';
  // The sentences have their room before there is a number: what is being pressed must not move away.
  return html`<p class="hint">${msg('Type a whole number, move the slider, or press the icons.')}</p>
    <div class="how-many">
      <div class="how-many-fields">
        <label class="field">
          <span>${msg(str`How many of ${localizer.number(all)}`)}</span>
          <input type="number" min="0" max="100" step="1" inputmode="numeric" autocomplete="off" .value=${live(number === undefined ? typed : String(number))} @input=${(
            event: Event,
          ) => {
            write(valueOf(event));
          }} @change=${(event: Event) => {
            finish(valueOf(event));
          }} />
        </label>
        <label class="field">
          <span>${msg('Fill the icons')}</span>
          <input type="range" min="0" max="100" step="1" .value=${live(String(number ?? 0))} aria-valuetext=${said} @input=${(
            event: Event,
          ) => {
            write(valueOf(event));
          }} @change=${(event: Event) => {
            finish(valueOf(event));
          }} @click=${setToNone} @keyup=${(event: KeyboardEvent) => {
            if (sliderKeys.has(event.key)) setToNone(event);
          }} />
        </label>
        <div class="said">
          ${number === undefined ? html`<p class="hint">${said}</p>` : nothing}
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
          name: said,
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

/** What is typed or set, if it is a whole number from 0 to 100. */
function answerFrom(value: string): QuizAnswer | undefined {
  const number = Number(value);
  const isOne = value.trim() !== '' && Number.isInteger(number) && number >= 0 && number <= all;
  return isOne ? answerOf(number) : undefined;
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
