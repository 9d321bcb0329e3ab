/** What the views of every element can be made from. Each view picks what it needs. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { Worksheet } from '../../worksheet/worksheet.js';

/** The definition, and what the reader has said. */
export interface ReadingData {
  readonly definition: ProcedureDefinition;
  readonly worksheet: Worksheet;
  /** Whether no element before this one on the page shows the same definition. */
  readonly isFirst: boolean;
  /** Whether an aid around it has said what it is about, with the notices and the signs. */
  readonly isStage: boolean;
}
