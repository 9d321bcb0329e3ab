/** What a reader does in the whole aid. */
import type { AnswerOf, Stage } from '../../worksheet/answer-groups.js';
import { goToStage } from '../../worksheet/stages.js';
import { answer } from '../../worksheet/worksheet.js';
import type { ElementHost } from '../core/element-host.js';

export class DecisionAidActions {
  constructor(
    private readonly host: Pick<ElementHost, 'changeAnswers' | 'moveTo' | 'updateComplete'>,
    /** Empties the worksheet and what is kept of it. */
    readonly clear: () => void,
    /** The reader is still there. */
    readonly stay: () => void,
    /** Moves the reader to where the comparison lets them pick. */
    private readonly moveToPicks: () => void,
  ) {}

  /** Opens a stage, and moves the reader to its start. */
  readonly open = (stage: Stage, from: Stage): void => {
    this.#open(stage, from, () => {
      this.host.moveTo(`stage-${stage}`);
    });
  };

  /** Opens the comparison, and moves the reader to where they can pick what matters most. */
  readonly openPicks = (from: Stage): void => {
    this.#open('compare', from, this.moveToPicks);
  };

  #open(stage: Stage, from: Stage, move: () => void): void {
    this.host.changeAnswers('stages', (worksheet) => goToStage(worksheet, stage, from));
    void this.host.updateComplete.then(move);
  }

  /** Says where the reader leans or how sure they are, or takes it back. */
  readonly lean = (field: 'option' | 'sureness', value?: string): void => {
    this.host.changeAnswers('leaning', (worksheet) => answer(worksheet, 'leaning', field, value));
  };

  readonly answerReadiness = (question: string, value?: AnswerOf<'readiness'>): void => {
    this.host.changeAnswers('readiness', (worksheet) =>
      answer(worksheet, 'readiness', question, value),
    );
  };
}
