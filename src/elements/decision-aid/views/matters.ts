/** Where the reader leans, how sure they are, and whether they are ready: nothing is added up, and nothing is advised. */
import { html, type TemplateResult } from 'lit';
import { readinessQuestions } from '../../../worksheet/answer-groups.js';
import { readinessWords, surenessLevels, surenessWords } from '../../../worksheet/leaning.js';
import { answerOf } from '../../../worksheet/worksheet.js';
import { clearAnswerView } from '../../shared/answers/clear-answer.js';
import { segmentedControl } from '../../shared/answers/segmented-control.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { DecisionAidActions } from '../decision-aid-actions.js';
import type { AidData } from '../decision-aid-data.js';

/** One question with a few answers. */
interface Asked {
  readonly name: string;
  readonly question: string;
  readonly answers: readonly (readonly [value: string, words: Content])[];
  readonly chosen: string | undefined;
  readonly choose: (value?: string) => void;
}

export function mattersView(
  { definition, worksheet }: Pick<AidData, 'definition' | 'worksheet'>,
  words: Writers,
  actions: Pick<DecisionAidActions, 'openPicks' | 'lean' | 'answerReadiness'>,
): TemplateResult {
  const { localizer, prose } = words;
  const { msg } = localizer;
  const leaning = (field: 'option' | 'sureness') => ({
    chosen: answerOf(worksheet, 'leaning', field),
    choose: (value?: string) => {
      actions.lean(field, value);
    },
  });
  const questions: readonly Asked[] = [
    {
      name: 'leaning',
      question: msg('Where do you lean now?'),
      answers: [
        ...definition.options.map(({ id, name }) => [id, prose.line(name)] as const),
        ['not-sure', msg('I am not sure')],
      ],
      ...leaning('option'),
    },
    {
      name: 'sureness',
      question: msg('How sure are you?'),
      answers: surenessLevels.map((level) => [level, surenessWords(level, localizer)]),
      ...leaning('sureness'),
    },
    ...readinessQuestions.map((question): Asked => ({
      name: `ready-${question}`,
      question: readinessWords(question, localizer),
      answers: [
        ['yes', msg('Yes')],
        ['no', msg('No')],
      ],
      chosen: answerOf(worksheet, 'readiness', question),
      choose: (value) => {
        actions.answerReadiness(question, value as 'yes' | 'no' | undefined);
      },
    })),
  ];
  return html`<div part="matters" data-private>
    <p>${msg('There is no right answer. It is fine not to be sure, and you can change your mind.')}</p>
    <p><button type="button" class="button button-quiet" @click=${() => {
      actions.openPicks('matters');
    }}>${msg('Pick what matters most, in the comparison')}</button></p>
    ${questions.map((asked) => questionView(asked, words))}
  </div>`;
}

function questionView(
  { name, question, answers, chosen, choose }: Asked,
  { localizer }: Writers,
): TemplateResult {
  const clear = clearAnswerView(
    chosen !== undefined,
    question,
    () => {
      choose();
    },
    localizer,
  );
  return html`<div class="asked">${segmentedControl(name, question, answers, chosen, choose, clear)}</div>`;
}
