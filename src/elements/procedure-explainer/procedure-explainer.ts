import {
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { isAboutOption } from '../../outline/option-sections.js';
import {
  isSection,
  isShown,
  type ExplainerDepth,
  type ExplainerReader,
} from '../../outline/sections.js';
import { drawingViewStyles } from '../shared/drawings/drawing-view.styles.js';
import { drawnWordsStyles } from '../shared/drawings/drawn-words.styles.js';
import { signsViewStyles } from '../shared/signs/signs-view.styles.js';
import { segmentedControlStyles } from '../shared/answers/segmented-control.styles.js';
import { isForPaper, showsMoreOnPaper } from '../core/controllers/print-controller.js';
import { reportIssues } from '../core/console-report.js';
import type { PageWords } from '../core/page-words.js';
import { DecisionAidElement } from '../core/decision-aid-element.js';
import { guidanceWith } from '../shared/guidance-of.js';
import { guarded } from '../core/guarded-actions.js';
import { moveToElement, sectionInView } from '../core/focus.js';
import { addressOf, fragmentAgain, linkIn } from '../core/links.js';
import { showSectionsOf } from '../core/section-links.js';
import { figureViewStyles } from '../shared/figure/figure-view.styles.js';
import { explainerStyles } from './procedure-explainer.styles.js';
import { ExplainerActions } from './procedure-explainer-actions.js';
import { imagesElsewhere } from './images-elsewhere.js';
import type { ExplainerData } from './procedure-explainer-data.js';
import { pageView } from './views/page.js';
import { rest } from './views/rest-part.js';

const guidanceOf = guidanceWith(
  ['care', 'consent', 'support', 'glossary'],
  () => rest.module?.english,
);

/**
 * Explains a procedure and its alternatives: what it is, before, during and after, who does it and where, who should
 * avoid it, and when to call.
 *
 * Links with `#<id>/<section>` or `#<id>/<option>/<section>` lead to a section, and `#<id>/<option>/chosen-option` to the
 * start of an option, where `<id>` is the id of the element, or else of the definition.
 *
 * An element with the id of a section as its `slot`, such as a quiz, stands at the end of that section; all but `about`
 * have a slot. It is there when the section is: for some, the reader must choose an option or everything.
 *
 * @tag procedure-explainer
 *
 * @event {DecisionAidChangeEvent} decision-aid-change - The reader chose an option, a depth or who reads.
 *
 * @csspart header - The heading, the summary and the notices.
 * @csspart signs - When to get help.
 * @csspart emergency - The emergency card.
 * @csspart call-us - The list of what to call the care team about.
 * @csspart sheet - When to get help, with the part for carers where one reads: what is printed for them.
 * @csspart settings - How much to read, and who reads.
 * @csspart in-short - The six facts that an option begins with.
 * @csspart contents - The bar that stays, with the list of sections.
 * @csspart options - The choice of an option to read about.
 * @csspart option - One option in that choice.
 * @csspart chosen-option - Everything about the chosen option.
 * @csspart section - A section.
 * @csspart facts - The facts at a glance.
 * @csspart timeline - The steps before, during or after.
 * @csspart milestones - Recovery by points in time.
 */
export class ProcedureExplainer extends DecisionAidElement {
  static override readonly tag = 'procedure-explainer' as const;

  static override properties: PropertyDeclarations = { option: {}, depth: {}, reader: {} };

  static override styles: CSSResultGroup = [
    DecisionAidElement.styles,
    signsViewStyles,
    segmentedControlStyles,
    drawingViewStyles,
    drawnWordsStyles,
    figureViewStyles,
    explainerStyles,
  ];

  protected static override readonly parts = [...DecisionAidElement.parts, rest];

  readonly #actions = guarded(
    new ExplainerActions(this.host, this, {
      sectionInView: () => sectionInView(this.renderRoot),
      goToNumbers: () => {
        const comparator = this.showing.elementOf('risk-benefit-comparator');
        if (comparator) moveToElement(comparator);
      },
    }),
    this.host,
  );
  #goTo: string | undefined;
  /** The fragment as it was last. */
  #hash = location.hash;

  /** The id of the option to read about; none is chosen for the reader. */
  option: string | null = null;

  /** How much is shown: `short` for the main points, `full` for everything. */
  depth: ExplainerDepth = 'short';

  /** Who reads: `patient`, or `carer` to put what carers need first. */
  reader: ExplainerReader = 'patient';

  protected static override readonly pageWords: PageWords = {
    ...DecisionAidElement.pageWords,
    depth: ['short', 'full'],
    reader: ['patient', 'carer'],
    option: ({ options }) => options.map(({ id }) => id),
  };

  constructor() {
    super();
    showSectionsOf(this, this.sessions);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followChange);
    history()?.addEventListener?.('currententrychange', this.#followChange);
    addEventListener('click', this.#followLink, { capture: true });
    this.addEventListener('decision-aid-ready', this.#handleReady);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followChange);
    history()?.removeEventListener?.('currententrychange', this.#followChange);
    removeEventListener('click', this.#followLink, { capture: true });
    this.removeEventListener('decision-aid-ready', this.#handleReady);
  }

  /**
   * Moves to a section and puts the reading position on its heading. Shows everything if the section is not among
   * the main points.
   *
   * @param section an id such as `recovery`
   * @param option the id of the option that the section is about
   * @returns whether there is such a section
   */
  showSection(section: string, option?: string): boolean {
    const definition = this.definition;
    if (!definition || !isSection(section)) return false;
    const isOption = (wanted: string | null): boolean =>
      definition.options.some(({ id }) => id === wanted);
    if (option !== undefined && !isOption(option)) return false;
    if (option !== undefined) this.option = option;
    if (isAboutOption(section) && !isOption(this.option)) return false;
    if (!isShown(section, 'short', this.reader)) this.depth = 'full';
    this.#goTo = section;
    this.requestUpdate();
    return true;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A listener may have asked for more while this was drawn: then the section may not be there yet.
    if (this.isUpdatePending || this.#goTo === undefined) return;
    const target = this.#goTo;
    this.#goTo = undefined;
    this.host.moveTo(target);
  }

  /** On paper, all options are shown when none is chosen. */
  protected override [showsMoreOnPaper](): boolean {
    return true;
  }

  protected override renderDefinition(definition: ProcedureDefinition): TemplateResult {
    const guidance = guidanceOf(definition);
    const data: ExplainerData = {
      definition,
      guidance,
      safety: this.safetyFor(definition).safety,
      isFirst: this.showing.isFirst,
      isStage: this.showing.isStage,
      option: definition.options.find(({ id }) => id === this.option),
      depth: this.depth === 'full' ? 'full' : 'short',
      reader: this.reader === 'carer' ? 'carer' : 'patient',
      anchor: addressOf(this.id || definition.id),
      hasNumbers: this.showing.elementOf('risk-benefit-comparator') !== undefined,
      query: this.#actions.query,
      printsAllOptions: this[isForPaper],
    };
    return pageView(data, this.wordsFor(definition, guidance), this.#actions);
  }

  protected override resetTransientState(): void {
    super.resetTransientState();
    this.#actions.reset();
  }

  readonly #handleReady = ({ target }: Event): void => {
    // One from an element in a slot passes here too.
    if (target !== this) return;
    if (this.definition) reportIssues(this.localName, imagesElsewhere(this.definition));
    // Not while the element is still being drawn.
    queueMicrotask(this.#followAddress);
  };

  readonly #followAddress = (): void => {
    this.#follow(location.hash);
  };

  // A router changes the address without a `hashchange`, and with it what our links are relative to.
  readonly #followChange = (): void => {
    this.requestUpdate();
    const { hash } = location;
    if (hash === this.#hash) return;
    this.#hash = hash;
    this.#follow(hash);
  };

  // A browser tells of a fragment that has changed only, and a router changes it in silence.
  readonly #followLink = (event: MouseEvent): void => {
    const [link, before] = [linkIn(event.composedPath()), location.hash];
    if (!link) return;
    setTimeout(() => {
      if (!this.isConnected) return;
      const hash = fragmentAgain(event, link, before);
      if (hash !== undefined) this.#follow(hash);
    });
  };

  #follow(hash: string): void {
    const anchor = this.id || this.definition?.id;
    const [name, ...rest] = decodeHash(hash).split('/');
    if (anchor === undefined || name !== anchor) return;
    const [first = '', second] = rest;
    if (second === undefined) this.showSection(first);
    else if (second === 'chosen-option') this.#showOption(first);
    else this.showSection(second, first);
  }

  /** Moves to the start of an option. */
  #showOption(wanted: string): void {
    if (!this.definition?.options.some(({ id }) => id === wanted)) return;
    this.option = wanted;
    this.#goTo = 'chosen-option';
    this.requestUpdate();
  }
}

/** What tells of each change of the address, in newer browsers. A page may have something else of that name. */
function history(): Partial<EventTarget> | undefined {
  return (globalThis as { navigation?: Partial<EventTarget> }).navigation;
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-explainer': ProcedureExplainer;
  }
}
