/** Where the text is: opened, begun, written, or filled in as numbers, and saved. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureDefinition } from '../../definition/definition.js';

export interface EditorPane {
  readonly text: string;
  readonly definition: ProcedureDefinition | undefined;
  /** Whether the numbers are shown in place of the text. */
  readonly isNumbers: boolean;
  readonly isSaved: boolean;
  /** The file of the command; without one, a text is saved as a file of its own. */
  readonly file: string | undefined;
  /** The file of the original, for a translation. */
  readonly original: string | undefined;
  readonly showNumbers: (isNumbers: boolean) => void;
  readonly begin: () => void;
  readonly open: (file: File) => Promise<void>;
  readonly openOriginal: (file: File) => Promise<void>;
  /** Takes a text that the numbers have changed. */
  readonly edit: (text: string) => void;
  readonly save: () => Promise<void>;
}

export function editorPane(pane: EditorPane): TemplateResult {
  const { isNumbers, isSaved, file, text, definition } = pane;
  return html`<section
    aria-labelledby="editor-title"
    @dragover=${(event: DragEvent) => {
      event.preventDefault();
    }}
    @drop=${(event: DragEvent) => {
      const [dropped] = event.dataTransfer?.files ?? [];
      if (!dropped) return;
      event.preventDefault();
      void pane.open(dropped);
    }}
  >
    <h2 id="editor-title">${file ?? 'The definition'}</h2>
    <div class="actions">
      ${file === undefined ? fileInput('Open a file', pane.open) : nothing}
      ${
        file === undefined
          ? html`<button type="button" @click=${pane.begin}>Begin a new one</button>`
          : nothing
      }
      <button type="button" class="save" @click=${pane.save}>
        ${file === undefined ? 'Save as a file' : `Save ${file}`}
      </button>
      <span>${isSaved ? '' : 'Not saved yet'}</span>
    </div>
    <div class="actions">
      ${fileInput('Original, for a translation', pane.openOriginal)} ${pane.original ?? nothing}
    </div>
    <div class="actions how" role="group" aria-label="How to write">
      ${(
        [
          [false, 'As text'],
          [true, 'Numbers as a form'],
        ] as const
      ).map(
        ([value, words]) =>
          html`<button
            type="button"
            aria-pressed=${value === isNumbers ? 'true' : 'false'}
            @click=${() => {
              pane.showNumbers(value);
            }}
          >
            ${words}
          </button>`,
      )}
    </div>
    <div id="editor" ?hidden=${isNumbers}></div>
    ${
      isNumbers
        ? html`<author-numbers
            .text=${text}
            .definition=${definition}
            @author-numbers-edit=${(event: CustomEvent<string>) => {
              pane.edit(event.detail);
            }}
          ></author-numbers>`
        : nothing
    }
  </section>`;
}

function fileInput(words: string, open: (file: File) => Promise<void>): TemplateResult {
  return html`<label>
    ${words}
    <input
      type="file"
      accept=".json,application/json"
      @change=${(event: Event) => {
        const [file] = (event.target as HTMLInputElement).files ?? [];
        if (file) void open(file);
      }}
    />
  </label>`;
}
