/**
 * Puts words on the page in the language they are in. The interface, the definition and the general guidance can be
 * in three languages; a screen reader must hear each in its own, and a sentence must keep its own direction.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { splitAtMarks, withoutMarks } from '../../../definition/glossary-marks.js';
import { isWithin } from '../../../languages/tags.js';
import { localeFor } from '../../../localization/locales.js';
import { directionOf, localizerOf, type Localizer } from '../../../localization/localizer.js';
import type { Glossary } from '../../../guidance/glossary.js';
import { anew } from '../anew.js';

/** Anything that can be put into a template. */
export type Content = TemplateResult | string | typeof nothing;

/** The language of some words, where it is not the one of the interface. */
export interface Voice {
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
}

/** The language of words on a page whose interface may be in another one. */
export function voiceOf(
  language: string,
  { locale, tag }: Pick<Localizer, 'locale' | 'tag'>,
): Voice {
  // A text that names a country is read by a voice of that country; one that names none, by that of the page.
  const isSame = language === locale || language.toLowerCase() === tag.toLowerCase();
  return isSame
    ? { lang: undefined, dir: undefined }
    : { lang: language, dir: directionOf(language) };
}

/** Writes the words of one language. */
export class Prose {
  readonly voice: Voice;

  constructor(
    language: string,
    private readonly localizer: Localizer,
    /** Where marked words are looked up. */
    readonly glossary: Glossary,
  ) {
    this.voice = voiceOf(language, localizer);
  }

  /** Words without marks inside a line: names, headings, labels. */
  line(words: string): Content {
    return this.#inVoice(withoutMarks(words));
  }

  /** Words inside a line, with marked words explained in place. */
  inline(words: string): Content {
    return words.includes('[[') ? this.#inVoice(this.explained(words)) : this.#inVoice(words);
  }

  /** Names in a row, joined in their own language: "Wait and see and surgery". */
  list(names: readonly string[]): string {
    return this.#speaker.list(names);
  }

  /** Names of which one is enough, joined in their own language. */
  anyOf(names: readonly string[]): string {
    return this.#speaker.anyOf(names);
  }

  /** A name that stands in a text without elements, and keeps its own direction there. */
  name(words: string): string {
    return this.voice.lang === undefined ? words : `\u2068${words}\u2069`;
  }

  /** The interface in the language of these words where it is loaded, for a sentence that is about them. */
  get around(): Localizer {
    const { lang } = this.voice;
    if (lang === undefined) return this.localizer;
    const locale = localeFor(lang);
    return isWithin(lang, locale) ? localizerOf(locale, lang) : this.localizer;
  }

  get #speaker(): Localizer {
    const { lang } = this.voice;
    return lang === undefined ? this.localizer : localizerOf(lang);
  }

  /** One paragraph, with what stands after its words. */
  paragraph(words: string, className?: string, after: Content = nothing): TemplateResult {
    const { lang, dir } = this.voice;
    return html`<p class=${ifDefined(className)} lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${this.explained(words)}${after}</p>`;
  }

  /** Paragraphs. */
  paragraphs(list: readonly string[] | undefined): readonly TemplateResult[] {
    return (list ?? []).map((words) => this.paragraph(words));
  }

  #inVoice(content: Content): Content {
    const { lang, dir } = this.voice;
    return lang === undefined
      ? content
      : html`<span lang=${lang} dir=${ifDefined(dir)}>${content}</span>`;
  }

  /** Words with marked words explained in place, inside something that is already in this voice. */
  explained(words: string): Content {
    if (!words.includes('[[')) return words;
    return html`${splitAtMarks(words).map((piece) =>
      piece.term === undefined ? piece.words : this.#term(piece.words, piece.term),
    )}`;
  }

  #term(words: string, term: string): Content {
    const found = this.glossary.find(term);
    if (!found) return words;
    const voice: Voice =
      found.language === (this.voice.lang ?? this.localizer.locale)
        ? { lang: undefined, dir: undefined }
        : { lang: found.language, dir: directionOf(found.language) };
    // Whether it is open belongs to this meaning, and not to whatever stands here next.
    return html`${anew(
      found.meaning,
      html`<button class="term" type="button" aria-expanded="false" @click=${toggleMeaning}>${words}</button><span class="meaning" hidden lang=${ifDefined(voice.lang)} dir=${ifDefined(voice.dir)}>${withoutMarks(found.meaning)}</span>`,
    )}`;
  }
}

// The state is the page's own and not the element's: it is nobody's data, and nothing else depends on it.
function toggleMeaning(event: Event): void {
  const button = event.currentTarget as HTMLButtonElement;
  const meaning = button.nextElementSibling as HTMLElement;
  meaning.hidden = !meaning.hidden;
  button.setAttribute('aria-expanded', String(!meaning.hidden));
}
