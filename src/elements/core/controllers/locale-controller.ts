/** Gives an element the localizer of the language it stands in. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatTagOf } from '../../../languages/tags.js';
import { onGuidanceRegistered } from '../../../guidance/registry.js';
import { onLocaleRegistered, sourceLocale } from '../../../localization/locales.js';
import { localizerOf, type Direction, type Localizer } from '../../../localization/localizer.js';
import { languageAt, localeOf } from './locale-of.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Follows the nearest `lang`: on connection, when the page's or the element's own changes, when a locale arrives. */
export class LocaleController implements ReactiveController {
  #localizer = localizerOf(sourceLocale);
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
   * The direction to lay out in: what the element itself says in `dir`, else that of its own `lang`, else that of
   * the place it stands in.
   */
  get direction(): Direction {
    const { dir } = this.host;
    if (dir === 'rtl' || dir === 'ltr') return dir;
    if (this.host.hasAttribute('lang')) return this.#localizer.direction;
    return this.host.matches(':dir(rtl)') ? 'rtl' : this.#localizer.direction;
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
    const watched = { attributeFilter: ['lang', 'dir'] };
    this.#observer.observe(this.host.ownerDocument.documentElement, watched);
    this.#observer.observe(this.host, watched);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    this.#observer?.disconnect();
  }

  #follow(): void {
    const locale = localeOf(this.host);
    this.#localizer = localizerOf(locale, formatTagOf(locale, this.language));
    this.host.requestUpdate();
  }
}
