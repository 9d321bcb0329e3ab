/**
 * Provides a session to the elements inside an element and to those that name it by its id, in whatever order they come
 * and go. It never joins an aid that stands around it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DecisionSession } from '../../session/session.js';
import {
  aidContext,
  ContextProviderEvent,
  type ContextCallback,
  type ContextRequestEvent,
} from '../core/aid-context.js';

type Host = ReactiveControllerHost & HTMLElement;

export class Provider implements ReactiveController {
  readonly #users = new Set<ContextCallback>();
  /** Those of them that stand inside the host, maybe in the shadow roots of elements of the page. */
  readonly #inside = new Set<ContextCallback>();
  /** Frameworks may give an element its id when it is on the page. */
  #ids: MutationObserver | undefined;

  constructor(
    private readonly host: Host,
    private readonly session: () => DecisionSession,
  ) {
    host.addController(this);
    // From the start: the host asks, too, and is not to be heard by an aid around it.
    host.addEventListener('context-request', this.#answer);
  }

  /** Whether an element that uses the session stands inside the host. */
  get hasInside(): boolean {
    return this.#inside.size > 0;
  }

  hostConnected(): void {
    this.#announce();
    this.#ids = new MutationObserver(this.#announce);
    this.#ids.observe(this.host, { attributes: true, attributeFilter: ['id'] });
  }

  hostDisconnected(): void {
    this.#ids?.disconnect();
    const users = [...this.#users];
    this.#users.clear();
    this.#inside.clear();
    for (const callback of users) callback(undefined);
  }

  /** Makes itself known to who named it before it was there. */
  readonly #announce = (): void => {
    this.host.dispatchEvent(new ContextProviderEvent(this.host));
  };

  readonly #answer = (event: Event): void => {
    const { context, contextTarget, callback, subscribe } = event as ContextRequestEvent;
    if (context !== aidContext) return;
    event.stopImmediatePropagation();
    if (contextTarget === this.host) return;
    const forget = (): void => {
      this.#users.delete(callback);
      if (this.#inside.delete(callback)) this.host.requestUpdate();
    };
    if (subscribe) this.#users.add(callback);
    // What is in the host's own shadow root, or names it by its id, asks the host itself.
    if (subscribe && event.target !== this.host) {
      this.#inside.add(callback);
      this.host.requestUpdate();
    }
    callback(this.session(), forget);
  };
}
