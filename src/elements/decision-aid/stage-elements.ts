/** The elements that a whole aid is made of: the public ones, under the prefix that the aid itself has. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { DecisionAidElement } from '../core/decision-aid-element.js';
import { stages, type Stage } from '../../worksheet/answer-groups.js';

/** The tag of each stage's element. What matters is asked by the aid itself. */
export const stageTags = {
  know: 'procedure-explainer',
  compare: 'risk-benefit-comparator',
  check: 'consent-comprehension-quiz',
  talk: 'decision-summary',
  'second-opinion': 'second-opinion-checklist',
} as const satisfies Partial<Record<Stage, string>>;

const own = 'decision-aid';

/** Whether an element is one of the library, under any prefix, or will be as soon as its script is there. */
export function isOfLibrary({ localName, attributes }: Element): boolean {
  return (
    [...Object.values(stageTags), own].some((tag) => localName.endsWith(tag)) ||
    attributes.getNamedItem('data-decision-aid') !== null
  );
}

/** The stages of a definition: those that have an element, and what the aid asks itself. */
export function stagesOf({ quiz }: Pick<ProcedureDefinition, 'quiz'>): readonly Stage[] {
  return stages.filter(
    (stage) =>
      stage === 'matters' ||
      (Object.hasOwn(stageTags, stage) && (stage !== 'check' || quiz !== undefined)),
  );
}

export class StageElements {
  readonly #made = new Map<Stage, HTMLElement>();

  constructor(private readonly host: HTMLElement) {}

  /** Asks the script tag for their files: it sees what is on the page, and not what is inside of an element. */
  ask(): void {
    this.host.dispatchEvent(
      new CustomEvent('decision-aid-wanted', {
        bubbles: true,
        composed: true,
        detail: Object.values(stageTags),
      }),
    );
  }

  /** The tag of the element of a stage; undefined where the aid asks itself. */
  tagOf(stage: Stage): string | undefined {
    if (!Object.hasOwn(stageTags, stage)) return undefined;
    const { localName } = this.host;
    const prefix = localName.endsWith(own) ? localName.slice(0, -own.length) : '';
    return `${prefix}${(stageTags as Readonly<Record<string, string>>)[stage]}`;
  }

  get(stage: Stage, headingLevel: number): HTMLElement {
    const made =
      this.#made.get(stage) ?? this.host.ownerDocument.createElement(this.tagOf(stage) ?? 'div');
    this.#made.set(stage, made);
    made.setAttribute('heading-level', String(Math.min(headingLevel + 1, 6)));
    return made;
  }

  /** Settles when all that is drawn of them is there. */
  async complete(): Promise<void> {
    await Promise.all(
      [...this.#made.values()].map(async (one) => {
        await (one as Partial<DecisionAidElement>).updateComplete;
      }),
    );
  }

  /** Lets go of all of them, so that nothing of a reader stays in one. */
  reset(): void {
    // Now, and not while the aid is drawn: who shows what would be told in the midst of it.
    for (const element of this.#made.values()) element.remove();
    this.#made.clear();
  }
}
