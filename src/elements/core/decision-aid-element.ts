import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { DefinitionIssue } from '../../definition/issues.js';
import type { GlossaryGuidance } from '../../guidance/glossary.js';
import type { GuidanceTopics } from '../../guidance/registry.js';
import { pageStyles } from '../../styles/page.styles.js';
import { libraryVersion } from '../../version.js';
import type { AnswerableIds } from '../../worksheet/reconcile.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { aboutViewStyles } from '../shared/about/about-view.styles.js';
import { headingStyles } from '../shared/text/heading.styles.js';
import { proseStyles } from '../shared/text/prose.styles.js';
import { anew } from '../shared/anew.js';
import type { Writers } from '../shared/writers.js';
import { Announcer } from './controllers/announcer.js';
import {
  DefinitionController,
  type DefinitionStatus,
} from './controllers/definition-controller.js';
import { LocaleController } from './controllers/locale-controller.js';
import { NearViewController } from './controllers/near-view-controller.js';
import { MistakesController } from './controllers/mistakes-controller.js';
import { SessionController } from './controllers/session-controller.js';
import { ShowingController } from './controllers/showing-controller.js';
import { StatusAnnouncer } from './controllers/status-announcer.js';
import { WorksheetController } from './controllers/worksheet-controller.js';
import { defineElement, takeEarlyProperties, type DefinableElement } from './define-element.js';
import { ActionsHost, type ElementHost } from './element-host.js';
import { safetyIn } from './safety-in.js';
import { heightOfFallback, holdHeight } from './held-height.js';
import type { PageWords } from './page-words.js';
import { PartedElement } from './parted-element.js';
import { ShownState } from './shown-state.js';
import { statusView } from './status-views.js';
import { WritersOf } from './writers-of.js';

/**
 * What every element shares: finding its definition, its language, the views of its status, and registration.
 *
 * @slot - Shown until a definition is ready, and again when it cannot be shown: a link to a PDF, or plain text.
 *
 * @event {DecisionAidReadyEvent} decision-aid-ready - A definition is there, and its first screen is drawn unless the
 *   reader is far from the element. It carries its id, version and language, and whether it is past its review date.
 * @event {DecisionAidErrorEvent} decision-aid-error - A definition cannot be shown, a worksheet cannot be read, or
 *   something threw while the element was drawn: its `subject` says which, its `issues` what is wrong and where.
 *
 * @csspart about - The footer "About this information".
 * @csspart failed - The message shown when a definition cannot be shown.
 * @csspart missing - The message shown when a part of the library did not load.
 * @csspart loading - The message shown while a definition is loaded.
 * @csspart stale-notice - The notice that the review date has passed.
 * @csspart review-notice - The notice that no clinician has reviewed the information.
 * @csspart translation-notice - The notice that no person has checked the translation.
 * @csspart english-notice - The notice, in another language, that some of the information is in English only.
 *
 * @cssState shown - A definition is drawn. Else what the page put inside is seen, on the ground of the page.
 *
 * @cssproperty [--decision-aid-accent=#0a4f8f] - Colour of links, controls and lines. Needs 4.5:1 against the surface.
 * @cssproperty [--decision-aid-on-accent=#ffffff] - Colour of words on the accent.
 * @cssproperty [--decision-aid-surface=#ffffff] - Colour behind everything.
 * @cssproperty [--decision-aid-text=#16232d] - Colour of words.
 * @cssproperty [--decision-aid-font=system-ui, sans-serif] - Font family.
 * @cssproperty [--decision-aid-radius=0.5em] - Roundness of corners.
 */
export abstract class DecisionAidElement extends PartedElement {
  // No decorators: what compilers make of them would stand in each element's file.
  static override properties: PropertyDeclarations = {
    src: {},
    aid: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  static override styles: CSSResultGroup = [
    headingStyles,
    proseStyles,
    pageStyles,
    aboutViewStyles,
  ];

  /** The tag that the element has where the page chooses no other. */
  static readonly tag: string;

  /** The version of the library that this class is from. */
  static readonly libraryVersion: string = libraryVersion;

  /** Registers this element under its own tag or another one, unless that is taken. */
  static define(tag: string = this.tag, registry?: CustomElementRegistry): void {
    defineElement(tag, this as unknown as DefinableElement, registry);
  }

  protected readonly locale = new LocaleController(this);
  protected readonly announcer = new Announcer(this);
  protected readonly sessions = new SessionController(this);
  readonly #worksheets = new WorksheetController(
    this,
    this.sessions,
    (definition) => this.answerableIn(definition),
    () => {
      this.resetTransientState();
    },
  );
  readonly #data = new DefinitionController(this, this.sessions);
  protected readonly showing = new ShowingController(this, () => !this.isAround());
  readonly #near = new NearViewController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #statusAnnouncer = new StatusAnnouncer(this, this.#data, this.announcer, this.locale);
  /** What the actions of an element act on. */
  protected readonly host: ElementHost = new ActionsHost(
    this,
    this.locale,
    this.announcer,
    this.#worksheets,
    () => {
      this.drawAnew();
    },
  );

  readonly #writers = new WritersOf();
  /** Counts the readers at this screen, so that nothing drawn for one is there for the next. */
  #readerNumber = 0;
  /** Whether what is there is drawn: not while its reader is far from it. */
  #isShown = false;
  readonly #shownState = new ShownState(this);

