/** A translation side by side with its original, a chapter at a time. An edit is the whole text as it should be. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { edited } from '../authoring/findings/edits.js';
import { textsBeside, type TextBeside } from '../authoring/translation/beside.js';
import type { ProcedureDefinition } from '../definition/definition.js';
import { parse } from '../definition/parse.js';
import { authorTranslationStyles } from './author-translation.styles.js';

/** What a mark says. */
const marks: Readonly<Record<TextBeside['marks'][number], string>> = {
  missing: 'missing',
  'not-in-original': 'not in the original',
  'other-value': 'another value than the original',
  'other-numbers': 'other numbers than the original',
  'still-original': 'same as the original',
  'original-changed': 'changed since it was translated',
};

/** Texts of two languages side by side. */
export class AuthorTranslation extends LitElement {
  static override styles = authorTranslationStyles;

  /** The text of the translation. */
  @property({ attribute: false }) text = '';

  /** What it says; undefined while it has errors. */
  @property({ attribute: false }) definition: ProcedureDefinition | undefined;

  /** The text of the original. */
  @property({ attribute: false }) original = '';

  /** The text that the original had when it was translated. */
  @property({ attribute: false }) since: string | undefined;

  @state() private chapter = '';
  @state() private isAll = false;

  #original: ProcedureDefinition | undefined;
  #since: ProcedureDefinition | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('original')) this.#original = parse(this.original).definition;
    if (changed.has('since'))
      this.#since = this.since === undefined ? undefined : parse(this.since).definition;
  }

  protected override render(): TemplateResult {
    const original = this.#original;
    const { definition } = this;
    if (!original) return html`<p>The original has errors. Check it first.</p>`;
    if (!definition)
      return html`<p>Mend the errors in the text first: then it stands here beside the original.</p>`;
    if (original.id !== definition.id)
      return html`<p>This is not a translation of ${original.id}: its id is ${definition.id}.</p>`;
    const texts = textsBeside(original, definition, this.#since);
    const isOpen = ({ marks: found }: TextBeside): boolean => this.isAll || found.length > 0;
    const open = texts.filter(isOpen);
    const chapters = [...new Set(open.map(({ chapter }) => chapter))];
    const shown = chapters.includes(this.chapter) ? this.chapter : (chapters[0] ?? '');
    const version = definition.translation?.version;
    return html`
      <p class="count" role="status">
        ${texts.length} texts, ${texts.filter(({ marks: found }) => found.length > 0).length} to
        look at.
        ${
          version === undefined || version === original.version
            ? nothing
            : `Translated from version ${version}; the original is now ${original.version}.`
        }
      </p>
      <div class="cells">
        <label>
          Chapter
          <select
            @change=${(event: Event) => {
              this.chapter = (event.target as HTMLSelectElement).value;
            }}
          >
            ${chapters.map(
              (name) => html`<option value=${name} ?selected=${name === shown}>${name}</option>`,
            )}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            .checked=${this.isAll}
            @change=${(event: Event) => {
              this.isAll = (event.target as HTMLInputElement).checked;
            }}
          />
          All texts, and not only those to look at
        </label>
      </div>
      ${open
        .filter(({ chapter }) => chapter === shown)
        .map((one) => this.#textView(one, original, definition))}
    `;
  }

  #textView(
    { path, where, source, own, before, marks: found }: TextBeside,
    original: ProcedureDefinition,
    definition: ProcedureDefinition,
  ): TemplateResult {
    return html`<fieldset>
      <legend>${where}</legend>
      ${
        found.length === 0
          ? nothing
          : html`<p class="marks">
              ${found.map((mark) => html`<span class="mark ${mark}">${marks[mark]}</span> `)}
            </p>`
      }
      <div class="two">
        <div>
          <p lang=${original.language} dir="auto" class="source">${source}</p>
          ${
            before === undefined
              ? nothing
              : html`<p class="before">
                  It was: <del lang=${original.language} dir="auto">${before}</del>
                </p>`
          }
        </div>
        <textarea
          lang=${definition.language}
          dir="auto"
          rows="4"
          aria-label=${`${where}, translation`}
          .value=${own}
          @change=${(event: Event) => {
            this.#edit(
              edited(this.text, [{ path, value: (event.target as HTMLTextAreaElement).value }]),
            );
          }}
        ></textarea>
      </div>
    </fieldset>`;
  }

  #edit(text: string): void {
    this.dispatchEvent(new CustomEvent('author-translation-edit', { detail: text }));
  }
}
