/** What the views of the explainer are made from. */
import type { GuidanceTopics } from '../../../guidance/registry.js';
import type { ProcedureOption } from '../../../definition/definition.js';
import type { ExplainerDepth, ExplainerReader } from '../../../outline/sections.js';
import type { ReadingContext } from '../../shared/reading-context.js';

/** The parts of the general guidance that the explainer shows. */
export type ExplainerGuidance = GuidanceTopics<
  'care' | 'safety' | 'consent' | 'support' | 'glossary'
>;

/** What a reader can do. */
export interface ExplainerActions {
  readonly chooseOption: (id: string) => void;
  readonly chooseDepth: (depth: ExplainerDepth) => void;
  readonly chooseReader: (reader: ExplainerReader) => void;
  readonly goTo: (section: string) => void;
  readonly goToSource: (id: string) => void;
}

/** Everything a view may read. Views are pure functions of it. */
export interface ExplainerContext extends ReadingContext {
  readonly guidance: ExplainerGuidance;
  /** The option that is read about; none until the reader or the page chooses one. */
  readonly option: ProcedureOption | undefined;
  readonly depth: ExplainerDepth;
  readonly reader: ExplainerReader;
  /** What comes before a section in a link to it. */
  readonly anchor: string;
  readonly actions: ExplainerActions;
}
