/** What the views of every element are made from. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { Localizer } from '../../localization/localizer.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import type { Prose } from './text/prose.js';

/** Everything that a view of any element may read. */
export interface ReadingContext {
  readonly definition: ProcedureDefinition;
  /** The level of the element's own heading. */
  readonly headingLevel: number;
  readonly localizer: Localizer;
  /** Writes words of the definition. */
  readonly prose: Prose;
  /** Writes words of the general guidance. */
  readonly guidanceProse: Prose;
  /** What the reader has said. */
  readonly worksheet: Worksheet;
}
