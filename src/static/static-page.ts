/** What a page is that nobody can press anything on. */
import type { TemplateResult } from 'lit';
import type { ProcedureDefinition } from '../definition/definition.js';
import { allSignsView } from '../elements/shared/signs/signs-view.js';
import type { Writers } from '../elements/shared/writers.js';
import type { Guidance, SafetyGuidance } from '../guidance/types.js';

/** What a page is made from. */
export interface StaticData {
  readonly definition: ProcedureDefinition;
  readonly guidance: Guidance;
  readonly safety: SafetyGuidance;
  /** In which language that is. */
  readonly safetyLanguage: string;
  /** Whether it is not a stage of one that has said when to get help. */
  readonly isFirst: boolean;
  /** Whether it is a stage of a whole aid, which says itself what holds for all of them. */
  readonly isStage: boolean;
}

/** The page of an element. */
export interface StaticPage {
  readonly view: (data: StaticData, words: Writers) => TemplateResult;
  /** Its parts that say something else without script; each stands where it first was, and nowhere again. */
  readonly instead: Readonly<Record<string, (data: StaticData, words: Writers) => unknown>>;
}

/** Nobody acts: whatever a view picks of its actions is there, and is never called. */
export const nobody: never = new Proxy(() => undefined, {
  // Lit looks for marks of its own in what it is given.
  get: (_, name): unknown => (String(name).startsWith('_$') ? undefined : nobody),
}) as never;

/** When to get help, all of it, and once. */
export const signs = { signs: allSignsView };

export const none = (): unknown => undefined;
