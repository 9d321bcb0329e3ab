import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators/query.js';
import { state } from 'lit/decorators/state.js';
import { live } from 'lit/directives/live.js';
import type { ExplainedIssue } from '../../src/definition/explain-issues.js';
import { parseDefinition, type ParseResult } from '../../src/definition/parse-definition.js';
import { registerEverything } from '../support/register.js';
import { shippedEnglishText, smallestDefinition } from '../support/sample-definitions.js';
import { authorPreviewStyles } from './author-preview.styles.js';
import { placeOf } from './json-place.js';

/** How long to wait after a key before the text is read, in milliseconds. */
const pause = 300;

/** A place to write a definition in and see at once what readers see, and what is wrong with it. */
export class AuthorPreview extends LitElement {
  static override styles = authorPreviewStyles;

  @state() private text = JSON.stringify(smallestDefinition, null, 2);
  @state() private result: ParseResult = parseDefinition(this.text);
  /** The last text without errors. */
  @state() private shown = this.text;

  @query('textarea') private readonly textArea!: HTMLTextAreaElement;

  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render(): TemplateResult {
    return html`
      <div lang="en" dir="ltr">
        <h1>Author preview</h1>
        <p>
          Paste a definition or open its file. You see what readers see, and what to mend, as you
          type. Nothing leaves this page: the text is neither sent nor stored, so save your work.
        </p>
      </div>
      <div class="columns">
        <div class="editor" lang="en" dir="ltr">${this.#renderEditor()} ${this.#renderIssues()}</div>
        <section aria-labelledby="preview-title">
          <h2 id="preview-title" lang="en" dir="ltr">What readers see</h2>
          <procedure-explainer
            heading-level="3"
            .definition=${this.shown}
            lang=${this.result.definition?.language ?? 'en'}
          ></procedure-explainer>
        </section>
      </div>
    `;
  }

  #renderEditor(): TemplateResult {
    return html`<section aria-labelledby="editor-title">
      <h2 id="editor-title">The definition</h2>
      <label for="file">Open a file</label>
      <p><input id="file" type="file" accept=".json,application/json" @change=${this.#openFile} /></p>
      <p class="actions">
        <span>Start from:</span>
        <button type="button" @click=${this.#startSmall}>Smallest definition</button>
        <button type="button" @click=${this.#startFromExample}>Carpal tunnel guide</button>
      </p>
      <label for="text">JSON text</label>
      <textarea
        id="text"
        spellcheck="false"
        autocomplete="off"
        wrap="off"
        .value=${live(this.text)}
        @input=${this.#handleInput}
      ></textarea>
      <p class="actions"><button type="button" @click=${this.#save}>Save as a file</button></p>
    </section>`;
  }

  #renderIssues(): TemplateResult {
    const { issues, definition } = this.result;
    return html`<section aria-labelledby="issues-title">
      <h2 id="issues-title">What to mend</h2>
      <p class="count" role="status">
        ${inWords(issues)} ${definition ? '' : 'What readers see is the last text without errors.'}
      </p>
      <ul class="issues">
        ${issues.map((issue) => this.#renderIssue(issue))}
      </ul>
    </section>`;
  }

  #renderIssue({ severity, code, pointer, message }: ExplainedIssue): TemplateResult {
    return html`<li>
      <p><span class="severity ${severity}">${severity === 'error' ? 'Error' : 'Warning'}</span> ${message}</p>
      <p>
        ${
          pointer === ''
            ? nothing
            : html`<button
                class="place"
                type="button"
                aria-label="Go to ${pointer}"
                @click=${() => {
                  this.#goTo(pointer);
                }}
              >
                <code>${pointer}</code>
              </button>`
        }
        <code>${code}</code>
      </p>
    </li>`;
  }

  readonly #handleInput = (): void => {
    this.text = this.textArea.value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#read();
    }, pause);
  };

  readonly #openFile = async (event: Event): Promise<void> => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) this.#replace(await file.text());
  };

  readonly #startSmall = (): void => {
    this.#replace(JSON.stringify(smallestDefinition, null, 2));
  };

  readonly #startFromExample = async (): Promise<void> => {
    this.#replace(await shippedEnglishText());
  };

  readonly #save = (): void => {
    const address = URL.createObjectURL(new Blob([this.text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${this.result.definition?.id ?? 'definition'}.json`;
    link.click();
    URL.revokeObjectURL(address);
  };

  #replace(text: string): void {
    clearTimeout(this.#timer);
    this.text = text;
    this.#read();
  }

  #read(): void {
    this.result = parseDefinition(this.text);
    if (this.result.definition) this.shown = this.text;
  }

  /** Selects a place in the text and scrolls to it. */
  #goTo(pointer: string): void {
    const { start, end } = placeOf(this.text, pointer);
    const area = this.textArea;
    area.focus();
    area.setSelectionRange(start, end);
    const linesBefore = this.text.slice(0, start).split('\n').length - 1;
    const allLines = this.text.split('\n').length;
    area.scrollTop = (area.scrollHeight * linesBefore) / allLines - area.clientHeight / 3;
  }
}

function inWords(issues: readonly ExplainedIssue[]): string {
  if (issues.length === 0) return 'Nothing to mend.';
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  return `${[...counted(errors, 'error'), ...counted(warnings, 'warning')].join(' and ')}.`;
}

function counted(count: number, noun: string): readonly string[] {
  if (count === 0) return [];
  return [`${count} ${noun}${count === 1 ? '' : 's'}`];
}

/** Registers what the preview is made of. */
export function defineAuthorPreview(): void {
  registerEverything();
  if (!customElements.get('author-preview')) customElements.define('author-preview', AuthorPreview);
}
