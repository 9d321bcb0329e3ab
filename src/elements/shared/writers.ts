/** What the words and headings of every view are written with. */
import type { Localizer } from '../../localization/localizer.js';
import type { Prose } from './text/prose.js';

/** An element makes new ones only when a language, the glossary or the level of headings changes. */
export interface Writers {
  readonly localizer: Localizer;
  /** Writes words of the definition. */
  readonly prose: Prose;
  /** Writes words of the general guidance. */
  readonly guidanceProse: Prose;
  /** Writes when to get help, which can be in another language than the rest of the general guidance. */
  readonly safetyProse: Prose;
  /** The level of the element's own heading. */
  readonly headingLevel: number;
}
