/**
 * Tells a web team, on the console, what their page gets wrong without an error: readers would only see that something
 * is not as it was meant. A page that is right stays silent.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProcedureDefinition } from '../../../definition/definition.js';
import { issue, type DefinitionIssue } from '../../../definition/issues.js';
import { guidanceLanguages } from '../../../guidance/registry.js';
import { languageOf } from '../../../languages/tags.js';
import { registeredLocales, shippedLocales } from '../../../localization/locales.js';
import { elementNamed } from '../aid-context.js';
import { reportOnce } from '../console-report.js';
import type { LocaleController } from './locale-controller.js';
import { misspeltAttributes, unknownWords, type PageWords } from '../page-words.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly definition: ProcedureDefinition | undefined;
  readonly aid: string | null;
}

/** What the class of an element says of its attributes. */
interface Statics {
  readonly observedAttributes: readonly string[];
  readonly pageWords: PageWords;
}

/** What a page has that is still to come is there by then, in milliseconds. */
const moment = 1000;

export class MistakesController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #checked: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly locale: Pick<LocaleController, 'language'>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument } = this.host;
    if (ownerDocument.readyState === 'complete') this.#wait();
    else ownerDocument.defaultView?.addEventListener('load', this.#wait, { once: true });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.host.ownerDocument.defaultView?.removeEventListener('load', this.#wait);
  }

  hostUpdated(): void {
    const { definition } = this.host;
    if (!definition) return;
    // Elements are drawn again with each answer, and few of them with other attributes.
    const written = this.host.getAttributeNames().map((name) => this.host.getAttribute(name));
    const checked = [definition.id, ...written].join('\n');
    if (checked === this.#checked) return;
    this.#checked = checked;
    for (const words of unknownWords(this.host, this.#statics.pageWords, definition))
      this.#report(issue('unknown-attribute-word', [], words, 'warning'));
  }

  readonly #wait = (): void => {
    this.#timer = setTimeout(this.#lookAtPage, moment);
  };

  readonly #lookAtPage = (): void => {
    const { host } = this;
    for (const [written, meant] of misspeltAttributes(host, this.#statics.observedAttributes))
      this.#report(issue('misspelt-attribute', [], `${written} → ${meant}`, 'warning'));
    if (host.aid !== null && !elementNamed(host.aid, host))
      this.#report(issue('aid-not-found', [], host.aid.slice(0, 64), 'warning'));
    else if (host.status === 'idle') this.#report(issue('no-definition', [], '', 'warning'));
    const language = languageOf(this.locale.language);
    const isShipped = shippedLocales.some((one) => one === language);
    const isIn = (one: string): boolean => languageOf(one) === language;
    const isLoaded = registeredLocales().some(isIn) && guidanceLanguages().some(isIn);
    if (language && isShipped && !isLoaded)
      this.#report(issue('language-not-loaded', [], language, 'warning'));
    // Not `scripts` of the document, which an image of the page can have for a name.
    const unchecked = 'script[src][integrity*="…"]';
    for (const { src } of host.ownerDocument.querySelectorAll<HTMLScriptElement>(unchecked))
      this.#report(issue('integrity-left-out', [], src.split('?')[0], 'warning'));
  };

  get #statics(): Statics {
    return this.host.constructor as unknown as Statics;
  }

  #report(problem: DefinitionIssue): void {
    reportOnce(this.host, problem);
  }
}
