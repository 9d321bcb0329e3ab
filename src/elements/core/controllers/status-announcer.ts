/**
 * Says to screen readers what they would miss of a status: a failure, and that trying again helped. Owns the retry.
 * It does not own the live region, nor how a definition is loaded.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { holdFocus } from '../focus.js';
import { failedWords } from '../status-views.js';
import type { Announcer } from './announcer.js';
import type { DefinitionController, DefinitionStatus } from './definition-controller.js';
import type { LocaleController } from './locale-controller.js';

export class StatusAnnouncer implements ReactiveController {
  #announcedStatus: DefinitionStatus = 'idle';
  #hasRetried = false;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly data: DefinitionController,
    private readonly announcer: Announcer,
    private readonly locale: LocaleController,
  ) {
    host.addController(this);
  }

  /** Loads once more, because the reader asked for it: from then on they hear how it went. */
  readonly retry = (): void => {
    this.#hasRetried = true;
    this.data.refresh();
    holdFocus(this.host.renderRoot);
  };

  hostUpdated(): void {
    const { status } = this.data;
    if (status === this.#announcedStatus) return;
    this.#announcedStatus = status;
    const { announcer } = this;
    if (status === 'ready' && this.#hasRetried) announcer.announce(this.data.definition!.title);
    // A live region that is not displayed says nothing, so that another element must.
    if (status !== 'failed' || !announcer.isDisplayed) return;
    const isFirst = this.data.isFirstToFail();
    if (isFirst || this.#hasRetried) announcer.announce(failedWords(this.locale.localizer));
  }
}
