/** Elements on the page that can show a section of a definition, so that another element can lead to it. */
import type { ProcedureDefinition } from '../../definition/definition.js';

/** An element that shows sections. */
export interface SectionTarget extends HTMLElement {
  readonly definition: ProcedureDefinition | undefined;
  /** Moves to a section; tells whether it is there. */
  showSection(section: string, option?: string): boolean;
}

const targets = new Set<SectionTarget>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** What an element can show, it knows later only. Elements in its slots tell of themselves. */
function handleReady({ target, currentTarget }: Event): void {
  if (target === currentTarget) tell();
}

/** Makes an element known while it is on a page. */
export function addSectionTarget(target: SectionTarget): void {
  targets.add(target);
  target.addEventListener('decision-aid-ready', handleReady);
  tell();
}

/** Forgets an element that has left the page. */
export function removeSectionTarget(target: SectionTarget): void {
  targets.delete(target);
  target.removeEventListener('decision-aid-ready', handleReady);
  tell();
}

/** Calls a listener when another section may be shown, or one no more; returns how to stop that. */
export function onSectionTargetsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** An element in the same document that shows a definition; the one around `from` before any other. */
export function sectionTargetFor(
  from: HTMLElement,
  definition: ProcedureDefinition,
): SectionTarget | undefined {
  const fitting = [...targets].filter(
    (target) =>
      target.ownerDocument === from.ownerDocument && target.definition?.id === definition.id,
  );
  return fitting.find((target) => target.contains(from)) ?? fitting[0];
}

/** Whether an element stands inside one that shows the same definition, with all that surrounds it. */
export function isInsideTarget(from: HTMLElement, definition: ProcedureDefinition): boolean {
  return sectionTargetFor(from, definition)?.contains(from) ?? false;
}
