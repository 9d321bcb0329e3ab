import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { issue } from '../../definition/issues.js';
import type { SessionChange } from '../../session/session.js';
import { answerableIn } from '../../worksheet/answerable.js';
import type { AnswerGroup, Stage } from '../../worksheet/answer-groups.js';
import type { AnswerableIds } from '../../worksheet/reconcile.js';
import { stageOf } from '../../worksheet/stages.js';
import { isSame, type Worksheet } from '../../worksheet/worksheet.js';
import { elementNamed } from '../core/aid-context.js';
import { reportOnce } from '../core/console-report.js';
import { DecisionAidElement } from '../core/decision-aid-element.js';
import { DecisionAidChangeEvent } from '../core/events.js';
import { guidanceWith } from '../shared/guidance-of.js';
import { guarded } from '../core/guarded-actions.js';
import { holdFocus, moveTo } from '../core/focus.js';
import { listen, unlisten } from '../core/listening.js';
import type { PageWords } from '../core/page-words.js';
import { segmentedControlStyles } from '../shared/answers/segmented-control.styles.js';
import { leaningViewStyles } from '../shared/answers/leaning-view.styles.js';
import { clearAnswerStyles } from '../shared/answers/clear-answer.styles.js';
import { signsViewStyles } from '../shared/signs/signs-view.styles.js';
import { DecisionAidActions } from './decision-aid-actions.js';
import { decisionAidStyles } from './decision-aid.styles.js';
import { IdleController } from './idle-controller.js';
import { forgetAnswers, isAbout, isUnkept, keepAnswers, keptAnswers } from './kept-answers.js';
import { Provider } from './provider.js';
import { isOfLibrary, StageElements, stagesOf } from './stage-elements.js';
import { keepingView } from './views/keeping.js';
import { pageView } from './views/page.js';

const guidanceOf = guidanceWith(['glossary']);

/** How long the elements of the stages may take to be defined, in milliseconds. */
const longestDefining = 10_000;

/**
 * One definition and one worksheet for several elements: for those inside it, and for those anywhere on the page whose
 * `aid` is its id. With no element inside it is the whole aid: five stages with their minutes, and a second opinion as
 * a side door. All stages can be opened at any time, and the worksheet knows where the reader is.
 *
 * Nothing is kept unless `persist` says so; a page that keeps answers itself says so by it, too. A screen that many people use has `idle-minutes`.
 *
 * @tag decision-aid
 *
 * @slot - The elements that share its definition and its answers, with whatever stands around them. Without an element,
 *   what is shown until the definition is ready.
 *
 * @event {DecisionAidChangeEvent} decision-aid-change - The reader opened a stage, said where they lean, or cleared their answers.
 *
 * @csspart header - The heading and the notices.
 * @csspart signs - When to get help.
 * @csspart emergency - The emergency card.
 * @csspart call-us - The card about calling the care team.
 * @csspart stages - The stages to open.
 * @csspart stage - The stage that is open.
 * @csspart matters - Where the reader leans, and how ready they are.
 * @csspart keeping - How long answers stay, and the button that clears them.
 * @csspart idle-warning - The question if the reader is still there.
 */
export class DecisionAid extends DecisionAidElement {
  static override readonly tag = 'decision-aid' as const;

  static override properties: PropertyDeclarations = {
    persist: {},
    idleMinutes: { type: Number, attribute: 'idle-minutes' },
  };

  static override styles: CSSResultGroup = [
    DecisionAidElement.styles,
    signsViewStyles,
    segmentedControlStyles,
    clearAnswerStyles,
    leaningViewStyles,
    decisionAidStyles,
  ];

  protected static override readonly pageWords: PageWords = {
    ...DecisionAidElement.pageWords,
    persist: ['session', 'page'],
  };

  /**
   * Set to `session`, it keeps the answers in the storage of the tab until that is closed, for 12 hours at most. Set to
   * `page`, it keeps nothing itself, and tells the reader that the page does.
   */
  persist: 'session' | 'page' | null = null;

  /** After how many minutes without a reader to ask if they are still there, and then to clear the answers; 0 for never. */
  idleMinutes = 0;