  /** Where to load the definition from; not used when `definition` or inline JSON is there. */
  src: string | null = null;

  /** The id of the `<decision-aid>` whose definition and answers the element has; without it, of the one around it. */
  aid: string | null = null;

  /** The level of the top heading, 1 to 6. */
  headingLevel = 2;

  /** The words that attributes of the element take, of those that take no others. */
  protected static readonly pageWords: PageWords = {
    'heading-level': ['1', '2', '3', '4', '5', '6'],
  };

  constructor() {
    super();
    this.guardBy(this.#data, this.locale);
    new MistakesController(this, this.locale);
    takeEarlyProperties(this, ['definition', 'worksheet']);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('aid')) this.sessions.nameAid();
    if (changed.has('src')) this.#data.setSrc(this.src);
  }

  protected override update(changed: PropertyValues): void {
    const height = !this.#isShown && this.#canShow() ? heightOfFallback(this) : 0;
    super.update(changed);
    if (height > 0) holdHeight(this, height);
  }

  // Every element writes dates. Their formats take long to load: best while the definition is on its way.
  protected override firstUpdated(_changed: PropertyValues): void {
    if (this.status === 'ready') return;
    setTimeout(() => {
      this.locale.localizer.prepare();
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#isShown) this.loadParts();
  }

  readonly #content = (): unknown =>
    this.#isShown
      ? anew(
          this.#readerNumber,
          html`${this.renderDefinition(this.#data.definition!)}${this.missing(this.locale.localizer)}`,
        )
      : nothing;

  // Made anew for each reader: else Chromium would keep the named slots that the one before had, and all around them,
  // until a child of the element comes or goes.
  readonly #slot = (): unknown =>
    anew(
      this.#readerNumber,
      html`<slot ?hidden=${this.#isShown && !this.isAround()} @slotchange=${this.#handleSlotChange}></slot>`,
    );

  // Frameworks may put the inline JSON in after the element.
  readonly #handleSlotChange = (): void => {
    this.#data.lookForInline();
  };

  protected override shown(): unknown {
    return this.definition && this.renderDefinition(this.definition);
  }

  #canShow(): boolean {
    return this.status === 'ready' && this.#near.isNear();
  }

  /** What every view is written with: the same while neither a language, the glossary nor the level is another. */
  protected wordsFor(definition: ProcedureDefinition, guidance: GlossaryGuidance): Writers {
    return this.#writers.get(
      this.locale.localizer,
      this.headingLevel,
      definition,
      guidance,
      this.safetyFor(definition).language,
    );
  }

  /** When to get help. */
  protected safetyFor({ language }: ProcedureDefinition): GuidanceTopics<'safety'> {
    return safetyIn(this.locale.language, language);
  }

  /** Empties what is only on the screen, such as words that were typed and not yet added. */
  protected resetTransientState(): void {
    this.#readerNumber += 1;
    this.announcer.hush();
    this.requestUpdate();
  }

  /** Where the answers that this element shows have a place in a definition. */
  protected answerableIn(_definition: ProcedureDefinition): AnswerableIds {
    return {};
  }

  /** Whether elements inside show the definition: then they stay to be seen. */
  protected isAround(): boolean {
    return false;
  }

  /** What the element shows once it has a definition. */
  protected abstract renderDefinition(definition: ProcedureDefinition): TemplateResult;

  /**
   * The definition that is shown: checked and frozen. Set it to JSON text or to data of any kind; it is checked like
   * any other. Set it to `undefined` to go back to the inline JSON or `src`.
   */
  get definition(): ProcedureDefinition | undefined {
    return this.#data.definition;
  }

  set definition(value: unknown) {
    this.#data.set(value);
  }

  /**
   * What the reader has said: plain data to keep and to give back, by ids of the definition. Set it to such data or to
   * its JSON text; `undefined` empties it, and clears what is typed on the screen. Answers that have no place in the
   * definition are kept in `unplaced`. It is read and written on purpose only: no event carries it.
   */
  get worksheet(): Worksheet {
    return this.#worksheets.value;
  }

  set worksheet(value: unknown) {
    this.#worksheets.set(value);
  }

  /** Where the element is: `idle`, `loading`, `ready` or `failed`. */
  get status(): DefinitionStatus {
    return this.#data.status;
  }

  /** What is wrong with the definition, errors first. Warnings are here too when it is shown. */
  get issues(): readonly DefinitionIssue[] {
    return this.#data.issues;
  }

  // What the page put inside stands outside of our ground, in the colours and the direction of the page. It is hidden and
  // not left out, so that `slotchange` still reports inline JSON that is added later.
  override render(): TemplateResult {
    const { localizer, isPageRightToLeft } = this.locale;
    this.#isShown = this.#canShow();
    this.#shownState.set(this.#isShown);
    return html`<div class="ground">
        <div class="root" data-page=${isPageRightToLeft ? 'rtl' : 'ltr'} lang=${localizer.tag} dir=${localizer.direction}>
          ${this.announcer.render()}
          ${statusView(this.#data, localizer, this.#content, this.#statusAnnouncer.retry)}
        </div>
      </div>
      ${this.#slot()}`;
  }
}
