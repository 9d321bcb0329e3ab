/** The stages to open: what each is for, how long it takes and how far the reader is. No order is asked for. */
import { html, nothing, type TemplateResult } from 'lit';
import { withoutMarks } from '../../../definition/glossary-marks.js';
import type { Localizer } from '../../../localization/localizer.js';
import { str } from '../../../localization/str.js';
import type { Stage } from '../../../worksheet/answer-groups.js';
import { picksIn } from '../../../worksheet/picks.js';
import { answerOf, answersOf } from '../../../worksheet/worksheet.js';
import type { Writers } from '../../shared/writers.js';
import type { DecisionAidActions } from '../decision-aid-actions.js';
import type { AidData } from '../decision-aid-data.js';

/** Minutes that a stage is meant to take. A second opinion takes days. */
const minutes: Readonly<Partial<Record<Stage, number>>> = {
  know: 2,
  compare: 2,
  matters: 1,
  check: 2,
  talk: 1,
};

/** The buttons that lead to each stage. */
export function stagesView(
  data: Pick<AidData, 'definition' | 'worksheet' | 'stages' | 'stage'>,
  words: Writers,
  actions: Pick<DecisionAidActions, 'open'>,
): TemplateResult {
  const { localizer, prose } = words;
  const { msg } = localizer;
  // It tells aids of one page apart, in one language where it can.
  const { around } = prose;
  const title = withoutMarks(data.definition.title);
  const { before, action, after } = around.label(
    around.msg('Parts of this guide'),
    around === localizer ? prose.name(title) : title,
  );
  return html`<nav class="stages" part="stages" aria-label=${[before, action, after].flat().join('')} data-private>
    <p class="hint">${msg('Start where you like. You can skip any part and come back.')}</p>
    <ol>
      ${data.stages.map((stage) => {
        const isHere = stage === data.stage;
        return html`<li>
          <button type="button" class=${isHere ? 'stage-button stage-here' : 'stage-button'}
            aria-current=${isHere ? 'step' : nothing} @click=${() => {
              actions.open(stage, data.stage);
            }}>
            <span class="stage-name">${stageTitle(stage, localizer)}</span>
            <span class="hint">${timeWords(stage, localizer)}</span>
            <span>${stateWords(stage, data, localizer)}</span>
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** What a stage is called. */
export function stageTitle(stage: Stage, { msg }: Localizer): string {
  return {
    know: msg('Know your options'),
    compare: msg('Compare your options'),
    matters: msg('What matters to you'),
    check: msg('Check what is clear'),
    talk: msg('Talk about it'),
    'second-opinion': msg('Second opinion'),
  }[stage];
}

function timeWords(stage: Stage, localizer: Localizer): string {
  const length = minutes[stage];
  return length === undefined
    ? localizer.msg('If you want one')
    : localizer.timeSpan({ from: length, unit: 'minutes', precision: 'about' });
}

/** How far the reader is: what they have done there, else whether they were there. */
function stateWords(
  stage: Stage,
  { definition, worksheet, stage: here }: Pick<AidData, 'definition' | 'worksheet' | 'stage'>,
  localizer: Localizer,
): string {
  const { msg } = localizer;
  const done = doneIn(stage, worksheet);
  const number = localizer.number(done);
  if (done > 0 && stage === 'compare') return msg(str`Picked: ${number}`);
  if (done > 0 && stage === 'matters') return msg(str`Answered: ${number}`);
  if (done > 0 && stage === 'check') {
    const all = localizer.number(definition.quiz?.questions.length ?? 0);
    return msg(str`Looked at: ${number} of ${all}`);
  }
  if (stage === here) return msg('You are here');
  return answerOf(worksheet, 'stages', stage) === undefined ? msg('Not opened yet') : msg('Opened');
}

function doneIn(stage: Stage, worksheet: AidData['worksheet']): number {
  switch (stage) {
    case 'compare':
      return picksIn(worksheet).length;
    case 'matters':
      return countOf(answersOf(worksheet, 'leaning')) + countOf(answersOf(worksheet, 'readiness'));
    case 'check':
      return Object.values(answersOf(worksheet, 'quiz')).filter(({ checked }) => checked).length;
    default:
      return 0;
  }
}

function countOf(table: object): number {
  return Object.keys(table).length;
}
