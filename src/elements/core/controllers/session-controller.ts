/**
 * Says which session an element is in. Owns the element's own session, and the question to whoever provides one.
 * It does not load definitions and sends no events of the library.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProcedureDefinition } from '../../../definition/definition.js';
import { DecisionSession } from '../../../session/session.js';
import { ContextRequestEvent, elementNamed, isAidProvider, isSession } from '../aid-context.js';
import { listen, unlisten } from '../listening.js';
import { meetingPlaceOf, report } from '../meeting-place.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  /** The id of the aid that the page names; without one, the aid around the element is asked. */
  readonly aid: string | null;
}

/** Begins to use a session; returns how to stop. */
export type Follower = (session: DecisionSession) => () => void;

export class SessionController implements ReactiveController {
  readonly #own: DecisionSession;
  readonly #followers: Follower[] = [];
  #session: DecisionSession;
  #provided: DecisionSession | undefined;
  #stopProviding: (() => void) | undefined;
  #stopHearing: (() => void) | undefined;
  #stopFollowing: readonly (() => void)[] = [];
  #isFollowing = false;
  #ownDefinition: ProcedureDefinition | undefined;
  /** The definition that this element brought to a provided session without one. */
  #brought: ProcedureDefinition | undefined;

  constructor(private readonly host: Host) {
    this.#own = new DecisionSession(report, meetingPlaceOf(host.ownerDocument).sections);
    this.#session = this.#own;
    host.addController(this);
  }

  /** The session as it is now. An element that is off the page stays in its last one until it is on a page again. */
  get session(): DecisionSession {
    return this.#session;
  }

  /** Lets somebody use whichever session the element is in, while it is on a page. */
  follow(follower: Follower): void {
    this.#followers.push(follower);
  }

  /**
   * The definition of the element's own data. In a provided session with another topic, it takes the element back to
   * its own session: answers to two topics would push each other out of one worksheet.
   */
  setOwnDefinition(definition: ProcedureDefinition | undefined): void {
    this.#ownDefinition = definition;
    this.#own.setDefinition(definition);
    // While the next one is loaded, the other elements keep the one they show.
    if (definition && this.#brought && this.#provided?.definition === this.#brought) {
      this.#brought = definition;
      this.#provided.setDefinition(definition);
    }
    this.#choose();
  }

  /** Asks again, since the page names another aid. */
  nameAid(): void {
    if (!this.#isFollowing) return;
    this.#leaveProvider();
    this.#ask();
    this.#choose();
  }

  hostConnected(): void {
    const { ownerDocument } = this.host;
    this.#own.sections = meetingPlaceOf(ownerDocument).sections;
    listen(ownerDocument, 'context-provider', this.#handleProvider);
    this.#ask();
    this.#isFollowing = true;
    this.#choose(true);
  }

  hostDisconnected(): void {
    unlisten(this.host.ownerDocument, 'context-provider', this.#handleProvider);
    this.#leaveProvider();
    this.#isFollowing = false;
    for (const stop of this.#stopFollowing) stop();
    this.#stopFollowing = [];
  }

  #ask(): void {
    const { aid } = this.host;
    const asked = aid === null || aid === '' ? this.host : elementNamed(aid, this.host);
    asked?.dispatchEvent(new ContextRequestEvent(this.host, this.#take));
  }

  readonly #handleProvider = (event: Event): void => {
    if (isAidProvider(event)) this.#ask();
  };

  readonly #take = (value: unknown, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#stopProviding) this.#stopProviding?.();
    this.#stopProviding = unsubscribe;
    // A provider that leaves the page says so.
    if (value === undefined && this.#provided) {
      this.#leaveProvider();
      this.#choose();
      return;
    }
    if (!isSession(value) || value === this.#provided) return;
    this.#stopHearing?.();
    this.#provided = value;
    this.#brought = undefined;
    this.#stopHearing = value.subscribe((change) => {
      if (change === 'definition') this.#choose();
    });
    this.#choose();
  };

  #leaveProvider(): void {
    this.#stopProviding?.();
    this.#stopHearing?.();
    this.#stopProviding = this.#stopHearing = this.#provided = this.#brought = undefined;
  }

  #choose(isNewPlace = false): void {
    if (!this.#isFollowing) return;
    const provided = this.#provided;
    const own = this.#ownDefinition;
    const fits = provided && (!own || !provided.definition || provided.definition.id === own.id);
    const session = fits ? provided : this.#own;
    if (session === this.#session && !isNewPlace) {
      this.#bring();
      return;
    }
    for (const stop of this.#stopFollowing) stop();
    this.#session = session;
    this.#stopFollowing = this.#followers.map((follower) => follower(session));
    this.#bring();
    this.host.requestUpdate();
  }

  /** What the element has of its own goes into the provided session, and stays in no other place. */
  #bring(): void {
    const session = this.#session;
    if (session === this.#own) return;
    if (this.#ownDefinition && !session.definition) {
      this.#brought = this.#ownDefinition;
      session.setDefinition(this.#ownDefinition);
    }
    const { worksheet } = this.#own;
    if (Object.keys(worksheet.answers).length + worksheet.unplaced.length === 0) return;
    this.#own.reset();
    session.absorb(worksheet);
  }
}