  readonly #idle = new IdleController(
    this,
    () => this.idleMinutes,
    () => this.#hasAnswers,
    () => {
      this.#clear();
    },
  );
  readonly #elements = new StageElements(this);
  readonly #actions = guarded(
    new DecisionAidActions(
      this.host,
      () => {
        const groups = Object.keys(this.worksheet.answers) as AnswerGroup[];
        this.#clear();
        // A page that keeps answers would bring them back. An idle screen tells nothing: its reader has not asked for it.
        for (const group of groups)
          this.dispatchEvent(new DecisionAidChangeEvent('answers', group));
        holdFocus(this.renderRoot);
      },
      () => {
        this.#idle.stay();
        holdFocus(this.renderRoot);
      },
      () => {
        const { shadowRoot } = this.#elements.get('compare', this.headingLevel);
        if (shadowRoot) moveTo(shadowRoot, 'values');
      },
    ),
    this.host,
  );
  readonly #provider = new Provider(this, () => this.sessions.session);
  #opened = new Set<Stage>();
  #isCleared = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.sessions.follow((session) =>
      session.subscribe((change) => {
        this.#keep(change);
      }),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    listen(window, 'pageshow', this.#comeBack);
    this.#timer = setTimeout(() => {
      this.#lookAtPage();
    }, longestDefining);
    if (!this.isAround()) this.#elements.ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unlisten(window, 'pageshow', this.#comeBack);
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('persist')) this.#restore();
    if (this.isAround()) this.#letGo();
  }

  protected override isAround(): boolean {
    return this.#provider.hasInside || [...this.querySelectorAll('*')].some(isOfLibrary);
  }

  /** Settles when its stages are there, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#elements.complete();
    return isComplete;
  }

  protected override answerableIn(definition: ProcedureDefinition): AnswerableIds {
    return answerableIn(definition, guidanceOf(definition));
  }

  protected override resetTransientState(): void {
    super.resetTransientState();
    this.#letGo();
  }

  protected override renderDefinition(definition: ProcedureDefinition): TemplateResult {
    const guidance = guidanceOf(definition);
    const words = this.wordsFor(definition, guidance);
    const keeping = {
      keptBy: isUnkept && this.persist === 'session' ? null : this.persist,
      idleMinutes: this.idleMinutes,
      isWarning: this.#idle.isWarning,
      hasAnswers: this.#hasAnswers,
      isCleared: this.#isCleared,
    };
    if (this.isAround()) return keepingView(keeping, words, this.#actions);
    const stages = stagesOf(definition);
    const stage = stages.find((one) => one === stageOf(this.worksheet)) ?? stages[0]!;
    this.#opened.add(stage);
    return pageView(
      {
        ...keeping,
        definition,
        guidance,
        safety: this.safetyFor(definition).safety,
        worksheet: this.worksheet,
        isFirst: this.showing.isFirst,
        isStage: false,
        stages,
        stage,
        opened: this.#opened,
        elementOf: (one) => this.#elements.get(one, this.headingLevel),
      },
      words,
      this.#actions,
    );
  }

  /** Of the elements of the stages. */
  #letGo(): void {
    this.#elements.reset();
    this.#opened = new Set();
  }

  get #hasAnswers(): boolean {
    return Object.keys(this.worksheet.answers).length > 0;
  }

  #clear(): void {
    this.sessions.session.reset();
    this.#isCleared = true;
    this.host.announce(this.locale.localizer.msg('Your answers are cleared.'));
  }

  #keep(change: SessionChange): void {
    this.#isCleared = false;
    const { definition } = this;
    if (change === 'definition') this.#restore();
    else if (this.persist === 'session') {
      if (change === 'reset') forgetAnswers();
      else if (definition) keepAnswers(definition, this.worksheet);
    }
  }

  /** What the page has given, or the reader has said already, stands; and what they said of another definition waits. */
  #restore(): void {
    const { session } = this.sessions;
    const { definition, worksheet } = session;
    if (!definition || this.persist !== 'session') return;
    if (this.#hasAnswers || worksheet.unplaced.some(isAbout(definition))) return;
    this.worksheet = keptAnswers(definition) ?? worksheet;
    if (this.worksheet !== worksheet) session.absorb(worksheet);
  }

  /** A page that a browser has kept as it was left shows what was cleared or said on another page meanwhile. */
  readonly #comeBack = (event: Event): void => {
    const { definition, persist, worksheet } = this;
    if (!(event as PageTransitionEvent).persisted || !definition || persist !== 'session') return;
    const { answers = {} } = Object(keptAnswers(definition)) as Partial<Worksheet>;
    if (isSame(answers, worksheet.answers)) return;
    // What is kept of other definitions stays.
    this.persist = null;
    this.worksheet = undefined;
    this.persist = persist;
  };

  #lookAtPage(): void {
    if (this.id !== '' && elementNamed(this.id, this) !== this)
      reportOnce(this, issue('aid-twice', [], this.id.slice(0, 64), 'warning'));
    if (!this.definition || this.isAround()) return;
    const missing = stagesOf(this.definition)
      .flatMap((stage) => this.#elements.tagOf(stage) ?? [])
      .filter((tag) => !customElements.get(tag));
    for (const tag of missing) reportOnce(this, issue('element-not-defined', [], tag, 'warning'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'decision-aid': DecisionAid;
  }
}
