/** What a reader does in the comparator, and what they have set there for themselves. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { comparedIn, type ComparedOptions } from '../../worksheet/pair.js';
import { picksIn, togglePick } from '../../worksheet/picks.js';
import { addOwn, answer } from '../../worksheet/worksheet.js';
import type { ElementHost } from '../core/element-host.js';
import type { Marks } from '../shared/evidence/figures/icon-array.js';
import { changedPlacesWords, picksWords, shownWords } from './spoken-words.js';
import type {
  ComparatorData,
  ComparatorDenominator,
  ComparatorMode,
  ComparatorView,
  Rating,
} from './risk-benefit-comparator-data.js';

/** The comparator as a page can set it, too. */
export interface ComparatorSettings {
  view: ComparatorView;
  per: ComparatorDenominator;
}

/** What is set on the screen only. */
type ScreenSettings = Pick<
  ComparatorData,
  'marks' | 'group' | 'shown' | 'picked' | 'mode' | 'times'
>;

const noOutcomes: ReadonlySet<string> = new Set();
const noTimes: ReadonlyMap<string, string> = new Map();

/** Made once for each comparator. The host is read when something is done, since what it holds changes. */
export class ComparatorActions {
  #marks: Marks = 'shapes';
  #group = '';
  #picked = noOutcomes;
  #mode: ComparatorMode = 'all';
  #times = noTimes;

  constructor(
    private readonly host: ElementHost,
    private readonly settings: ComparatorSettings,
    private readonly moveTo: (id: string) => void,
  ) {}

  /** What is set, as far as a definition has it: what was chosen in another definition may not be in this one. */
  settingsIn({ groups, outcomes }: ProcedureDefinition): ScreenSettings {
    const shown = outcomes.filter(({ id }) => this.#picked.has(id));
    return {
      marks: this.#marks,
      group: groups?.some(({ id }) => id === this.#group) ? this.#group : '',
      shown: shown.length > 0 ? shown : outcomes,
      picked: this.#picked,
      mode: this.#mode,
      times: this.#times,
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
    this.#sayShown();
  };

  readonly showAllOutcomes = (): void => {
    this.#picked = noOutcomes;
    this.#haveSet('outcomes');
    this.#sayShown();
  };

  /** Who puts two options side by side has compared these two, also where they change neither. */
  readonly chooseMode = (mode: ComparatorMode): void => {
    this.#mode = mode;
    this.#haveSet('mode');
    const { definition } = this.host;
    if (mode !== 'pair' || !definition) return;
    this.host.changeAnswers('pair', (worksheet) => {
      const { first, second } = comparedIn(worksheet, definition);
      return answer(answer(worksheet, 'pair', 'first', first), 'pair', 'second', second);
    });
  };

  readonly chooseTime = (finding: string, result: string): void => {
    this.#times = new Map([...this.#times, [finding, result]]);
    this.#haveSet('time');
  };

  readonly moveToPicks = (): void => {
    this.moveTo('values');
  };

  /** The option that was on the other side changes places with the one that is chosen. */
  readonly chooseCompared = (which: keyof ComparedOptions, option: string): void => {
    const { definition } = this.host;
    if (!definition) return;
    const other = which === 'first' ? 'second' : 'first';
    const isSwap = comparedIn(this.host.worksheet, definition)[other] === option;
    this.host.changeAnswers('pair', (worksheet) => {
      const before = comparedIn(worksheet, definition);
      const isOnOtherSide = before[other] === option;
      const next = answer(worksheet, 'pair', which, option);
      return answer(next, 'pair', other, isOnOtherSide ? before[which] : before[other]);
    });
    if (isSwap) this.host.announce(changedPlacesWords(this.host.localizer));
  };

  readonly togglePick = (id: string): void => {
    this.host.changeAnswers('picks', (worksheet) => togglePick(worksheet, id));
    this.host.announce(picksWords(picksIn(this.host.worksheet).length, this.host.localizer));
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
    this.host.changeAnswers('concerns', (worksheet) =>
      answer(answer(worksheet, 'concerns', concern), 'picks', concern),
    );
  };

  /** Says something to screen readers. */
  readonly say = (...said: Parameters<ElementHost['announce']>): void => {
    this.host.announce(...said);
  };

  /** Forgets what is set on the screen only, as for the next reader at the same one. */
  reset(): void {
    this.#group = '';
    this.#picked = noOutcomes;
    this.#mode = 'all';
    this.#times = noTimes;
  }

  /** Most of the table comes or goes with one tick. */
  #sayShown(): void {
    const { definition, localizer } = this.host;
    if (!definition) return;
    const { outcomes } = definition;
    const { shown } = this.settingsIn(definition);
    this.host.announce(shownWords(shown.length, outcomes.length, localizer));
  }

  #haveSet(name: string): void {
    this.host.requestUpdate();
    this.host.dispatchSetting(name);
  }
}
