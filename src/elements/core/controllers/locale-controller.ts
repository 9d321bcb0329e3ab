/** Gives an element the localizer of the language it stands in. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatTagOf } from '../../../languages/tags.js';
import { onGuidanceRegistered } from '../../../guidance/registry.js';
import { onLocaleRegistered, sourceLocale } from '../../../localization/locales.js';
import { localizerOf, type Localizer } from '../../../localization/localizer.js';
import { hostAround } from '../host-around.js';
import { languageAt, localeOf } from './locale-of.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Follows the nearest `lang`: on connection, when one on the way up changes, when a locale arrives. */
export class LocaleController implements ReactiveController {
  #localizer = localizerOf(sourceLocale);
  #language = '';
  #wasRightToLeft = false;
  #observer: MutationObserver | undefined;
  #stopListening: (() => void) | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Speaks the language of the element. */
  get localizer(): Localizer {
    return this.#localizer;
  }

  /** The language that the page says the element is in, with its region; it may not be loaded. */
  get language(): string {
    return languageAt(this.host);
  }

  /**
   * Whether the place is read from right to left, for what the page put inside. Our words have that of their language: turned around, a
   * sentence has its full stop at the wrong end.
   */
  get isPageRightToLeft(): boolean {
    this.#wasRightToLeft = getComputedStyle(this.host).direction === 'rtl';
    return this.#wasRightToLeft;
  }

  hostConnected(): void {
    const follow = (): void => {
      this.#follow();
    };
    const stops = [
      onLocaleRegistered(follow),
      onGuidanceRegistered(() => {
        this.host.requestUpdate();
      }),
    ];
    this.#stopListening = () => {
      for (const stop of stops) stop();
    };
    this.#observer = new MutationObserver(follow);
    // Whatever changes what an element stands in, connects it anew.
    for (
      let place: Element | undefined = this.host;
      place;
      place = place.parentElement ?? hostAround(place)
    )
      this.#observer.observe(place, { attributeFilter: ['lang', 'dir'] });
    this.#follow();
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    this.#observer?.disconnect();
  }

  /** A translator can set the language of the page again each time that we have drawn, and the two would never rest. */
  #follow(): void {
    const [localizer, language, wasRightToLeft] = [
      this.#localizer,
      this.#language,
      this.#wasRightToLeft,
    ];
    const locale = localeOf(this.host);
    this.#language = this.language;
    this.#localizer = localizerOf(locale, formatTagOf(locale, this.#language));
    const isSame = localizer === this.#localizer && language === this.#language;
    if (!isSame || wasRightToLeft !== this.isPageRightToLeft) this.host.requestUpdate();
  }
}
