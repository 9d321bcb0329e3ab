import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { care } from '../../generated/guidance/en/care.js';
import { consent } from '../../generated/guidance/en/consent.js';
import { glossary } from '../../generated/guidance/en/glossary.js';
import { support } from '../../generated/guidance/en/support.js';
import { guidanceFor } from '../../guidance/registry.js';
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
import { preparePrint } from '../core/controllers/print-controller.js';
import { reportIssues } from '../core/console-report.js';
import { DecisionAidElement } from '../core/decision-aid-element.js';
import { moveToElement, sectionInView } from '../core/focus.js';
import { showSectionsOf } from '../core/section-links.js';
import { figureViewStyles } from '../shared/figure/figure-view.styles.js';
import { explainerStyles } from './procedure-explainer.styles.js';
import { ExplainerActions } from './procedure-explainer-actions.js';
import { imagesElsewhere } from './images-elsewhere.js';
import type { ExplainerData, ExplainerGuidance } from './procedure-explainer-data.js';
import { pageView } from './views/page.js';

const englishGuidance: ExplainerGuidance = {
  language: 'en',
  care,
  consent,
  glossary,
  support,
};

/**
 * Explains a procedure and its alternatives: what it is, before, during and after, who does it and where, who should
 * avoid it, and when to call.
 *
 * Links with `#<id>/<section>` or `#<id>/<option>/<section>` lead to a section, where `<id>` is the id of the element,
 * or else of the definition.
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

  static override styles: CSSResultGroup = [
    DecisionAidElement.styles,
    signsViewStyles,
    segmentedControlStyles,
    drawingViewStyles,
    drawnWordsStyles,
    figureViewStyles,
    explainerStyles,
  ];

  readonly #actions = new ExplainerActions(this.host, this, {
    sectionInView: () => sectionInView(this.renderRoot),
    goToNumbers: () => {
      const comparator = this.showing.elementOf('risk-benefit-comparator');
      if (comparator) moveToElement(comparator);
    },
  });
  #isPrinting = false;
  #goTo: string | undefined;

  /** The id of the option to read about; none is chosen for the reader. */
  @property() option: string | null = null;

  /** How much is shown: `short` for the main points, `full` for everything. */
  @property() depth: ExplainerDepth = 'short';

  /** Who reads: `patient`, or `carer` to put what carers need first. */
  @property() reader: ExplainerReader = 'patient';

  constructor() {
    super();
    showSectionsOf(this, this.sessions);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followHash);
    this.addEventListener('decision-aid-ready', this.#handleReady);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followHash);
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
    this.moveTo(target);
  }

  /** On paper, all options are shown when none is chosen. */
  protected override [preparePrint](isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.requestUpdate();
    // A page is printed at once, so what is printed only must be there at once.
    if (isPrinting) this.performUpdate();
  }

  protected override renderDefinition(definition: ProcedureDefinition): TemplateResult {
    const guidance = guidanceFor([definition.language], englishGuidance);
    const data: ExplainerData = {
      definition,
      guidance,
      safety: this.safetyFor(definition).safety,
      isFirst: this.showing.isFirst,
      option: definition.options.find(({ id }) => id === this.option),
      depth: this.depth === 'full' ? 'full' : 'short',
      reader: this.reader === 'carer' ? 'carer' : 'patient',
      anchor: this.id || definition.id,
      hasNumbers: this.showing.elementOf('risk-benefit-comparator') !== undefined,
      query: this.#actions.query,
      printsAllOptions: this.#isPrinting,
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
    void this.updateComplete.then(this.#followHash);
  };

  readonly #followHash = (): void => {
    const anchor = this.id || this.definition?.id;
    const [name, ...rest] = decodeHash(location.hash).split('/');
    if (anchor === undefined || name !== anchor) return;
    const [first = '', second] = rest;
    if (second === undefined) this.showSection(first);
    else this.showSection(second, first);
  };
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
