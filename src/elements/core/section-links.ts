/** Leads from one element to the sections that another one shows. */
import type { ReactiveControllerHost } from 'lit';
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { SectionTarget } from '../../session/section-targets.js';
import type { SessionController } from './controllers/session-controller.js';
import { isWithinReach } from './seen.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Makes an element known as one that shows sections, while it is on a page. */
export function showSectionsOf(
  host: SectionTarget & HTMLElement,
  sessions: SessionController,
): void {
  sessions.follow((session) => {
    // Elements in its slots send the same event when they are ready.
    const handleReady = ({ target }: Event): void => {
      if (target === host) session.sections.notify();
    };
    host.addEventListener('decision-aid-ready', handleReady);
    const forget = session.sections.add(host);
    return () => {
      host.removeEventListener('decision-aid-ready', handleReady);
      forget();
    };
  });
}

/** Draws an element again when other sections can be shown. */
export class SectionLinks {
  constructor(
    private readonly host: Host,
    private readonly sessions: SessionController,
  ) {
    sessions.follow(({ sections }) =>
      sections.subscribe(() => {
        host.requestUpdate();
      }),
    );
  }

  /** An element that shows a definition where a reader can see it; the one around this one before any other. */
  targetFor(definition: ProcedureDefinition): SectionTarget | undefined {
    return this.sessions.session.sections.find(definition, this.#isAround, (target) =>
      isWithinReach(target as SectionTarget & Element),
    );
  }

  /** Whether this element stands inside one that shows the same definition, with all that surrounds it. */
  isInside(definition: ProcedureDefinition): boolean {
    const target = this.targetFor(definition);
    return target !== undefined && this.#isAround(target);
  }

  readonly #isAround = (target: SectionTarget): boolean =>
    (target as SectionTarget & Node).contains(this.host);
}
