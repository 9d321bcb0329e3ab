import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators/property.js';
import { keyed } from 'lit/directives/keyed.js';
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { DefinitionIssue } from '../../definition/issues.js';
import { safety } from '../../generated/guidance/en/safety.js';
import type { GlossaryGuidance } from '../../guidance/glossary.js';
import { guidanceFor, type GuidanceTopics } from '../../guidance/registry.js';
import { pageStyles } from '../../styles/page.styles.js';
import { libraryVersion } from '../../version.js';
import type { AnswerableIds } from '../../worksheet/reconcile.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { aboutViewStyles } from '../shared/about/about-view.styles.js';
import { headingStyles } from '../shared/text/heading.styles.js';
import { proseStyles } from '../shared/text/prose.styles.js';
import type { Writers } from '../shared/writers.js';
import { adoptStyles } from './adopt-styles.js';
import { Announcer } from './controllers/announcer.js';
import {
  DefinitionController,
  type DefinitionStatus,
} from './controllers/definition-controller.js';
import { LocaleController } from './controllers/locale-controller.js';
import { preparePrint, PrintController } from './controllers/print-controller.js';
import { SessionController } from './controllers/session-controller.js';
import { ShowingController } from './controllers/showing-controller.js';
import { StatusAnnouncer } from './controllers/status-announcer.js';
import { WorksheetController } from './controllers/worksheet-controller.js';
import { defineElement, takeEarlyProperties, type DefinableElement } from './define-element.js';
import { ActionsHost, type ElementHost } from './element-host.js';
import { moveTo } from './focus.js';
import { stopPrivateEvents } from './private-events.js';
import { RemovedNodes } from './removed-nodes.js';
import { statusView } from './status-views.js';
import { WritersOf } from './writers-of.js';

const englishSafety: GuidanceTopics<'safety'> = { language: 'en', safety };

/**
 * What every element shares: finding its definition, its language, the views of its status, and registration.
 *
 * @slot - Shown until a definition is ready, and again when it cannot be shown: a link to a PDF, or plain text.
 *
 * @event {DecisionAidReadyEvent} decision-aid-ready - A definition is shown. It carries its id, version and language,
 *   and whether it is past its review date.
 * @event {DecisionAidErrorEvent} decision-aid-error - A definition cannot be shown, or a worksheet cannot be read: its
 *   `subject` says which, its `issues` what is wrong and where.
 *
 * @csspart about - The footer "About this information".
 * @csspart failed - The message shown when a definition cannot be shown.
 * @csspart loading - The message shown while a definition is loaded.
 * @csspart stale-notice - The notice that the review date has passed.
 * @csspart review-notice - The notice that no clinician has reviewed the information.
 * @csspart translation-notice - The notice that no person has checked the translation.
 * @csspart english-notice - The notice, in another language, that some of the information is in English only.
 *
 * @cssproperty [--decision-aid-accent=#0a4f8f] - Colour of links, controls and lines. Needs 4.5:1 against the surface.
 * @cssproperty [--decision-aid-on-accent=#ffffff] - Colour of words on the accent.
 * @cssproperty [--decision-aid-surface=#ffffff] - Colour behind everything.
 * @cssproperty [--decision-aid-text=#16232d] - Colour of words.
 * @cssproperty [--decision-aid-font=system-ui, sans-serif] - Font family.
 * @cssproperty [--decision-aid-radius=0.5em] - Roundness of corners.
 */
export abstract class DecisionAidElement extends LitElement {
  static override styles: CSSResultGroup = [
    headingStyles,
    proseStyles,
    aboutViewStyles,
    pageStyles,
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
  protected readonly showing = new ShowingController(this);
  readonly #statusAnnouncer = new StatusAnnouncer(this, this.#data, this.announcer, this.locale);
  /** What the actions of an element act on. */
  protected readonly host: ElementHost = new ActionsHost(
    this,
    this.locale,
    this.announcer,
    this.#worksheets,
  );

  readonly #writers = new WritersOf();
  #removedNodes: RemovedNodes | undefined;
  /** Counts the readers at this screen, so that nothing drawn for one is there for the next. */
  #readerNumber = 0;

  /** Where to load the definition from; not used when `definition` or inline JSON is there. */
  @property() src: string | null = null;

  /** The level of the top heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  constructor() {
    super();
    new PrintController(this, (isPrinting) => {
      this[preparePrint](isPrinting);
    });
    takeEarlyProperties(this, ['definition', 'worksheet']);
  }

  /** For an element that is moved into a frame or out of one. */
  adoptedCallback(): void {
    adoptStyles(this, (this.constructor as typeof DecisionAidElement).elementStyles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    stopPrivateEvents(root);
    this.#removedNodes = new RemovedNodes(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) this.#data.setSrc(this.src);
  }

  protected override update(changed: PropertyValues): void {
    const { renderOptions } = this;
    this.#removedNodes?.draw(renderOptions, () => {
      super.update(changed);
    });
  }

  // Every element writes dates, whose formats take long to load. While its definition is on the way, the engine has
  // nothing else to do.
  protected override firstUpdated(_changed: PropertyValues): void {
    if (this.status === 'ready') return;
    setTimeout(() => {
      this.locale.localizer.prepare();
    });
  }

  readonly #content = (): unknown =>
    keyed(this.#readerNumber, this.renderDefinition(this.#data.definition!));

  // Frameworks may put the inline JSON in after the element.
  readonly #handleSlotChange = (): void => {
    this.#data.lookForInline();
  };

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

  /**
   * When to get help: in the language of the page, since that is the one its reader looks for help in; else in that of
   * the definition.
   */
  protected safetyFor({ language }: ProcedureDefinition): GuidanceTopics<'safety'> {
    return guidanceFor([this.locale.language, language], englishSafety);
  }

  /** Empties what is only on the screen, such as words that were typed and not yet added. */
  protected resetTransientState(): void {
    this.#readerNumber += 1;
    this.requestUpdate();
  }

  /** Where the answers that this element shows have a place in a definition. */
  protected answerableIn(_definition: ProcedureDefinition): AnswerableIds {
    return {};
  }

  /** For elements that show more on paper than on the screen. A symbol, so that no page can call it by name. */
  protected [preparePrint](_isPrinting: boolean): void {}

  /** Moves to the section or thing with an id, and puts the reading position there. */
  protected moveTo(id: string): void {
    moveTo(this.renderRoot, id);
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

  override render(): TemplateResult {
    const { localizer, direction } = this.locale;
    return html`<div class="root" lang=${localizer.locale} dir=${direction} @slotchange=${this.#handleSlotChange}>
      ${this.announcer.render()}
      ${statusView(this.#data, localizer, this.#content, this.#statusAnnouncer.retry)}
    </div>`;
  }
}
