/** Elements on the page that can show a section of a definition, so that another element can lead to it. */
import type { ProcedureDefinition } from '../../definition/definition.js';

/** An element that shows sections. */
export interface SectionShower extends HTMLElement {
  readonly definition: ProcedureDefinition | undefined;
  /** Moves to a section; tells whether it is there. */
  showSection(section: string, option?: string): boolean;
}

const showers = new Set<SectionShower>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** What an element can show, it knows later only. Elements in its slots tell of themselves. */
function handleReady({ target, currentTarget }: Event): void {
  if (target === currentTarget) tell();
}

/** Makes an element known while it is on a page. */
export function addSectionShower(shower: SectionShower): void {
  showers.add(shower);
  shower.addEventListener('decision-aid-ready', handleReady);
  tell();
}

/** Forgets an element that has left the page. */
export function removeSectionShower(shower: SectionShower): void {
  showers.delete(shower);
  shower.removeEventListener('decision-aid-ready', handleReady);
  tell();
}

/** Calls a listener when another section may be shown, or one no more; returns how to stop that. */
export function onSectionShowersChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** An element in the same document that shows a definition; the one around `from` before any other. */
export function sectionShowerFor(
  from: HTMLElement,
  definition: ProcedureDefinition,
): SectionShower | undefined {
  const fitting = [...showers].filter(
    (shower) =>
      shower.ownerDocument === from.ownerDocument && shower.definition?.id === definition.id,
  );
  return fitting.find((shower) => shower.contains(from)) ?? fitting[0];
}

/** Whether an element stands inside one that shows the same definition, with all that surrounds it. */
export function isInsideShower(from: HTMLElement, definition: ProcedureDefinition): boolean {
  return sectionShowerFor(from, definition)?.contains(from) ?? false;
}
