/** What can show a section of a definition, so that something else can lead to it. */
import { Listeners, type ReportError } from './listeners.js';

/** Something that shows sections, such as an explainer. */
export interface SectionTarget {
  readonly definition: { readonly id: string } | undefined;
  /** Moves to a section, and returns whether it is there. */
  showSection(section: string, option?: string): boolean;
}

/**
 * The section targets of one aid, or of a whole page. Those of an aid are known to its page too, since a quiz leads to
 * an explainer anywhere on the page; but one of its own aid comes first.
 */
export class SectionTargets {
  readonly #targets = new Set<SectionTarget>();
  readonly #listeners: Listeners<void>;

  constructor(
    report: ReportError,
    private readonly page?: SectionTargets,
  ) {
    this.#listeners = new Listeners(report);
  }

  /** Makes a target known; returns how to forget it. */
  add(target: SectionTarget): () => void {
    this.#targets.add(target);
    const forgetOnPage = this.page?.add(target);
    if (!this.page) this.notify();
    return () => {
      if (!this.#targets.delete(target)) return;
      forgetOnPage?.();
      if (!this.page) this.notify();
    };
  }

  /** To be called when a target shows another definition than before. */
  notify(): void {
    if (this.page) this.page.notify();
    else this.#listeners.notify();
  }

  /** Calls a listener when other sections can be shown; returns how to stop that. */
  subscribe(listener: () => void): () => void {
    return this.page ? this.page.subscribe(listener) : this.#listeners.add(listener);
  }

  /**
   * A target that shows a definition; one that is `around` whoever asks comes before any other.
   *
   * @param isWithinReach whether a reader who is led there sees it
   */
  find(
    definition: { readonly id: string },
    around: (target: SectionTarget) => boolean,
    isWithinReach: (target: SectionTarget) => boolean = () => true,
  ): SectionTarget | undefined {
    const fitting = this.all.filter((target) => target.definition?.id === definition.id);
    return fitting.find(around) ?? fitting.find(isWithinReach);
  }

  /** Every target that can be found from here, those of this aid first. */
  get all(): readonly SectionTarget[] {
    return [...new Set([...this.#targets, ...(this.page?.all ?? [])])];
  }
}
