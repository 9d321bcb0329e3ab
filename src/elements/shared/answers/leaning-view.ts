/** Where the reader leans, how sure they are, and whether they are ready: nothing is added up, and nothing is advised. */
import { html, type TemplateResult } from 'lit';
import type { ProcedureDefinition } from '../../../definition/definition.js';
import { readinessQuestions, type AnswerOf } from '../../../worksheet/answer-groups.js';
import { readinessWords, surenessLevels, surenessWords } from '../../../worksheet/leaning.js';
import { answerOf } from '../../../worksheet/worksheet.js';
import type { ReadingData } from '../reading-data.js';
import type { Content } from '../text/prose.js';
import type { Writers } from '../writers.js';
import { clearAnswerView } from './clear-answer.js';
import { segmentedControl } from './segmented-control.js';

/** One question with a few answers. */
export interface Asked {
  readonly name: string;
  readonly question: Content;
  readonly answers: readonly (readonly [value: string, words: Content])[];
  readonly chosen: string | undefined;
  readonly choose: (value?: string) => void;
}

/** What the reader does here. */
export interface LeaningActions {
  /** Says where they lean or how sure they are, or takes it back. */
  readonly lean: (field: 'option' | 'sureness', value?: string) => void;
  readonly answerReadiness: (question: string, value?: AnswerOf<'readiness'>) => void;
}

/** All of the questions. */
export function leaningView(
  { definition, worksheet }: Pick<ReadingData, 'definition' | 'worksheet'>,
  words: Writers,
  actions: LeaningActions,
): readonly TemplateResult[] {
  const { localizer } = words;
  const { msg } = localizer;
  const leaning = (field: 'option' | 'sureness') => ({
    chosen: answerOf(worksheet, 'leaning', field),
    choose: (value?: string) => {
      actions.lean(field, value);
    },
  });
  const questions: readonly Asked[] = [
    { name: 'leaning', ...whereAsked(definition, words), ...leaning('option') },
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
  return questions.map((asked) => askedView(asked, words));
}

/** Where somebody leans: to an option, or to none yet. */
export function whereAsked(
  { options }: Pick<ProcedureDefinition, 'options'>,
  { localizer, prose }: Writers,
): Pick<Asked, 'question' | 'answers'> {
  const { msg } = localizer;
  return {
    question: msg('Where do you lean now?'),
    answers: [
      ...options.map(({ id, name }) => [id, prose.line(name)] as const),
      ['not-sure', msg('I am not sure')],
    ],
  };
}

export function askedView(
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
