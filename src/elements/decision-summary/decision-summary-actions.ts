/** What a reader does with the page: they print, copy and keep it, and fill in what nothing else asks. */
import type { WorksheetAct } from '../../session/session.js';
import type { AnswerOf } from '../../worksheet/answer-groups.js';
import type { CompanionGroup } from '../../worksheet/companion.js';
import { addOwn, answer } from '../../worksheet/worksheet.js';
import type { ElementHost } from '../core/element-host.js';
import type { LeaningActions } from '../shared/answers/leaning-view.js';
import { copyText } from '../shared/copy-text.js';
import { offerFile } from '../shared/offer-file.js';
import type { AddedGroup, Done, Outcome } from './decision-summary-data.js';
import { outcomeWords } from './spoken-words.js';

/** A field with a text that can be selected. */
type TextField = Pick<HTMLTextAreaElement, 'value' | 'select'>;

export class SummaryActions implements LeaningActions {
  #done: Done | undefined;
  #isTheirTurn = false;

  constructor(private readonly host: ElementHost) {}

  /** What the reader did last. */
  get done(): Done | undefined {
    return this.#done;
  }

  /** Whether somebody who is with the reader marks now, and must not see what the reader said. */
  get isTheirTurn(): boolean {
    return this.#isTheirTurn;
  }

  /** Gives the device to that person or back, and moves to where whoever has it goes on. */
  readonly passOn = async (isTheirTurn: boolean, id: string): Promise<void> => {
    this.#isTheirTurn = isTheirTurn;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.moveTo(id);
  };

  /** Changes what that person marked, and nothing of the reader. */
  readonly change = (group: CompanionGroup, act: WorksheetAct): void => {
    this.host.changeAnswers(group, act);
  };

  /** Prints the page, and nothing else. */
  readonly print = (page: HTMLElement): void => {
    void this.host.print(page);
  };

  /** Copies a text; where that is not allowed, opens the drawer it stands in and selects it. */
  readonly copy = async (field: TextField, show: () => void): Promise<void> => {
    await this.#copy(field, show, 'copied', 'not-copied');
  };

  /** Hands the address of the page to the device, or copies it. */
  readonly share = async (field: TextField, title: string): Promise<void> => {
    const url = field.value;
    if (await isShared({ url, title })) return;
    await this.#copy(field, () => undefined, 'address-copied', 'address-not-copied');
  };

  /** Offers the text as a file. */
  readonly save = (text: string): void => {
    const { definition } = this.host;
    if (!definition) return;
    const isOffered = offerFile(text, `${definition.id}.txt`, 'text/plain;charset=utf-8');
    this.#tell(isOffered ? 'saved' : 'not-saved', text);
  };

  readonly add = (group: AddedGroup, text: string): void => {
    this.host.changeAnswers(group, (worksheet) => addOwn(worksheet, group, text));
  };

  readonly remove = (group: AddedGroup, id: string): void => {
    this.host.changeAnswers(group, (worksheet) => answer(worksheet, group, id));
  };

  readonly lean = (field: 'option' | 'sureness', value?: string): void => {
    this.host.changeAnswers('leaning', (worksheet) => answer(worksheet, 'leaning', field, value));
  };

  readonly answerReadiness = (question: string, value?: AnswerOf<'readiness'>): void => {
    this.host.changeAnswers('readiness', (worksheet) =>
      answer(worksheet, 'readiness', question, value),
    );
  };

  /** Says something to screen readers. */
  readonly say = (...said: Parameters<ElementHost['announce']>): void => {
    this.host.announce(...said);
  };

  /** Forgets what the last reader did. */
  reset(): void {
    this.#done = undefined;
    this.#isTheirTurn = false;
  }

  async #copy(
    field: TextField,
    show: () => void,
    copied: Outcome,
    notCopied: Outcome,
  ): Promise<void> {
    const text = field.value;
    const isCopied = await copyText(text);
    if (!isCopied) {
      show();
      field.select();
    }
    this.#tell(isCopied ? copied : notCopied, text);
  }

  #tell(outcome: Outcome, text: string): void {
    this.#done = { outcome, text };
    this.host.requestUpdate();
    this.host.announce(outcomeWords(outcome, this.host.localizer));
  }
}

/** Whether the device took it, or the reader closed its menu. Many have no such menu, and pages may be kept from it. */
async function isShared(what: { readonly url: string; readonly title: string }): Promise<boolean> {
  if (typeof navigator.share !== 'function') return false;
  try {
    await navigator.share(what);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
