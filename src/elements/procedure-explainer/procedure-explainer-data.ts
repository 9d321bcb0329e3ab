/** What the views of the explainer are made from. Each view picks what it needs. */
import type { GuidanceTopics } from '../../guidance/registry.js';
import type { SafetyGuidance } from '../../guidance/types.js';
import type { ProcedureOption } from '../../definition/definition.js';
import type { ExplainerDepth, ExplainerReader } from '../../outline/sections.js';
import type { ReadingData } from '../shared/reading-data.js';

/** The parts of the general guidance that the explainer shows. */
export type ExplainerGuidance = GuidanceTopics<'care' | 'consent' | 'support' | 'glossary'>;

/** What the page is made from. */
export interface ExplainerData extends Pick<ReadingData, 'definition' | 'isFirst' | 'isStage'> {
  readonly guidance: ExplainerGuidance;
  readonly safety: SafetyGuidance;
  /** The option that is read about; none until the reader or the page chooses one. */
  readonly option: ProcedureOption | undefined;
  readonly depth: ExplainerDepth;
  readonly reader: ExplainerReader;
  /** What comes before a section in a link to it. */
  readonly anchor: string;
  /** Whether the page shows the same aid in numbers. */
  readonly hasNumbers: boolean;
  /** What is looked for among the words from A to Z; nothing, where they are closed. */
  readonly query: string | undefined;
  /** Whether all options are shown where none is chosen, as on paper. */
  readonly printsAllOptions: boolean;
}
