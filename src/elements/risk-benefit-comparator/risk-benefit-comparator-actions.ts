/** What a reader does in the comparator, and what they have set there for themselves. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { addOwn, answer } from '../../worksheet/worksheet.js';
import type { ElementHost } from '../core/element-host.js';
import type { Marks } from '../shared/evidence/figures/icon-array.js';
import type {
  ComparatorData,
  ComparatorDenominator,
  ComparatorView,
  ComparedOptions,
  Rating,
} from './risk-benefit-comparator-data.js';

/** The comparator as a page can set it, too. */
export interface ComparatorSettings {
  view: ComparatorView;
  per: ComparatorDenominator;
}

/** What is set on the screen only. */
type ScreenSettings = Pick<ComparatorData, 'marks' | 'group' | 'shown' | 'picked' | 'compared'>;

const noOutcomes: ReadonlySet<string> = new Set();
const nothingCompared: ComparedOptions = { first: '', second: '' };

/** Made once for each comparator. The host is read when something is done, since what it holds changes. */
export class ComparatorActions {
  #marks: Marks = 'shapes';
  #group = '';
  #picked = noOutcomes;
  #compared = nothingCompared;

  constructor(
    private readonly host: ElementHost,
    private readonly settings: ComparatorSettings,
  ) {}

  /** What is set, as far as a definition has it: what was chosen in another definition may not be in this one. */
  settingsIn({ groups, options, outcomes }: ProcedureDefinition): ScreenSettings {
    const shown = outcomes.filter(({ id }) => this.#picked.has(id));
    const optionOf = (chosen: string): string =>
      options.some(({ id }) => id === chosen) ? chosen : '';
    const { first, second } = this.#compared;
    return {
      marks: this.#marks,
      group: groups?.some(({ id }) => id === this.#group) ? this.#group : '',
      shown: shown.length > 0 ? shown : outcomes,
      picked: this.#picked,
      compared: { first: optionOf(first), second: optionOf(second) },
    };
  }

  readonly chooseView = (view: ComparatorView): void => {
    this.settings.view = view;
    this.host.dispatchSetting('view');
  };

  readonly choosePer = (per: ComparatorDenominator): void => {
    this.settings.per = per;
    this.host.dispatchSetting('per');
  };

  readonly chooseMarks = (marks: Marks): void => {
    this.#marks = marks;
    this.#haveSet('marks');
  };

  readonly chooseGroup = (group: string): void => {
    this.#group = group;
    this.#haveSet('group');
  };

  readonly toggleOutcome = (outcome: string): void => {
    const picked = new Set(this.#picked);
    if (!picked.delete(outcome)) picked.add(outcome);
    this.#picked = picked;
    this.#haveSet('outcomes');
  };

  readonly showAllOutcomes = (): void => {
    this.#picked = noOutcomes;
    this.#haveSet('outcomes');
  };

  readonly chooseCompared = (which: keyof ComparedOptions, option: string): void => {
    this.#compared = { ...this.#compared, [which]: option };
    this.#haveSet('compared');
  };

  readonly rate = (consideration: string, rating?: Rating): void => {
    this.host.changeAnswers('considerations', (worksheet) =>
      answer(worksheet, 'considerations', consideration, rating),
    );
  };

  readonly addConcern = (text: string): void => {
    this.host.changeAnswers('concerns', (worksheet) => addOwn(worksheet, 'concerns', text));
  };

  readonly removeConcern = (concern: string): void => {
    this.host.changeAnswers('concerns', (worksheet) => answer(worksheet, 'concerns', concern));
  };

  /** Forgets what is set on the screen only, as for the next reader at the same one. */
  reset(): void {
    this.#group = '';
    this.#picked = noOutcomes;
    this.#compared = nothingCompared;
  }

  #haveSet(name: string): void {
    this.host.requestUpdate();
    this.host.dispatchSetting(name);
  }
}
