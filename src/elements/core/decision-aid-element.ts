import {
  html,
  LitElement,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators/property.js';
import { keyed } from 'lit/directives/keyed.js';
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { DefinitionIssue } from '../../definition/issues.js';
import type { AnswerableIds } from '../../worksheet/reconcile.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { onGuidanceRegistered } from '../../guidance/registry.js';
import { LocaleController } from './controllers/locale-controller.js';
import { pageStyles } from '../../styles/page.styles.js';
import { libraryVersion } from '../../version.js';
import { Announcer } from './controllers/announcer.js';
import type { ElementHost } from './element-host.js';
import { DecisionAidChangeEvent, DecisionAidCompleteEvent } from './events.js';
import { defineElement, type DefinableElement } from './define-element.js';
import {
  DefinitionController,
  type DefinitionStatus,
} from './controllers/definition-controller.js';
import { Glossary, type GlossaryGuidance } from '../../guidance/glossary.js';
import { PrintController } from './controllers/print-controller.js';
import { stopPrivateEvent, privateEvents } from './private-events.js';
import { aboutViewStyles } from '../shared/about/about-view.styles.js';
import { headingStyles } from '../shared/text/heading.styles.js';
import { Prose } from '../shared/text/prose.js';
import { proseStyles } from '../shared/text/prose.styles.js';
import type { ReadingContext } from '../shared/reading-context.js';
import { memoizeLast } from '../shared/memoize-last.js';
import { failedView, failedWords, idleView, loadingView } from './status-views.js';
import { WorksheetController } from './controllers/worksheet-controller.js';

/**
 * What every element shares: finding its definition, its language, the views of its status, and registration.
 *
 * @slot - Shown until a definition is ready, and again when it cannot be shown: a link to a PDF, or plain text.
 *
 * @event {DecisionAidReadyEvent} decision-aid-ready - A definition is shown. Tells its id, version and language, and
 *   whether it is past its review date.
 * @event {DecisionAidErrorEvent} decision-aid-error - A definition cannot be shown. Tells what is wrong, with places.
 *
 * @csspart about - The footer "About this information".
 * @csspart failed - The message shown when a definition cannot be shown.
 * @csspart loading - The message shown while a definition is loaded.
 * @csspart stale-notice - The notice that the review date has passed.
 * @csspart review-notice - The notice that no clinician has reviewed the information.
 * @csspart translation-notice - The notice that no person has checked the translation.
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

  protected readonly locale = new LocaleController(this);
  protected readonly announcer = new Announcer(this);
  protected readonly worksheetController = new WorksheetController(
    this,
    (definition) => this.answerableIn(definition),
    () => {
      this.resetTransientState();
    },
  );
  /** What the actions of an element act on. */
  protected readonly host = this.#makeHost();
  readonly #data = new DefinitionController(this);
  readonly #glossaryOf = memoizeLast(
    (definition: ProcedureDefinition, guidance: GlossaryGuidance) =>
      new Glossary(definition, guidance),
  );
  #stopListening: (() => void) | undefined;
  #toldStatus: DefinitionStatus = 'idle';
  #hasRetried = false;
  #reader = 0;

  /** Where to load the definition from; not used when `definition` or inline JSON is there. */
  @property() src: string | null = null;

  /** The level of the top heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  constructor() {
    super();
    new PrintController(this);
    // A page may have set them before the element was defined; then they hide the accessors below.
    for (const name of ['definition', 'worksheet'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const early: unknown = this[name];
      Reflect.deleteProperty(this, name);
      this[name] = early;
    }
  }

  /** Registers this element under its own tag or another one, unless that is taken. */
  static define(tag: string = this.tag, registry?: CustomElementRegistry): void {
    defineElement(tag, this as unknown as DefinableElement, registry);
  }

  /**
   * The definition that is shown: checked and frozen. Set it to JSON text or to data of any kind; it is checked like
   * any other. Set it to `undefined` to go back to the inline JSON or `src`.
   */
  get definition(): ProcedureDefinition | undefined {
    return this.#data.definition;
  }

  set definition(value: unknown) {
    this.#data.give(value);
  }

  /**
   * What the reader has said: plain data to keep and to give back, by ids of the definition. Set it to such data or to
   * its JSON text; `undefined` empties it, and clears what is typed on the screen. Answers that have no place in the
   * definition are kept in `unplaced`. It is read and written on purpose only: no event carries it.
   */
  get worksheet(): Worksheet {
    return this.worksheetController.value;
  }

  set worksheet(value: unknown) {
    this.worksheetController.give(value);
  }

  /** Where the element is: `idle`, `loading`, `ready` or `failed`. */
  get status(): DefinitionStatus {
    return this.#data.status;
  }

  /** What is wrong with the definition, errors first. Warnings are here too when it is shown. */
  get issues(): readonly DefinitionIssue[] {
    return this.#data.issues;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onGuidanceRegistered(() => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /** A style sheet belongs to one document, so a move to another one, such as a frame, needs them anew. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    const { elementStyles } = this.constructor as typeof DecisionAidElement;
    if (!defaultView || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((styles) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssTextOf(styles));
      return sheet;
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of privateEvents)
      root.addEventListener(type, stopPrivateEvent, { passive: !type.startsWith('key') });
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) this.#data.setSrc(this.src);
  }

  // Every element tells dates. While its definition is on the way, the engine has nothing else to do.
  protected override firstUpdated(_changed: PropertyValues): void {
    if (this.status === 'ready') return;
    setTimeout(() => {
      this.locale.localizer.prepare();
    });
  }

  // What comes or fails to come after a while is told to screen readers too.
  protected override updated(_changed: PropertyValues): void {
    const { status } = this;
    if (status === this.#toldStatus) return;
    this.#toldStatus = status;
    const words =
      status === 'failed'
        ? failedWords(this.locale.localizer)
        : status === 'ready' && this.#hasRetried
          ? this.definition?.title
          : undefined;
    if (words === undefined) return;
    void this.updateComplete.then(() => {
      this.announcer.announce(words);
    });
  }

  // The page's translator or an extension may have taken nodes of ours away. Then all of it is made anew.
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch {
      const anchor = document.createComment('');
      this.renderRoot.replaceChildren(anchor);
      this.renderOptions.renderBefore = anchor;
      super.update(changed);
    }
  }

  /** What every view reads, made from the definition and the guidance in its language. */
  protected readingContext(
    definition: ProcedureDefinition,
    guidance: GlossaryGuidance,
  ): ReadingContext {
    const { localizer } = this.locale;
    const glossary = this.#glossaryOf(definition, guidance);
    return {
      definition,
      headingLevel: this.headingLevel,
      localizer,
      prose: new Prose(definition.language, localizer, glossary),
      guidanceProse: new Prose(guidance.language, localizer, glossary),
      worksheet: this.worksheet,
    };
  }

  /** Forgets what is only on the screen, such as words that were typed and not yet added. */
  protected resetTransientState(): void {
    this.#reader += 1;
    this.requestUpdate();
  }

  /** Where the answers that this element shows have a place in a definition. */
  protected answerableIn(_definition: ProcedureDefinition): AnswerableIds {
    return {};
  }

  /** Moves to the section or thing with an id, and puts the reading position there. */
  protected moveTo(id: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    const closed = target?.closest<HTMLDetailsElement>('details:not([open])');
    if (closed) closed.open = true;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  }

  /** What the element shows once it has a definition. */
  protected abstract renderDefinition(definition: ProcedureDefinition): TemplateResult;

  override render(): TemplateResult {
    const { localizer, direction } = this.locale;
    return html`<div class="root" lang=${localizer.locale} dir=${direction} @slotchange=${this.#handleSlotChange}>
      ${this.announcer.render()}
      ${this.#renderStatus()}
    </div>`;
  }

  #makeHost(): ElementHost {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the getters below have a `this` of their own
    const element = this;
    const { worksheetController } = this;
    const dispatch = (event: Event): void => {
      element.dispatchEvent(event);
    };
    return {
      get definition() {
        return element.definition;
      },
      get worksheet() {
        return worksheetController.value;
      },
      get localizer() {
        return element.locale.localizer;
      },
      get updateComplete() {
        return element.updateComplete;
      },
      changeAnswers: (group, act) => {
        worksheetController.change(act(worksheetController.value), group);
      },
      writeAnswers: (_group, act) => {
        worksheetController.write(act(worksheetController.value));
      },
      finishWriting: (group) => {
        dispatch(new DecisionAidChangeEvent('answers', group));
      },
      dispatchSetting: (name) => {
        dispatch(new DecisionAidChangeEvent('settings', name));
      },
      dispatchComplete: () => {
        const { definition } = element;
        if (definition) dispatch(new DecisionAidCompleteEvent(definition.id, definition.version));
      },
      announce: (sentence, content) => {
        element.announcer.announce(sentence, content);
      },
      moveTo: (id) => {
        element.moveTo(id);
      },
      requestUpdate: () => {
        element.requestUpdate();
      },
    };
  }

  #renderStatus(): TemplateResult {
    const { localizer } = this.locale;
    switch (this.status) {
      case 'idle':
        return idleView();
      case 'loading':
        // Words that go again at once would only flicker.
        return this.#data.isLocal ? idleView() : loadingView(localizer);
      case 'failed':
        return failedView(localizer, this.#data.canRetry ? this.#handleRetry : undefined);
      case 'ready':
        // The children are out of sight, but inline JSON that comes among them is heard of.
        this.worksheetController.fit(this.#data.definition!);
        return html`${keyed(this.#reader, this.renderDefinition(this.#data.definition!))}<slot hidden></slot>`;
    }
  }

  readonly #handleRetry = (): void => {
    this.#hasRetried = true;
    this.#data.refresh();
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    if (root) takeFocus(root);
  };

  // Frameworks may put the inline JSON in after the element.
  readonly #handleSlotChange = (): void => {
    this.#data.lookForInline();
  };
}

/** The text of a style sheet, in the forms that Lit keeps one in. */
function cssTextOf(styles: CSSResultOrNative): string {
  return 'cssText' in styles
    ? styles.cssText
    : [...styles.cssRules].map(({ cssText }) => cssText).join('\n');
}

/** Keeps the reader's place where a button was that goes. For this time only: a wrapper must not take clicks. */
function takeFocus(wrapper: HTMLElement): void {
  wrapper.tabIndex = -1;
  wrapper.addEventListener(
    'blur',
    () => {
      wrapper.removeAttribute('tabindex');
    },
    { once: true },
  );
  wrapper.focus({ preventScroll: true });
}
