/** An element of which some parts are fetched after its first screen, and that is whole on paper. */
import { nothing, type PropertyValues } from 'lit';
import type { Localizer } from '../../localization/localizer.js';
import { aboutFooter } from '../shared/about/about-view.js';
import { englishWords } from '../shared/english-words.js';
import type { Part } from '../shared/parts.js';
import { PartsController } from './controllers/parts-controller.js';
import { isForPaper, PrintController, showsMoreOnPaper } from './controllers/print-controller.js';
import { changesDrawn } from './drawn-element.js';
import { paperOf } from './element-paper.js';
import { GuardedElement } from './guarded-element.js';
import { missingView } from './status-views.js';

export abstract class PartedElement extends GuardedElement {
  /** What comes after the first screen. */
  protected static readonly parts: readonly Part[] = [aboutFooter, englishWords];

  readonly #parts = new PartsController(
    this,
    (this.constructor as typeof PartedElement).parts,
    () => {
      this.#printing.rehearseSoon();
    },
  );

  /** Whether what is drawn is for paper. */
  protected [isForPaper] = false;

  readonly #printing = new PrintController(
    this,
    paperOf(this, {
      showsMore: () => this[showsMoreOnPaper](),
      isForPaper: (next) => {
        const was = this[isForPaper];
        this[isForPaper] = next;
        return was;
      },
      draw: (isAtOnce) => {
        this.requestUpdate();
        if (isAtOnce) this.performUpdate();
      },
      sayMissing: (isPrinting) => {
        const wasMissed = this.#parts.isMissed;
        this.#parts.setPrinting(isPrinting);
        if (this.#parts.isMissed === wasMissed) return;
        this.requestUpdate();
        this.performUpdate();
      },
      view: () => this.shown(),
    }),
  );

  constructor() {
    super();
    this.addEventListener('decision-aid-ready', ({ target }) => {
      if (target === this) this.#printing.rehearseSoon();
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.size > 0) this.#printing.rehearseSoon();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this[changesDrawn]();
    await this.#parts.settled();
    return super.getUpdateComplete();
  }

  /** What the element shows of its definition, if it has one. */
  protected abstract shown(): unknown;

  /** For elements that show more on paper than on the screen. */
  protected [showsMoreOnPaper](): boolean {
    return false;
  }

  /** Fetches all that comes after the first screen. */
  protected loadParts(): void {
    this.#parts.load();
  }

  /** Says below all that is there that a part is not. */
  protected missing(localizer: Localizer): unknown {
    return this.#parts.isMissed ? missingView(localizer, this.#parts.loadAgain) : nothing;
  }
}
